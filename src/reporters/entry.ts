import type { AuditResult, Discrepancy } from "../engine/index.js";
import { fingerprints, isUnproved, placeText, reachOf } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { countBy } from "./count-by.js";
import { terminalText } from "./terminal.js";
import { REPORTER_WORDS } from "./words.js";

/** A discrepancy in words, as every list for people tells it; each text is on one line and holds no control characters. */
export interface Entry {
  /** Number in the list of its report, from 1. */
  readonly number: number;
  readonly discrepancy: Discrepancy;
  /** The same from run to run, also where an equal one is corrected. */
  readonly fingerprint: string;
  /** How serious, and how sure where not certain. */
  readonly severity: string;
  readonly message: string;
  readonly arithmetic: string | null;
  /** Where the primary figure stands, and in which words. */
  readonly place: string;
  readonly quote: string | null;
  /** Every figure that takes part: its print, its part, its place and its words. */
  readonly figures: readonly EntryFigure[];
  /** What the same slip breaks as well: the message, the arithmetic and the rule of each. */
  readonly also: readonly string[];
  /** What was perhaps meant, the most probable first. */
  readonly suspects: readonly string[];
  readonly why: string;
  /** Why it is accepted, who accepted it and when; `null` where it is open. */
  readonly accepted: string | null;
}

/** More suspects than a reviewer weighs; data formats have all. */
const MOST_SUSPECTS = 3;

/**
 * The first suspects, each once: a repair of several figures is told in one sentence. Where one settles all checks of a
 * discrepancy, those that settle only some are left out.
 */
export function suspectTexts({ suspects, checks }: Discrepancy): string[] {
  const whole = suspects.filter(({ resolves }) => checks.every((check) => resolves.includes(check)));
  const told = whole.length > 0 ? whole : suspects;
  return [...new Set(told.map(({ text }) => terminalText(text)))].slice(0, MOST_SUSPECTS);
}

/** The other checks of a discrepancy, each in one line: `12 + 07 = 19; stated: 20 (footing/parts-total)`. */
export function alsoTexts({ also }: Discrepancy): string[] {
  return also.map(({ message, arithmetic, rule }) =>
    terminalText(`${message}${arithmetic === null ? "" : ` ${arithmetic}`} (${rule})`),
  );
}

export interface EntryFigure {
  readonly printed: string;
  readonly part: string;
  readonly place: string;
  readonly quote: string | null;
}

/** The discrepancies of a report in words: exceptions, then queries, then what is accepted, each in its order. */
export function entriesOf({ discrepancies, checks }: AuditResult, lang: Language): Entry[] {
  const fingerprint = fingerprints({ checks });
  const groups = GROUPS.flatMap((group) => discrepancies.filter((discrepancy) => groupOf(discrepancy) === group));
  return groups.map((discrepancy, index) => entryOf(discrepancy, fingerprint(discrepancy), index + 1, lang));
}

/** What lists for people are divided into, in their order. */
export const GROUPS = ["exception", "query", "accepted"] as const;

/** What is accepted stands apart from what is open. */
export function groupOf({ kind, status }: Discrepancy): (typeof GROUPS)[number] {
  return status === "accepted" ? "accepted" : kind;
}

function entryOf(discrepancy: Discrepancy, fingerprint: string, number: number, lang: Language): Entry {
  const { severities, confidences } = REPORTER_WORDS[lang];
  const { severity, confidence, message, arithmetic, help } = discrepancy;
  const figures = discrepancy.figures.map((figure) => figureOf(figure, lang));
  return {
    number,
    discrepancy,
    fingerprint,
    severity: severities[severity] + (confidence === "certain" ? "" : `, ${confidences[confidence]}`),
    message: terminalText(message),
    arithmetic: arithmetic === null ? null : terminalText(arithmetic),
    place: figures[0]?.place ?? "",
    quote: figures[0]?.quote ?? null,
    figures,
    also: alsoTexts(discrepancy),
    suspects: suspectTexts(discrepancy),
    why: terminalText(help),
    accepted: discrepancy.status === "accepted" ? acceptancesOf(discrepancy).join("; ") : null,
  };
}

function figureOf(figure: Discrepancy["figures"][number], lang: Language): EntryFigure {
  const { printed, role, label, quote } = figure;
  const part = role === null || role === "mention" ? null : (REPORTER_WORDS[lang].roles[role] ?? role);
  return {
    printed: terminalText(printed),
    part: terminalText([part, label].filter((word) => word !== null).join(": ")),
    place: terminalText(placeText(figure, lang)),
    quote: quote === null ? null : terminalText(quote),
  };
}

/** A figure in one line: `399 (total), section III.6.2, line 352: “Tổng số TTHC là: 399”`. */
export function figureText({ printed, part, place, quote }: EntryFigure): string {
  const named = part === "" ? printed : `${printed} (${part})`;
  const placed = place === "" ? named : `${named}, ${place}`;
  return quote === null ? placed : `${placed}: “${quote}”`;
}

/** Why checks of a discrepancy are accepted, each reason once: `counted twice on purpose (Phòng Nội vụ, 2026-05-24)`. */
export function acceptancesOf({ acceptances }: Discrepancy): string[] {
  const texts = acceptances.map(({ reason, author, date }) => {
    const by = [author, date].filter((part) => part !== null).join(", ");
    return terminalText(by === "" ? reason : `${reason} (${by})`);
  });
  return [...new Set(texts)];
}

/** What a report is called: its symbol and its title. */
export function titleText({ symbol, title }: AuditResult): string {
  return terminalText([symbol, title].filter((part) => part !== null).join(" · "));
}

/** How many open ones there are of each kind, how many are accepted, and what is left out. */
export function countsText(sources: readonly AuditResult[], lang: Language): string {
  const words = REPORTER_WORDS[lang];
  const counts = countBy(
    sources.flatMap(({ discrepancies }) => discrepancies),
    groupOf,
    GROUPS,
  );
  const { milder, accepted } = leftOutOf(sources);
  return [
    words.exceptions(counts.exception),
    words.queries(counts.query),
    ...(counts.accepted === 0 ? [] : [words.acceptedOf(counts.accepted)]),
    ...(milder + accepted === 0 ? [] : [words.leftOut(milder, accepted)]),
  ].join(", ");
}

/** How much the lists of some reports leave out. */
export function leftOutOf(sources: readonly AuditResult[]): { milder: number; accepted: number } {
  const total = (of: "milder" | "accepted"): number =>
    sources.reduce((sum, { leftOut }) => sum + (leftOut?.[of] ?? 0), 0);
  return { milder: total("milder"), accepted: total("accepted") };
}

/** What is to be said of a report of which nothing is proved, lest it look like one that holds; else `null`. */
export function uncheckedText(source: AuditResult, lang: Language): string | null {
  const words = REPORTER_WORDS[lang];
  const { figures } = source.coverage;
  if (!isUnproved(source)) return null;
  return reachOf(source) === "nothing" ? words.nothingChecked(figures) : words.nothingVerified(figures);
}

/** What stands where no discrepancy is listed: nothing wrong, nothing open, or nothing that could be checked. */
export function emptyText(source: AuditResult, lang: Language): string | null {
  const words = REPORTER_WORDS[lang];
  const { checks, skipped, discrepancies, leftOut } = source;
  if (discrepancies.some(({ status }) => status === "open")) return null;
  if (checks.length === 0 && skipped.length > 0) return null;
  const unchecked = uncheckedText(source, lang);
  if (unchecked !== null) return unchecked;
  if (leftOut && leftOut.checks.length > 0) return null;
  return discrepancies.length > 0 ? words.noneOpen : words.none;
}
