import { type CheckDraft, defineRule, equal, figure, placeText, type RuleContext } from "../../engine/index.js";
import { type OutlineEntry, placedLine } from "../../model/index.js";
import {
  type Appendices,
  appendicesOf,
  appendixKey,
  appendixNumber,
  appendixValue,
  formsOf,
  printLikeAppendix,
} from "./appendix-numbers.js";

type Code = "missing" | "suffix" | "out" | "attached" | "skipped";

/** References from which a series can be told. */
const ENOUGH = 4;
/** Appendices that count up from 1 at least, before one beyond them is a slip. */
const SERIES = 3;

const INSTEAD = { en: ", expected", vi: ", lẽ ra là" };

/** A reference to an appendix names one of the series. */
export const appendicesInSeries = defineRule({
  id: "structure/appendices-in-series",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "A reference to an appendix names one of the series.",
    vi: "Phụ lục được dẫn phải có trong dãy phụ lục của báo cáo.",
  },
  rationale: {
    en: "The reader looks for an appendix that does not exist, or finds the wrong one.",
    vi: "Người đọc tìm một phụ lục không có, hoặc mở nhầm phụ lục khác.",
  },
  messages: {
    en: {
      missing: "{title}: the report has no appendix of this number, only {list}.",
      suffix: "{title} does not belong to the series {list}{instead}.",
      out: "{title} stands between {before} and {after}, expected {expected}.",
      attached: "{title} is attached behind {before} ({place}), expected {expected}.",
      skipped: "{title} is listed behind {before}: where is {expected}?",
    },
    vi: {
      missing: "{title}: báo cáo không có phụ lục số này, chỉ có {list}.",
      suffix: "{title} không thuộc dãy {list}{instead}.",
      out: "{title} đứng giữa {before} và {after}, lẽ ra là {expected}.",
      attached: "{title} đính kèm sau {before} ({place}), lẽ ra là {expected}.",
      skipped: "{title} được liệt kê ngay sau {before}: {expected} ở đâu?",
    },
  },
  examples: {
    holds: [
      {
        title: "a series, and what is attached",
        data: {
          outline: [
            { kind: "appendix", number: "01", title: "Annex 01" },
            { kind: "appendix", number: "02", title: "Annex 02" },
            { kind: "appendix", number: "01", title: "Annex 01" },
            { kind: "attachment", number: "1", title: "Staff" },
            { kind: "attachment", number: "2", title: "Budget" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "an appendix that is not attached",
        data: {
          outline: [
            { kind: "appendix", number: "1", title: "Annex 1" },
            { kind: "appendix", number: "4", title: "Annex 4" },
            { kind: "attachment", number: "1", title: "Staff" },
            { kind: "attachment", number: "2", title: "Budget" },
          ],
        },
        messages: ["Annex 4: the report has no appendix of this number, only 1, 2."],
      },
      {
        title: "an appendix beyond those that are said to be attached",
        data: {
          outline: [
            { kind: "appendices", number: "5", title: "five annexes" },
            { kind: "appendix", number: "1", title: "Annex 1" },
            { kind: "appendix", number: "7", title: "Annex 7" },
          ],
        },
        messages: ["Annex 7: the report has no appendix of this number, only 1 – 5."],
      },
      {
        title: "a letter of another series",
        data: {
          outline: [
            { kind: "appendix", number: "1B", title: "Annex 1B" },
            { kind: "appendix", number: "2B", title: "Annex 2B" },
            { kind: "appendix", number: "3B", title: "Annex 3B" },
            { kind: "appendix", number: "4A", title: "Annex 4A" },
          ],
        },
        messages: ["Annex 4A does not belong to the series 1B, 2B, 3B, expected 4B."],
      },
      {
        title: "an appendix left out of a list of all",
        data: {
          outline: [
            { kind: "appendix", number: "1", title: "Annex 1", closes: true, line: 9 },
            { kind: "appendix", number: "2", title: "Annex 2", closes: true, line: 9 },
            { kind: "appendix", number: "4", title: "Annex 4", closes: true, line: 9 },
          ],
        },
        messages: ["Annex 4 is listed behind 2: where is 3?"],
      },
      {
        title: "a number out of its turn, while the one of the turn is nowhere",
        data: {
          outline: [
            { kind: "appendix", number: "1", title: "Annex 1" },
            { kind: "appendix", number: "2", title: "Annex 2" },
            { kind: "appendix", number: "2", title: "Annex 2", section: "II" },
            { kind: "appendix", number: "4", title: "Annex 4" },
          ],
        },
        messages: ["Annex 2 stands between 2 and 4, expected 3."],
      },
    ],
  },
  *check(report, context) {
    const found = appendicesOf(report);
    yield* missing(found);
    yield* attachedInOrder(found, context);
    // What is attached decides; without it the references must.
    if (found.attached.length === 0) yield* beyondCounted(found);
    if (found.attached.length === 0 && found.counted.length === 0) yield* beyondOthers(found);
    if (found.attached.length === 0) yield* foreignSuffix(found, context);
    if (found.attached.length === 0) yield* outOfTurn(found);
    if (found.attached.length === 0) yield* skippedIn(found);
    yield* skippedIn(formsOf(report));
  },
});

function* missing({ references, attached }: Appendices): Generator<CheckDraft<Code>> {
  if (attached.length === 0) return;
  const known = new Set(attached.map(appendixKey));
  const list = attached.map(printed).join(", ");
  for (const reference of firstOfEach(references)) {
    const found = known.has(appendixKey(reference));
    // One attached appendix may be all that a copy of the report kept.
    const confidence = attached.length > 1 ? "likely" : "possible";
    yield draftOf("missing", reference, [Number(found), 1], confidence, { list });
  }
}

/** `kèm theo 05 phụ lục`, and a reference to the seventh. */
function* beyondCounted({ references, counted }: Appendices): Generator<CheckDraft<Code>> {
  const [told] = [...counted].sort((one, other) => appendixValue(other) - appendixValue(one));
  if (!told) return;
  const last = appendixValue(told);
  for (const reference of firstOfEach(references)) {
    const found = appendixValue(reference) <= last;
    const list = `1 – ${last}`;
    yield draftOf("missing", reference, [Number(found), 1], "likely", { list }, told);
  }
}

/** A list of all appendices from the first on that leaves one out, which is told of nowhere. */
function* skippedIn({ references }: Appendices): Generator<CheckDraft<Code>> {
  const keys = new Set(references.map(appendixKey));
  for (const list of listsOf(references)) {
    if (list.length < SERIES || appendixValue(list[0] as OutlineEntry) !== 1) continue;
    for (const [index, entry] of list.entries()) {
      const before = list[index - 1];
      if (!before || appendixNumber(entry.number)?.suffix !== "") continue;
      const due = appendixValue(before) + 1;
      const left = appendixValue(entry) === due + 1 && !keys.has(String(due));
      const args = { before: before.number ?? "", expected: printLikeAppendix(due, entry) };
      const draft = draftOf("skipped", entry, left ? [due + 1, due] : [due, due], "likely", args, before);
      yield {
        ...draft,
        finding: { message: "skipped", kind: "query", arithmetic: false, args: { title: entry.title, ...args } },
      };
    }
  }
}

function holdsAll(list: readonly OutlineEntry[], entries: readonly OutlineEntry[]): boolean {
  const keys = new Set(list.map(appendixKey));
  return entries.every((each) => keys.has(appendixKey(each)));
}

/** References that stand alone in one line. */
function listsOf(references: readonly OutlineEntry[]): OutlineEntry[][] {
  const lists = new Map<number, OutlineEntry[]>();
  for (const each of references) {
    const line = placedLine(each.at);
    if (line === null || !each.closes) continue;
    const list = lists.get(line);
    if (list) list.push(each);
    else lists.set(line, [each]);
  }
  return [...lists.values()];
}

/** One number far beyond those that count up from 1 without a gap. */
function* beyondOthers({ references }: Appendices): Generator<CheckDraft<Code>> {
  const each = firstOfEach(references).sort((one, other) => appendixValue(one) - appendixValue(other));
  const odd = each.at(-1);
  const others = each.slice(0, -1);
  const suffixed = each.some(({ number }) => appendixNumber(number)?.suffix !== "");
  // Where a line lists all others, two are a series.
  const whole =
    others.length > 1 &&
    listsOf(references).some((list) => holdsAll(list, others) && !(odd !== undefined && holdsAll(list, [odd])));
  if (!odd || suffixed || !(whole || others.length >= SERIES)) return;
  if (others.some((entry, index) => appendixValue(entry) !== index + 1)) return;
  const found = appendixValue(odd) === others.length + 1;
  // The one between may be referred to nowhere.
  const confidence = appendixValue(odd) > others.length + 2 || others.length > SERIES ? "likely" : "possible";
  yield draftOf("missing", odd, [Number(found), 1], confidence, { list: others.map(printed).join(", ") });
}

function* attachedInOrder({ attached }: Appendices, { lang }: RuleContext): Generator<CheckDraft<Code>> {
  for (const [index, entry] of attached.entries()) {
    const before = attached[index - 1];
    if (!before || appendixNumber(entry.number)?.suffix !== "" || appendixNumber(before.number)?.suffix !== "")
      continue;
    const [stated, due] = [appendixValue(entry), appendixValue(before) + 1];
    const expected = printLikeAppendix(due, entry);
    const args = { before: before.number ?? "", place: placeText(before.at, lang), expected };
    yield draftOf("attached", entry, [stated, due], stated === 1 ? "possible" : "likely", args, before);
  }
}

/** One reference with another letter than all the rest. */
function* foreignSuffix({ references }: Appendices, { lang }: RuleContext): Generator<CheckDraft<Code>> {
  const lettered = references.filter((each) => appendixNumber(each.number)?.suffix !== "");
  const [first] = lettered;
  if (references.length < ENOUGH || lettered.length < references.length - 1 || !first) return;
  const counts = new Map<string, number>();
  for (const { number } of references) {
    const { suffix = "" } = appendixNumber(number) ?? {};
    counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
  }
  const [usual, unusual] = [...counts].sort(([, one], [, other]) => other - one).map(([suffix]) => suffix);
  if (counts.size !== 2 || usual === undefined || counts.get(unusual ?? "") !== 1) return;
  const odd = references.find(({ number }) => appendixNumber(number)?.suffix === unusual);
  if (!odd) return;
  const series = firstOfEach(references).filter((each) => each !== odd);
  const meant = `${appendixValue(odd)}${usual}`;
  // Where the number is taken, the figures alone cannot tell what was meant.
  const instead = references.some((each) => appendixKey(each) === meant) ? "" : `${INSTEAD[lang]} ${meant}`;
  const list = series.slice(0, 3).map(printed).join(", ");
  yield draftOf("suffix", odd, [1, 0], "likely", { list, instead });
}

/** A number that its neighbours leave one place for, which is another. */
function* outOfTurn({ references }: Appendices): Generator<CheckDraft<Code>> {
  const keys = new Set(references.map(appendixKey));
  const turns = references.filter((each, index) => index === 0 || !isSame(each, references[index - 1]));
  for (const [index, entry] of turns.entries()) {
    const [before, after] = [turns[index - 1], turns[index + 1]];
    if (!before || !after || turns.length < ENOUGH) continue;
    const due = appendixValue(before) + 1;
    const expected = printLikeAppendix(due, entry);
    if (appendixValue(after) !== due + 1 || keys.has(expected.replace(/^0+/, ""))) continue;
    const args = { before: before.number ?? "", after: after.number ?? "", expected };
    yield draftOf("out", entry, [appendixValue(entry), due], "likely", args, before);
  }
}

/** Two references in one section are one turn. */
function isSame(one: OutlineEntry, other: OutlineEntry | undefined): boolean {
  return other !== undefined && appendixKey(one) === appendixKey(other) && one.at.section === other.at.section;
}

function printed({ number }: OutlineEntry): string {
  return number ?? "";
}

function firstOfEach(entries: readonly OutlineEntry[]): OutlineEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = appendixKey(entry);
    return !seen.has(key) && seen.add(key);
  });
}

function draftOf(
  message: Code,
  entry: OutlineEntry,
  [stated, due]: readonly [number, number],
  confidence: "likely" | "possible",
  args: Readonly<Record<string, string>> & { readonly expected?: string; readonly list?: string },
  before?: OutlineEntry,
): CheckDraft<Code> {
  return {
    check: equal(
      figure(String(due), { role: "expected", printed: args.expected ?? args.list ?? String(due) }),
      figure(String(stated), { role: "number", printed: entry.number ?? "" }),
    ),
    key: [message, entry.number ?? "", entry.at.section ?? ""],
    confidence,
    primary: { words: entry.title, at: entry.at },
    context: before ? [{ role: "before", item: { words: before.title, at: before.at } }] : [],
    finding: { message, arithmetic: false, args: { title: entry.title, ...args } },
  };
}
