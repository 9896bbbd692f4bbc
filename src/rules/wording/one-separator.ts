import { type Context, defineRule } from "../../engine/index.js";
import type { Report } from "../../model/index.js";
import type { Language } from "../../numeric/index.js";
import { deviations } from "../deviation.js";

/** A number as printed, with what sets its digits apart. */
interface Print {
  readonly digits: string;
  readonly style: string;
  readonly item: Context["item"];
}

/** Places that a message names. */
const MOST_NAMED = 4;
/** Fewer prints of one style are no habit that another could break. */
const LEAST_USUAL = 2;
const NUMBER = /\d+(?:[.,\s]\d+)*/;
const NONE = "";

/** Thousands and decimals are set apart in one way. */
export const oneSeparator = defineRule({
  id: "wording/one-separator",
  kind: "query",
  severity: "info",
  summary: {
    en: "Thousands and decimals are set apart in one way throughout.",
    vi: "Dấu ngăn hàng nghìn và dấu thập phân được ghi thống nhất.",
  },
  rationale: {
    en: "Where two ways are mixed, 4,754 may be read as thousands or as a decimal.",
    vi: "Ghi lẫn hai cách thì 4,754 có thể bị hiểu là hàng nghìn hoặc là số thập phân.",
  },
  messages: {
    en: {
      thousands: "Thousands are printed like {usual} in {count} places, but as {odd} elsewhere.",
      decimals: "Decimals are printed like {usual} in {count} places, but as {odd} elsewhere.",
    },
    vi: {
      thousands: "Hàng nghìn ghi như {usual} ở {count} chỗ, nhưng chỗ khác lại ghi {odd}.",
      decimals: "Số thập phân ghi như {usual} ở {count} chỗ, nhưng chỗ khác lại ghi {odd}.",
    },
  },
  examples: {
    holds: [
      {
        title: "dots in all thousands, and a year",
        data: {
          figures: [
            { id: "a", printed: "1.203" },
            { id: "b", printed: "12.340" },
            { id: "c", printed: "2026" },
          ],
        },
        messages: [],
      },
      {
        title: "dots from five digits on",
        data: {
          figures: [
            { id: "a", printed: "1203" },
            { id: "b", printed: "12.340" },
            { id: "c", printed: "115.200" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "thousands without a dot",
        data: {
          figures: [
            { id: "a", printed: "1.203" },
            { id: "b", printed: "12.340" },
            { id: "c", printed: "3317" },
          ],
          wording: [{ kind: "separators", words: "4,218" }],
        },
        messages: ["Thousands are printed like 1.203 in 2 places, but as 3317, 4,218 elsewhere."],
      },
      {
        title: "a decimal point among decimal commas",
        data: {
          figures: [
            { id: "a", printed: "45,2%" },
            { id: "b", printed: "12,25%" },
          ],
          wording: [{ kind: "separators", words: "54.8 ha" }],
        },
        messages: ["Decimals are printed like 45,2 in 2 places, but as 54.8 elsewhere."],
      },
    ],
  },
  *check(report, context) {
    const prints = printsOf(report);
    for (const message of ["thousands", "decimals"] as const) {
      const own = prints[message];
      const usual = usualStyle(own);
      if (usual === undefined) continue;
      const alike = own.filter(({ style }) => style === usual);
      const odd = own.filter((print) => print.style !== usual && !isShort(print, own));
      const [example, first] = [alike[0], odd[0]];
      if (!example || !first || alike.length < LEAST_USUAL) continue;
      const named = odd.slice(0, MOST_NAMED).map(({ digits }) => digits);
      const text = named.join(", ") + (odd.length > MOST_NAMED ? ", …" : "");
      yield {
        check: deviations(odd.length, text),
        key: [message, ...odd.map(({ digits }) => digits)],
        primary: "id" in first.item ? context.quantity(first.item.id, "mention") : { ...first.item, role: "mention" },
        context: [...odd, example].map(({ item }) => ({ role: "mention", item })),
        finding: {
          message,
          args: { usual: example.digits, count: String(alike.length), odd: text },
          arithmetic: false,
        },
      };
    }
  },
});

/** The prints of thousands and of decimals, in the order of the report. */
function printsOf({ figures, tallies, wording, header: { lang } }: Report): Record<"thousands" | "decimals", Print[]> {
  const found: Record<"thousands" | "decimals", Print[]> = { thousands: [], decimals: [] };
  const add = (printed: string, item: Context["item"]): void => {
    const digits = NUMBER.exec(printed)?.[0] ?? "";
    const read = styleOf(digits, lang, "words" in item);
    if (read) found[read.of].push({ digits, style: read.style, item });
  };
  const counted = new Set(
    tallies.flatMap(({ total, dimensions }) => [
      total,
      ...dimensions.flatMap(({ cells }) => cells.map((cell) => cell.figure)),
    ]),
  );
  for (const figure of figures) {
    // What counts nothing and adds up to nothing may be a telephone number.
    if (figure.unit !== null || figure.at.pointer !== null || counted.has(figure.id)) add(figure.printed, figure);
  }
  for (const { kind, words, at } of wording) if (kind === "separators") add(words, { words, at });
  return found;
}

/** What sets the digits of a number apart; `undefined` where nothing could. */
function styleOf(
  digits: string,
  lang: Language,
  foreign: boolean,
): { of: "thousands" | "decimals"; style: string } | undefined {
  const [dot, comma] = lang === "vi" ? [".", ","] : [",", "."];
  const signs = [...new Set(digits.replace(/\d/g, ""))];
  const [sign = NONE] = signs;
  if (signs.length !== 1) return signs.length === 0 && isLong(digits) ? { of: "thousands", style: NONE } : undefined;
  if (/^\d{1,3}(?:\D\d{3})+$/.test(digits)) {
    if (sign === dot || /\s/.test(sign) || foreign || digits.length > 7) return { of: "thousands", style: sign };
  }
  if (sign === comma || (sign === dot && /\D\d{1,2}$/.test(digits))) return { of: "decimals", style: sign };
  return undefined;
}

/** Four digits or more that are no year. */
function isLong(digits: string): boolean {
  return /^[1-9]\d{3,}$/.test(digits) && !/^(?:19|20)\d\d$/.test(digits);
}

function usualStyle(prints: readonly Print[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { style } of prints) counts.set(style, (counts.get(style) ?? 0) + 1);
  let usual: string | undefined;
  for (const [style, count] of counts) if (usual === undefined || count > (counts.get(usual) ?? 0)) usual = style;
  return usual;
}

/** Four digits may stand without a sign where no four digits have one. */
function isShort({ digits, style }: Print, prints: readonly Print[]): boolean {
  return style === NONE && digits.length === 4 && !prints.some((other) => /^\d\D\d{3}$/.test(other.digits));
}
