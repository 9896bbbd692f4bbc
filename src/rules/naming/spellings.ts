import * as z from "zod";
import { type CheckDraft, type Context, placeText, type RuleContext } from "../../engine/index.js";
import { type Name, spellingOf, textSchema } from "../../model/index.js";
import { deviations } from "../deviation.js";

/** One thing's names in another spelling than the usual one, as a draft of what to say of it. */
export interface OddSpelling<Code extends string> {
  /** Mentions of the thing, in reading order. */
  readonly names: readonly Name[];
  /** Prints of its name that stand elsewhere, such as in the header: they weigh in, and are not counted. */
  readonly also: readonly string[];
  readonly message: Code;
  /** True where two names that are nearly alike may be of two things: short proper names are then asked about. */
  readonly mayBeTwo?: true;
}

/** What a configuration may set of the rules on names. */
export const namingOptions = z.strictObject({
  ignore: z.array(textSchema).default([]).describe("Names that are right as they are, however like another they look."),
});

/** The spellings of one thing's name that deviate from the usual one, each once with all its places. */
export function* oddSpellings<Code extends string>(
  { names, also, message, mayBeTwo }: OddSpelling<Code>,
  { lang }: Pick<RuleContext, "lang">,
  { ignore }: z.output<typeof namingOptions>,
): Generator<CheckDraft<Code>> {
  const groups = new Map<string, Name[]>();
  const known = new Set(ignore.map(spellingOf));
  for (const name of names) {
    const spelling = printOf(name.name);
    const group = groups.get(spelling);
    if (group) group.push(name);
    else groups.set(spelling, [name]);
  }
  const weights = new Map([...groups].map(([spelling, group]) => [spelling, group.length]));
  for (const print of also) weights.set(printOf(print), (weights.get(printOf(print)) ?? 0) + 1);
  const sure = (spelling: string): number =>
    groups.get(spelling)?.filter(({ confidence }) => confidence === "certain").length ?? 0;
  let [usual, count] = ["", 0];
  for (const [spelling, weight] of weights) {
    if ((sure(spelling) - sure(usual) || weight - count) > 0) [usual, count] = [spelling, weight];
  }
  // In capitals, as in a letterhead, a name shows less of itself.
  const right = groups.get(usual) ?? [];
  const example = right.find(({ name }) => name !== name.toUpperCase()) ?? right[0];
  const print = example?.name ?? also.find((each) => printOf(each) === usual) ?? usual;
  for (const [spelling, group] of groups) {
    const [first] = group;
    if (spelling === usual || !first || known.has(spellingOf(first.name)) || isEndOf(spelling, usual)) continue;
    const mention = (role: string, { name, at }: Name): Context => ({ role, item: { words: name, at } });
    yield {
      check: deviations(group.length, first.name),
      key: [message, usual, spelling],
      confidence: surest(group),
      primary: { words: first.name, at: first.at, role: "odd" },
      context: [...group.map((name) => mention("odd", name)), ...(example ? [mention("usual", example)] : [])],
      finding: {
        message,
        args: {
          odd: first.name,
          usual: print,
          count: String(right.length),
          place: group.map(({ at }) => placeText(at, lang)).join("; "),
        },
        arithmetic: false,
        ...slight(first.name, print, mayBeTwo ?? false),
      },
    };
  }
}

/** A product with capitals inside: `VNeID`. */
const CODE = /^[A-Za-z]+[A-Z][A-Za-z-]*$/;

/** The form by which spellings are told apart: where a capital is what is off, in codes and in names of two words, with that. */
function printOf(name: string): string {
  const spelling = spellingOf(name);
  if (name === name.toUpperCase()) return spelling;
  const words = name.trim().split(/\s+/);
  if (words.length === 1 && CODE.test(name)) return name;
  return words.length === 2 && /^\p{Lu}\S* \p{Ll}/u.test(name) ? `${words[0]?.toLowerCase()} ${words[1]} ` : spelling;
}

/** A capital that is off is a small slip; short proper names one letter apart may be of two things. */
function slight(one: string, other: string, mayBeTwo: boolean): { severity?: "info"; kind?: "query" } {
  if (spellingOf(one) === spellingOf(other)) return { severity: "info" };
  return mayBeTwo && [one, other].every((name) => PROPER.test(name)) ? { kind: "query", severity: "info" } : {};
}

const PROPER = /^(?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+$/u;

function surest(names: readonly Name[]): Name["confidence"] {
  const levels = names.map(({ confidence }) => confidence);
  return levels.includes("certain") ? "certain" : levels.includes("likely") ? "likely" : "possible";
}

/** `Hội Phụ nữ` beside `Ban Thường vụ Hội Phụ nữ`: a name that goes on before another is no other spelling of it. */
function isEndOf(one: string, other: string): boolean {
  return one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}
