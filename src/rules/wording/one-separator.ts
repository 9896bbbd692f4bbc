import { type Context, defineRule } from "../../engine/index.js";
import { placedLine, type Report } from "../../model/index.js";
import { deviations } from "../deviation.js";
import { wordsBeside } from "./beside.js";
import { NONE, signOf, styleOf } from "./separator-style.js";

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
    vi: "Ghi lẫn nhiều cách thì người đọc không rõ 4,754 là hơn bốn nghìn hay chưa đến năm.",
  },
  messages: {
    en: {
      thousands: "Thousands are printed like {usual} in {count} places, but as {odd} elsewhere.",
      decimals: "Decimals are printed like {usual} in {count} places, but as {odd} elsewhere.",
      thousandsBeside: "Thousands are printed as {usual} and beside it as {odd}.",
      decimalsBeside: "Decimals are printed as {usual} and beside it as {odd}.",
    },
    vi: {
      thousands: "Hàng nghìn ghi như {usual} ở {count} chỗ, nhưng chỗ khác lại ghi {odd}.",
      decimals: "Số thập phân ghi như {usual} ở {count} chỗ, nhưng chỗ khác lại ghi {odd}.",
      thousandsBeside: "Hàng nghìn ghi {usual}, nhưng ngay bên cạnh lại ghi {odd}.",
      decimalsBeside: "Số thập phân ghi {usual}, nhưng ngay bên cạnh lại ghi {odd}.",
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
        title: "three decimals as a habit, and as what is left of a rounding",
        data: {
          figures: [
            { id: "a", printed: "11.320 triệu đồng" },
            { id: "b", printed: "14,850 triệu đồng" },
            { id: "c", printed: "3,125 triệu đồng" },
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
        title: "a comma where money of the same word has dots",
        data: {
          figures: [
            { id: "a", printed: "11.320 triệu đồng" },
            { id: "b", printed: "9.412 triệu đồng" },
            { id: "c", printed: "14,850 triệu đồng" },
          ],
        },
        messages: ["Thousands are printed like 11.320 in 2 places, but as 14,850 elsewhere."],
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
    for (const of of ["thousands", "decimals"] as const) {
      const own = prints[of];
      const usual = usualStyle(own, signOf(of, report.header.lang));
      if (usual === undefined) continue;
      const alike = own.filter(({ style }) => style === usual);
      const odd = own.filter((print) => print.style !== usual && !isShort(print, own));
      const [example, first] = [alike[0], odd[0]];
      if (!example || !first) continue;
      const isHabit = alike.length >= LEAST_USUAL;
      if (!isHabit && !odd.every((print) => isBeside(print, example))) continue;
      const message = isHabit ? of : (`${of}Beside` as const);
      const named = odd.slice(0, MOST_NAMED).map(({ digits }) => digits);
      const text = named.join(", ") + (odd.length > MOST_NAMED ? ", …" : "");
      const finding = {
        message,
        args: { usual: example.digits, count: String(alike.length), odd: text },
        arithmetic: false,
      } as const;
      // A check a print, so that those that are left are what they were once others are corrected.
      for (const print of odd) {
        const { digits, item } = print;
        yield {
          check: deviations(1, print === first ? text : digits),
          key: [of, digits, countedIn(item)],
          primary: "id" in item ? context.quantity(item.id, "mention") : { ...item, role: "mention" },
          context: print === first ? [...odd, example].map((each) => ({ role: "mention", item: each.item })) : [],
          group: of,
          finding,
        };
      }
    }
  },
});

/** What a number counts, else the words beside it. */
function countedIn(item: Context["item"]): string {
  if ("unit" in item) return item.unit ?? "";
  return wordsBeside(item.words, item.at.quote ?? item.at.origin?.quote ?? null);
}

/** Whether two prints stand in one line of a text and, as far as both have units, in one unit. */
function isBeside({ item: one }: Print, { item: other }: Print): boolean {
  const line = placedLine(one.at);
  if (line === null || line !== placedLine(other.at)) return false;
  const [unit, otherUnit] = [one, other].map((item) => ("unit" in item ? item.unit : null));
  return unit === null || otherUnit === null || unit === otherUnit;
}

/** Whether somebody entered a figure as one, without a place in a text where it was found. */
function isOfDataAlone({ at }: Context["item"]): boolean {
  return at.pointer !== null && placedLine(at) === null;
}

/** The prints of thousands and of decimals, in the order of the report. */
function printsOf({ figures, tallies, wording, header: { lang } }: Report): Record<"thousands" | "decimals", Print[]> {
  const found: Record<"thousands" | "decimals", Print[]> = { thousands: [], decimals: [] };
  const add = (printed: string, item: Context["item"]): void => {
    const digits = NUMBER.exec(printed)?.[0] ?? "";
    const read = styleOf(digits, lang, "words" in item);
    if (read) found[read.of].push({ digits, style: read.style, item });
  };
  const counted = new Set(
    tallies.flatMap(({ total, dimensions }) => {
      const cells = dimensions.flatMap((split) => split.cells.map(({ figure }) => figure));
      return cells.length === 0 ? [] : [total, ...cells];
    }),
  );
  for (const figure of figures) {
    // What a text prints, counting nothing and adding up to nothing, may be a telephone number; so it may in the data of that text.
    if (figure.unit !== null || isOfDataAlone(figure) || counted.has(figure.id)) add(figure.printed, figure);
  }
  for (const { kind, words, at } of wording) if (kind === "separators") add(words, { words, at });
  return thousandsAmong(found, signOf("decimals", lang));
}

/** Money in millions to three decimals, the last of them 0: nobody writes it where no other number has three. */
const MONEY = /^\d{1,3},\d{2}0 (?:nghìn|ngàn|triệu|tỷ)(?!\p{L})/u;
/** So much ground to the square decimetre, in round hundreds. */
const GROUND = /^\d{1,3},\d00 ?(?:m2|m²)/u;

/** Takes `14,850 triệu đồng` for thousands, where others under the word are printed like `11.320 triệu đồng`. */
function thousandsAmong(
  { thousands, decimals }: Record<"thousands" | "decimals", Print[]>,
  comma: string,
): Record<"thousands" | "decimals", Print[]> {
  const scales = new Set(thousands.flatMap(({ item }) => scaleOf(item) ?? []));
  const mayCount = ({ item }: Print): boolean => {
    if ("printed" in item && GROUND.test(item.printed)) return thousands.length >= LEAST_USUAL;
    const scale = scaleOf(item);
    return "printed" in item && MONEY.test(item.printed) && scale !== undefined && scales.has(scale);
  };
  const precise = decimals.filter(({ digits }) => new RegExp(`${comma}\\d{3}$`).test(digits));
  if (comma !== "," || precise.length !== 1 || !precise.every(mayCount)) return { thousands, decimals };
  return { thousands: [...thousands, ...precise], decimals: decimals.filter((print) => !precise.includes(print)) };
}

function scaleOf(item: Context["item"]): string | undefined {
  return "printed" in item ? /\d (nghìn|ngàn|triệu|tỷ)(?!\p{L})/u.exec(item.printed)?.[1] : undefined;
}

/** The style of most prints; of two that are as frequent, the one of the language. */
function usualStyle(prints: readonly Print[], native: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { style } of prints) counts.set(style, (counts.get(style) ?? 0) + 1);
  let usual: string | undefined;
  for (const [style, count] of counts) {
    const most = usual === undefined ? 0 : (counts.get(usual) ?? 0);
    if (count > most || (count === most && style === native)) usual = style;
  }
  return usual;
}

/** Four digits may stand without a sign where no four digits have one. */
function isShort({ digits, style }: Print, prints: readonly Print[]): boolean {
  return style === NONE && digits.length === 4 && !prints.some((other) => /^\d\D\d{3}$/.test(other.digits));
}
