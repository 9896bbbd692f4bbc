import { measureOf } from "../clauses/amount.js";
import { once } from "../clauses/memo.js";
import type { Appearance } from "../keys/appearance.js";
import type { Vocabulary } from "./vocabulary.js";

/** With how many of each bucket a new appearance is compared: so the cost grows with the report, not with its square. */
const MOST_IN_BUCKET = 10;
/** Words of a label by which others with the same are found: the rarest. */
const RAREST = 4;

/** Pairs of appearances that may be of one quantity; each pair once, the earlier first. */
export function* candidatePairs(
  all: readonly Appearance[],
  vocabulary: Vocabulary,
): Generator<[one: Appearance, other: Appearance]> {
  const buckets = new Map<string, Appearance[]>();
  for (const each of all) {
    const met = new Set<Appearance>([each]);
    for (const key of keysOf(each, vocabulary)) {
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      for (const other of bucket) {
        if (met.has(other)) continue;
        met.add(other);
        yield [other, each];
      }
      if (bucket.at(-1) === each) continue;
      bucket.push(each);
      // The first stay: what a report repeats it says first where it tells of it.
      if (bucket.length > MOST_IN_BUCKET) bucket.splice(MOST_IN_BUCKET / 2, 1);
    }
  }
}

/** Keys that two mentions of one quantity share: alike numbers, the rarest words of their labels, or the same period. */
function keysOf(appearance: Appearance, vocabulary: Vocabulary): string[] {
  const { figure, noun, when } = appearance;
  const measure = measureOf(figure);
  const keys = digitKeys(digitsOf(figure));
  keys.push(...wordKeys(vocabulary.rarest(appearance.near, RAREST)));
  if (appearance.before[0] === "=" || appearance.behind.includes("=")) keys.push(`sign ${appearance.sentence}`);
  if (noun !== null && when?.name.includes("..")) keys.push(`t ${noun} ${when.name}`);
  return keys.map((key) => `${measure} ${key}`);
}

/** The digits of a print without separators and leading zeros; of a number in words those of its value. */
export const digitsOf = once(({ printed, value }: Appearance["figure"]): string => {
  const [token = value] = /\d+(?:[.,]\d+)*/.exec(printed) ?? [];
  return token.replace(/[.,]/g, "").replace(/^0+(?=\d)/, "");
});

/** Equal digits share a key; so do digits that one keystroke parts, and a number and its leading digits. */
function digitKeys(digits: string): string[] {
  const significant = digits.replace(/0+$/, "") || digits;
  const keys = [`= ${significant}`];
  if (digits.length < 2) return keys;
  if (digits.length >= 4) keys.push(`~ ${digits.slice(0, 2)}`);
  else if (significant.length === 2) keys.push(`~ ${significant}`);
  keys.push(`- ${digits}`);
  for (let index = 0; index < digits.length; index += 1) {
    const [head, one, tail] = [digits.slice(0, index), digits[index] ?? "", digits.slice(index + 1)];
    const two = tail[0] ?? "";
    keys.push(`? ${index} ${head}${tail}`, `- ${head}${tail}`);
    if (two !== "" && one !== two) keys.push(`x ${index} ${head}${one < two ? one + two : two + one}${tail.slice(1)}`);
  }
  return keys;
}

function wordKeys(rarest: readonly string[]): string[] {
  if (rarest.length === 1) return [`w ${rarest[0]}`];
  return rarest.flatMap((one, index) => rarest.slice(index + 1).map((other) => `w ${[one, other].sort().join(" ")}`));
}
