import { type AuditedCheck, type Quantity, quantitiesOf, type RuleContext } from "../engine/index.js";
import { type Figure, placedLine } from "../model/index.js";
import { type Decimal, type Interval, intervals } from "../numeric/index.js";
import { type Candidate, candidatesOf, nearestIn, type Usual } from "./candidate.js";
import type { Effect } from "./effect.js";
import { type ModelCheck, modelCheck } from "./model.js";
import type { Repair } from "./repair.js";
import { roundedAs } from "./rounded-as.js";
import { isWrong, variableOf } from "./standing.js";
import { usualOf } from "./usual.js";
import { valuesIn } from "./values-in.js";

/** The checks that each figure or date stands in, made ready when they are asked for. */
export interface Surroundings {
  readonly of: (variable: string) => readonly AuditedCheck[];
  /** The checks of which nobody knows whether they are meant: they settle nothing, but tell which of equal repairs fits better. */
  readonly unsure: (variable: string) => readonly AuditedCheck[];
  readonly model: (check: AuditedCheck) => ModelCheck | null;
  /** The values of a figure at which a check is not broken; `null` where there are none. */
  readonly values: (check: AuditedCheck, figure: string) => Interval | null;
  /** What the prints of the other figures of a check make of one, none of them standing for more than itself; `null` where that is no one value. */
  readonly point: (check: AuditedCheck, figure: string) => Decimal | null;
  /** The figures on the line of another, and on the lines before and after it; none where nothing tells of lines. */
  readonly beside: (figure: string) => readonly Figure[];
  /** How the figures beside another are printed in the checks that it stands in. */
  readonly usual: (quantity: Quantity) => Usual;
  /** What a figure may have been meant to print, by where its true value lies. */
  readonly candidates: (quantity: Quantity) => ReturnType<typeof candidatesOf>;
  /** What lies nearest to a print of all that a figure may be. */
  readonly nearest: (quantity: Quantity, values: Interval) => Candidate | null;
  /** Repairs of a figure that were found before. */
  readonly known: Map<string, Known[]>;
  /** What sets of values do that were tried before, by the figures that they are for. */
  readonly versions: Map<string, Map<string, Effect>>;
}

/** A figure that so many different values would each settle some checks of is not the one that is wrong: more are not tried. */
export const MOST_TRIED = 50;

/** Repairs of one figure, and what they satisfy. */
export interface Known {
  readonly resolves: ReadonlySet<AuditedCheck>;
  readonly repairs: readonly Repair[];
}

/** Finds checks by what stands in them. */
export function surroundingsOf(audited: readonly AuditedCheck[], context: RuleContext): Surroundings {
  const [byVariable, unsure] = [new Map<string, AuditedCheck[]>(), new Map<string, AuditedCheck[]>()];
  for (const each of audited) {
    // A question is no constraint, asked or not; what is only possible neither accuses nor clears.
    const isKept = each.evaluation.verdict !== "inconsistent" && each.kind === "exception";
    const counts = isWrong(each) || (isKept && each.result.confidence !== "possible");
    const holding = counts ? byVariable : unsure;
    for (const variable of new Set(quantitiesOf(each.draft.check).flatMap((quantity) => variableOf(quantity) ?? []))) {
      const known = holding.get(variable);
      if (known) known.push(each);
      else holding.set(variable, [each]);
    }
  }
  const models = new Map<AuditedCheck, ModelCheck | null>();
  const model = (check: AuditedCheck): ModelCheck | null => {
    const known = models.get(check);
    if (known !== undefined) return known;
    const broken = check.evaluation.verdict === "inconsistent";
    const made = modelCheck(check.draft.check, { ...roundedAs(check), broken });
    models.set(check, made);
    return made;
  };
  const ranges = new Map<AuditedCheck, Map<string, Interval | null>>();
  const usuals = new Map<string, Usual>();
  const usual = (quantity: Quantity): Usual => {
    const id = quantity.id ?? "";
    const found = usuals.get(id) ?? usualOf(quantity, byVariable.get(id) ?? []);
    usuals.set(id, found);
    return found;
  };
  const candidates = new Map<string, ReturnType<typeof candidatesOf>>();
  let byLine: ReadonlyMap<number, readonly Figure[]> | null = null;
  return {
    of: (variable) => byVariable.get(variable) ?? [],
    unsure: (variable) => unsure.get(variable) ?? [],
    model,
    usual,
    candidates: (quantity) => {
      const id = quantity.id ?? "";
      const known = candidates.get(id);
      if (known) return known;
      const { decimals } = context.figure(id);
      // What counts as exact because of what is claimed with it, such as 100%, would be printed to its own places.
      const made = candidatesOf(
        { ...quantity, decimals: quantity.decimals ?? decimals },
        decimals === null,
        usual(quantity),
      );
      candidates.set(id, made);
      return made;
    },
    nearest: (quantity, values) => nearestIn(quantity, values, context.figure(quantity.id ?? "").decimals === null),
    point: (check, figure) => {
      const made = model(check);
      const asPrinted = made && valuesIn({ ...made, reading: ({ value }) => intervals.point(value) }, figure);
      return asPrinted && intervals.isPoint(asPrinted) ? asPrinted.low : null;
    },
    values: (check, figure) => {
      const known = ranges.get(check) ?? new Map<string, Interval | null>();
      ranges.set(check, known);
      const range = known.has(figure) ? known.get(figure) : valuesIn(model(check), figure);
      known.set(figure, range ?? null);
      return range ?? null;
    },
    beside: (figure) => {
      byLine ??= figuresByLine(context.report.figures);
      const line = placedLine(context.figure(figure).at);
      if (line === null) return [];
      const around = [line, line - 1, line + 1].flatMap((each) => byLine?.get(each) ?? []);
      return around.filter(({ id }) => id !== figure);
    },
    known: new Map(),
    versions: new Map(),
  };
}

function figuresByLine(figures: readonly Figure[]): ReadonlyMap<number, readonly Figure[]> {
  const lines = new Map<number, Figure[]>();
  for (const figure of figures) {
    const line = placedLine(figure.at);
    if (line === null) continue;
    const known = lines.get(line);
    if (known) known.push(figure);
    else lines.set(line, [figure]);
  }
  return lines;
}
