import { placeText, type Quantity, type RuleContext } from "../engine/index.js";
import type { Language } from "../numeric/index.js";

/** What a figure is called in a sentence. */
export type Naming = (quantity: Quantity) => string;

/** Words that name a part; longer ones tell of more than it. */
const MOST_WORDS = 40;
const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  en: ["first", "second", "third", "fourth", "fifth", "sixth"],
  vi: ["thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu"],
};

/** The prints of figures as they stand. */
export const asPrinted: Naming = ({ printed, value, date }) => {
  if (date !== null) return date.print(date.iso);
  return printed ?? value.toFixed();
};

/**
 * Tells figures with one print apart: by what they count, else by their place, else by their order. What is the only one of its print
 * among those in question is called by it alone.
 *
 * @param ids the figures in question, in their order
 */
export function namingOf(ids: readonly (string | null)[], labels: Labels, { figure, lang }: RuleContext): Naming {
  const known = ids.flatMap((id) => (id === null ? [] : [figure(id)]));
  const byPrint = new Map<string, (typeof known)[number][]>();
  for (const each of known) byPrint.set(each.printed, [...(byPrint.get(each.printed) ?? []), each]);
  const names = new Map<string, string>();
  for (const [print, alike] of byPrint) {
    if (alike.length < 2) continue;
    const ways: ((each: (typeof known)[number], index: number) => string | null)[] = [
      ({ id }) => inBrackets(print, labels(id)),
      ({ at }) => inBrackets(print, placeText(at, lang)),
      (_, index) => inOrder(print, index, lang),
    ];
    const told = ways.map((way) => alike.map(way)).find(areDistinct);
    for (const [index, { id }] of alike.entries()) names.set(id, told?.[index] ?? print);
  }
  return (quantity) => names.get(quantity.id ?? "") ?? asPrinted(quantity);
}

/** What the words of a report call the parts of its tallies. */
export type Labels = (id: string) => string | null;

/** Finds the words of parts by their figures, once they are asked for. */
export function labelsOf({ report: { tallies } }: RuleContext): Labels {
  let found: Map<string, string> | null = null;
  return (id) => {
    found ??= new Map(
      tallies.flatMap(({ dimensions }) =>
        dimensions.flatMap(({ cells }) => cells.map((cell) => [cell.figure, cell.label ?? cell.category] as const)),
      ),
    );
    return found.get(id) ?? null;
  };
}

function inBrackets(print: string, words: string | null): string | null {
  // Of words around the figure those behind it say what is counted.
  const own = words?.slice(words.lastIndexOf("…") + 1).trim() || words;
  return !own || own.length > MOST_WORDS ? null : `${print} (${own})`;
}

function inOrder(print: string, index: number, lang: Language): string {
  const ordinal = ORDINALS[lang][index];
  if (lang === "vi") return `${print} ${ordinal ?? `thứ ${index + 1}`}`;
  return `the ${ordinal ?? `${index + 1}th`} ${print}`;
}

function areDistinct(names: readonly (string | null)[]): boolean {
  return new Set(names.map((name) => name?.toLowerCase())).size === names.length && !names.includes(null);
}
