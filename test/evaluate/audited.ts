import type { AuditResult, CheckResult, Discrepancy, FigureResult } from "../../src/index.js";
import { numbersOf, placeKey, type Token } from "./tokens.js";

/** What an audit found, with the way from a place on a line to the figure there. */
export interface Audited {
  readonly result: AuditResult;
  /** Digit tokens of all figures, or the first word of a figure in words. */
  readonly numbers: readonly FigureNumber[];
  readonly figureAt: (token: Pick<Token, "line" | "column">) => FigureResult | undefined;
}

/** A number that the audit takes for a figure; one in words may stand at any of its words. */
export interface FigureNumber {
  readonly token: Token;
  readonly keys: readonly string[];
}

/** Finds the numbers of each figure on the lines of the report. */
export function indexAudit(result: AuditResult, lines: readonly string[]): Audited {
  const numbers: FigureNumber[] = [];
  const figures = new Map<string, FigureResult>();
  for (const figure of result.figures) {
    for (const number of numbersIn(figure, lines)) {
      numbers.push(number);
      for (const key of number.keys) if (!figures.has(key)) figures.set(key, figure);
    }
  }
  return { result, numbers, figureAt: (token) => figures.get(placeKey(token)) };
}

function numbersIn(figure: FigureResult, lines: readonly string[]): FigureNumber[] {
  const { line, column, endLine, endColumn } = figure;
  if (line === null || column === null) return [];
  const stretches = lines.slice(line - 1, endLine ?? line).map((text, index, all) => {
    const from = index === 0 ? column - 1 : 0;
    const to = index === all.length - 1 ? (endColumn ?? text.length + 1) - 1 : text.length;
    return numbersOf(text.slice(from, to), line + index, from + 1);
  });
  const digits = stretches.flatMap((each) => each.digits);
  if (digits.length > 0) return digits.map((token) => ({ token, keys: [placeKey(token)] }));
  const words = stretches.flatMap((each) => each.words);
  const [first] = words;
  return first ? [{ token: first, keys: words.map(placeKey) }] : [];
}

/** `footing` of `footing/parts-total`; shares that total 100 % are a family of their own, as in gold data. */
export function familyOf(rule: string): string {
  return rule === "proportion/shares-total" ? "shares" : (rule.split("/")[0] ?? rule);
}

/** Ids of the figures of a check. */
export function idsOfCheck({ terms }: CheckResult): string[] {
  return terms.flatMap(({ figure }) => (figure === null ? [] : [figure]));
}

/** What each check of a discrepancy says by itself: its rule and its figures, the primary first; the first has those of all. */
export function checksToldIn({ rule, figures, also }: Told): Pick<Discrepancy, "rule" | "figures">[] {
  const others = also.map((other) => ({
    rule: other.rule,
    figures: other.figures.flatMap((index) => figures[index] ?? []),
  }));
  return [{ rule, figures }, ...others];
}

export type Told = Pick<Discrepancy, "rule" | "figures" | "also">;

/** Ids of the figures of a discrepancy, the primary first. */
export function idsOfDiscrepancy({ figures }: Pick<Discrepancy, "figures">): string[] {
  return figures.flatMap(({ id }) => (id === null ? [] : [id]));
}
