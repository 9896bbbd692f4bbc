import type { AuditResult, Discrepancy } from "../../src/index.js";
import { checksToldIn } from "./audited.js";
import type { Mutation } from "./mutations.js";
import type { Token } from "./tokens.js";

/** What an audit says of a changed report that it did not say before. */
export interface Notice {
  /** Discrepancies with the changed figure. */
  readonly about: readonly Discrepancy[];
  /** Discrepancies without it. */
  readonly elsewhere: readonly Discrepancy[];
}

/** The report with the slip in it, its line ends kept. */
export function changedText(text: string, { token, print }: Pick<Mutation, "token" | "print">): string {
  const pieces = text.split(/(\r\n|\n|\r)/);
  const at = 2 * (token.line - 1);
  const line = pieces[at] ?? "";
  pieces[at] = line.slice(0, token.column - 1) + print + line.slice(token.column - 1 + token.print.length);
  return pieces.join("");
}

/** Compares what each check says by its rule and the places of its figures, which the slip may have moved. */
export function noticeOf(
  before: Pick<AuditResult, "discrepancies">,
  after: Pick<AuditResult, "discrepancies">,
  { token, print }: Pick<Mutation, "token" | "print">,
): Notice {
  const known = new Set(before.discrepancies.flatMap((each) => identitiesOf(each, token, 0)));
  const moved = print.length - token.print.length;
  const fresh = after.discrepancies.filter((each) =>
    identitiesOf(each, token, moved).some((identity) => !known.has(identity)),
  );
  return {
    about: fresh.filter((each) => hasFigureAt(each, token)),
    elsewhere: fresh.filter((each) => !hasFigureAt(each, token)),
  };
}

/** One of each check; the first check of several has no figures of its own. */
function identitiesOf(discrepancy: Discrepancy, changed: Token, moved: number): string[] {
  return checksToldIn(discrepancy).map(({ rule, figures }) => {
    const places = figures.map(({ line, column }) => {
      const isAfter = line === changed.line && column !== null && column > changed.column;
      return `${line}:${isAfter ? column - moved : column}`;
    });
    return [rule, ...places.sort()].join(" ");
  });
}

function hasFigureAt({ figures }: Discrepancy, token: Token): boolean {
  return figures.some((figure) => hasTokenIn(figure, token));
}

/** Whether a figure of a result is the one at a place. */
export function hasTokenIn(
  figure: Discrepancy["figures"][number],
  { line, column }: Pick<Token, "line" | "column">,
): boolean {
  if (figure.id === null || figure.line === null || figure.column === null) return false;
  const { endLine, endColumn } = figure;
  const begins = figure.line < line || (figure.line === line && figure.column <= column);
  const ends = endLine === null || endColumn === null || endLine > line || (endLine === line && endColumn > column);
  return begins && ends;
}
