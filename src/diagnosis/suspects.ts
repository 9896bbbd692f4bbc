import {
  type AuditedCheck,
  type CheckResult,
  evaluateCheck,
  type Quantity,
  quantitiesOf,
  type RuleContext,
  type Suspect,
} from "../engine/index.js";
import { canonical, type Decimal, type Interval, intervals, ONE, printLike } from "../numeric/index.js";
import { type Candidate, candidateIn } from "./candidate.js";
import { demandsOf } from "./constraints.js";
import { type ModelCheck, modelCheck } from "./model.js";
import { suspectText, versionText } from "./suspect-text.js";
import { valuesOf } from "./system.js";
import { valuesOfReplacement, versionsOf } from "./versions.js";
import { withFigures } from "./with-figures.js";

/** A repair of one figure, and what it does to the checks of the report. */
interface Weighed {
  readonly quantity: Quantity;
  readonly candidate: Candidate;
  /** Broken checks that it satisfies. */
  readonly resolves: readonly CheckResult[];
  /** Checks that hold, or might, and no longer do. */
  readonly breaks: number;
}

/** Suspects of each discrepancy, by its id: the repair that explains most first. */
export function suspectsOf(audited: readonly AuditedCheck[], context: RuleContext): ReadonlyMap<string, Suspect[]> {
  const found = new Map<string, Suspect[]>();
  const wrong = audited.filter(isWrong);
  if (wrong.length === 0) return found;
  const surroundings = surroundingsOf(audited);
  for (const each of wrong) {
    const { discrepancy } = each;
    const weighed = quantitiesOf(each.draft.check).flatMap(
      (quantity) => weigh(quantity, each, surroundings, context) ?? [],
    );
    const places = new Map(weighed.map((one, at) => [one, at]));
    weighed.sort((a, b) => compareWeighed(a, b) || (places.get(a) ?? 0) - (places.get(b) ?? 0));
    const suspects = weighed.flatMap((one): Suspect[] => {
      const figure = discrepancy?.figures.findIndex(({ id }) => id === one.quantity.id) ?? -1;
      if (figure < 0) return [];
      const repairedPrinted = printedLike(one.quantity, one.candidate.value);
      return [
        {
          figure,
          repaired: canonical(one.candidate.value),
          repairedPrinted,
          operation: "value",
          slip: one.candidate.slip,
          resolves: one.resolves.map(({ id }) => id),
          text: suspectText({ ...one, repairedPrinted, isAlone: isAhead(one, weighed) }, each, context),
        },
      ];
    });
    if (discrepancy) found.set(discrepancy.id, [...staleVersions(each, surroundings, context), ...suspects]);
  }
  return found;
}

function printedLike({ style }: Quantity, value: Decimal): string {
  return style ? printLike(value, style()) : canonical(value);
}

function isWrong({ discrepancy, evaluation }: AuditedCheck): boolean {
  return discrepancy?.kind === "exception" && evaluation.verdict === "inconsistent";
}

/** The checks that each figure stands in, made ready when they are asked for. */
interface Surroundings {
  readonly of: (figure: string) => readonly AuditedCheck[];
  readonly model: (check: AuditedCheck) => ModelCheck | null;
}

function surroundingsOf(audited: readonly AuditedCheck[]): Surroundings {
  const byFigure = new Map<string, AuditedCheck[]>();
  for (const each of audited) {
    // A question is no constraint; what is only possible neither accuses nor clears.
    const counts =
      isWrong(each) || (each.evaluation.verdict !== "inconsistent" && each.result.confidence !== "possible");
    if (!counts) continue;
    for (const { id } of quantitiesOf(each.draft.check)) {
      if (id === null) continue;
      const known = byFigure.get(id);
      if (known) known.push(each);
      else byFigure.set(id, [each]);
    }
  }
  const models = new Map<AuditedCheck, ModelCheck | null>();
  return {
    of: (figure) => byFigure.get(figure) ?? [],
    model: (check) => {
      const known = models.get(check);
      if (known !== undefined) return known;
      const { rounding } = check.draft;
      const made = modelCheck(check.draft.check, rounding === undefined ? {} : { rounding });
      models.set(check, made);
      return made;
    },
  };
}

