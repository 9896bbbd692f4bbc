import type { Stretch } from "../clauses/stretch.js";
import { compareNouns, compareWords } from "./agree.js";
import type { AllOrNone, Counted } from "./saying.js";
import { compareScopes } from "./scope.js";
import type { Setting } from "./setting.js";
import { compareTimes } from "./time.js";

/** A statement with its time and scope and the paragraph that introduces it. */
export type Placed<Said> = Said & Setting & { readonly lead: Stretch };

/** A claim of all or none beside a count of what it says there is none of. */
export interface ClaimReading {
  readonly claim: AllOrNone;
  readonly count: Counted;
  /** Whether the count is zero, so that it bears the claim out. */
  readonly holds: boolean;
  readonly scope: "same" | "unsure";
}

/** What the words make of a claim and a count; nothing where they surely speak of different things. */
export function readingOf(
  claim: Placed<AllOrNone>,
  count: Placed<Counted>,
  year: string | null,
): ClaimReading | undefined {
  const together = claim.stretch === count.stretch;
  if (together && claim.from < count.to && count.from < claim.to) return undefined;
  const nouns = compareNouns(claim, count);
  const words = compareWords(claim, count);
  const times = compareTimes(claim.time, count.time, year);
  const scopes = compareScopes(claim.scopes, count.scopes);
  const all: string[] = [nouns, words, times, scopes];
  if (all.includes("different")) return undefined;
  const holds = count.remainder !== null && Number(count.remainder.value) === 0;
  // Unstated times are one within a paragraph, and in what one line introduces.
  const near = claim.lead === count.lead && (times === "same" || claim.time === null || count.time === null);
  const dated = times === "same" && /\d/.test(claim.time ?? "");
  const sameThings = nouns === "same" && (words === "same" || (near && words === "narrower"));
  const same = sameThings && scopes === "same" && (near || dated) && !claim.hedged;
  if (holds)
    return same || (sameThings && words === "same" && scopes === "same")
      ? { claim, count, holds, scope: "same" }
      : undefined;
  const doubts = all.filter((each) => each === "unsure" || each === "narrower").length;
  // One doubt is a question to the author; more make another thing of it.
  if (!same && doubts > (near ? 2 : MOST_DOUBTS)) return undefined;
  return { claim, count, holds, scope: same ? "same" : "unsure" };
}

/** Doubts beside the time, which most statements leave unsaid. */
const MOST_DOUBTS = 2;
