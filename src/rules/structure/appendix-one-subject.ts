import { type CheckDraft, defineRule, equal, figure, placeText, type RuleContext } from "../../engine/index.js";
import { type OutlineEntry, placedLine, REFERRING_WORDS } from "../../model/index.js";
import { type Appendices, appendicesOf, appendixKey, formsOf } from "./appendix-numbers.js";

type Code = "closes" | "about" | "apart";

/** Appendices that each close a section of their own, before one that closes two is a slip. */
const ENOUGH = 3;
/** Words that a subject must tell to be held against another. */
const LEAST_TELLING = 2;
/** Pairs of words that the title of another appendix shares with a reference beyond those of its own. */
const MORE = 2;

/** A number of an appendix stands for one subject. */
export const appendixOneSubject = defineRule({
  id: "structure/appendix-one-subject",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "A number of an appendix stands for one subject.",
    vi: "Một số phụ lục chỉ dùng cho một nội dung.",
  },
  rationale: {
    en: "The reader opens the appendix of another section.",
    vi: "Người đọc mở nhầm phụ lục của mục khác.",
  },
  messages: {
    en: {
      closes: "{title} closes two sections: here and {place}.",
      apart: "{title} is said to hold “{subject}” here and “{other}” elsewhere ({place}).",
      about: "{title} is “{own}”; what is said here stands in {other}, “{meant}”.",
    },
    vi: {
      closes: "{title} kèm theo hai mục: mục này và {place}.",
      apart: "{title}: ở đây là “{subject}”, chỗ khác là “{other}” ({place}).",
      about: "{title} là “{own}”; nội dung nêu ở đây thuộc phụ lục {other}, “{meant}”.",
    },
  },
  examples: {
    holds: [
      {
        title: "an appendix to each section, one of them referred to again in passing",
        data: {
          outline: [
            { kind: "appendix", number: "1", title: "Annex 1", section: "I", closes: true },
            { kind: "appendix", number: "2", title: "Annex 2", section: "II", closes: true },
            { kind: "appendix", number: "1", title: "Annex 1", section: "III" },
            { kind: "appendix", number: "3", title: "Annex 3", section: "III", closes: true },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "one appendix to two sections",
        data: {
          outline: [
            { kind: "appendix", number: "1", title: "Annex 1", section: "I", closes: true },
            { kind: "appendix", number: "2", title: "Annex 2", section: "II", closes: true },
            { kind: "appendix", number: "1", title: "Annex 1", section: "III", closes: true },
            { kind: "appendix", number: "3", title: "Annex 3", section: "IV", closes: true },
          ],
        },
        messages: ["Annex 1 closes two sections: here and section I."],
      },
      {
        title: "two subjects of one appendix, each alone in its line",
        data: {
          outline: [
            { kind: "appendix", number: "2", title: "Annex 2", subject: "chi đầu tư công", closes: true, line: 4 },
            { kind: "appendix", number: "2", title: "Annex 2", subject: "hộ nghèo các thôn", closes: true },
          ],
        },
        messages: ["Annex 2 is said to hold “hộ nghèo các thôn” here and “chi đầu tư công” elsewhere (line 4)."],
      },
      {
        title: "two subjects of one form in a list of forms",
        data: {
          outline: [
            { kind: "appendix", number: "1", title: "Biểu 1", subject: "nhân lực", closes: true, line: 9 },
            { kind: "appendix", number: "2", title: "Biểu 2", subject: "khám bệnh", closes: true, line: 9 },
            { kind: "appendix", number: "2", title: "Biểu 2", subject: "tài chính", closes: true, line: 9 },
          ],
        },
        messages: ["Biểu 2 is said to hold “tài chính” here and “khám bệnh” elsewhere (line 9)."],
      },
      {
        title: "the number of another appendix",
        data: {
          outline: [
            { kind: "appendix", number: "1", title: "Annex 1", subject: "list of medals awarded", section: "I" },
            { kind: "appendix", number: "1", title: "Annex 1", subject: "results of party inspection", section: "II" },
            { kind: "attachment", number: "1", title: "List of medals awarded" },
            { kind: "attachment", number: "2", title: "Results of party inspection in 2026" },
          ],
        },
        messages: [
          "Annex 1 is “List of medals awarded”; what is said here stands in 2, “Results of party inspection in 2026”.",
        ],
      },
    ],
  },
  *check(report, context) {
    const found = appendicesOf(report);
    yield* closing(found, context);
    const meant = [...about(found)];
    // Where the titles tell which one is meant, that says more than that there are two.
    const told = new Set(meant.map(({ primary }) => atOf(primary)));
    for (const draft of apart(found, context)) if (!told.has(atOf(draft.primary))) yield draft;
    yield* meant;
    yield* apart(formsOf(report), context);
  },
});

function atOf(primary: CheckDraft<Code>["primary"]): unknown {
  return "at" in primary ? primary.at : null;
}

/** A reference that stands alone at the end of a section gives it its appendix. */
function* closing({ references }: Appendices, { lang }: RuleContext): Generator<CheckDraft<Code>> {
  const closers = references.filter(({ closes, at }) => closes && at.section !== null);
  const sections = new Map<string, OutlineEntry[]>();
  for (const each of closers) {
    const known = sections.get(appendixKey(each)) ?? [];
    if (!known.some(({ at }) => at.section === each.at.section)) known.push(each);
    sections.set(appendixKey(each), known);
  }
  const repeated = [...sections.values()].filter(({ length }) => length > 1);
  const sure = sections.size >= ENOUGH && repeated.length * 2 < sections.size;
  for (const [first, ...others] of sections.values()) {
    if (!first) continue;
    const [last = first] = others.slice(-1);
    const apart = others.some((other) => areApart(first, other));
    // Both say what stands in it, and say the same.
    if (others.length > 0 && !apart && others.every(({ subject }) => subject !== null && first.subject !== null))
      continue;
    yield {
      check: equal(figure(String(others.length + 1), { role: "sections" }), "1"),
      key: ["closes", first.number ?? ""],
      confidence: sure || apart ? "likely" : "possible",
      primary: { words: last.title, at: last.at },
      context: [first, ...others.slice(0, -1)].map((each) => ({
        role: "also",
        item: { words: each.title, at: each.at },
      })),
      finding: {
        message: "closes",
        arithmetic: false,
        args: { title: last.title, place: placeText(first.at, lang) },
      },
    };
  }
}

/** Whether both say what is in the appendix, and share no word of it. */
function areApart(
  { subject: one }: OutlineEntry,
  { subject: other }: OutlineEntry,
  least: number = LEAST_TELLING,
): boolean {
  if (one === null || other === null) return false;
  const [first, second] = [tellingWords(one), tellingWords(other)];
  return first.size >= least && second.size >= least && ![...first].some((word) => second.has(word));
}

/** Whether two references stand in one line. */
function isBeside({ at: one }: OutlineEntry, { at: other }: OutlineEntry): boolean {
  const line = placedLine(one);
  return line !== null && line === placedLine(other);
}

/** References of a line that make a list of them, in which one number stands twice running. */
const LISTED = 3;

/** Whether two references follow each other in a line that goes through several appendices. */
function isListed(references: readonly OutlineEntry[], one: OutlineEntry, other: OutlineEntry): boolean {
  if (!isBeside(one, other) || references[references.indexOf(one) + 1] !== other) return false;
  return references.filter((each) => isBeside(each, one)).length >= LISTED;
}

function tellingWords(subject: string): Set<string> {
  return new Set(
    (subject.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
      (word) => !REFERRING_WORDS.has(word) && !TITLE_WORDS.has(word),
    ),
  );
}

/** Words beside those by which a text refers to an appendix that its title begins with. */
const TITLE_WORDS: ReadonlySet<string> = new Set("danh mục sách biểu bảng thống kê đính và của về phụ lục".split(" "));
/** What an appendix is: a list, or what came of something. */
const [LISTS, RESULTS] = [
  /(?:^|\P{L})danh (?:sách|mục)/iu,
  /(?:^|\P{L})(?:kết quả|tình hình|tiến độ|thống kê|số liệu|chi tiết)/iu,
];

/** Whether one is said to be a list and the other to tell results. */
function areOfTwoKinds({ subject: one }: OutlineEntry, { subject: other }: OutlineEntry): boolean {
  const pairs = [
    [one ?? "", other ?? ""],
    [other ?? "", one ?? ""],
  ] as const;
  return pairs.some(([list, result]) => LISTS.test(list) && RESULTS.test(result) && !LISTS.test(result));
}

/** Two references that say of what the appendix is, and mean two. */
function* apart({ references }: Appendices, { lang }: RuleContext): Generator<CheckDraft<Code>> {
  const first = new Map<string, OutlineEntry>();
  for (const reference of references) {
    const known = first.get(appendixKey(reference));
    if (!known) {
      first.set(appendixKey(reference), reference);
      continue;
    }
    // In different sections, those that stand alone are told of as what closes them.
    const bothClose = known.closes && reference.closes;
    if (
      bothClose &&
      known.at.section !== null &&
      reference.at.section !== null &&
      known.at.section !== reference.at.section
    )
      continue;
    const listed = bothClose && isBeside(known, reference);
    if (!areApart(known, reference, listed ? 1 : LEAST_TELLING)) continue;
    if (!(bothClose || areOfTwoKinds(known, reference) || isListed(references, known, reference))) continue;
    yield {
      check: equal(figure("2", { role: "subjects" }), "1"),
      key: ["apart", reference.number ?? ""],
      confidence: "likely",
      primary: { words: reference.title, at: reference.at },
      context: [{ role: "also", item: { words: known.title, at: known.at } }],
      finding: {
        message: "apart",
        arithmetic: false,
        args: {
          title: reference.title,
          subject: reference.subject ?? "",
          other: known.subject ?? "",
          place: placeText(known.at, lang),
        },
      },
    };
  }
}

/** A reference whose words are those of another appendix than the one it names. */
function* about({ references, attached }: Appendices): Generator<CheckDraft<Code>> {
  const titles = attached.map((entry) => ({ entry, pairs: new Set(pairsOf(entry.title)) }));
  const shared = new Map<string, number>();
  for (const { pairs } of titles) for (const pair of pairs) shared.set(pair, (shared.get(pair) ?? 0) + 1);
  const named = new Set(references.map(appendixKey));
  for (const reference of references) {
    const own = titles.find(({ entry }) => appendixKey(entry) === appendixKey(reference));
    if (!own || reference.subject === null) continue;
    const telling = (text: string): string[] => [...new Set(pairsOf(text).filter((pair) => shared.get(pair) === 1))];
    const [pairs, nearest] = [telling(reference.subject), telling(lastClause(reference.subject))];
    const score = (title: ReadonlySet<string>, of = pairs): number => of.filter((pair) => title.has(pair)).length;
    const best = titles.reduce((one, other) => (score(other.pairs) > score(one.pairs) ? other : one), own);
    const isTaken = references.some((other) => other !== reference && appendixKey(other) === appendixKey(reference));
    const unnamed = !named.has(appendixKey(best.entry));
    if (best === own || score(best.pairs) < score(own.pairs) + MORE || !(isTaken || unnamed)) continue;
    // The clauses before it may be of something else.
    if (score(own.pairs, nearest) > score(best.pairs, nearest)) continue;
    yield {
      check: equal(
        figure(String(score(own.pairs)), { role: "own" }),
        figure(String(score(best.pairs)), { role: "other" }),
      ),
      key: ["about", reference.number ?? "", best.entry.number ?? ""],
      confidence: "likely",
      primary: { words: reference.title, at: reference.at },
      context: [own, best].map(({ entry }) => ({
        role: "attached",
        item: { words: `${entry.number ?? ""} ${entry.title}`, at: entry.at },
      })),
      finding: {
        message: "about",
        arithmetic: false,
        args: {
          title: reference.title,
          own: own.entry.title,
          other: best.entry.number ?? "",
          meant: best.entry.title,
        },
      },
    };
  }
}

/** The words of a text, two by two. */
function pairsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** What stands behind the last sign that ends a clause. */
function lastClause(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("; "), text.lastIndexOf(". ")) + 1);
}
