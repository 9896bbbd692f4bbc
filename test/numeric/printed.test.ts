import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Decimal,
  type Language,
  type PrintStyle,
  parsePrinted,
  plainStyle,
  printLike,
} from "../../src/numeric/index.js";
import { decimals } from "../support/arbitraries.js";
import { codeOf, errorOf } from "../support/error.js";
import { readNumber } from "../support/figures.js";
import { type Pattern, patterns, prints, styleOf } from "../support/prints.js";

describe("parsePrinted reads a Vietnamese number", () => {
  test.each([
    // print, value, decimals, approximator, unit, kind
    ["0", "0", null, null, null, "count"],
    ["05", "5", null, null, null, "count"],
    ["00", "0", null, null, null, "count"],
    ["10.223", "10223", null, null, null, "count"],
    ["4754", "4754", null, null, null, "count"],
    ["7,5", "7.5", 1, null, null, "count"],
    ["-12", "-12", null, null, null, "count"],
    ["12 đ/c", "12", null, null, "đ/c", "count"],
    ["399 thủ tục", "399", null, null, "thủ tục", "count"],
    ["96,06 %", "96.06", 2, null, "%", "percent"],
    ["96,06%", "96.06", 2, null, "%", "percent"],
    ["33,40%", "33.4", 2, null, "%", "percent"],
    ["100%", "100", 0, null, "%", "percent"],
    ["-8,74%", "-8.74", 2, null, "%", "percent"],
    ["1,2 điểm %", "1.2", 1, null, "điểm %", "percent"],
    ["17.239 ha", "17239", 0, null, "ha", "measure"],
    ["36.077ha", "36077", 0, null, "ha", "measure"],
    ["19,4m2", "19.4", 1, null, "m²", "measure"],
    ["1,850 ha", "1.85", 3, null, "ha", "measure"],
    ["1.041,6 nghìn tấn", "1041600", -2, null, "tấn", "measure"],
    ["61,3 ngàn hồ sơ", "61300", -2, null, "hồ sơ", "count"],
    ["500 triệu", "500000000", -6, null, null, "count"],
    ["1.219.249.662 đồng", "1219249662", null, null, "đồng", "money"],
    ["10.800.000đ", "10800000", null, null, "đồng", "money"],
    ["571,19 triệu đồng", "571190000", -4, null, "đồng", "money"],
    ["571 tr.đ", "571000000", -6, null, "đồng", "money"],
    ["571 trđ", "571000000", -6, null, "đồng", "money"],
    ["6,6 tỷ đồng", "6600000000", -8, null, "đồng", "money"],
    ["6,6 tỉ đồng", "6600000000", -8, null, "đồng", "money"],
    ["1,1 triệu tỷ đồng", "1100000000000000", -14, null, "đồng", "money"],
    ["5 triệu đồng/tháng", "5000000", -6, null, "đồng/tháng", "money"],
    ["trên 8,7 triệu lượt xem", "8700000", -5, "above", "lượt xem", "count"],
    ["hơn 60", "60", null, "above", null, "count"],
    ["gần 18.000", "18000", null, "below", null, "count"],
    ["Khoảng 4,8%", "4.8", 1, "about", "%", "percent"],
    ["ít nhất 30", "30", null, "at-least", null, "count"],
    ["không quá 30", "30", null, "at-most", null, "count"],
    ["khoảng gần 4,8 tỷ đồng", "4800000000", -8, "about-or-below", "đồng", "money"],
    ["ước đạt trên 4,8 tỷ đồng", "4800000000", -8, "about-or-above", "đồng", "money"],
  ] as const)("%s", (text, value, places, approximator, unit, kind) => {
    expect(readNumber(text)).toMatchObject({ printed: text, value, decimals: places, approximator, unit, kind });
  });
});

