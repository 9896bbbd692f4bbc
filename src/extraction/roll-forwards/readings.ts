import type { Mention } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import { CASE_NOUNS } from "../vi/movements.js";
import type { Chain, Step } from "./chains.js";
import { rollUp } from "./roll-up.js";

/** A movement between two states. */
export interface Movement {
  readonly mention: Mention;
  readonly direction: "in" | "out";
}

/** Two states and the movements that lead from one to the other; with none the change is not explained. */
export interface RollReading {
  readonly opening: Mention;
  readonly closing: Mention;
  readonly movements: readonly Movement[];
}

/** How likely words make it that name both states and every movement, and how likely others do. */
const PLAIN = 0.995;
const ONE_STATE_WEAK = 0.97;
const OPENING_UNNAMED = 0.9;
const UNCLEAR = 0.6;
const SECOND = 0.25;

/** The ways to read a chain, the likeliest first: `tăng` and `giảm` may compare, `thu` comes in or goes out by what is counted. */
export function readingsOf(chain: Chain): Weighed<RollReading>[] {
  const { steps } = chain;
  const comparing = mayCompare(steps);
  const kept = steps.filter(({ cue }) => cue !== "rise" && cue !== "fall");
  const either = steps.some(({ cue }) => cue === "either");
  const choices = [steps, ...(comparing && kept.length > 0 ? [kept] : [])];
  const all = choices.flatMap((some) => (either ? [moved(some, "out"), moved(some, "in")] : [moved(some, "in")]));
  const prior = priorOf(chain, all.length > 1);
  return all.map((movements, rank) => {
    const reading = { opening: chain.opening.mention, closing: chain.closing.mention, movements };
    return { reading, prior: rank === 0 ? prior : SECOND, ...rollUp(reading) };
  });
}

/** `phát sinh 17, tăng 4`: told beside movements of its own direction, a rise may only compare; beside others it is one. */
function mayCompare(steps: readonly Step[]): boolean {
  const has = (...cues: readonly Step["cue"][]): boolean => steps.some(({ cue }) => cues.includes(cue));
  return (has("rise") && has("in", "either")) || (has("fall") && has("out", "process", "either"));
}

function priorOf({ named, clear, closing, steps, loose }: Chain, ambiguous: boolean): number {
  if (!clear || (ambiguous && steps.length === 1)) return UNCLEAR;
  if (!named) return ambiguous ? UNCLEAR : OPENING_UNNAMED;
  // What was dealt with need not be all that went: files are withdrawn and passed on as well.
  const cases = steps.some(
    ({ cue, role }) => cue === "process" && CASE_NOUNS.has(role.mention.noun ?? closing.mention.noun ?? ""),
  );
  return closing.weak || ambiguous || cases || loose ? ONE_STATE_WEAK : PLAIN;
}

function moved(steps: readonly Step[], either: Movement["direction"]): Movement[] {
  return steps.map(({ role: { mention }, cue }) => {
    const direction = cue === "either" ? either : cue === "in" || cue === "rise" ? "in" : "out";
    return { mention, direction };
  });
}
