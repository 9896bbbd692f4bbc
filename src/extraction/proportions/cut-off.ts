import type { Weighed } from "../judge/weigh.js";
import type { ShareReading } from "./index.js";
import { fitsRounded } from "./share.js";

/** How likely a base must be for a rounded share of it to speak against one that is cut off, and how much. */
const [LEAST_PRIOR, AGAINST] = [0.4, 0.3];

/**
 * `đến hạn 4.169 hồ sơ, đúng hạn 4.157 hồ sơ (99,71%); rút 90 hồ sơ (2,16%)`: where a percentage is the share of one base rounded and that of
 * another cut off, it was rounded.
 */
export function roundedFirst(readings: readonly Weighed<ShareReading>[]): readonly Weighed<ShareReading>[] {
  const fitting = readings.filter(({ outcome }) => outcome === "fits");
  if (fitting.length < 2) return readings;
  const rounded = new Set(fitting.filter(isRounded));
  if (![...rounded].some(({ prior }) => prior >= LEAST_PRIOR)) return readings;
  return readings.map((each) =>
    each.outcome === "fits" && !rounded.has(each) && each.reading.part.length === 1
      ? { ...each, prior: each.prior * AGAINST }
      : each,
  );
}

function isRounded({ reading: { percent, part, base } }: Weighed<ShareReading>): boolean {
  const [only, another] = part;
  return only !== undefined && another === undefined && fitsRounded(percent, only, base);
}
