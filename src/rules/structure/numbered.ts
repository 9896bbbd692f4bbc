import { type CheckDraft, equal, figure, placeText, type RuleContext } from "../../engine/index.js";
import type { OutlineEntry } from "../../model/index.js";
import { ordinalOf, type Run, type Slip, type SlipKind } from "./runs.js";

/** What the two rules on numbers say of each kind of slip. */
export const MESSAGES = {
  en: {
    repeats: "{number} “{title}” repeats the number of “{before}” ({place}), expected {expected}{also}.",
    skips: "{number} “{title}” follows {last} “{before}” ({place}), expected {expected}{also}.",
    goesBack: "{number} “{title}” follows {last} “{before}” ({place}), expected {expected}{also}.",
    startsLate: "{number} “{title}” is the first of its part, expected {expected}{also}.",
    wrongParent: "{number} “{title}” stands below {last} “{before}” ({place}), expected {expected}{also}.",
  },
  vi: {
    repeats: "{number} “{title}” trùng số với “{before}” ({place}), lẽ ra là {expected}{also}.",
    skips: "{number} “{title}” đứng sau {last} “{before}” ({place}), lẽ ra là {expected}{also}.",
    goesBack: "{number} “{title}” đứng sau {last} “{before}” ({place}), lẽ ra là {expected}{also}.",
    startsLate: "{number} “{title}” đứng đầu phần của nó, lẽ ra là {expected}{also}.",
    wrongParent: "{number} “{title}” nằm sau {last} “{before}” ({place}), lẽ ra là {expected}{also}.",
  },
} as const satisfies Record<"en" | "vi", Record<SlipKind, string>>;

const ALSO = { en: "; likewise", vi: "; tương tự" };
/** Characters of a title in a message. */
const LONGEST = 60;

/** A number that does not follow those before it, as a check. */
export function slipDraft(slip: Slip, { lang }: RuleContext): CheckDraft<SlipKind> {
  const { kind, entry, before, also, expected, stated, due, confidence } = slip;
  const others = also.map(({ number }) => number ?? "").join(", ");
  return {
    check: equal(
      figure(String(due), { role: "expected", printed: expected }),
      figure(String(stated), { role: "number", printed: entry.number ?? "" }),
    ),
    key: [kind, entry.kind, entry.number ?? "", entry.title],
    confidence,
    primary: wordsOf(entry),
    context: [
      ...(before ? [{ role: "before", item: wordsOf(before) }] : []),
      ...also.map((each) => ({ role: "also", item: wordsOf(each) })),
    ],
    finding: {
      message: kind,
      arithmetic: false,
      args: {
        number: printOf(entry),
        title: short(entry.title),
        last: before ? printOf(before) : "",
        before: before ? short(before.title) : "",
        place: before ? placeText(before.at, lang) : "",
        expected,
        also: others === "" ? "" : `${ALSO[lang]} ${others}`,
      },
    },
  };
}

/** Entries that count on without a gap: the number of the last is how many there are. */
export function soundDraft({ number, first, last, members, lasts }: Run): CheckDraft<SlipKind> {
  const start = ordinalOf(number);
  return {
    check: equal(figure(String(lasts[0]), { role: "number", printed: last.number ?? "" }), String(start + members - 1)),
    key: ["sound", first.kind, first.number ?? "", first.title],
    primary: wordsOf(last),
    finding: { message: "skips", arithmetic: false },
  };
}

function wordsOf(entry: OutlineEntry): { words: string; at: OutlineEntry["at"] } {
  return { words: `${printOf(entry)} ${short(entry.title)}`, at: entry.at };
}

function printOf({ number, printed }: OutlineEntry): string {
  return printed ?? number ?? "";
}

function short(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.lastIndexOf(" ", LONGEST);
  return `${title.slice(0, cut > 0 ? cut : LONGEST)}…`;
}
