import type { Discrepancy } from "../../src/index.js";
import { type Audited, checksToldIn, familyOf, idsOfDiscrepancy, type Told } from "./audited.js";
import { Counter, type Part } from "./counts.js";
import type { ResolvedDiscrepancy, ResolvedRelation } from "./resolve.js";

/** Families of rules that may report what a gold discrepancy is about, beside the one of its name. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  shares: ["proportion"],
  ratio: ["bound", "proportion"],
  wording: ["approximation"],
  date: ["citation"],
};

/** What a tool must find with arithmetic alone. */
const ARITHMETIC = new Set(["footing", "proportion", "shares", "change", "extension", "ratio", "bound", "enumeration"]);

/** Compares the discrepancies of the gold data with those of the audit. */
export function scoreDiscrepancies(
  gold: readonly ResolvedDiscrepancy[],
  relations: readonly ResolvedRelation[],
  audited: Audited,
): Part {
  const counter = new Counter();
  const reported = audited.result.discrepancies;
  for (const wanted of gold) {
    if (wanted.kind !== "note") countWanted(wanted, reported, audited, counter);
  }
  const broken = relations
    .filter(({ holds }) => !holds)
    .map(({ kind, tokens }) => ({ about: kind, tokens, lines: [] }));
  const explained = [...gold, ...broken];
  for (const discrepancy of reported) {
    const weight = discrepancy.severity === "info" ? "info" : "alarm";
    counter.count(`reported.${discrepancy.kind}.${weight}`);
    if (explained.some((wanted) => isAbout(discrepancy, wanted, audited))) continue;
    counter.count(`false.${discrepancy.kind}.${weight}`);
    const what = `false ${discrepancy.kind}${weight === "info" ? " (info)" : ""}`;
    counter.note(what, discrepancy.figures[0], `${discrepancy.rule}: ${discrepancy.message}`);
  }
  return counter;
}

function countWanted(
  wanted: ResolvedDiscrepancy,
  reported: readonly Discrepancy[],
  audited: Audited,
  counter: Counter,
): void {
  const matching = reported.filter((each) => each.kind === wanted.kind && isAbout(each, wanted, audited));
  const sort = ARITHMETIC.has(wanted.about) ? "arithmetic" : "other";
  const name = `${wanted.kind}.${sort}`;
  counter.countFound(name, matching.length > 0);
  const onlyInfo = matching.length > 0 && matching.every(({ severity }) => severity === "info");
  counter.count(`${name}.info`, onlyInfo ? 1 : 0);
  if (matching.length > 0) return;
  const place = wanted.tokens[0] ?? { line: wanted.lines[0] ?? null };
  counter.note(`missed ${wanted.kind}`, place, `${wanted.about} ${wanted.figures.join(" ")}: ${wanted.why}`);
}

/** Two figures in common; or the primary one and the family of the rule; or, without figures, a line and the family. */
export function isAbout(
  discrepancy: Told,
  wanted: Pick<ResolvedDiscrepancy, "about" | "tokens" | "lines">,
  audited: Audited,
): boolean {
  return checksToldIn(discrepancy).some((each) => isCheckAbout(each, wanted, audited));
}

function isCheckAbout(
  { rule, figures }: Pick<Discrepancy, "rule" | "figures">,
  { about, tokens, lines }: Pick<ResolvedDiscrepancy, "about" | "tokens" | "lines">,
  { figureAt }: Audited,
): boolean {
  const wanted = new Set(tokens.flatMap((token) => figureAt(token)?.id ?? []));
  const shared = idsOfDiscrepancy({ figures }).filter((id) => wanted.has(id));
  if (shared.length >= 2) return true;
  const family = familyOf(rule);
  if (family !== about && !ALSO[about]?.includes(family)) return false;
  const primary = figures[0]?.id ?? null;
  if (primary !== null && wanted.has(primary)) return true;
  return tokens.length === 0 && figures.some(({ line }) => line !== null && lines.includes(line));
}
