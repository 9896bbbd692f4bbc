import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { PLAN_WORDS } from "../vi/plans.js";
import { countsAlike } from "./far.js";

/** `đạt 117,2% dự toán huyện giao (3.600 triệu đồng)`, `bằng 49,5% chỉ tiêu năm: 315 trẻ`. */
export function plannedBase(stretch: Stretch, percent: Mention): Mention | undefined {
  if (!PLAN_WORDS.at(stretch.words, percent.to)) return undefined;
  const next = stretch.mentions[percent.order + 1];
  const reach = next !== undefined && next.group === next.from - 1 ? 14 : 9;
  const near = next !== undefined && next.sentence === percent.sentence && next.from - percent.to <= reach;
  return near && measureOf(next) !== "percent" && !foldedBetween(stretch, percent.to, next.from).includes(",")
    ? next
    : undefined;
}

/** `tổng kinh phí 5.236 triệu đồng …, chiếm 30,48% tổng kinh phí`: the words behind the percentage are the base's own. */
export function labelledBase(stretch: Stretch, percent: Mention): Mention | undefined {
  const [first, second, third] = foldedBetween(stretch, percent.to, percent.to + 3);
  if (first === "số") return namedSum(stretch, percent, percent.to + 1);
  if (first !== "tổng" && isPhrase(stretch, percent.to)) return namedSum(stretch, percent, percent.to);
  if (first !== "tổng" || !second) return undefined;
  if (!third || !/^\p{L}+$/u.test(third)) return headNamed(stretch, percent, second);
  if (second === "số") return namedSum(stretch, percent, percent.to + 2);
  return stretch.mentions.slice(0, percent.order).findLast((mention) => {
    const before = foldedBetween(stretch, mention.from - 5, mention.from).join(" ");
    return measureOf(mention) !== "percent" && before.includes(`tổng ${second} ${third}`);
  });
}

/** `Đàn gia súc 9.260 con. … 7.408 con, đạt 80% tổng đàn`: one word behind `tổng` names the only figure that its sentence opens with. */
function headNamed(stretch: Stretch, percent: Mention, name: string): Mention | undefined {
  const part = stretch.mentions[percent.order - 1];
  const told = stretch.mentions.slice(0, Math.max(percent.order - 1, 0)).filter((mention) => {
    const before = foldedBetween(stretch, mention.from - MOST_HEAD_WORDS, mention.from);
    return (
      part !== undefined && countsAlike(mention, part) && pointOf(mention).gte(pointOf(part)) && before.includes(name)
    );
  });
  return told.length === 1 ? told[0] : undefined;
}

const MOST_HEAD_WORDS = 4;

/** `chiếm 11,49% dân số)`: two words and nothing else name the base. */
function isPhrase({ words }: Stretch, from: number): boolean {
  const [first, second, behind] = words.slice(from, from + 3);
  if (first?.kind !== "word" || second?.kind !== "word" || PLAN_WORDS.at(words, from)) return false;
  return behind === undefined || behind.kind === "sign";
}

/** `vận động được 8.962 triệu đồng, … chiếm 41,76% tổng số vận động`, `nhận mới 8.294 …, bằng 90,98% số nhận mới`. */
function namedSum(stretch: Stretch, percent: Mention, from: number): Mention | undefined {
  if (COUNT_NOUNS.at(stretch.words, from)) return undefined;
  const name = foldedBetween(stretch, from, from + 2).join(" ");
  if (name.length <= 4) return undefined;
  const told = stretch.mentions.slice(0, percent.order).filter((mention) => {
    const before = foldedBetween(stretch, mention.from - 4, mention.from).join(" ");
    // `đầu năm quản lý 2.809 người … cuối năm còn 2.914 người`: a share is of those there are.
    return measureOf(mention) !== "percent" && before.includes(name) && !isOfBeginning(before);
  });
  const [only, another] = told;
  return only && !another && isJoined(stretch, only, name) ? only : undefined;
}

/** Whether words tell of how many there were at the beginning. */
export function isOfBeginning(words: string): boolean {
  return /đầu (?:năm|kỳ|tháng|quý)/u.test(words);
}

