import { canonical, Decimal, decimal, ONE, powerOfTen } from "./decimal.js";
import { CrossfootError } from "./error.js";
import { contains, scale } from "./interval.js";
import { type Rounding, roundingInterval } from "./rounding.js";

export interface AttainableOptions {
  /** Number of persons, cases or things that the mean or percentage is taken over. */
  base: number;
  /** 1 for a mean, 100 for a percentage. */
  per?: 1 | 100;
  /** Whole-numbered items averaged for each of them. */
  items?: number;
  /** How the printed figure was rounded; `nearest` accepts an exact half in either direction. */
  rounding?: Rounding;
}

export interface Attainability {
  /** `consistent` where some whole total gives the printed figure. */
  verdict: "consistent" | "inconsistent";
  /** False where the base is so large that every printed figure can be had: then the verdict says nothing. */
  testable: boolean;
  /** The whole totals on either side of figure × base (one twice where it is whole). */
  neighbours: [string, string];
}

/**
 * Whether a whole total can give a printed mean or percentage: the GRIM test.
 *
 * Source: Brown and Heathers (2017), "The GRIM test", Social Psychological and Personality Science 8(4).
 *
 * @param printed canonical decimal string whose trailing zeros count: `"5.20"` has two places
 * @throws {CrossfootError} `attainable/base` where base or items is no positive whole number
 */
export function attainable(printed: string, options: AttainableOptions): Attainability {
  const { base, per = 1, items = 1, rounding = "nearest" } = options;
  for (const [name, value] of Object.entries({ base, items })) {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new CrossfootError("attainable/base", `Unexpected ${name} ${value}, expected a positive whole number.`);
    }
  }
  const value = decimal(printed);
  const decimals = printed.split(".")[1]?.length ?? 0;
  const size = new Decimal(base).times(items);
  // The totals that would print so: the printed figure's interval, carried over to totals.
  const totals = scale(roundingInterval(value, decimals, rounding), size.dividedBy(per));
  const first = totals.low.ceil();
  const attained = [first, first.plus(ONE)].some((total) => contains(totals, total));
  const exact = value.times(size).dividedBy(per);
  return {
    verdict: attained ? "consistent" : "inconsistent",
    testable: size.lt(powerOfTen(decimals + (per === 100 ? 2 : 0))),
    neighbours: [canonical(exact.floor()), canonical(exact.ceil())],
  };
}
