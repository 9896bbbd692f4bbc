import type { Confidence } from "../../model/index.js";
import type { Believed } from "../breakdowns/index.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Listen } from "../judge/listen.js";
import { weigh } from "../judge/weigh.js";
import { weighed } from "./hundred-sums.js";
import type { BelievedShare } from "./index.js";
import { sideBySide } from "./side-by-side.js";

/** Percentages that are all the shares of one base. */
export interface BelievedShares {
  readonly percents: readonly Mention[];
  readonly confidence: Confidence;
}

/** Groups of percentages of a stretch that total 100 %. */
export function hundredsOf(
  stretch: Stretch,
  breakdowns: readonly Believed[],
  shares: readonly BelievedShare[],
  listen?: Listen<readonly Mention[]>,
): BelievedShares[] {
  const listed = ofPartitions(breakdowns, shares);
  const groups = [...listed, ...sideBySide(stretch)];
  const seen = new Set<string>();
  return groups.flatMap((group) => {
    const { percents, prior } = group;
    const name = percents.map(({ id }) => id).join(" ");
    if (seen.has(name)) return [];
    seen.add(name);
    const reading = weighed(percents, prior);
    // `151 nữ (30,26%), 203 tái cử (40,68%), …`: each of its own count, they may overlap, and a slip is told by its share.
    const counted = percents.every((percent) => shares.some(({ share }) => share.percent === percent));
    if (!listed.includes(group) && reading.outcome !== "fits" && (counted || leavesRoom(stretch, percents))) return [];
    // Shares of one base never exceed it, and those of different bases seldom stand in one list.
    const judgement = weigh([reading], Math.max((1 - prior) * (reading.above && prior > 0.5 ? 0.2 : 1), 0.01));
    const { chosen, odds } = judgement;
    const told = chosen !== null && (chosen.outcome === "fits" || odds >= 1.5);
    listen?.({ readings: [reading], judgement, told });
    if (!told) return [];
    return [{ percents, confidence: odds > 8 ? "certain" : odds >= 1.5 ? "likely" : "possible" }];
  });
}

/** Units of the last digit by which the bases that two shares imply may differ. */
const MOST_APART = 1.1;

/** `đại học: 106 (21,24%); trên đại học: 392 (78,56%)`: counts beside their shares imply one base, which is more than they add up to. */
function leavesRoom({ mentions }: Stretch, percents: readonly Mention[]): boolean {
  const parts = percents.map(({ order, sentence }) => {
    const before = mentions[order - 1];
    return before?.sentence === sentence && before.kind === "count" ? before : undefined;
  });
  if (parts.some((part) => part === undefined)) return false;
  const counts = parts.map((part) => Number(part?.value));
  const sum = counts.reduce((all, count) => all + count, 0);
  const total = percents.reduce((all, percent) => all + Number(percent.value), 0);
  const base = (sum * 100) / total;
  return percents.every((percent, at) => {
    const unit = 10 ** -(percent.decimals ?? 0);
    return Math.abs(((counts[at] ?? 0) * 100) / base - Number(percent.value)) <= unit * MOST_APART;
  });
}

/** The percentages beside the parts of a complete breakdown. */
function ofPartitions(breakdowns: readonly Believed[], shares: readonly BelievedShare[]) {
  return breakdowns.flatMap(({ kind, parts, total, holds }) => {
    if (kind !== "partition" || !holds) return [];
    const percents = parts.map(
      (part) => shares.find(({ share }) => share.part[0] === part && share.base[0] === total)?.share.percent,
    );
    const all = percents.filter((each) => each !== undefined);
    return all.length === parts.length && all.length > 1 ? [{ percents: all, prior: 0.97 }] : [];
  });
}
