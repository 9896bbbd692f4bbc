import { below, type CheckDraft, defineRule, figure, placeText, type RuleContext } from "../../engine/index.js";
import type { OutlineEntry } from "../../model/index.js";
import { type Notes, noteNumber, notesOf, noteWords } from "./notes.js";

type Code = "marks" | "notes";

/** More numbers out of order than this tell of a reading that fails. */
const MANY = 2;

/** Footnote marks and notes stand in the order of their numbers. */
export const notesInOrder = defineRule({
  id: "structure/notes-in-order",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "Footnote marks and notes stand in the order of their numbers.",
    vi: "Dấu chú thích và chú thích xếp theo thứ tự số.",
  },
  rationale: {
    en: "One of two neighbouring notes has probably been moved or numbered by hand, and explains the wrong words.",
    vi: "Chú thích có thể đã bị chuyển chỗ hoặc đánh số tay, nên giải thích nhầm nội dung.",
  },
  messages: {
    en: {
      marks: "Mark {number} behind “{words}” stands before mark {next} ({place}).",
      notes: "Note {number} “{words}” stands before note {next} ({place}).",
    },
    vi: {
      marks: "Dấu chú thích {number} sau “{words}” đứng trước dấu chú thích {next} ({place}).",
      notes: "Chú thích {number} “{words}” đứng trước chú thích {next} ({place}).",
    },
  },
  examples: {
    holds: [
      {
        title: "in order, with a mark that refers back",
        data: {
          outline: [
            { kind: "mark", number: "1", title: "12 villages" },
            { kind: "mark", number: "2", title: "03 hamlets" },
            { kind: "mark", number: "1", title: "the villages" },
            { kind: "footnote", number: "1", title: "Named in the annex." },
            { kind: "footnote", number: "2", title: "All by the river." },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "two marks have changed places",
        data: {
          outline: [
            { kind: "mark", number: "1", title: "12 villages", line: 3 },
            { kind: "mark", number: "3", title: "03 hamlets", line: 5 },
            { kind: "mark", number: "2", title: "04 schools", line: 7 },
            { kind: "footnote", number: "1", title: "Named in the annex." },
            { kind: "footnote", number: "2", title: "All by the river." },
            { kind: "footnote", number: "3", title: "One of them new." },
          ],
        },
        messages: ["Mark 3 behind “03 hamlets” stands before mark 2 (line 7)."],
      },
      {
        title: "two notes have changed places",
        data: {
          outline: [
            { kind: "mark", number: "1", title: "12 villages" },
            { kind: "mark", number: "2", title: "03 hamlets" },
            { kind: "footnote", number: "2", title: "All by the river.", line: 40 },
            { kind: "footnote", number: "1", title: "Named in the annex.", line: 41 },
          ],
        },
        messages: ["Note 2 “All by the river.” stands before note 1 (line 41)."],
      },
    ],
  },
  *check(report, context) {
    const read = notesOf(report);
    if (read && !read.restarts) yield* drafts(read, context);
  },
});

function* drafts({ marks, notes }: Notes, context: RuleContext): Generator<CheckDraft<Code>> {
  const ofMarks = turned(marks);
  const ofNotes = turned(notes).filter(([, later]) => !ofMarks.some(([, other]) => other.number === later.number));
  const unsure = ofMarks.length + ofNotes.length > MANY;
  for (const pair of ofMarks) yield draftOf("marks", pair, unsure, context);
  for (const pair of ofNotes) yield draftOf("notes", pair, unsure, context);
  const [first] = marks;
  const last = marks.reduce(
    (one, other) => (noteNumber(other) > noteNumber(one) ? other : one),
    marks[0] as OutlineEntry,
  );
  if (first && first !== last && ofMarks.length === 0) yield draftOf("marks", [first, last], false, context);
}

/** Entries that stand before one of a lower number, of those that stand for the first time. */
function turned(entries: readonly OutlineEntry[]): [OutlineEntry, OutlineEntry][] {
  const seen = new Set<string | null>();
  const pairs: [OutlineEntry, OutlineEntry][] = [];
  let highest: OutlineEntry | undefined;
  for (const entry of entries) {
    if (seen.has(entry.number)) continue;
    seen.add(entry.number);
    if (highest && noteNumber(entry) < noteNumber(highest)) pairs.push([highest, entry]);
    else highest = entry;
  }
  return pairs;
}

function draftOf(
  message: Code,
  [earlier, later]: readonly [OutlineEntry, OutlineEntry],
  unsure: boolean,
  { lang }: RuleContext,
): CheckDraft<Code> {
  const quantity = (entry: OutlineEntry) =>
    figure(String(noteNumber(entry)), { role: message, printed: entry.number ?? "" });
  return {
    check: below(quantity(earlier), quantity(later)),
    key: [message, earlier.number ?? "", later.number ?? ""],
    confidence: unsure ? "possible" : "likely",
    primary: noteWords(earlier),
    context: [{ role: "next", item: noteWords(later) }],
    finding: {
      message,
      arithmetic: false,
      args: {
        number: earlier.number ?? "",
        next: later.number ?? "",
        words: earlier.title,
        place: placeText(later.at, lang),
      },
    },
  };
}
