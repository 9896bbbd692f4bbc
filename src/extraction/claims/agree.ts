import { nounsMatch } from "../clauses/nouns.js";
import { STATES, TURNS } from "../vi/claims.js";
import type { AllOrNone, Counted } from "./saying.js";
import { LACKS } from "./terms.js";
import type { Agreement } from "./time.js";

/** Persons whom reports count under more than one name. */
const PERSONS = new Set(["người", "đồng chí", "cán bộ công chức", "cán bộ", "công chức", "viên chức", "trường hợp"]);
/** Whether both count things of one kind. */
export function compareNouns({ nouns: claim }: AllOrNone, { nouns: count }: Counted): Agreement {
  if (claim.length === 0) return "same";
  if (count.some((noun) => claim.includes(noun))) return "same";
  const related = count.some((noun) =>
    claim.some((own) => nounsMatch(own, noun) || (PERSONS.has(own) && PERSONS.has(noun))),
  );
  return related ? "unsure" : "different";
}

/** Whether a count is of what a claim says there is none of: the same state, and no others than the claim's things. */
export function compareWords({ words: claim }: AllOrNone, { words: count }: Counted): Agreement | "narrower" {
  const extra = count.filter((word) => !claim.includes(word) && word !== STATES.timely);
  if (extra.some((word) => TURNS.has(word))) return "different";
  const missing = claim.filter((word) => !count.includes(word));
  if (missing.length === 0) return extra.length === 0 ? "same" : "narrower";
  const [lacked] = missing;
  // `đạt chuẩn về chuyên môn` against `chưa đạt chuẩn`: the one may mean less than the other.
  const alike =
    missing.length === 1 && lacked?.startsWith(LACKS) && extra.length === 1 && overlap(lacked, extra[0] ?? "");
  return alike ? "unsure" : "different";
}

function overlap(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.includes(" ") && long.startsWith(`${short} `);
}