/** Whether a name is a figure's own: of `11.219 thí sinh dự thi, vắng 45` and `chưa có điều kiện 612` it is not that of the second. */
function isJoined(stretch: Stretch, { from }: Mention, name: string): boolean {
  const label =
    foldedBetween(stretch, from - 5, from)
      .join(" ")
      .split(",")
      .at(-1) ?? "";
  return label.includes(name) && !DENIED.has(label.slice(0, label.lastIndexOf(name)).trim().split(" ").at(-1) ?? "");
}

const DENIED = new Set(["chưa", "không"]);

const NAMED_BASE =
  /(?:^|\s)(?:trên tổng số|trong tổng số|trên tổng|so với tổng số|tổng số|so với kế hoạch|kế hoạch|chỉ tiêu|dự toán)(?: \p{L}+)?(?: [(:])?$/u;

/** `trên tổng số 240 người`, `so với 866 vụ`: words right before a figure make it the base of what stands near. */
export function isNamedBase(stretch: Stretch, mention: Mention, part: Mention, percent: Mention): boolean {
  if (mention.sentence !== percent.sentence || mention === part || measureOf(mention) === "percent") return false;
  if (mention.order < part.order - 1 || mention.order > percent.order + 2) return false;
  const words = foldedBetween(stretch, mention.from - 4, mention.from).join(" ");
  return NAMED_BASE.test(words) || isTotalBehind(stretch, mention, percent);
}

/** `09 nữ đại biểu, chiếm 36%. Tổng số đại biểu là 25 vị`: the sentence behind begins with the total. */
export function totalNext(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  const base = stretch.mentions[percent.order + 1];
  if (!base || base.sentence !== percent.sentence + 1 || part.order !== percent.order - 1) return undefined;
  const opening = stretch.layout.sentence.indexOf(base.sentence);
  const lead = foldedBetween(stretch, opening, base.from);
  if (lead[0] !== "tổng" || lead[1] !== "số" || lead.length > MOST_DUE_WORDS || lead.includes(",")) return undefined;
  if (measureOf(base) !== measureOf(part) || pointOf(base).lt(pointOf(part))) return undefined;
  const behind = foldedBetween(stretch, part.to, part.to + MOST_HEAD_WORDS).filter((word) => lead.includes(word));
  return part.noun === null || countsAlike(base, part) || behind.length > 1 ? base : undefined;
}

/** `bằng 77,8% tổng chi 10.820 triệu đồng`: the words from a percentage to the figure behind it name a total. */
export function isTotalBehind(stretch: Stretch, { from, order, group }: Mention, percent: Mention): boolean {
  if (order !== percent.order + 1 || group !== percent.group || from - percent.to > MOST_TOTAL_WORDS) return false;
  const words = foldedBetween(stretch, percent.to, from);
  // `chiếm 15,2% trong 88 viên chức`.
  if (words.length === 1 && OUT_OF.has(words[0] ?? "")) return true;
  const skipped = words[0] === "trên" || words[0] === "trong" ? 1 : words[0] === "so" && words[1] === "với" ? 2 : 0;
  const [first, ...others] = words.slice(skipped);
  // `hoàn thành 90% so với số phải cấp là 8.450 công dân`.
  const whole = first === "tổng" || (first === "số" && others.some((word) => DUE.has(word)));
  return whole && others.every((word) => /^\p{L}+$/u.test(word));
}

const MOST_TOTAL_WORDS = 7;
const OUT_OF = new Set(["trong", "của"]);

/** `số trẻ phải tiêm là 1.640 trẻ. … 853 trẻ được tiêm, đạt 52%`: what is due and what was done of it, by one verb. */
export function dueBase(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  const base = stretch.mentions[part.order - 1];
  if (!base || percent.order !== part.order + 1 || measureOf(base) !== measureOf(part)) return undefined;
  if (base.noun === null || base.noun !== part.noun || base.sentence < part.sentence - 1) return undefined;
  const lead = foldedBetween(stretch, base.from - MOST_DUE_WORDS, base.from);
  const verb = lead[lead.findLastIndex((word) => DUE.has(word)) + 1];
  const done = foldedBetween(stretch, part.from - MOST_HEAD_WORDS, percent.from);
  return lead.some((word) => DUE.has(word)) && verb !== undefined && done.includes(verb) ? base : undefined;
}

const DUE = new Set(["phải", "cần", "diện"]);
const MOST_DUE_WORDS = 8;
