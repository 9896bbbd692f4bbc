import { type Citation, daysBetween, type Figure, type Report } from "../../../model/index.js";
import { bodyOf } from "./bodies.js";
import { type DocumentType, documentTypeOf } from "./document-types.js";
import { reviewOf } from "./review-of.js";

/** The bodies that number documents of their own. */
export type Issuer = "party" | "council" | "government";

/** A document of the commune, in the series of its body and type. */
export interface Issued {
  readonly issuer: Issuer;
  readonly type: DocumentType;
  readonly number: number;
  readonly words: string;
  readonly date: string | null;
  readonly at: Citation["at"];
}

/** How many documents of a type a body issued. */
export interface Series {
  readonly issuer: Issuer;
  readonly type: DocumentType;
  readonly count: Figure;
  /** All documents of the body, of whatever type. */
  readonly total: Figure | null;
}

const SYMBOLS: Readonly<Record<Issuer, RegExp>> = {
  party: /^\d+-\p{L}+\/ĐU$/u,
  government: /^\d+\/\p{L}+-UBND$/u,
  council: /^\d+\/\p{L}+-HĐND$/u,
};

/** Bodies of a province or another commune use the same symbols, so the issuer must be named; Party symbols tell the level. */
export function issuedOf(citation: Citation): Issued | undefined {
  const { number, symbol, issuer: named, date, at, type: word } = citation;
  const text = symbol.normalize("NFC").replace(/\s+/g, "");
  const issuer = (["party", "government", "council"] as const).find((each) => SYMBOLS[each].test(text));
  const type = documentTypeOf(citation);
  if (!issuer || !type || citation.year !== null) return undefined;
  const isOwn = named === null ? issuer === "party" : bodyOf(named) === issuer;
  if (!isOwn) return undefined;
  return { issuer, type, number: Number(number), words: word === null ? symbol : `${word} số ${symbol}`, date, at };
}

/** What the bodies of the commune say that they issued since they began. */
export function seriesOf(report: Report): Series[] {
  return reviewOf(report).documentsIssued.versions.flatMap(({ type, figure, body, time, scope }) => {
    const issuer = bodyOf(body);
    const begins = time === null || time.from === "report" || isLongBefore(time.from, report.header.date);
    if (scope !== null || !begins || (issuer !== "party" && issuer !== "council" && issuer !== "government")) return [];
    return Object.entries(type).flatMap(([name, { figure: count }]) =>
      count === null ? [] : [{ issuer, type: name as DocumentType, count, total: figure }],
    );
  });
}

/** A count that begins later is of no whole series: the first reviews were written ten months after the bodies began. */
function isLongBefore(date: string, report: string | null): boolean {
  return report === null || daysBetween(date, report) > 240;
}
