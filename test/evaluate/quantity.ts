import type { FigureResult } from "../../src/index.js";

/** A figure of the gold data as a number, with how exactly it is printed. */
export interface GoldQuantity {
  readonly value: number;
  /** One unit in the last printed place. */
  readonly unit: number;
  /** The same where the number may be rounded, 0 where it is a plain count. */
  readonly loose: number;
  /** Whether it says `trên`, `gần`, `khoảng`. */
  readonly about: boolean;
}

/** Reads a print as Vietnamese reports write numbers, times the scale word that the audit read beside it. */
export function quantityOf(print: string, scale: number, about: boolean): GoldQuantity {
  const [, fraction = ""] = print.split(",");
  const unit = scale * 10 ** -fraction.length;
  return { value: numberOf(print) * scale, unit, loose: unit === 1 ? 0 : unit, about };
}

/** What `triệu` or `tỷ` makes of a printed number; 1 where the audit has no such figure. */
export function scaleOf(print: string, figure: FigureResult | undefined): number {
  const power = Math.log10(Number(figure?.value) / numberOf(print));
  const rounded = Math.round(power);
  return Math.abs(power - rounded) < 1e-9 && rounded > 0 ? 10 ** rounded : 1;
}

/** The value of a print; not a number where it has no digits. */
export function numberOf(print: string): number {
  const isPoint = !print.includes(",") && /\.\d{1,2}$/.test(print);
  return Number(isPoint ? print : print.replaceAll(".", "").replace(",", "."));
}
