import type { CheckResult, FigureResult } from "../../src/index.js";
import { type Audited, familyOf, idsOfCheck } from "./audited.js";
import { Counter, type Part } from "./counts.js";
import type { Kind } from "./gold.js";
import { reachOf } from "./reach.js";
import type { ResolvedRelation } from "./resolve.js";

/** Counts the relations of the gold data, holding or not, that stand among the checks. */
export function scoreRelations(
  relations: readonly ResolvedRelation[],
  audited: Audited,
  lines: readonly string[],
): Part {
  const counter = new Counter();
  for (const relation of relations) {
    const found = isChecked(relation, audited);
    counter.countFound(`relations.${relation.kind}.${reachOf(relation, lines)}`, found);
    if (!found) {
      const unread = relation.tokens.filter((token) => !audited.figureAt(token));
      const reason = unread.length > 0 ? `; no figure at ${unread.map(({ print }) => print).join(", ")}` : "";
      counter.note("missed relation", relation.tokens[0], `${relation.kind} ${relation.figures.join(" ")}${reason}`);
    }
  }
  return counter;
}

/** Whether a relation stands among the checks with its figures. */
export function isChecked({ kind, tokens }: ResolvedRelation, { result, figureAt }: Audited): boolean {
  const figures = tokens.flatMap((token) => figureAt(token) ?? []);
  return figures.length === tokens.length && MATCHES[kind](figures, result.checks);
}

type Match = (figures: readonly FigureResult[], checks: readonly CheckResult[]) => boolean;

/** The same set of figures, all in all or in one row. */
const exact: Match = (figures, checks) => {
  const ids = idsOf(figures);
  return checks.some((check) => setsOf(check).some((set) => set.size === ids.size && contains(set, ids)));
};

/** Each further figure is compared with the first. */
const withFirst: Match = ([whole, ...parts], checks) =>
  whole !== undefined && parts.every((part) => checks.some((check) => contains(allOf(check), idsOf([whole, part]))));

/** At least two figures of the relation and no other, and what the change is. */
const change: Match = (figures, checks) => {
  const ids = idsOf(figures);
  const percents = idsOf(figures.filter(({ unit }) => unit?.includes("%")));
  return checks.some((check) => {
    const set = allOf(check);
    if (set.size < 2 || !contains(ids, set)) return false;
    const states = ({ role, figure }: CheckResult["terms"][number]): boolean =>
      role === "difference" || role === "percent" || (figure !== null && percents.has(figure));
    return set.size === ids.size || check.terms.some(states);
  });
};

const listed: Match = ([count], checks) =>
  checks.some((check) => familyOf(check.rule) === "enumeration" && contains(allOf(check), idsOf(count ? [count] : [])));

/** The words of a claim are no figure, so that the rule may know only some of those that the gold data names. */
const claim: Match = (figures, checks) =>
  exact(figures, checks) ||
  checks.some((check) => {
    const set = allOf(check);
    return familyOf(check.rule) === "claim" && set.size > 0 && contains(idsOf(figures), set);
  });

const MATCHES: Readonly<Record<Kind, Match>> = {
  footing: exact,
  proportion: exact,
  shares: exact,
  change,
  extension: exact,
  ratio: withFirst,
  bound: withFirst,
  enumeration: listed,
  "tie-out": exact,
  "roll-forward": exact,
  claim,
};

function idsOf(figures: readonly FigureResult[]): Set<string> {
  return new Set(figures.flatMap(({ id }) => id ?? []));
}

function allOf(check: CheckResult): Set<string> {
  return new Set(idsOfCheck(check));
}

function setsOf(check: CheckResult): Set<string>[] {
  const rows = new Map<number, Set<string>>();
  for (const { row, figure } of check.terms) {
    if (figure !== null) rows.set(row, (rows.get(row) ?? new Set()).add(figure));
  }
  return [allOf(check), ...rows.values()];
}

function contains(set: ReadonlySet<string>, ids: ReadonlySet<string>): boolean {
  return [...ids].every((id) => set.has(id));
}
