import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctSigns, locate } from "../../src/diagnosis/index.js";
import { above, type Check, equal, figure, type Quantity, sum, times } from "../../src/engine/index.js";

const NAMES = ["a", "b", "c", "d"] as const;
type Name = (typeof NAMES)[number];
/** Enough to meet a lost repair that one setting in a hundred shows; more with `LAW_RUNS`. */
const { LAW_RUNS = "300" } = process.env;

interface Edit {
  readonly weights: readonly number[];
  readonly relation: "equal" | "above";
  readonly constant: number;
}

interface Setting {
  readonly record: readonly number[];
  readonly edits: readonly Edit[];
  readonly flips: readonly Name[];
  readonly swaps: readonly (readonly [Name, Name])[];
  readonly swapCost: number;
}

const value = fc.integer({ min: -6, max: 6 }).filter((each) => each !== 0);
const pairs = NAMES.flatMap((one, at) => NAMES.slice(at + 1).map((other) => [one, other] as const));

/** Checks that a record satisfies, and that record with some of its signs and places changed. */
const settings: fc.Arbitrary<Setting> = fc
  .record({
    truth: fc.array(value, { minLength: NAMES.length, maxLength: NAMES.length }),
    weights: fc.array(
      fc
        .array(fc.constantFrom(0, 0, 1, -1), { minLength: NAMES.length, maxLength: NAMES.length })
        .filter((each) => each.some((weight) => weight !== 0)),
      { minLength: 1, maxLength: 3 },
    ),
    above: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    flips: fc.subarray([...NAMES]),
    swaps: fc.subarray(pairs, { maxLength: 3 }),
    signs: fc.subarray([...NAMES]),
    exchanged: fc.constantFrom(...pairs),
    isExchanged: fc.boolean(),
    swapCost: fc.constantFrom(1, 2),
  })
  .map(({ truth, weights, above: isAbove, flips, swaps, signs, exchanged, isExchanged, swapCost }) => {
    const edits = weights.map((own, at): Edit => {
      const total = own.reduce<number>((all, weight, index) => all + weight * (truth[index] ?? 0), 0);
      return isAbove[at]
        ? { weights: own, relation: "above", constant: total - 1 }
        : { weights: own, relation: "equal", constant: total };
    });
    const signed = truth.map((each, at) => (signs.some((name) => name === NAMES[at]) ? -each : each));
    return { record: isExchanged ? exchangedIn(signed, exchanged) : signed, edits, flips, swaps, swapCost };
  });

function exchangedIn(record: readonly number[], [one, other]: readonly [Name, Name]): number[] {
  const [first, second] = [NAMES.indexOf(one), NAMES.indexOf(other)];
  return record.map((each, at) => (at === first ? record[second] : at === second ? record[first] : each) ?? 0);
}

function holds({ weights, relation, constant }: Edit, record: readonly number[]): boolean {
  const total = weights.reduce((all, weight, index) => all + weight * (record[index] ?? 0), 0);
  return relation === "equal" ? total === constant : total > constant;
}

function checksOf({ record, edits }: Setting): Check[] {
  const figures = NAMES.map((id, at): Quantity => figure(String(record[at]), { id }));
  return edits.map(({ weights, relation, constant }) => {
    const left = sum("0", ...figures.flatMap((each, at) => (weights[at] ? [times(String(weights[at]), each)] : [])));
    return { equal, above }[relation](left, String(constant));
  });
}

/** The records that the cheapest actions lead to, by trying all actions together: signs change first, and a figure changes places once. */
function byTrying({ record, edits, flips, swaps, swapCost }: Setting): { cost: number | null; records: string[] } {
  const used = new Set(NAMES.filter((_, at) => edits.some(({ weights }) => weights[at] !== 0)));
  const [signs, places] = [
    flips.filter((name) => used.has(name)),
    swaps.filter((pair) => pair.every((name) => used.has(name))),
  ];
  let [cost, records]: [number | null, Set<string>] = [null, new Set()];
  for (const changed of subsetsOf(signs)) {
    for (const exchanges of subsetsOf(places)) {
      if (new Set(exchanges.flat()).size < exchanges.length * 2) continue;
      const signed = record.map((each, at) => (changed.some((name) => name === NAMES[at]) ? -each : each));
      const result = exchanges.reduce(exchangedIn, signed);
      if (!edits.every((edit) => holds(edit, result))) continue;
      const own = changed.length + exchanges.length * swapCost;
      if (cost === null || own < cost) [cost, records] = [own, new Set()];
      if (own === cost) records.add(result.join());
    }
  }
  return { cost, records: [...records].sort() };
}

function subsetsOf<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((sets, each) => sets.flatMap((set) => [set, [...set, each]]), [[]]);
}

/** What `correctSigns` finds, as records; it names figures of the checks alone. */
function corrected(setting: Setting, checks: readonly Check[]): { records: string[]; complete: boolean } {
  const { record, edits, flips, swaps, swapCost } = setting;
  const isUsed = (name: Name): boolean => edits.some(({ weights }) => weights[NAMES.indexOf(name)] !== 0);
  const { optima, complete } = correctSigns(checks, {
    flips,
    swaps: swaps.filter((pair) => pair.every(isUsed)),
    swapCost,
  });
  const records = optima.map(({ repairs }) => NAMES.map((name, at) => repairs[name] ?? record[at]).join());
  return { records: records.sort(), complete };
}

describe("signs and exchanges together", () => {
  test("lead to every record that trying all of them together finds cheapest, whatever the order of the checks", () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const checks = checksOf(setting);
        const { records } = byTrying(setting);
        expect(corrected(setting, checks)).toEqual({ records, complete: true });
        expect(corrected(setting, [...checks].reverse())).toEqual({ records, complete: true });
      }),
      { numRuns: Number(LAW_RUNS) },
    );
  });

  // -3 with the other sign is 3, and 5 and 3 have changed places.
  test("reach a check that has the figure only after the exchange", () => {
    const [p, q] = [figure("5", { id: "p" }), figure("-3", { id: "q" })];
    for (const checks of [
      [equal(p, "3"), equal(q, "5")],
      [equal(q, "5"), equal(p, "3")],
    ]) {
      expect(correctSigns(checks, { flips: ["q"], swaps: [["p", "q"]] })).toMatchObject({
        status: "corrected",
        complete: true,
        optima: [{ repairs: { p: "3", q: "5" } }],
      });
    }
  });

  test("are found by locate as well", () => {
    const [a, b] = [figure("3", { id: "a" }), figure("4", { id: "b" })];
    const operations = [
      { kind: "sign", figure: "a" },
      { kind: "swap", figures: ["a", "b"] },
    ] as const;
    for (const checks of [
      [equal(a, "4"), equal(b, "-3")],
      [equal(b, "-3"), equal(a, "4")],
    ]) {
      expect(locate(checks, { operations, newValues: false })).toMatchObject({ cost: 2, complete: true });
    }
  });
});
