import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctTypos } from "../../src/diagnosis/index.js";
import { atLeast, type Check, equal, figure, sum, times } from "../../src/engine/index.js";

const NAMES = ["a", "b", "c", "d", "e"] as const;
/** Enough to meet a lost candidate that one setting in a hundred shows; more with `LAW_RUNS`. */
const { LAW_RUNS = "200" } = process.env;

interface Setting {
  /** Σ weight · figure = constant, which the record holds before anything is mistyped. */
  readonly edits: readonly (readonly number[])[];
  readonly constants: readonly number[];
  readonly record: readonly number[];
  readonly fixed: readonly string[];
}

interface Candidate {
  readonly figure: string;
  readonly repaired: number;
  readonly resolves: readonly number[];
}

/** Every number that one keystroke makes of the digits of another: written again here, by strings alone. */
function mistyped(meant: number): Set<number> {
  const digits = String(Math.abs(meant));
  const prints = new Set<string>();
  for (let at = 0; at <= digits.length; at += 1) {
    const [before, behind] = [digits.slice(0, at), digits.slice(at)];
    for (const digit of "0123456789") {
      prints.add(before + digit + behind);
      if (behind !== "") prints.add(before + digit + behind.slice(1));
    }
    if (behind.length > 0) prints.add(before + behind.slice(1));
    if (behind.length > 1) prints.add(before + behind[1] + behind[0] + behind.slice(2));
  }
  const sizes = [...prints].filter((print) => print !== "" && (print === "0" || !print.startsWith("0"))).map(Number);
  return new Set([...sizes.map((size) => (meant < 0 ? -size : size)), -meant]);
}

const settings: fc.Arbitrary<Setting> = fc
  .record({
    truth: fc.array(fc.integer({ min: 10, max: 2_000 }), { minLength: NAMES.length, maxLength: NAMES.length }),
    edits: fc.array(
      fc
        .array(fc.constantFrom(0, 0, 1, -1), { minLength: NAMES.length, maxLength: NAMES.length })
        .filter((weights) => weights.filter((weight) => weight !== 0).length > 1),
      { minLength: 1, maxLength: 4 },
    ),
    slips: fc.array(fc.record({ at: fc.nat({ max: NAMES.length - 1 }), choice: fc.nat() }), {
      minLength: 1,
      maxLength: 2,
    }),
    fixed: fc.subarray([...NAMES], { maxLength: 1 }),
  })
  .map(({ truth, edits, slips, fixed }) => {
    const record = [...truth];
    for (const { at, choice } of slips) {
      const prints = [...mistyped(truth[at] ?? 0)].filter((value) => value > 0 && value !== truth[at]);
      record[at] = prints[choice % prints.length] ?? record[at] ?? 0;
    }
    return { edits, constants: edits.map((weights) => totalOf(weights, truth)), record, fixed };
  });

function totalOf(weights: readonly number[], record: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * (record[index] ?? 0), 0);
}

/** The rule of Scholtus (2009) with all its sets of candidates tried. */
function byTrying({ edits, constants, record, fixed }: Setting): { candidates: string[]; safe: string[] } {
  const misses = edits.map((weights, index) => totalOf(weights, record) - (constants[index] ?? 0));
  const broken = misses.flatMap((miss, index) => (miss === 0 ? [] : [index]));
  const mayChange = NAMES.filter(
    (name, at) => !fixed.includes(name) && !edits.some((weights, index) => misses[index] === 0 && weights[at] !== 0),
  );
  const candidates = mayChange.flatMap((figure): Candidate[] => {
    const at = NAMES.indexOf(figure);
    const own = broken.filter((index) => edits[index]?.[at]);
    const wanted = new Map<number, number[]>();
    for (const index of own) {
      const value = (record[at] ?? 0) - (misses[index] ?? 0) / (edits[index]?.[at] ?? 1);
      wanted.set(value, [...(wanted.get(value) ?? []), index]);
    }
    return [...wanted]
      .filter(([value]) => mistyped(value).has(record[at] ?? 0))
      .map(([repaired, resolves]) => ({ figure, repaired, resolves }));
  });
  const sets: Candidate[][] = [[]];
  for (const each of candidates) {
    const with_ = sets.filter((set) => set.every((other) => areApart(other, each))).map((set) => [...set, each]);
    sets.push(...with_);
  }
  function areApart(one: Candidate, other: Candidate): boolean {
    const [first, second] = [NAMES.indexOf(one.figure as "a"), NAMES.indexOf(other.figure as "a")];
    return !broken.some((index) => edits[index]?.[first] && edits[index]?.[second]);
  }
  const worth = (set: readonly Candidate[]): number => set.reduce((total, { resolves }) => total + resolves.length, 0);
  const most = Math.max(...sets.map(worth));
  const best = sets.filter((set) => worth(set) === most);
  const nameOf = ({ figure, repaired }: Candidate): string => `${figure} ${repaired}`;
  return {
    candidates: candidates.map(nameOf).sort(),
    safe: candidates
      .filter((each) => best.every((set) => set.includes(each)))
      .map(nameOf)
      .sort(),
  };
}

function checksOf({ edits, constants, record }: Setting): Check[] {
  const figures = NAMES.map((id, at) => figure(String(record[at]), { id }));
  return edits.map((weights, index) =>
    equal(
      sum("0", ...figures.flatMap((each, at) => (weights[at] ? [times(String(weights[at]), each)] : []))),
      String(constants[index]),
    ),
  );
}

describe("correctTypos", () => {
  test("finds every candidate, and of the best sets what they share, as trying all sets does", () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const { candidates, typos, complete } = correctTypos(checksOf(setting), { fixed: setting.fixed });
        const nameOf = ({ figure, repaired }: { figure: string; repaired: string }): string => `${figure} ${repaired}`;
        expect({ candidates: candidates.map(nameOf).sort(), safe: typos.map(nameOf).sort() }).toEqual(
          byTrying(setting),
        );
        expect(complete).toBe(true);
      }),
      { numRuns: Number(LAW_RUNS) },
    );
  });

  test("repairs nothing that breaks an inequality that held", () => {
    fc.assert(
      fc.property(settings, (setting) => {
        // No figure above what is printed.
        const bounds = NAMES.map((id, at) =>
          atLeast(String(setting.record[at]), figure(String(setting.record[at]), { id })),
        );
        for (const inequalities of ["after", "before"] as const) {
          const { typos } = correctTypos([...checksOf(setting), ...bounds], { fixed: setting.fixed, inequalities });
          for (const { printed, repaired } of typos) expect(Number(repaired)).toBeLessThanOrEqual(Number(printed));
        }
      }),
      { numRuns: 60 },
    );
  });
});
