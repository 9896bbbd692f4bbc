import { describe, expect, test } from "vitest";
import { auditText } from "../../src/index.js";

const SENTENCE = "Toàn xã có 1.284 hộ (845 hộ khá, 327 hộ trung bình, 112 hộ nghèo). ";

describe("a hostile text ends, with a result", () => {
  test.each<[title: string, text: string]>([
    ["open brackets", "(".repeat(100_000)],
    ["open brackets with figures", "5 hộ (".repeat(4_000)],
    ["closed brackets", ")".repeat(100_000)],
    ["pairs of brackets", "()".repeat(50_000)],
    ["brackets in brackets", `${"(".repeat(50_000)}5 hộ${")".repeat(50_000)}`],
    ["digits", "9".repeat(100_000)],
    ["digits and dots", "1.234.".repeat(20_000)],
    ["numbers apart", "12 ".repeat(10_000)],
    ["percentages", "chiếm 12%, ".repeat(1_000)],
    ["commas", ",".repeat(100_000)],
    ["commas between numbers", "5,".repeat(50_000)],
    ["full stops", ".".repeat(100_000)],
    ["strokes", "5/".repeat(10_000)],
    ["trong đó", "5 hộ, trong đó ".repeat(1_000)],
    ["numbering", "(1) ".repeat(20_000)],
    ["note marks", "5 hộ¹ ".repeat(5_000)],
    ["one letter", "ă".repeat(100_000)],
    ["combining marks", `a${"\u0301".repeat(100_000)}`],
    ["deep bullets", Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth)}- 5 hộ`).join("\n")],
    ["many bullets", "- Bản A: 5 hộ\n".repeat(3_000)],
    ["pipes", "|".repeat(100_000)],
    ["one line of 200 KB", SENTENCE.repeat(Math.ceil(200_000 / SENTENCE.length))],
    ["one list of 100 KB", "Toàn xã có 9.999 hộ, gồm: ".concat("12 hộ, ".repeat(12_000))],
    ["percentages of thousands", "Có 100 hộ, 50 hộ chiếm 2 nghìn %."],
  ])(
    "%s",
    (_, text) => {
      const { coverage, figures } = auditText(text);
      expect(figures).toHaveLength(coverage.figures);
    },
    60_000,
  );
});

test("many copies of a text have as many checks each, however many there are: the candidates of a figure are bounded", () => {
  const checks = (copies: number): number => auditText(`${SENTENCE}\n\n`.repeat(copies)).checks.length;
  const [one, ten, twenty] = [checks(1), checks(10), checks(20)];
  expect(one).toBeGreaterThan(0);
  // Beside its own checks each further copy ties its figures to those of the copies before it.
  const perCopy = (twenty - ten) / 10;
  expect(checks(100) - ten).toBe(90 * perCopy);
});
