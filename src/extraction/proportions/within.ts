import { pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { PERSONS } from "../vi/averages.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { countsAlike } from "./far.js";
import { isPlain, isReached, isResult, MOST_LABEL_WORDS } from "./result.js";

/** `Trong tổng số 241 hội viên có 19 hội viên nữ, chiếm 7,88%`: the sentence says what the part is taken from. */
export function takenFrom(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  const base = stretch.mentions[part.order - 1];
  if (!base || base.sentence !== percent.sentence || base.group !== part.group || percent.order !== part.order + 1)
    return undefined;
  const lead = foldedBetween(stretch, base.from - 3, base.from).join(" ");
  if (!OPENED.some((opening) => lead === opening || lead.endsWith(` ${opening}`))) return undefined;
  if (!countsAlike(base, part) || pointOf(part).gt(pointOf(base)) || !startsClause(stretch, base)) return undefined;
  return namesOther(stretch, percent, base) ? undefined : base;
}

/** `212 hộ nghèo trong 2.986 hộ, chiếm 7,10%`: the count before a whole that `trong` names right behind it. */
export function partOutOf(stretch: Stretch, percent: Mention): Mention | undefined {
  const [part, base] = stretch.mentions.slice(Math.max(percent.order - 2, 0), percent.order);
  if (!part || !base || base.sentence !== percent.sentence || part.sentence !== base.sentence) return undefined;
  if (part.group !== base.group || base.from - part.to > MOST_LABEL_WORDS) return undefined;
  const lead = foldedBetween(stretch, part.to, base.from).join(" ");
  if (!OUT_OF.some((words) => lead === words || lead.endsWith(` ${words}`))) return undefined;
  // `1.018 bản án, quyết định trong tổng số 1.124 bản án, quyết định, đạt 90,6%`: with these words labels may have commas.
  const whole = lead.endsWith("tổng số") && isReached(stretch, base, percent);
  if (!whole && (!isPlain(stretch, part.to, base.from) || !isResult(stretch, base, percent))) return undefined;
  // `11 trong số 15 nhiệm vụ`, `18.340 người trên tổng số 19.102 dân`.
  const alike =
    countsAlike(base, part) ||
    (part.noun === null && (lead === "trong số" || lead === "trong")) ||
    arePersons(base, part);
  if (!alike || pointOf(part).gt(pointOf(base))) return undefined;
  return namesOther(stretch, percent, base) ? undefined : part;
}

function arePersons({ noun: one, word }: Mention, { noun: other }: Mention): boolean {
  // `trên tổng số 12.480 dân`.
  if (one === null && word === "dân" && other !== null) return PERSONS.has(other);
  return one !== null && other !== null && PERSONS.has(one) && PERSONS.has(other);
}

const OUT_OF = [
  "trong",
  "trong số",
  "trong tổng số",
  "trên",
  "trên tổng số",
  "trên dân số",
  "trong dân số",
  "trên số",
  "trên kế hoạch",
  "trên chỉ tiêu",
  "trên dự toán",
  "so với kế hoạch",
  "so với chỉ tiêu",
];

const OPENED = ["trong", "trong số", "trong tổng số", "cứ"];

/** Whether the words for the base open their sentence or clause. */
function startsClause({ words, layout }: Stretch, base: Mention): boolean {
  const at = base.from - 4;
  return at < 0 || layout.clause[at] !== base.clause || words.slice(at, base.from).some(({ kind }) => kind === "sign");
}

/** `chiếm 7,12% tổng số phụ nữ toàn xã`: the words behind the percentage may name another base. */
function namesOther(stretch: Stretch, percent: Mention, base: Mention): boolean {
  const { words } = stretch;
  let at = percent.to;
  while (NAMING.has(words[at]?.folded ?? "")) at += 1;
  if (at === percent.to) return false;
  const noun = COUNT_NOUNS.at(words, at)?.value;
  return noun === undefined || base.noun === null || !nounsMatch(noun, base.noun);
}

const NAMING = new Set(["tổng", "số", "trên", "so", "với", "của", "trong"]);