describe("parsePrinted reads an English number", () => {
  test.each([
    ["10,223", "10223", null, null, "count"],
    ["1,219,249,662", "1219249662", null, null, "count"],
    ["96.06%", "96.06", 2, null, "percent"],
    ["8.7 million", "8700000", -5, null, "count"],
    ["1,041.6 thousand tonnes", "1041600", -2, null, "measure"],
    ["nearly 8.7 million views", "8700000", -5, "below", "count"],
    ["1.850", "1.85", 3, null, "count"],
  ] as const)("%s", (text, value, places, approximator, kind) => {
    expect(readNumber(text, "en")).toMatchObject({ value, decimals: places, approximator, kind });
  });
});

describe("parsePrinted takes a unit that stands elsewhere", () => {
  test("with its scale", () => {
    expect(readNumber("571,19", "vi", "triệu đồng")).toMatchObject({ value: "571190000", decimals: -4, unit: "đồng" });
  });

  test("which makes three decimals a measure", () => {
    expect(readNumber("1,850", "vi", "ha")).toMatchObject({ value: "1.85", decimals: 3, kind: "measure" });
  });

  test("unless the number prints its own", () => {
    expect(readNumber("45%", "vi", "triệu đồng")).toMatchObject({ value: "45", decimals: 0, unit: "%" });
  });
});

describe("parsePrinted reads two numbers", () => {
  test.each([
    ["3-3,5%", ["3", 0, "percent"], ["3.5", 1, "percent"]],
    ["70% -80%", ["70", 0, "percent"], ["80", 0, "percent"]],
    ["55 – 60", ["55", null, "count"], ["60", null, "count"]],
    ["từ 5 đến 10", ["5", null, "count"], ["10", null, "count"]],
    ["từ 5 đến 10 ha", ["5", 0, "measure"], ["10", 0, "measure"]],
    ["3-3,5 triệu đồng", ["3000000", -6, "money"], ["3500000", -5, "money"]],
  ] as const)("%s as a range", (text, [low, lowPlaces, lowKind], [high, highPlaces, highKind]) => {
    expect(parsePrinted(text, { lang: "vi" })).toMatchObject({
      form: "range",
      low: { value: low, decimals: lowPlaces, kind: lowKind },
      high: { value: high, decimals: highPlaces, kind: highKind },
    });
  });

  test.each([
    ["từ 3 triệu đến 5 triệu đồng", "3000000", "5000000"],
    ["500 nghìn - 1 triệu đồng", "500000", "1000000"],
    ["500 triệu - 1,2 tỷ đồng", "500000000", "1200000000"],
  ])("%s as a range whose lower half has its own scale word", (text, low, high) => {
    expect(parsePrinted(text, { lang: "vi" })).toMatchObject({ low: { value: low }, high: { value: high } });
  });

  test.each([
    ["35/35", "35", null, "35", null],
    ["712 lượt/830 lượt người", "712", "lượt", "830", "lượt người"],
    ["120/149 người", "120", "người", "149", "người"],
  ])("%s as a ratio", (text, left, leftUnit, right, rightUnit) => {
    expect(parsePrinted(text, { lang: "vi" })).toMatchObject({
      form: "ratio",
      left: { value: left, unit: leftUnit },
      right: { value: right, unit: rightUnit },
    });
  });
});

describe.each([
  ["a no-break space", "\u00a0"],
  ["a narrow no-break space", "\u202f"],
])("%s is a blank", (_title, blank) => {
  test.each([
    ["96,06 %", "96.06"],
    ["1.219.249.662 đồng", "1219249662"],
    ["571,19 triệu đồng", "571190000"],
    ["trên 8,7 triệu lượt xem", "8700000"],
    ["ước đạt trên 4,8 tỷ đồng", "4800000000"],
    ["ít nhất 30", "30"],
  ])("in %s", (text, value) => {
    expect(readNumber(text.replaceAll(" ", blank))).toMatchObject({
      value,
      decimals: readNumber(text).decimals,
      approximator: readNumber(text).approximator,
    });
  });

  test("in a unit of two words", () => {
    expect(readNumber(`1,2${blank}điểm${blank}%`).kind).toBe("percent");
  });

  test("in a range", () => {
    expect(parsePrinted("từ 5 đến 10".replaceAll(" ", blank), { lang: "vi" })).toMatchObject({
      form: "range",
      low: { value: "5" },
      high: { value: "10" },
    });
  });
});

