import { type CheckDraft, defineRule, equal, figure, placeText, type RuleContext } from "../../engine/index.js";
import type { OutlineEntry } from "../../model/index.js";
import { type Notes, noteNumber, notesOf, noteWords, starredOf } from "./notes.js";

type Code = "noNote" | "noMark" | "apart";

/** So many marks and notes without each other tell of a reading that fails, not of slips. */
const [MANY, SHARE] = [2, 5];
/** A mark this far beyond the last note is no mark. */
const BEYOND = 3;

/** Every footnote mark has its note, every note its mark. */
export const marksHaveNotes = defineRule({
  id: "structure/marks-have-notes",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "Every footnote mark has its note, every note its mark.",
    vi: "Mỗi dấu chú thích có chú thích tương ứng và ngược lại.",
  },
  rationale: {
    en: "What the note should prove or explain is missing, or the reader cannot tell what it is about.",
    vi: "Thiếu nội dung mà chú thích phải giải thích, hoặc không rõ chú thích nói về điều gì.",
  },
  messages: {
    en: {
      noNote: "Mark {mark} behind “{words}” has no note.",
      noMark: "Note {note} “{words}” has no mark in the text.",
      apart: "Mark {mark} behind “{words}” has no note, and note {note} ({place}) has no mark.",
    },
    vi: {
      noNote: "Dấu chú thích {mark} sau “{words}” không có chú thích tương ứng.",
      noMark: "Chú thích {note} “{words}” không có dấu dẫn trong văn bản.",
      apart: "Dấu chú thích {mark} sau “{words}” không có chú thích; chú thích {note} ({place}) không có dấu dẫn.",
    },
  },
  examples: {
    holds: [
      {
        title: "a note to each mark, one of them referred to twice",
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
        title: "a note is missing",
        data: {
          outline: [
            { kind: "mark", number: "1", title: "12 villages" },
            { kind: "mark", number: "2", title: "03 hamlets" },
            { kind: "footnote", number: "1", title: "Named in the annex." },
          ],
        },
        messages: ["Mark 2 behind “03 hamlets” has no note."],
      },
      {
        title: "a mark is missing",
        data: {
          outline: [
            { kind: "mark", number: "1", title: "12 villages" },
            { kind: "footnote", number: "1", title: "Named in the annex." },
            { kind: "footnote", number: "2", title: "All by the river." },
          ],
        },
        messages: ["Note 2 “All by the river.” has no mark in the text."],
      },
      {
        title: "stars without a note",
        data: {
          outline: [
            { kind: "mark", number: "*", title: "12 villages" },
            { kind: "mark", number: "***", title: "03 hamlets" },
            { kind: "footnote", number: "*", title: "Named in the annex." },
          ],
        },
        messages: ["Mark *** behind “03 hamlets” has no note."],
      },
      {
        title: "a mark bears another number than its note",
        data: {
          outline: [
            { kind: "mark", number: "1", title: "12 villages" },
            { kind: "mark", number: "3", title: "03 hamlets" },
            { kind: "footnote", number: "1", title: "Named in the annex.", line: 40 },
            { kind: "footnote", number: "2", title: "All by the river.", line: 41 },
          ],
        },
        messages: ["Mark 3 behind “03 hamlets” has no note, and note 2 (line 41) has no mark."],
      },
    ],
  },
  *check(report, context) {
    const read = notesOf(report);
    if (read) yield* drafts(read, context);
    const starred = starredOf(report);
    if (starred) yield* starDrafts(starred, context);
  },
});

function* drafts(read: Notes, context: RuleContext): Generator<CheckDraft<Code>> {
  const [marks, notes] = [firstOfEach(read.marks), firstOfEach(read.notes)];
  const highest = Math.max(...[...notes.values()].map(noteNumber));
  const noNote = [...marks.values()].filter(({ number }) => !notes.has(number));
  const noMark = [...notes.values()].filter(({ number }) => !marks.has(number) && !read.supposed.has(number ?? ""));
  const alone = noNote.length + noMark.length;
  const failing = alone > MANY && alone * SHARE > marks.size + notes.size;
  const [mark, note] = [noNote[0], noMark[0]];
  if (mark && note && alone === 2) {
    yield draftOf("apart", mark, note, failing, context);
    return;
  }
  for (const each of noNote)
    yield draftOf("noNote", each, null, failing || noteNumber(each) > highest + BEYOND, context);
  for (const each of noMark) yield draftOf("noMark", null, each, failing, context);
  if (marks.size === notes.size && alone === 0) yield paired(read.notes[0], marks.size, notes.size);
}

/** Stars may begin again with every table; where several paragraphs begin with the same, they may be bullets. */
function* starDrafts(read: Pick<Notes, "marks" | "notes">, context: RuleContext): Generator<CheckDraft<Code>> {
  const [marks, notes] = [firstOfEach(read.marks), firstOfEach(read.notes)];
  const noNote = [...marks.values()].filter(({ number }) => !notes.has(number));
  const noMark = [...notes.values()].filter(({ number }) => !marks.has(number));
  const isAlone = (note: OutlineEntry): boolean =>
    read.notes.filter(({ number }) => number === note.number).length === 1;
  const [mark, note] = [noNote[0], noMark[0]];
  if (mark && note && noNote.length === 1 && noMark.length === 1)
    yield draftOf("apart", mark, note, !isAlone(note), context);
  else {
    for (const each of noNote) yield draftOf("noNote", each, null, false, context);
    for (const each of noMark) yield draftOf("noMark", null, each, !isAlone(each), context);
  }
  if (noNote.length + noMark.length === 0) yield paired(read.notes[0], marks.size, notes.size);
}

function draftOf(
  message: Code,
  mark: OutlineEntry | null,
  note: OutlineEntry | null,
  unsure: boolean,
  { lang }: RuleContext,
): CheckDraft<Code> {
  const [first, second] = [mark, note].filter((each) => each !== null);
  const [one, other] = [mark, note].map((each) => (each ? "1" : "0"));
  const apart = mark && note;
  return {
    check: equal(
      figure(apart ? String(noteNumber(mark)) : (one ?? "0"), { role: "marks" }),
      figure(apart ? String(noteNumber(note)) : (other ?? "0"), { role: "notes" }),
    ),
    key: [message, mark?.number ?? "", note?.number ?? ""],
    confidence: unsure ? "possible" : "likely",
    primary: noteWords(first as OutlineEntry),
    context: second ? [{ role: "note", item: noteWords(second) }] : [],
    finding: {
      message,
      arithmetic: false,
      args: {
        mark: mark?.number ?? "",
        note: note?.number ?? "",
        words: (first as OutlineEntry).title,
        place: note ? placeText(note.at, lang) : "",
      },
    },
  };
}

/** As many notes as marks. */
function paired(first: OutlineEntry | undefined, marks: number, notes: number): CheckDraft<Code> {
  return {
    check: equal(figure(String(marks), { role: "marks" }), figure(String(notes), { role: "notes" })),
    key: ["paired"],
    primary: noteWords(first as OutlineEntry),
    finding: { message: "noNote", arithmetic: false },
  };
}

function firstOfEach(entries: readonly OutlineEntry[]): ReadonlyMap<string | null, OutlineEntry> {
  const found = new Map<string | null, OutlineEntry>();
  for (const entry of entries) if (!found.has(entry.number)) found.set(entry.number, entry);
  return found;
}