/** Two versions that differ in several cells: one is stale, rather the one whose cells agree with less that stands around. */
function staleVersions(broken: AuditedCheck, { of }: Surroundings, context: RuleContext): Suspect[] {
  const weighed = versionsOf(broken).map((replacement) => {
    const values = valuesOfReplacement(replacement);
    const around = new Set([...values.keys()].flatMap(of));
    around.delete(broken);
    const verdicts = [...around].map((each) => {
      const { rounding } = each.draft;
      const check = withFigures(each.draft.check, values);
      return { each, verdict: evaluateCheck(check, rounding === undefined ? {} : { rounding }).verdict };
    });
    const resolves = verdicts.filter(({ each, verdict }) => isWrong(each) && verdict !== "inconsistent");
    const breaks = verdicts.filter(({ each, verdict }) => !isWrong(each) && verdict === "inconsistent");
    const settled = [broken, ...resolves.map(({ each }) => each)].map(({ result }) => result.id);
    return { replacement, settled, gain: resolves.length - breaks.length };
  });
  weighed.sort((a, b) => b.gain - a.gain);
  return weighed.flatMap(({ replacement, settled }) =>
    replacement.flatMap(([quantity, by]): Suspect[] => {
      const figure = broken.discrepancy?.figures.findIndex(({ id }) => id === quantity.id) ?? -1;
      if (figure < 0) return [];
      return [
        {
          figure,
          repaired: canonical(by.value),
          repairedPrinted: printedLike(quantity, by.value),
          operation: "version",
          slip: null,
          resolves: settled,
          text: versionText(replacement, context.lang),
        },
      ];
    }),
  );
}

/** The best value for one figure of a broken check: one that satisfies it and, as far as possible, the others of the figure. */
function weigh(
  quantity: Quantity,
  broken: AuditedCheck,
  { of, model }: Surroundings,
  context: RuleContext,
): Weighed | null {
  const { id } = quantity;
  if (id === null || quantity.upTo !== null) return null;
  const own = rangeIn(model(broken), id);
  if (own === null) return null;
  const printed = context.figure(id);
  const isCount = printed.decimals === null;
  const start = candidateIn(quantity, own, isCount);
  if (start === null) return null;
  const others = of(id).filter((each) => each !== broken);
  const ranges = others.map((each) => ({ each, range: rangeIn(model(each), id) }));
  // Broken ones first: what settles them as well is likelier than what keeps others.
  ranges.sort((a, b) => Number(isWrong(b.each)) - Number(isWrong(a.each)));
  let [range, candidate]: [Interval, Candidate] = [own, start];
  const resolves = [broken.result];
  let breaks = 0;
  for (const { each, range: other } of ranges) {
    const common = other && intervals.intersect(range, other);
    const narrower = common && candidateIn(quantity, common, isCount);
    if (common && narrower) {
      [range, candidate] = [common, narrower];
      if (isWrong(each)) resolves.push(each.result);
    } else if (!isWrong(each)) {
      breaks += 1;
    }
  }
  return { quantity, candidate, resolves, breaks };
}

/** The values of one figure at which a check is not broken, all others being as printed. */
function rangeIn(check: ModelCheck | null, figure: string): Interval | null {
  if (check === null) return intervals.UNBOUNDED;
  const values = new Map([[figure, { unknowns: [[figure, ONE] as const], printed: [] }]]);
  const { constraints } = demandsOf(check, 0, values);
  return valuesOf(constraints, figure, () => false);
}

/** Most settled and least broken first; then what a slip explains. */
function compareWeighed(a: Weighed, b: Weighed): number {
  return (
    b.resolves.length - b.breaks - (a.resolves.length - a.breaks) ||
    Number(a.candidate.slip === null) - Number(b.candidate.slip === null)
  );
}

/** Whether no other repair explains as much, and something beyond the check itself speaks for this one. */
function isAhead(one: Weighed, all: readonly Weighed[]): boolean {
  if (one.candidate.slip === null && one.resolves.length < 2) return false;
  const gain = ({ resolves, breaks }: Weighed): number => resolves.length - breaks;
  return all.every((other) => other === one || gain(other) < gain(one));
}
