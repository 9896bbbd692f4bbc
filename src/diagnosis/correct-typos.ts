import { type Check, evaluateCheck, type Quantity, quantitiesOf, type Verdict } from "../engine/index.js";
import { canonical, type Decimal, decimal, intervals, type Rounding } from "../numeric/index.js";
import {
  refuseNegative,
  refuseTwoValues,
  refuseUnknownNames,
  refuseUnlessCap,
  refuseUnlessChecks,
  refuseUnlessList,
  refuseUnlessRounding,
  refuseUnlessWord,
  unknownIds,
} from "./locate-arguments.js";
import { idsOf, type ModelCheck, modelCheck } from "./model.js";
import { bestSelections, sharedBy } from "./selection.js";
import { meantWithin, type Slip } from "./slips.js";
import { valuesIn } from "./values-in.js";
import { withFigures } from "./with-figures.js";

export interface CorrectTyposOptions {
  /** Ids of figures that are right. */
  fixed?: readonly string[];
  /** Ids of figures without a value: a check with one of them is neither broken nor satisfied. */
  missing?: readonly string[];
  /** How the printed figures were rounded; `nearest` unless stated otherwise. */
  rounding?: Rounding;
  /** How far the two sides of an equality may differ, canonical: `"0"` unless stated. */
  tolerance?: string;
  /**
   * When inequalities are asked: `after` (the default) repairs nothing where the chosen repairs break one, `before` chooses
   * among repairs that break none.
   */
  inequalities?: "after" | "before";
  /** Neither a printed nor a repaired value may be smaller, canonical: `"10"` keeps one-digit figures, of which every two are one keystroke apart, out. */
  least?: string;
  /** The most steps of comparing sets of repairs in all; 200,000 unless stated. */
  maxWork?: number;
}

/** A new value for one figure that one slip explains. */
export interface Typo {
  readonly figure: string;
  /** Canonical, as all values. */
  readonly printed: string;
  readonly repaired: string;
  readonly slip: Slip;
  /** The broken equalities that it satisfies, by their place in the list. */
  readonly resolves: readonly number[];
}

export interface CorrectedTypos {
  /** `valid`: nothing was broken; `corrected`: nothing is any more; `partial`: something still is; `invalid`: nothing could be repaired. */
  readonly status: "valid" | "corrected" | "partial" | "invalid";
  /** The repairs that are safe: what every best set of repairs has in common. */
  readonly typos: readonly Typo[];
  /** All repairs that one slip explains. */
  readonly candidates: readonly Typo[];
  /** The best sets, part by part: sets of different parts go together in every combination. */
  readonly selections: readonly (readonly (readonly Typo[])[])[];
  /** The checks that are broken after the safe repairs. */
  readonly broken: readonly number[];
  /** False where a part had too many candidates to compare all sets of them; nothing of it is repaired. */
  readonly complete: boolean;
  /** Ids in `fixed` and `missing` that no check holds, in order: they have no effect; perhaps they are mistyped. */
  readonly unknown: readonly string[];
}

const OPTIONS: Readonly<Record<keyof CorrectTyposOptions, true>> = {
  fixed: true,
  missing: true,
  rounding: true,
  tolerance: true,
  inequalities: true,
  least: true,
  maxWork: true,
};

/**
 * Corrects obvious typing errors (Scholtus 2009).
 *
 * Only figures in no satisfied equality may be wrong. Each broken equality is solved for each of them; a solution is kept
 * where one slip turns it into what is printed. The set that satisfies most equalities wins, no two of them in one broken
 * equality; of equally good sets only what they have in common is repaired. Figures without id are right. Where a part takes
 * more than `maxWork` steps to compare all of its sets, nothing of it is repaired, and `complete` is false.
 *
 * @throws {CrossfootError} those of `evaluate`; `decimal/not-canonical` for `least`; `locate/option` for checks and options of
 * another form; `locate/two-values` for one id with two values
 */
