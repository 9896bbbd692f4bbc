import type { GoldRelation, Kind } from "./gold.js";
import type { GoldQuantity } from "./quantity.js";

type Quantities = readonly GoldQuantity[];
/** One way to read a relation: whether it is true of its figures, allowing for rounding and cutting. */
type Reading = (figures: Quantities) => boolean;

/**
 * Whether a relation that holds still does when one figure is changed.
 *
 * Of all ways to read its figures those are taken that hold at first; where none does, the change is taken to break it.
 */
export function staysTrue(
  relation: Pick<GoldRelation, "kind" | "items">,
  before: Quantities,
  after: Quantities,
): boolean {
  const readings = READINGS[relation.kind](before.length, relation).filter((reading) => reading(before));
  return readings.length > 0 && readings.every((reading) => reading(after));
}

const ENDS_MEET = 1e-9;

/** Equal within what the prints leave open; `about` a tenth where a figure is approximate. */
function meets(left: number, right: number, slack: number, figures: Quantities): boolean {
  const about = figures.some((figure) => figure.about) ? 0.1 : 0;
  return Math.abs(left - right) <= slack + (ENDS_MEET + about) * Math.max(Math.abs(left), Math.abs(right));
}

const sum = (figures: Quantities, of: (figure: GoldQuantity) => number): number =>
  figures.reduce((total, figure) => total + of(figure), 0);

const footing: Reading = (figures) => {
  const [total, ...parts] = figures;
  if (!total) return false;
  return meets(
    total.value,
    sum(parts, ({ value }) => value),
    total.loose + sum(parts, ({ loose }) => loose / 2),
    figures,
  );
};

const shares: Reading = (figures) =>
  meets(
    sum(figures, ({ value }) => value),
    100,
    sum(figures, ({ unit }) => unit / 2),
    figures,
  );

/** The percentage first, then the part, then the base or its parts. */
const proportion: Reading = (figures) => {
  const [percent, part, ...bases] = figures;
  if (!percent || !part || bases.length === 0) return false;
  const base = sum(bases, ({ value }) => value);
  const share = (100 * part.value) / base;
  const slack = (100 * part.loose + share * sum(bases, ({ loose }) => loose)) / base;
  return meets(percent.value, share, percent.unit + slack, figures);
};

const atMostFirst: Reading = ([whole, ...parts]) => parts.every(({ value }) => value <= (whole?.value ?? 0));
const atMostSecond: Reading = ([part, whole]) => (part?.value ?? 0) <= (whole?.value ?? 0);

const same: Reading = (figures) => {
  const [first, ...others] = figures;
  const slack = Math.max(...figures.map(({ loose }) => loose));
  return first !== undefined && others.every(({ value }) => meets(first.value, value, slack, figures));
};

/** Readings of three figures in every order in which they may stand. */
function ofThree(count: number, read: (a: GoldQuantity, b: GoldQuantity, c: GoldQuantity) => boolean): Reading[] {
  const places = Array.from({ length: count }, (_, place) => place);
  return places.flatMap((i) =>
    places.flatMap((j) =>
      places.flatMap((k) => {
        if (i === j || j === k || i === k) return [];
        const reading: Reading = (figures) => {
          const [a, b, c] = [figures[i], figures[j], figures[k]];
          return a !== undefined && b !== undefined && c !== undefined && read(a, b, c);
        };
        return [reading];
      }),
    ),
  );
}

function changes(count: number): Reading[] {
  const growth = (before: number, difference: number, percent: GoldQuantity, figures: Quantities): boolean =>
    meets(
      (100 * difference) / before,
      percent.value,
      percent.unit + (100 * (figures[0]?.loose ?? 0)) / before,
      figures,
    );
  return [
    ...ofThree(count, (a, b, c) => meets(a.value + b.value, c.value, c.loose + (a.loose + b.loose) / 2, [a, b, c])),
    ...ofThree(count, (a, b, p) => growth(a.value, Math.abs(b.value - a.value), p, [a, b])),
    ...ofThree(count, (a, d, p) => growth(a.value - d.value, d.value, p, [a, d])),
    ...ofThree(count, (a, d, p) => growth(a.value + d.value, d.value, p, [a, d])),
    ...ofThree(count, (a, b, p) => growth(a.value, b.value, p, [a, b])),
  ];
}

/** Quantity times rate, in whatever unit the amount is printed. */
function extensions(count: number): Reading[] {
  const powers = Array.from({ length: 19 }, (_, index) => 10 ** (index - 9));
  return powers.flatMap((power) =>
    ofThree(count, (a, b, c) => {
      const slack = c.loose + power * (a.value * b.loose + b.value * a.loose);
      return meets(power * a.value * b.value, c.value, slack, [a, b, c]);
    }),
  );
}

/** Opening, additions and removals in whatever order, closing. */
function rollForwards(count: number): Reading[] {
  const moves = Math.max(0, Math.min(count - 2, 10));
  return Array.from({ length: 2 ** moves }, (_, signs) => (figures: Quantities) => {
    const [opening, closing] = [figures[0], figures.at(-1)];
    if (!opening || !closing || figures.length < 3) return false;
    const moved = figures.slice(1, -1).map(({ value }, index) => (signs & (1 << index) ? -value : value));
    const reached = moved.reduce((total, value) => total + value, opening.value);
    return meets(
      reached,
      closing.value,
      sum(figures, ({ loose }) => loose / 2),
      figures,
    );
  });
}

function enumeration(items: GoldRelation["items"]): Reading {
  const [least, most] = Array.isArray(items) ? items : [items ?? 0, items ?? Number.POSITIVE_INFINITY];
  return ([count]) => count !== undefined && count.value >= least && count.value <= most;
}

const READINGS: Readonly<Record<Kind, (count: number, relation: Pick<GoldRelation, "items">) => Reading[]>> = {
  footing: () => [footing],
  proportion: () => [proportion],
  shares: () => [shares],
  change: changes,
  extension: extensions,
  ratio: () => [atMostSecond],
  bound: () => [atMostFirst],
  enumeration: (_, { items }) => [enumeration(items)],
  "tie-out": () => [same],
  "roll-forward": rollForwards,
  claim: () => [],
};
