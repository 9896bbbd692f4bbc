import type { OutlineEntry, Report } from "../../model/index.js";

/** The number of an appendix in its parts: `1B` is 1 and B, `02` is 2. */
export interface AppendixNumber {
  readonly value: number;
  readonly suffix: string;
}

/** The references to the appendices of a report, and the appendices that are attached to it. */
export interface Appendices {
  readonly references: readonly OutlineEntry[];
  readonly attached: readonly OutlineEntry[];
  /** What is said of how many there are, of one number each. */
  readonly counted: readonly OutlineEntry[];
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

/** What an outline tells of appendices; those of other documents are none. */
export function appendicesOf(report: Report): Appendices {
  return seriesOf(report, false);
}

/** What it tells of forms (`Biểu 2`), which are numbered by themselves. */
export function formsOf(report: Report): Appendices {
  return seriesOf(report, true);
}

const FORM = /^biểu(?!\p{L})/iu;

function seriesOf({ outline }: Report, forms: boolean): Appendices {
  const sure = outline.filter(
    ({ kind, title, confidence, number }) =>
      confidence !== "possible" && appendixNumber(number) && (kind === "appendix" && FORM.test(title)) === forms,
  );
  return {
    references: sure.filter(({ kind, at }) => kind === "appendix" && at.footnote === null),
    attached: sure.filter(({ kind }) => kind === "attachment"),
    counted: sure.filter(({ kind }) => kind === "appendices"),
  };
}

/** Reads the number of an appendix; `undefined` where it has none that counts. */
export function appendixNumber(number: string | null): AppendixNumber | undefined {
  const [, digits, suffix = ""] = /^(\d{1,3})(\p{Lu}?)$/u.exec(number ?? "") ?? [];
  if (digits !== undefined) return { value: Number(digits), suffix };
  const roman = ROMAN.indexOf(number ?? "") + 1;
  return roman > 0 ? { value: roman, suffix: "" } : undefined;
}

/** `02` and `2` are one number. */
export function appendixKey(entry: OutlineEntry): string {
  const { value, suffix } = appendixNumber(entry.number) ?? { value: 0, suffix: "" };
  return `${value}${suffix}`;
}

/** The value of a number, to compare and to count with. */
export function appendixValue(entry: OutlineEntry): number {
  return appendixNumber(entry.number)?.value ?? 0;
}

/** A number in the manner of another: `02`, `II`, `3B`. */
export function printLikeAppendix(value: number, { number }: OutlineEntry): string {
  const digits = /^\d+/.exec(number ?? "")?.[0];
  if (digits === undefined) return ROMAN[value - 1] ?? String(value);
  return String(value).padStart(digits.startsWith("0") ? digits.length : 1, "0") + (number ?? "").slice(digits.length);
}
