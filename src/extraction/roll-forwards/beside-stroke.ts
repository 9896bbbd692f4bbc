import { nounsMatch } from "../clauses/nouns.js";
import { strokePartner } from "../clauses/words.js";
import type { Chain } from "./chains.js";
import type { Role } from "./roles.js";

/** `thụ lý 1.367 vụ/2.420 bị cáo, giải quyết 1.206 vụ/2.085 bị cáo, còn 161 vụ/335 bị cáo`: the chain of what stands behind the strokes. */
export function besideStrokes(chain: Chain): Chain[] {
  const { opening, closing, steps } = chain;
  const last = partnerOf(closing, closing);
  const first = last && partnerOf(opening, last);
  if (!first || !last) return [];
  const moved = steps.flatMap((step) => {
    const role = partnerOf(step.role, last);
    return role ? [{ ...step, role }] : [];
  });
  return moved.length === steps.length ? [{ ...chain, opening: first, closing: last, steps: moved }] : [];
}

/** The figure behind a stroke that counts something else than the one before it, and the same as another. */
function partnerOf(role: Role, like: Role): Role | undefined {
  const { stretch, mention } = role;
  const partner = strokePartner(stretch, mention);
  const noun = partner?.noun;
  if (!partner || !noun || mention.noun === null || nounsMatch(noun, mention.noun) || partner.upTo !== null)
    return undefined;
  return like === role || like.mention.noun === noun ? { ...role, mention: partner } : undefined;
}