test("letters with separate marks are the same letters", () => {
  expect(readNumber("trên 8,7 triệu đồng".normalize("NFD"))).toEqual(readNumber("trên 8,7 triệu đồng"));
});

describe("parsePrinted refuses", () => {
  test.each<[title: string, text: string, code: string, lang?: Language]>([
    ["three decimals of a bare number", "1,850", "printed/ambiguous-separator"],
    ["three decimals of a counted noun", "1,850 hồ sơ", "printed/ambiguous-separator"],
    ["a date with a dot", "15.6", "printed/grouping"],
    ["a group of two digits", "1.85.000", "printed/grouping"],
    ["a group after the decimals", "1.850,5.3", "printed/grouping"],
    ["two decimal signs", "1,5,3", "printed/grouping"],
    ["a first group of four digits", "1234.567", "printed/grouping"],
    ["a first group of zero", "0.500", "printed/grouping"],
    ["English decimals with a Vietnamese comma", "10,22", "printed/grouping", "en"],
    ["nothing", "", "printed/not-a-number"],
    ["blanks", " \u00a0 ", "printed/not-a-number"],
    ["words", "nhiều", "printed/not-a-number"],
    ["an approximator alone", "trên", "printed/not-a-number"],
    ["a glued letter", "12a", "printed/not-a-number"],
    ["an exponent", "1e5", "printed/not-a-number"],
    ["an exponent with a sign", "1e+5", "printed/not-a-number"],
    ["full-width digits", "１２", "printed/not-a-number"],
    ["digits of another script", "٣٥", "printed/not-a-number"],
    ["a superscript digit", "5²", "printed/not-a-number"],
    ["a second number", "5 người 3", "printed/not-a-number"],
    ["a date", "22/5/2026", "printed/not-a-number"],
    ["infinity", "Infinity", "printed/not-a-number"],
    ["a hexadecimal number", "0x10", "printed/not-a-number"],
    ["300 digits", "7".repeat(300), "printed/too-long"],
    ["41 digits", "7".repeat(41), "printed/too-long"],
    ["41 digits on both sides of the comma", `${"7".repeat(40)},5`, "printed/too-long"],
  ])("%s", (_title, text, code, lang = "vi") => {
    expect(codeOf(() => parsePrinted(text, { lang }))).toBe(code);
  });

  test("three decimals with a remedy that can be read", () => {
    const bare = fc.tuple(fc.nat({ max: 12_000 }), fc.nat({ max: 999 }));
    fc.assert(
      fc.property(bare, ([integer, fraction]) => {
        const text = `${integer},${String(fraction).padStart(3, "0")}`;
        const refused = errorOf(() => parsePrinted(text, { lang: "vi" }));
        const [, remedy] = refused?.message.match(/"[^"]*"/g) ?? [];
        expect(remedy === undefined || readNumber(JSON.parse(remedy)).form).toBeTruthy();
      }),
      { examples: [[[0, 850]], [[1234, 567]]] },
    );
  });
});

