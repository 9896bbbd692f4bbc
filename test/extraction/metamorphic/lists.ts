import fc from "fast-check";

/** A total with the parts that add up to it. */
export interface List {
  readonly total: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly label: string;
  readonly count: number;
}

const LABELS = ["trồng trọt", "chăn nuôi", "thủy sản", "lâm nghiệp", "dịch vụ", "xây dựng"];

/** Lists of three to six parts, large enough that no sum fits by chance. */
export const lists: fc.Arbitrary<List> = fc
  .uniqueArray(fc.integer({ min: 1111, max: 9999 }), { minLength: 3, maxLength: 6 })
  // No year, and nothing that another figure makes up.
  .filter((counts) => counts.every((count) => count < 1900 || count > 2099))
  .filter((counts) => sumsOf(counts).every((sum) => !counts.includes(sum)))
  .map((counts) => ({
    total: counts.reduce((sum, count) => sum + count, 0),
    parts: counts.map((count, index) => ({ label: LABELS[index] ?? "", count })),
  }));

/** What any two or more of some counts add up to. */
function sumsOf(counts: readonly number[]): number[] {
  const chosen: number[][] = [[]];
  for (const count of counts) chosen.push(...chosen.map((some) => [...some, count]));
  return chosen.filter(({ length }) => length > 1).map((some) => some.reduce((sum, count) => sum + count, 0));
}

/** A list and its parts in another order. */
export const reordered: fc.Arbitrary<[list: List, other: List]> = lists.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.shuffledSubarray([...list.parts], { minLength: list.parts.length }).map((parts) => ({ ...list, parts })),
  ),
);

/** A whole number with its thousands apart. */
export function dotted(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
}

/** The parts of a list in one line. */
export function partsOf({ parts }: List, separator = ", ", print = dotted): string {
  return parts.map(({ label, count }) => `${print(count)} hộ ${label}`).join(separator);
}

/** A sentence with the list in brackets. */
export function inBrackets(list: List, separator?: string, print = dotted): string {
  return `Toàn xã có ${print(list.total)} hộ (${partsOf(list, separator, print)}).`;
}

/** A sentence with the list behind a cue. */
export function behindCue(list: List, separator?: string, print = dotted): string {
  return `Toàn xã có ${print(list.total)} hộ, gồm: ${partsOf(list, separator, print)}.`;
}

/** The list as items of their own. */
export function asItems({ total, parts }: List, marker: string): string {
  const items = parts.map(({ label, count }) => `${marker} Hộ ${label}: ${dotted(count)} hộ`);
  return `Toàn xã có ${dotted(total)} hộ, gồm:\n\n${items.join("\n\n")}\n`;
}

/** The list in a note. */
export function inNote(list: List): string {
  return `Toàn xã có ${dotted(list.total)} hộ¹.\n\n¹ Gồm: ${partsOf(list)}.\n`;
}

/** The list in a sentence of its own. */
export function inNextSentence(list: List): string {
  return `Toàn xã có ${dotted(list.total)} hộ. Trong đó: ${partsOf(list)}.`;
}
