import * as z from "zod";
import { defineRule } from "../../engine/index.js";
import { type Figure, wholeNumberSchema } from "../../model/index.js";
import { decimal, type Language } from "../../numeric/index.js";
import { deviations } from "../deviation.js";

/** Words that say of a number that it is not exact; those of estimates and limits, which may be exact, are left out. */
const ROUNDING_WORDS: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:ước (?:tính )?)?(?:khoảng|chừng|tầm|độ|xấp xỉ|trên|hơn|gần|suýt)\s/iu,
  en: /^(?:approximately|roughly|around|about|more than|over|above|nearly|almost)\s/iu,
};

/** Digits that count, from which on nobody estimates. */
const EXACT = 6;
/** Places that a message names. */
const MOST_NAMED = 5;

/** An approximator stands before a round number. */
export const roundNumber = defineRule({
  id: "approximation/round-number",
  kind: "query",
  severity: "info",
  summary: {
    en: "A number behind “about”, “nearly” or “more than” is a round one.",
    vi: "Số đứng sau “khoảng”, “gần”, “trên”, “hơn” là số tròn.",
  },
  rationale: {
    en: "A number counted to the unit is exact: the word before it makes the reader doubt the count.",
    vi: "Số đã đếm đến hàng đơn vị là số chính xác; từ chỉ ước lượng đứng trước làm người đọc nghi ngờ số đó.",
  },
  messages: {
    en: {
      one: "“{printed}”: is this counted, or approximate?",
      several:
        "Counted, or approximate? Exact-looking numbers stand behind approximate words {count} times: {printed}.",
    },
    vi: {
      one: "“{printed}”: đây là số đếm chính xác hay số ước lượng?",
      several: "Số chính xác hay số ước lượng? Có {count} chỗ ghi số lẻ sau từ chỉ ước lượng: {printed}.",
    },
  },
  examples: {
    holds: [
      {
        title: "round numbers, a small count, a limit, an estimate",
        data: {
          figures: [
            { id: "a", printed: "trên 1.850" },
            { id: "b", printed: "gần 1.000" },
            { id: "c", printed: "hơn 43" },
            { id: "d", printed: "không quá 451" },
            { id: "e", printed: "ước đạt 1.287" },
            { id: "f", printed: "trên 8,7 triệu" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "a number counted to the unit",
        data: { figures: [{ id: "a", printed: "gần 1.203" }] },
        messages: ["“gần 1.203”: is this counted, or approximate?"],
      },
      {
        title: "an estimate in two words, tonnes, and money to the thousand",
        data: {
          figures: [
            { id: "a", printed: "ước khoảng 4.219" },
            { id: "b", printed: "trên 41.237 tấn" },
            { id: "c", printed: "hơn 1.453.217.000 đồng" },
          ],
        },
        messages: [
          "Counted, or approximate? Exact-looking numbers stand behind approximate words 3 times: ước khoảng 4.219, trên 41.237 tấn, hơn 1.453.217.000 đồng.",
        ],
      },
      {
        title: "a habit",
        data: {
          figures: [
            { id: "a", printed: "gần 1.203" },
            { id: "b", printed: "khoảng 317" },
          ],
        },
        messages: [
          "Counted, or approximate? Exact-looking numbers stand behind approximate words 2 times: gần 1.203, khoảng 317.",
        ],
      },
    ],
  },
  options: z.strictObject({
    least: wholeNumberSchema.default(100).describe("Counts below may be approximate to the unit."),
    step: wholeNumberSchema
      .refine((step) => step > 0, "expected at least 1")
      .optional()
      .describe("Numbers that it divides are round: 5 below a thousand and 10 above, unless it is set."),
  }),
  *check({ figures, header: { lang } }, context, { least, step }) {
    const odd = figures.filter((figure) => looksExact(figure, lang, least, step));
    const [first] = odd;
    if (!first) return;
    const named = odd.slice(0, MOST_NAMED).map(({ printed }) => printed);
    const printed = named.join(", ") + (odd.length > MOST_NAMED ? ", …" : "");
    yield {
      check: deviations(odd.length, printed),
      key: odd.map(({ value, approximator }) => `${approximator}${value}`),
      primary: context.quantity(first.id, "mention"),
      context: odd.map((item) => ({ role: "mention", item })),
      finding: {
        message: odd.length === 1 ? "one" : "several",
        args: { printed, count: String(odd.length) },
        arithmetic: false,
      },
    };
  },
});

/** Whether a figure is printed to the unit behind a word that says it is not. */
function looksExact(
  { printed, value, upTo, decimals, kind, approximator }: Figure,
  lang: Language,
  least: number,
  round: number | undefined,
): boolean {
  // Under a scale word, and with decimals, the print is rounded anyway.
  if (approximator === null || upTo !== null || (decimals ?? 0) !== 0 || kind === "percent") return false;
  if (!ROUNDING_WORDS[lang].test(printed)) return false;
  // `trên 451 ha` may say where, not how many.
  if (kind === "measure" && /^trên\s.*\s(?:ha|hecta|km|m|m2|m²|km2|km²|sào|công|mẫu)(?!\p{L})/iu.test(printed))
    return false;
  const number = decimal(value);
  if (number.lt(least) || !number.isInteger()) return false;
  // Six digits that count are no estimate, whatever noughts follow them.
  if (round === undefined && number.precision() >= EXACT) return true;
  // A quarter or half of a hundred is round enough; of thousands, a ten is.
  const step = round ?? (number.lt(1000) ? 5 : 10);
  return !number.mod(step).isZero();
}
