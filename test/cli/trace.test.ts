import { describe, expect, test } from "vitest";
import { traceText } from "../../src/cli/trace.js";
import type { TraceEntry } from "../../src/extraction/trace.js";
import type { Figure } from "../../src/model/index.js";

const FIGURES = [figure("f1", "52", 2), figure("f2", "45", 3), figure("f3", "07", 3), figure("f4", "86,5%", 3)];

const ENTRIES: TraceEntry[] = [
  entry(3, 10, { kind: "figure", text: "07", reason: "count of đơn", figures: ["f3"] }),
  entry(3, 1, { kind: "figure", text: "45", reason: "count of đơn", figures: ["f2"] }),
  entry(3, 30, { kind: "rejected", text: "2025", reason: "date" }),
  entry(2, 1, { kind: "figure", text: "52", reason: "count of đơn", figures: ["f1"] }),
  entry(2, 1, {
    kind: "candidate",
    text: "52 = 45 + 07",
    reason: "fits, and 'gồm' closes the list",
    chosen: true,
    figures: ["f1", "f2", "f3"],
    prior: 0.934,
    outcome: "fits",
    chance: 0.0000123,
    odds: 75_912,
  }),
  entry(3, 20, {
    kind: "candidate",
    text: "86,5% = 45 / 07",
    reason: "the base is smaller than the part",
    figures: ["f4"],
  }),
  entry(9, 1, { kind: "candidate", text: "elsewhere", reason: "elsewhere", chosen: true, figures: ["f9"] }),
];

describe("the trace of a line", () => {
  test("lists its numbers in order, and its readings with what speaks for them", () => {
    expect(trace(3)).toBe(
      [
        "report.md, line 3",
        "  45 đơn, 07 đơn",
        "",
        "Numbers",
        "  3:1   45    figure f2  count of đơn",
        "  3:10  07    figure f3  count of đơn",
        "  3:30  2025  no figure  date",
        "",
        "Readings",
        "   1. chosen   52 = 45 + 07",
        "      figures  52 (f1, line 2), 45 (f2), 07 (f3)",
        "      weighed  prior 0.93, fits, by chance 0.000012, odds 76000",
        "      why      fits, and 'gồm' closes the list",
        "   2. not chosen  86,5% = 45 / 07",
        "      figures     86,5% (f4)",
        "      why         the base is smaller than the part",
        "",
      ].join("\n"),
    );
  });

  test("says so where there is nothing", () => {
    expect(trace(7, "  Không có gì. ")).toBe(
      "report.md, line 7\n  Không có gì.\n\nNo numbers on this line.\n\nNothing relates the figures of this line to each other.\n",
    );
  });

  test("speaks Vietnamese", () => {
    const text = traceText(traced(3), "vi", 100);

    expect(text).toContain("report.md, dòng 3");
    expect(text).toContain("Các số\n");
    expect(text).not.toMatch(/Numbers|Readings|chosen|figure|why|prior/);
  });

  test("keeps to the width, and the line to its beginning", () => {
    const [long] = ENTRIES.slice(4);
    const entries = [
      { ...entry(3, 1, { kind: "candidate", text: "", reason: "" }), ...long, reason: "vì sao ".repeat(60) },
    ];

    const lines = traceText({ ...traced(3), text: "chữ ".repeat(100), entries }, "en", 60).split("\n");

    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines[1]).toMatch(/^ {2}chữ .* …$/);
  });

  test("lets nothing of the report reach the terminal raw", () => {
    const hostile = "\u001b[31m\r\u202e";
    const entries = ENTRIES.map((each) => ({ ...each, text: hostile, reason: hostile }));

    const text = traceText({ ...traced(3), name: hostile, text: hostile, entries }, "en", 100);

    for (const sign of ["\u001b", "\r", "\u202e"]) expect(text).not.toContain(sign);
  });
});

function trace(number: number, text?: string): string {
  return traceText(traced(number, text), "en", 100);
}

function traced(number: number, text = "45 đơn, 07 đơn") {
  return { name: "report.md", number, text, entries: ENTRIES, figures: FIGURES };
}

function entry(line: number, column: number, rest: Omit<TraceEntry, "place">): TraceEntry {
  return { place: { line, column, endLine: line, endColumn: column + rest.text.length }, ...rest };
}

function figure(id: string, printed: string, line: number): Figure {
  const place = { line, column: 1, endLine: line, endColumn: 1 + printed.length };
  const none = { section: null, footnote: null, quote: null, pointer: null, origin: null };
  const print = { printed, value: "0", upTo: null, decimals: null, approximator: null, unit: null };
  return { id, ...print, kind: "count", at: { ...place, ...none } };
}
