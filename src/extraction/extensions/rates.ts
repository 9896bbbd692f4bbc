import { type KnownUnit, knownUnit } from "../../numeric/index.js";
import { isDifference } from "../breakdowns/items.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { AVERAGE, EACH, PERIODS, WORKED_OUT } from "../vi/averages.js";
import { COUNT_NOUNS } from "../vi/nouns.js";

/** A figure that says how much falls to one of something. */
export interface Rate {
  readonly mention: Mention;
  /** The words of what it counts. */
  readonly noun: readonly string[];
  /** What one of is meant: its words, or its unit. */
  readonly per: readonly string[];
  readonly perUnit: KnownUnit | undefined;
  readonly cue: "stroke" | "each" | "average";
  /** Whether it was worked out, and so rounded; a rate that was set multiplies as printed. */
  readonly average: boolean;
  /** Whether it is for a time as well: `6 triệu đồng/cháu/năm`. */
  readonly timed: boolean;
}

/** Words between `mỗi` and the figure. */
const MOST_BETWEEN = 9;

/** Reads a figure as a rate: `4,54 khẩu/hộ`, `mỗi hộ 50 triệu đồng`, `421 triệu đồng mỗi cầu`, `bình quân một hộ đạt 12 tấn`. */
export function rateOf(stretch: Stretch, mention: Mention): Rate | undefined {
  if (mention.kind === "percent" || mention.upTo !== null || isDifference(stretch, mention)) return undefined;
  const found =
    byStroke(stretch, mention) ??
    eachBehind(stretch, mention) ??
    oneBehind(stretch, mention) ??
    eachBefore(stretch, mention);
  if (!found) return undefined;
  const worked =
    found.cue === "average" || mention.approximator !== null || stands(stretch.words, mention.from, WORKED_OUT);
  const average = worked || (mention.kind !== "money" && mention.printed.includes(","));
  const timed = isTimed(stretch, mention);
  return { ...found, mention, average, timed, noun: phraseAt(stretch.words, mention.to) };
}

/** Whether the unit of a rate names a time: `6 triệu đồng/cháu/năm`, `150.000 đồng/học sinh/tháng`. */
function isTimed({ words }: Stretch, { unit, to }: Mention): boolean {
  const parts = unit?.split("/").slice(1) ?? [];
  if (parts.some((part) => PERIODS.has(part))) return true;
  let at = to;
  while (at < to + 3 && words[at]?.kind === "word") at += 1;
  return parts.length > 0 && words[at]?.text === "/" && PERIODS.has(words[at + 1]?.folded ?? "");
}

type Found = Pick<Rate, "per" | "perUnit" | "cue">;

function byStroke(stretch: Stretch, mention: Mention): Found | undefined {
  const { words } = stretch;
  let stroke = -1;
  const end = mention.to + (mention.unit?.includes("/") ? 0 : 4);
  for (let index = mention.behindDigits; index < end && stroke < 0; index += 1) {
    const word = words[index];
    if (!word || (word.kind !== "word" && word.text !== "/" && index >= mention.to)) break;
    if (word.text === "/") stroke = index;
  }
  if (stroke < 0 || words[stroke + 1]?.kind !== "word") return undefined;
  // `34 tỉnh/thành phố`: of counts, only an average is a rate.
  const per = phraseAt(words, stroke + 1);
  if (namesTime(per) && !isCounted(stretch, mention, per)) return undefined;
  if (mention.kind !== "count" || mention.printed.includes(",") || stands(words, mention.from, AVERAGE))
    return { ...perOf(per), cue: "stroke" };
  return isOwnAverage(stretch, mention, per, stroke) ? { ...perOf(per), cue: "average" } : undefined;
}

/** `176 buổi; 12.672 lượt người (72 lượt/buổi)`: alone in the bracket of what it counts, for each of what was counted before. */
function isOwnAverage(stretch: Stretch, mention: Mention, per: readonly string[], stroke: number): boolean {
  const { layout, mentions } = stretch;
  const amount = mentions[mention.order - 1];
  const alone = mention.group === mention.from - 1 && layout.closing.get(mention.group) === stroke + 1 + per.length;
  if (!alone || !amount || amount.group === mention.group || amount.kind !== "count") return false;
  if (amount.noun === null || mention.noun === null || amount.noun.split(" ")[0] !== mention.noun.split(" ")[0])
    return false;
  if (mention.group - amount.to > amount.noun.split(" ").length) return false;
  const name = per.join(" ");
  // `32 lớp tập huấn; … lượt/lớp`: a noun of several words may come back as its first.
  return mentions.some(({ noun, sentence, order }) => {
    return order < amount.order && sentence === mention.sentence && (noun === name || noun?.startsWith(`${name} `));
  });
}