describe("hostile input is read or refused, never worked on for long", () => {
  const pieces = fc.constantFrom(
    ".",
    ",",
    "-",
    "/",
    " ",
    "0",
    "7",
    "000",
    "trên ",
    "từ ",
    " đến ",
    "triệu ",
    "%",
    "tr.",
  );

  test("of many separators and words", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 120 }), (parts) => {
        const code = codeOf(() => parsePrinted(parts.join(""), { lang: "vi" }));
        expect(code === undefined || /^printed\/[a-z-]+$/.test(String(code))).toBe(true);
      }),
    );
  });

  test.each([
    ["separators", "1.".repeat(1_000_000)],
    ["blanks", `5${" ".repeat(1_000_000)}x`],
    ["approximators", "trên ".repeat(1_000_000)],
    ["minus signs", "-".repeat(1_000_000)],
  ])("of a million %s", (_title, text) => {
    expect(codeOf(() => parsePrinted(text, { lang: "vi" }))).toBe("printed/too-long");
  });

  test("of any characters", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 250 }),
        fc.constantFrom<Language>("vi", "en"),
        (text, lang) => {
          const code = codeOf(() => parsePrinted(text, { lang }));
          expect(code === undefined || /^printed\/[a-z-]+$/.test(String(code))).toBe(true);
        },
      ),
    );
  });
});

describe("for every well-formed print", () => {
  test("the value is its digits times its scale word", () => {
    fc.assert(
      fc.property(prints, ({ text, lang, value, places, scale }) => {
        const read = readNumber(text, lang);
        expect(read.value).toBe(value);
        expect(read.style).toMatchObject({ places, scale });
      }),
    );
  });

  test("the precision is its last digit's, or none for a whole count or sum of money", () => {
    fc.assert(
      fc.property(prints, ({ text, lang, places, scale, rounded }) => {
        expect(readNumber(text, lang).decimals).toBe(rounded || places > 0 ? places - scale : null);
      }),
    );
  });

  test("printing its value in its style gives it back", () => {
    fc.assert(
      fc.property(prints, ({ text, lang }) => {
        const { value, style } = readNumber(text, lang);
        expect(printLike(new Decimal(value), style)).toBe(text);
      }),
    );
  });
});

describe("printLike", () => {
  test("prints any value in any style so that it can be read", () => {
    fc.assert(
      fc.property(decimals({ max: 2_000_000_000, places: 6 }), patterns, styles(), (value, pattern, form) => {
        const style: PrintStyle = { ...styleOf(pattern), ...form };
        const text = printLike(value, style);
        // Three decimals of a bare Vietnamese number are refused, as a reader could not tell them from thousands.
        fc.pre(style.lang === "en" || pattern.measured || text.split(",")[1]?.match(/\d+/)?.[0].length !== 3);
        expect(readNumber(text, style.lang).value).toBe(value.isZero() ? "0" : value.toFixed());
      }),
    );
  });

  test.each([
    ["1219249663", "1.219.249.662 đồng", "1.219.249.663 đồng"],
    ["54", "05", "54"],
    ["4", "05", "04"],
    ["4755", "4754", "4755"],
    ["10223", "05", "10.223"],
    ["8700000", "8,65 triệu", "8,70 triệu"],
    ["8712345", "8,7 triệu", "8,712345 triệu"],
    ["96.1", "96,06 %", "96,10 %"],
    ["-3", "05", "-03"],
    ["70", "trên 60", "trên 70"],
  ])("prints %s like %s as %s", (value, like, text) => {
    expect(printLike(new Decimal(value), readNumber(like).style)).toBe(text);
  });

  test("in a plain style separates thousands as the language does", () => {
    expect(printLike(new Decimal("-1234567.5"), plainStyle("vi"))).toBe("-1.234.567,5");
    expect(printLike(new Decimal("-1234567.5"), plainStyle("en"))).toBe("-1,234,567.5");
  });
});

function styles(): fc.Arbitrary<Pick<PrintStyle, "grouped" | "width" | "places">> {
  return fc.record({
    grouped: fc.constantFrom(true, false, null),
    width: fc.integer({ min: 1, max: 6 }),
    places: fc.integer({ min: 0, max: 5 }),
  });
}

test("every pattern of the laws can be read", () => {
  fc.assert(
    fc.property(patterns, (pattern: Pattern) => {
      expect(readNumber(`${pattern.prefix}7${pattern.suffix}`, pattern.lang).style).toMatchObject(styleOf(pattern));
    }),
  );
});
