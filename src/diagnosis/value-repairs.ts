import {
  type AuditedCheck,
  evaluateCheck,
  loneSides,
  type Quantity,
  quantitiesOf,
  type RuleContext,
  type Suspect,
} from "../engine/index.js";
import { canonical, type Decimal, type Interval, intervals, powerOfTen, printLike } from "../numeric/index.js";
import type { Candidate, Usual } from "./candidate.js";
import type { ModelCheck } from "./model.js";
import { slipOfNeighbour } from "./neighbours.js";
import type { Repair } from "./repair.js";
import { roundedAs } from "./rounded-as.js";
import { isBound, isWrong } from "./standing.js";
import { MOST_TRIED, type Surroundings } from "./surroundings.js";
import { suspectText } from "./suspect-text.js";
import { supportOf } from "./trust.js";
import { isOdd } from "./usual.js";
import { withFigures } from "./with-figures.js";

/** The best new values for each figure of a broken check; several only where one slip explains each. */
export function valueRepairs(broken: AuditedCheck, surroundings: Surroundings, context: RuleContext): Repair[] {
  const { known } = surroundings;
  return quantitiesOf(broken.draft.check).flatMap((quantity) => {
    const before = known.get(quantity.id ?? "") ?? [];
    // What settles this check as well was found from another one.
    const same = before.find(({ resolves }) => resolves.has(broken));
    if (same) return same.repairs;
    if (before.length >= MOST_TRIED) return [];
    const repairs = repairsOf(quantity, broken, surroundings, context);
    const [first] = repairs;
    if (first) known.set(quantity.id ?? "", [...before, { resolves: new Set(first.resolves), repairs }]);
    return repairs;
  });
}

/** Values that satisfy the broken check and, as far as possible, the others in which the figure stands. */
function repairsOf(
  quantity: Quantity,
  broken: AuditedCheck,
  surroundings: Surroundings,
  context: RuleContext,
): Repair[] {
  const { of, unsure, model } = surroundings;
  const { id } = quantity;
  if (id === null || quantity.upTo !== null) return [];
  const own = surroundings.values(broken, id);
  if (own === null) return [];
  const others = of(id).filter((each) => each !== broken);
  const usual = surroundings.usual(quantity);
  const candidatesAt = surroundings.candidates(quantity);
  let [range, candidates]: [Interval, Candidate[]] = [own, candidatesAt(own)];
  if (candidates.length === 0) return [];
  const ranges = others.map((each) => ({ each, range: surroundings.values(each, id) }));
  // Broken ones first: what settles them as well is likelier than what keeps others.
  ranges.sort((a, b) => Number(isWrong(b.each)) - Number(isWrong(a.each)));
  const resolves = [broken];
  let [breaks, loose] = [0, 0];
  for (const { each, range: other } of ranges) {
    const common = other && intervals.intersect(range, other);
    const narrower = common ? candidatesAt(common) : [];
    if (common && narrower.length > 0) {
      [range, candidates] = [common, narrower];
      if (isWrong(each)) resolves.push(each);
    } else if (!isWrong(each)) {
      breaks += 1;
      if (isBound(each)) loose += 1;
    }
  }
  const rows = others.filter((each) => isWrong(each) && !resolves.includes(each) && each.draft.check.rows.length > 1);
  const bound = boundOf(quantity, range);
  if (bound !== null) candidates = boundedIn(candidates, quantity, range, surroundings);
  else {
    const middle = resolves
      .flatMap((each) => surroundings.point(each, id) ?? [])
      .find((each) => intervals.contains(range, each));
    candidates = candidatesAt(range, middle);
  }
  // All values of one figure stand together, those that a likelier slip explains before the nearer ones.
  const away = Math.min(...candidates.map(({ value }) => awayOf(quantity, value)));
  return candidates.map(({ value, slip: typed, decimals }): Repair => {
    const slip =
      (isCut(quantity, value, broken) ? "truncated" : typed) ??
      slipOfMind(quantity, value, model(broken)) ??
      slipOfNeighbour(quantity, broken, surroundings);
    const repaired = canonical(value);
    const places = isMisplaced(slip) && isWholeAt(value, usual.decimals) ? usual.decimals : decimals;
    const repairedPrinted = printedLike(quantity, value, { decimals: places, width: usual.width });
    return {
      operation: "value",
      slip,
      changes: [{ quantity, repaired, repairedPrinted }],
      resolves,
      // That a percentage agrees with the one it was copied from is the slip itself.
      breaks: slip === "neighbour's count" ? breaks - others.filter(isOfTwoShares).length : breaks,
      loose,
      away,
      odd: isOdd(quantity, usual),
      support: supportOf(
        ranges.flatMap(({ each, range }) => (isEased(quantity, value, range) ? [] : [each])),
        quantity.role,
      ),
      hints: hintsOf(id, value, unsure(id)) + rowsMended(id, value, rows),
      bound: slip === null ? bound : null,
      vague: bound !== null && isCommon(slip),
      text: (isAlone, nameOf) =>
        suspectText(
          { quantity, repaired, slip, repairedPrinted, bound: slip === null ? bound : null, isAlone, nameOf },
          broken,
          context,
        ),
    };
  });
}

function isOfTwoShares({ draft: { check }, evaluation }: AuditedCheck): boolean {
  const [row, ...more] = check.rows;
  const sides = more.length === 0 && check.relation === "same" ? loneSides(row) : undefined;
  return evaluation.verdict !== "inconsistent" && sides !== undefined && sides.every(({ unit }) => unit === "%");
}