function stands(words: Stretch["words"], from: number, table: typeof AVERAGE): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 6); index -= 1) if (table.at(words, index)) return true;
  return false;
}

/** `421 triệu đồng mỗi cầu`. */
function eachBehind({ words, layout, mentions }: Stretch, mention: Mention): Found | undefined {
  let at = mention.to;
  while (at < mention.to + 4 && words[at]?.kind === "word" && words[at]?.folded !== "mỗi") at += 1;
  if (words[at]?.folded !== "mỗi" || layout.group[at] !== mention.group) return undefined;
  const next = mentions[mention.order + 1];
  // `…, mỗi suất 1 triệu đồng`: that is another figure's.
  if (next && next.from - at < MOST_BETWEEN && next.sentence === mention.sentence && words[at - 1]?.kind !== "word")
    return undefined;
  const per = phraseAt(words, at + 1);
  // `30 suất mỗi suất 300.000 đồng`: so is one right behind the noun.
  if (next && next.from <= at + 1 + per.length) return undefined;
  return per.length === 0 || namesTime(per) ? undefined : { ...perOf(per), cue: "each" };
}

/** `250.000 đồng một chiếc`, `60 triệu đồng cho một căn xây mới`: an amount of money for one of them. */
function oneBehind({ words, layout }: Stretch, { kind, to, group }: Mention): Found | undefined {
  const at = words[to]?.folded === "cho" ? to + 1 : to;
  if (kind !== "money" || words[at]?.folded !== "một" || layout.group[at] !== group) return undefined;
  const per = phraseAt(words, at + 1);
  return per.length === 0 || namesTime(per) || per[0] === "số" || per[0] === "phần"
    ? undefined
    : { ...perOf(per), cue: "each" };
}

/** `mỗi hộ 50 triệu đồng`, `mỗi tổ được hỗ trợ 1.200.000 đồng`. */
function eachBefore(stretch: Stretch, mention: Mention): Found | undefined {
  const { words, layout, mentions } = stretch;
  const first = Math.max(mention.from - MOST_BETWEEN, mentions[mention.order - 1]?.to ?? 0, 0);
  for (let index = mention.from - 1; index >= first; index -= 1) {
    if (words[index]?.kind === "sign" || layout.group[index] !== mention.group) return undefined;
    const each = EACH.at(words, index);
    if (!each) continue;
    const per = phraseAt(words, index + each.length);
    const average = each.value === "bình quân" || each.value === "trung bình";
    // `mỗi lượt bình quân 652.000 đồng`: what each is stands further before.
    if (average) continue;
    // `18 đợt ra quân, mỗi đợt 45 người`: what was counted before is no length of time.
    if (per.length === 0 || (namesTime(per) && !isCounted(stretch, mention, per))) return undefined;
    return { ...perOf(per), cue: each.length > 1 ? "average" : "each" };
  }
  return undefined;
}

/** Whether the sentence counts before a rate what that is for each of. */
function isCounted({ mentions }: Stretch, { order, sentence: own }: Mention, per: readonly string[]): boolean {
  const name = per.join(" ");
  return mentions.slice(0, order).some(({ noun, sentence }) => sentence === own && noun === name);
}

/** The noun at a word: a known one whole, of others the first word. */
function phraseAt(words: Stretch["words"], index: number): string[] {
  const length = COUNT_NOUNS.at(words, index)?.length ?? 1;
  const found: string[] = [];
  for (let at = index; at < index + length; at += 1) {
    const word = words[at];
    if (word?.kind !== "word") break;
    found.push(word.folded);
  }
  return found;
}

function namesTime(per: readonly string[]): boolean {
  return PERIODS.has(per.join(" "));
}

function perOf(per: readonly string[]): Pick<Rate, "per" | "perUnit"> {
  return { per, perUnit: knownUnit(per.join(" ")) };
}
