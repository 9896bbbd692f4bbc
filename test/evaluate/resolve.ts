import { align } from "./align.js";
import { type Gold, type GoldDiscrepancy, GoldError, type GoldRelation } from "./gold.js";
import type { Token } from "./tokens.js";

/** A relation of the gold data with the places of its figures. */
export interface ResolvedRelation extends GoldRelation {
  readonly tokens: readonly Token[];
}

/** A discrepancy of the gold data with the places of its figures. */
export interface ResolvedDiscrepancy extends GoldDiscrepancy {
  readonly tokens: readonly Token[];
}

/** Gold data found on the lines of its report. */
export interface Resolved {
  /** `null` where the gold data does not list the figures. */
  readonly figures: readonly Token[] | null;
  readonly relations: readonly ResolvedRelation[];
  readonly discrepancies: readonly ResolvedDiscrepancy[];
}

/**
 * Finds everything that gold data refers to.
 *
 * @param isPreferred decides where a line has more tokens with one print than the gold data lists
 * @throws {GoldError} naming the file and each figure or reference that is not there
 */
export function resolveGold(
  gold: Gold,
  lines: readonly string[],
  source: string,
  isPreferred: (token: Token) => boolean = () => false,
): Resolved {
  const problems = new Set<string>();
  const listed = gold.figures ? listedFigures(gold.figures, lines, isPreferred, problems) : null;
  const placed = listed ?? referredFigures(gold, lines, isPreferred);
  const find = (reference: string): Token[] => {
    const { line, print, ordinal } = parseReference(reference);
    const token = placed.filter((each) => each.line === line && each.print === print)[ordinal - 1];
    if (!token) problems.add(`${reference}: no such figure${listed ? " is listed" : ` on line ${line}`}`);
    return token ? [token] : [];
  };
  const relations = gold.relations.map((relation) => ({ ...relation, tokens: relation.figures.flatMap(find) }));
  const discrepancies = gold.discrepancies.map((each) => ({ ...each, tokens: each.figures.flatMap(find) }));
  if (problems.size > 0) throw new GoldError([...problems].map((problem) => `${source}: ${problem}`));
  return { figures: listed, relations, discrepancies };
}

function listedFigures(
  figures: Readonly<Record<string, readonly string[]>>,
  lines: readonly string[],
  isPreferred: (token: Token) => boolean,
  problems: Set<string>,
): Token[] {
  return Object.entries(figures).flatMap(([number, prints]) => {
    const line = Number(number);
    const tokens = align(lines[line - 1] ?? "", line, prints, isPreferred);
    if (tokens.length < prints.length)
      problems.add(`figures.${line}: not on the line in this order: ${prints.join(" ")}`);
    return tokens;
  });
}

/** Without a list, as many tokens of each print as the references count. */
function referredFigures(gold: Gold, lines: readonly string[], isPreferred: (token: Token) => boolean): Token[] {
  const counts = new Map<string, { line: number; print: string; ordinal: number }>();
  for (const reference of [...gold.relations, ...gold.discrepancies].flatMap(({ figures }) => figures)) {
    const { line, print, ordinal } = parseReference(reference);
    const key = `${line}/${print}`;
    counts.set(key, { line, print, ordinal: Math.max(ordinal, counts.get(key)?.ordinal ?? 0) });
  }
  return [...counts.values()].flatMap(({ line, print, ordinal }) =>
    align(lines[line - 1] ?? "", line, Array(ordinal).fill(print), isPreferred),
  );
}

function parseReference(reference: string): { line: number; print: string; ordinal: number } {
  const [place = "", ordinal = "1"] = reference.split("#");
  const slash = place.indexOf("/");
  return { line: Number(place.slice(0, slash)), print: place.slice(slash + 1), ordinal: Number(ordinal) };
}