/** Which values would do where all beyond one end are; `null` where they lie between two. */
function boundOf({ value }: Quantity, { low, high }: Interval): Suspect["bound"] {
  if (value.gt(high) && !low.isFinite()) return "atMost";
  return value.lt(low) && !high.isFinite() ? "atLeast" : null;
}

/**
 * Of values that only have to lie beyond an end, those that a rare slip explains, the end itself, and then the others: one digit
 * replaced or added explains half of them.
 */
function boundedIn(
  candidates: readonly Candidate[],
  quantity: Quantity,
  range: Interval,
  surroundings: Surroundings,
): Candidate[] {
  const end = surroundings.nearest(quantity, range);
  if (end === null || candidates.some(({ slip }) => slip === null)) return [...candidates];
  return [...candidates.filter(({ slip }) => !isCommon(slip)), end, ...candidates.filter(({ slip }) => isCommon(slip))];
}

function isCommon(slip: string | null): boolean {
  return slip !== null && COMMON.has(slip);
}

/** Slips of which each makes many numbers of one. */
const COMMON: ReadonlySet<string> = new Set(["replaced", "added", "dropped"]);

/** Whether the separator is the slip, so that the places behind it tell nothing of how the figure was meant. */
function isMisplaced(slip: string | null): boolean {
  return slip === "separator" || slip === "scale";
}

/** Whether a value needs no more places than figures beside it have. */
function isWholeAt(value: Decimal, decimals: number | null): boolean {
  return decimals !== null && value.times(powerOfTen(decimals)).isInteger();
}

/** How many times as much, or as little, a figure would be; in powers of e. */
function awayOf({ value: printed }: Quantity, meant: Decimal): number {
  if (printed.isZero() || meant.isZero()) return Number.POSITIVE_INFINITY;
  return Math.abs(Math.log(Math.abs(meant.dividedBy(printed).toNumber())));
}

/** Whether a percentage is what is left of the value that it should have once the digits behind are cut off, not rounded. */
function isCut({ value, decimals, role }: Quantity, meant: Decimal, { draft: { check } }: AuditedCheck): boolean {
  if (role !== "percent" || decimals === null || !meant.minus(value).eq(powerOfTen(-decimals))) return false;
  return evaluateCheck(check, { rounding: "truncation" }).verdict === "consistent";
}

/** Amounts below are parts of a list by chance. */
const LEAST_PART = 10;

/** A total that leaves one of its parts out or counts it twice; a share that was made 100 %. */
function slipOfMind(quantity: Quantity, meant: Decimal, check: ModelCheck | null): string | null {
  const { id, value, limits } = quantity;
  if (limits !== null && value.eq(100)) return "forced";
  const off = meant.minus(value);
  if (off.abs().lt(LEAST_PART)) return null;
  for (const { exact } of check?.rows ?? []) {
    const own = exact?.terms.get(id ?? "");
    const others = [...(exact?.terms ?? [])].filter(([each]) => each !== id).map(([, term]) => term);
    const isTotal =
      own !== undefined && others.length > 1 && others.every(({ weight }) => weight.eq(own.weight.negated()));
    if (isTotal && others.some((part) => part.value.eq(off.abs()))) return off.gt(0) ? "left out" : "counted twice";
  }
  return null;
}

/** How many more of some checks are not broken once a figure has another value. */
function hintsOf(id: string, value: Decimal, checks: readonly AuditedCheck[]): number {
  return checks.reduce((sum, each) => {
    const { draft, evaluation } = each;
    const changed = evaluateCheck(withFigures(draft.check, new Map([[id, value]])), roundedAs(each));
    return sum + Number(evaluation.verdict === "inconsistent") - Number(changed.verdict === "inconsistent");
  }, 0);
}

/** How many more rows hold of checks that miss in others as well, once a figure has another value. */
function rowsMended(id: string, value: Decimal, checks: readonly AuditedCheck[]): number {
  const missesOf = ({ rows }: Pick<AuditedCheck["evaluation"], "rows">): number =>
    rows.filter(({ verdict }) => verdict === "inconsistent").length;
  return checks.reduce((sum, each) => {
    const changed = evaluateCheck(withFigures(each.draft.check, new Map([[id, value]])), roundedAs(each));
    return sum + missesOf(each.evaluation) - missesOf(changed);
  }, 0);
}

/** Whether a wrong print would only make a bound hold the better: that `02 ≤ 76` says nothing for 76 where 06 is meant. */
function isEased({ value: printed }: Quantity, meant: Decimal, range: Interval | null): boolean {
  if (range === null) return false;
  return meant.lt(printed) ? !range.high.isFinite() : !range.low.isFinite();
}

/** A value in the manner in which a figure is printed, and those beside it as far as it does not tell. */
export function printedLike({ style, decimals }: Quantity, value: Decimal, meant?: Usual): string {
  if (!style) return canonical(value);
  const manner = style();
  // A digit lost behind the decimal sign makes a print coarser than it was meant.
  const places = manner.places + (meant?.decimals ?? decimals ?? 0) - (decimals ?? 0);
  return printLike(value, {
    ...manner,
    places: Math.max(places, 0),
    width: Math.max(manner.width, meant?.width ?? 1),
  });
}
