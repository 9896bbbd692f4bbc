import { addUp } from "../breakdowns/arithmetic.js";
import type { Believed } from "../breakdowns/index.js";
import { isState } from "../breakdowns/items.js";
import { mayCountAlike } from "../claims/lead.js";
import { pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { PRESENT, QUOTAS } from "../vi/closings.js";
import type { Placed } from "./retelling.js";
import { sentenceAround } from "./words.js";

/** So many posts and so many who are there. */
interface Staffed {
  readonly quota: Mention;
  readonly present: Mention;
}

/** `so với biên chế được giao còn thiếu 03 người` of a closing section, behind `biên chế được giao 24, hiện có 22 người`. */
export function vacanciesOf({ body, closing }: Placed): Believed[] {
  const short = closing.flatMap((stretch) => stretch.mentions.filter((mention) => isShort(stretch, mention)));
  if (short.length === 0) return [];
  const staffed = body.flatMap((stretch) => stretch.mentions.flatMap((mention) => staffedAt(stretch, mention) ?? []));
  const [only, another] = staffed;
  // Whoever tells of several bodies has several quotas.
  if (!only || another) return [];
  const said = body.some((stretch) => stretch.mentions.some((mention) => isLacking(stretch, mention)));
  if (said) return [];
  return short.flatMap((mention): Believed[] => {
    const parts = [only.present, mention];
    if (!mayCountAlike(mention, only.present) || addUp(only.quota, parts).outcome === "fits") return [];
    return [
      {
        total: only.quota,
        parts,
        kind: "partition",
        confidence: "likely",
        holds: false,
        unsure: null,
        judgement: null,
      },
    ];
  });
}

/** Words of a sentence before a figure, the nearest last. */
function wordsBefore(stretch: Stretch, { from }: Mention): string[] {
  return foldedBetween(stretch, sentenceAround(stretch, from).from, from);
}

function isLacking(stretch: Stretch, mention: Mention): boolean {
  return stretch.words[mention.from - 1]?.folded === "thiếu" && isPlain(stretch, mention);
}

/** `còn thiếu 03 người`, where the sentence names the quota and no one of its kinds. */
function isShort(stretch: Stretch, mention: Mention): boolean {
  if (!isLacking(stretch, mention)) return false;
  const before = wordsBefore(stretch, mention).slice(0, -1).join(" ");
  return QUOTAS.some((quota) => before.includes(`so với ${quota}`));
}

/** `Biên chế được giao 24, hiện có 22 người`. */
function staffedAt(stretch: Stretch, quota: Mention): Staffed | undefined {
  const lead = wordsBefore(stretch, quota).join(" ");
  const present = stretch.mentions[quota.order + 1];
  if (!QUOTAS.some((phrase) => lead.endsWith(phrase)) || !present || present.sentence !== quota.sentence)
    return undefined;
  if (!PRESENT.endingAt(stretch.words, present.from - 1) || !isPlain(stretch, quota) || !isPlain(stretch, present))
    return undefined;
  return pointOf(present).lte(pointOf(quota)) ? { quota, present } : undefined;
}

function isPlain(stretch: Stretch, mention: Mention): boolean {
  return mention.kind === "count" && mention.approximator === null && isState(stretch, mention);
}
