import { medianTimes, sumOf, type Times, warmUp } from "./stages.js";

/** What a text of one length takes. */
export interface Sample {
  readonly characters: number;
  readonly times: Times;
  /** All stages, in milliseconds. */
  readonly all: number;
  /** How many times as long as the text before it; null of the first. */
  readonly ratio: number | null;
}

/** Texts that would probably take longer than this, in milliseconds, are left out. */
const PATIENCE = 15_000;

/** What texts of growing lengths take, as far as patience reaches. */
export function growthOf(make: (characters: number) => string, lengths: readonly number[]): Sample[] {
  warmUp(make(lengths[0] ?? 0));
  const samples: Sample[] = [];
  for (const length of lengths) {
    const last = samples.at(-1);
    if (last && last.all * (last.ratio ?? 2) > PATIENCE) break;
    const text = make(length);
    const times = medianTimes(text);
    const all = sumOf(times);
    samples.push({ characters: text.length, times, all, ratio: last ? all / last.all : null });
  }
  return samples;
}
