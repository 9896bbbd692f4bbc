import type { Mention } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import { CASE_NOUNS, DEBTS } from "../vi/movements.js";
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
  const taken = isDebt(chain) ? "out" : "in";
  const all = choices.flatMap((some) =>
    either ? [moved(some, "out", taken), moved(some, "in", taken)] : [moved(some, "in", taken)],
  );
  const ambiguous = all.length > 1;
  return all.map((movements, rank) => {
    const reading = { opening: chain.opening.mention, closing: chain.closing.mention, movements };
    const rolled = rollUp(reading);
    return { reading, prior: rank === 0 ? priorOf(chain, ambiguous, rolled.excess) : SECOND, ...rolled };
  });
}

/** Whether it is told of what others owe: taking money in lessens that, and adds to a fund. */
function isDebt({ opening, closing, steps }: Chain): boolean {
  const stretches = new Set([opening, closing, ...steps.map(({ role }) => role)].map(({ stretch }) => stretch));
  return [...stretches].some(({ words }) =>
    words.some(({ folded }, at) => DEBTS.has(folded) || DEBTS.has(`${folded} ${words[at + 1]?.folded ?? ""}`)),
  );
}

/** `phát sinh 17, tăng 4`: told beside movements of its own direction, a rise may only compare; beside others it is one. */
function mayCompare(steps: readonly Step[]): boolean {
  const has = (...cues: readonly Step["cue"][]): boolean => steps.some(({ cue }) => cues.includes(cue));
  return (has("rise") && has("in", "source", "either")) || (has("fall") && has("out", "process", "either"));
}

function priorOf({ named, clear, closing, steps, loose }: Chain, ambiguous: boolean, excess: boolean): number {
  if (!clear || (ambiguous && steps.length === 1)) return UNCLEAR;
  if (!named) return ambiguous ? UNCLEAR : OPENING_UNNAMED;
  // What was dealt with need not be all that went: files are withdrawn and passed on as well. That leaves fewer, never more.
  const cases =
    !excess &&
    steps.some(({ cue, role }) => cue === "process" && CASE_NOUNS.has(role.mention.noun ?? closing.mention.noun ?? ""));
  return closing.weak || ambiguous || cases || loose ? ONE_STATE_WEAK : PLAIN;
}

function moved(steps: readonly Step[], either: Movement["direction"], taken: Movement["direction"]): Movement[] {
  return steps.map(({ role: { mention }, cue }) => {
    if (cue === "either") return { mention, direction: either };
    if (cue === "takings") return { mention, direction: taken };
    return { mention, direction: cue === "in" || cue === "rise" || cue === "source" ? "in" : "out" };
  });
}
