import type { Citation, DateParts, Report, SymbolParts } from "../../model/index.js";
import { dateParts, symbolParts } from "../../model/index.js";
import { type Bodies, bodiesOf } from "./bodies.js";
import { typeAgreement, typeWord } from "./document-types.js";
import { type Family, familyOfLetters } from "./issuer-families.js";
import type { Congress } from "./terms.js";

/** A citation with what its symbol and its issuer tell. */
export interface Cited {
  readonly citation: Citation;
  readonly parts: SymbolParts;
  readonly number: number;
  readonly printed: DateParts | undefined;
  readonly family: Family | undefined;
  /** Whether the issuer is stated where it is cited. */
  readonly stated: boolean;
  /** The register that the number is from, by body and kind; `undefined` where nobody can tell. */
  readonly register: string | undefined;
  /** Numbers of the State begin anew every year, those of the Party with a term. */
  readonly side: "State" | "Party";
  readonly congress: Congress;
  /** Whether the body belongs to the report's own place. */
  readonly own: boolean;
}

/** The citations of a report, read once for all rules. */
export interface CitedReport {
  readonly all: readonly Cited[];
  readonly byId: ReadonlyMap<string, Cited>;
  readonly bodies: Bodies;
  /** The date of a document: its own, else the only one that others of its number and letters have. */
  dateOf(cited: Cited): string | null;
}

const read = new WeakMap<Report, CitedReport>();

/** Reads the citations of a report. */
export function citedOf(report: Report): CitedReport {
  const known = read.get(report) ?? readCited(report);
  read.set(report, known);
  return known;
}

function readCited(report: Report): CitedReport {
  const bodies = bodiesOf(report);
  const all = withIssuers(report.citations).map((citation, index) =>
    citedFrom(citation, report.citations[index] ?? citation, bodies),
  );
  /** The one dated document of each number and letters; `null` where there are several. */
  const dated = new Map<string, Cited | null>();
  for (const cited of all) {
    if (cited.citation.date === null) continue;
    const key = symbolKey(cited.citation);
    const known = dated.get(key);
    dated.set(key, known === undefined || (known && isSameDocument(known, cited)) ? cited : null);
  }
  return {
    all,
    byId: new Map(all.map((each) => [each.citation.id, each])),
    bodies,
    dateOf(cited) {
      const { date, dated: printed } = cited.citation;
      const other = dated.get(symbolKey(cited.citation));
      if (date !== null || printed !== null || !other) return date;
      // `23/KH-UBND`, where only the province's is dated, may be the commune's own.
      return cited.own === other.own ? other.citation.date : null;
    },
  };
}

function isSameDocument(one: Cited, other: Cited): boolean {
  return one.citation.date === other.citation.date && one.own === other.own;
}

/** A document that is cited twice is of one issuer, also where only one place says which. */
function withIssuers(citations: readonly Citation[]): Citation[] {
  const key = (citation: Citation): string => `${symbolKey(citation)} ${citation.date}`;
  const issuers = new Map<string, string>();
  for (const citation of citations) {
    if (citation.date !== null && citation.issuer !== null && !issuers.has(key(citation)))
      issuers.set(key(citation), citation.issuer);
  }
  return citations.map((citation) =>
    citation.issuer === null ? { ...citation, issuer: issuers.get(key(citation)) ?? null } : citation,
  );
}

function citedFrom(citation: Citation, original: Citation, bodies: Bodies): Cited {
  const parts = symbolParts(citation.symbol);
  const family = familyOfLetters(parts.issuer);
  const side = /^\d+ ?[-–] ?\p{L}/u.test(citation.symbol) || isParty(family) ? "Party" : "State";
  return {
    citation: original,
    parts,
    number: Number(citation.number),
    printed: citation.dated === null ? undefined : dateParts(citation.dated),
    family,
    stated: citation.issuer !== null,
    register: registerOf(citation, parts, side, bodies),
    side,
    congress: congressOf(parts),
    own: bodies.isOwn(citation, parts),
  };
}

function registerOf(citation: Citation, parts: SymbolParts, side: Cited["side"], bodies: Bodies): string | undefined {
  const body = bodies.keyOf(citation, parts);
  if (body === undefined) return undefined;
  const { type } = parts;
  const word = citation.type === null ? undefined : typeWord(citation.type);
  if (citation.type !== null && typeAgreement(citation.type, type, parts.issuer) === "differ") return undefined;
  // Under QĐ the Party has decisions and rules, each numbered by itself.
  if (side === "Party" && type === "QĐ")
    return word === "quyết định" || word === "quy định" ? `${body} ${word}` : undefined;
  // Parliaments number laws and resolutions in one, through their term; the year tells legal documents from the others.
  return `${body} ${type ?? "letter"}${citation.year === null ? "" : " legal"}${parts.term ?? ""}`;
}

function isParty(family: Family | undefined): boolean {
  return (
    family === "Party centre" ||
    family === "provincial Party" ||
    family === "district Party" ||
    family === "Party committee" ||
    family === "Party inspection"
  );
}

/** `BTCTW` and `UBKTTU` belong to the committees that their letters end with. */
function congressOf({ issuer }: SymbolParts): Congress {
  const [first = ""] = issuer;
  return first.endsWith("TW") ? "centre" : first.endsWith("TU") ? "province" : "local";
}

function symbolKey({ symbol, number }: Citation): string {
  const { type, issuer } = symbolParts(symbol);
  return `${Number(number)} ${/^\d+\/(\d{4})\//u.exec(symbol)?.[1] ?? ""} ${type ?? ""} ${issuer.join("-").toUpperCase()}`;
}