export function correctTypos(checks: readonly Check[], options: CorrectTyposOptions = {}): CorrectedTypos {
  refuseUnlessChecks(checks, "checks");
  refuseUnknownNames(options, OPTIONS);
  for (const name of ["fixed", "missing"] as const) refuseUnlessList(options[name], name);
  refuseUnlessRounding(options.rounding);
  refuseNegative(options.tolerance, "tolerance");
  refuseUnlessWord(options.inequalities, ["after", "before"], "inequalities");
  refuseUnlessCap(options.maxWork, "maxWork");
  refuseTwoValues(checks);
  const { fixed = [], rounding = "nearest", inequalities = "after" } = options;
  const missing = new Set(options.missing ?? []);
  const tolerance = decimal(options.tolerance ?? "0");
  const verdictOf = (check: Check): Verdict => {
    if (idsOf(check).some((id) => missing.has(id))) return "undetermined";
    const { verdict } = evaluateCheck(check, { rounding });
    if (verdict !== "inconsistent" || tolerance.isZero()) return verdict;
    return modelCheck(check, { rounding, tolerance })?.broken ? verdict : "consistent";
  };
  const verdicts = checks.map(verdictOf);
  const isBroken = (index: number): boolean => verdicts[index] === "inconsistent";
  const before = checks.flatMap((_, index) => (isBroken(index) ? [index] : []));
  const unknown = unknownIds(checks, [...fixed, ...missing]);
  if (before.length === 0) return unchanged("valid", before, unknown);
  const equalities = checks.map(({ relation }) => relation === "equal" || relation === "same");
  const settled = new Set([
    ...fixed,
    ...checks.flatMap((check, index) => (equalities[index] && verdicts[index] === "consistent" ? idsOf(check) : [])),
  ]);
  const broken = before.filter((index) => equalities[index]);
  const holding = checksByFigure(checks);
  const breaks = (typos: readonly Typo[]): boolean => {
    const values = new Map(typos.map(({ figure, repaired }) => [figure, decimal(repaired)]));
    const around = new Set(typos.flatMap(({ figure }) => holding.get(figure) ?? []));
    return [...around].some((index) => {
      const check = checks[index];
      return check && !equalities[index] && !isBroken(index) && isBrokenBy(check, values);
    });
  };
  const isBrokenBy = (check: Check, values: ReadonlyMap<string, Decimal>): boolean =>
    verdictOf(withFigures(check, values)) === "inconsistent";
  const least = options.least === undefined ? null : decimal(options.least);
  const models = new Map(
    broken.flatMap((index) => (checks[index] ? [[index, modelCheck(checks[index], { rounding, tolerance })]] : [])),
  );
  const all = candidatesOf(models, settled, least);
  const candidates = inequalities === "before" ? all.filter((each) => !breaks([each])) : all;
  const isRepairable = new Set(broken);
  // No two repairs go together whose figures stand in one broken equality.
  const selection = bestSelections(
    candidates.map(({ figure, resolves }) => ({
      worth: resolves.length,
      claims: (holding.get(figure) ?? []).filter((index) => isRepairable.has(index)),
    })),
    options.maxWork,
  );
  const named = (set: readonly number[]): Typo[] => set.flatMap((at) => candidates[at] ?? []);
  const safe = named(sharedBy(selection));
  const typos = breaks(safe) ? [] : safe;
  const values = new Map(typos.map(({ figure, repaired }) => [figure, decimal(repaired)]));
  const changed = new Set(typos.flatMap(({ figure }) => holding.get(figure) ?? []));
  const after = checks.flatMap((check, index) =>
    (changed.has(index) ? isBrokenBy(check, values) : isBroken(index)) ? [index] : [],
  );
  return {
    status: typos.length === 0 ? "invalid" : after.length === 0 ? "corrected" : "partial",
    typos,
    candidates,
    selections: selection.parts.map((sets) => sets.map(named)),
    broken: after,
    complete: selection.complete,
    unknown,
  };
}

function unchanged(
  status: CorrectedTypos["status"],
  broken: readonly number[],
  unknown: readonly string[],
): CorrectedTypos {
  return { status, typos: [], candidates: [], selections: [], broken, complete: true, unknown };
}

/** All values of figures that a broken equality asks for and one slip explains. */
function candidatesOf(
  broken: ReadonlyMap<number, ModelCheck | null>,
  settled: ReadonlySet<string>,
  least: Decimal | null,
): Typo[] {
  const figures = new Map<string, { quantity: Quantity; among: [index: number, check: ModelCheck][] }>();
  for (const [index, check] of broken) {
    for (const quantity of check ? quantitiesOf(check.check) : []) {
      if (check === null || quantity.id === null || settled.has(quantity.id)) continue;
      const known = figures.get(quantity.id);
      if (known) known.among.push([index, check]);
      else figures.set(quantity.id, { quantity, among: [[index, check]] });
    }
  }
  const isSmall = (value: Decimal): boolean => least !== null && value.abs().lt(least);
  const found: Typo[] = [];
  for (const [figure, { quantity, among }] of [...figures].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (isSmall(quantity.value)) continue;
    const wanted = among.flatMap(([index, check]) => {
      const interval = valuesIn(check, figure);
      return interval ? [{ index, interval }] : [];
    });
    const [first, ...others] = wanted;
    if (!first) continue;
    const around = others.reduce((hull, { interval }) => intervals.hull(hull, interval), first.interval);
    for (const [repaired, { value, slip }] of meantWithin(quantity)(around)) {
      if (isSmall(value)) continue;
      const resolves = wanted.flatMap(({ index, interval }) => (intervals.contains(interval, value) ? [index] : []));
      if (resolves.length > 0) found.push({ figure, printed: canonical(quantity.value), repaired, slip, resolves });
    }
  }
  return found;
}

/** The checks that each figure stands in, by their place in the list. */
function checksByFigure(checks: readonly Check[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, check] of checks.entries()) {
    for (const figure of new Set(idsOf(check))) {
      const known = found.get(figure);
      if (known) known.push(index);
      else found.set(figure, [index]);
    }
  }
  return found;
}
