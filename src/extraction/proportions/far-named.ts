import { pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Appearance } from "../keys/appearance.js";
import { PLAN_WORDS } from "../vi/plans.js";
import type { DistantShare } from "./anywhere.js";
import { type Counts, sizeOf } from "./counts.js";
import { isPercentTyped } from "./share.js";

/** Words behind a percentage that name its base, and how many of them the label of the base has at least. */
const MOST_NAMING = 10;
const [LEAST_SHARED, SHARED] = [2, 0.6];

/**
 * `118,6 tỷ đồng, chiếm 36,4% tổng số tiền thi hành xong`, `4.860 tấn, đạt 92,7% chỉ tiêu`: of the only whole that the words name,
 * or that was planned of the same, the percentage is one keystroke off.
 */
export function farNamed(counts: Counts, stretch: Stretch, percent: Mention, part: Mention): DistantShare | undefined {
  const plan = PLAN_WORDS.at(stretch.words, percent.to) !== undefined;
  const names = plan ? [...(counts.of(part)?.near ?? [])] : namesBehind(stretch, percent);
  if (names.length < LEAST_SHARED) return undefined;
  const enough = Math.max(LEAST_SHARED, plan ? 0 : Math.ceil(names.length * SHARED));
  const shared = ({ near }: Appearance): number => names.filter((word) => near.has(word)).length;
  const usable = counts
    .between(part, pointOf(part).toNumber(), Number.POSITIVE_INFINITY)
    .filter((each) => each.figure.id !== part.id && (plan ? isPlanned(each) : each.aspect === null))
    .filter((each) => shared(each) >= enough);
  // `thi hành xong 342,8` is meant rather than `phải thi hành 1.264,5`.
  const most = usable.reduce((high, each) => Math.max(high, shared(each)), 0);
  const wholes = usable.filter((each) => shared(each) === most);
  const [whole] = wholes;
  if (!whole || new Set(wholes.map(sizeOf)).size > 1) return undefined;
  return isPercentTyped(percent, part, whole.figure as Mention) ? { percent, part, base: [whole.figure] } : undefined;
}

/** `chiếm 39,88% doanh thu`: the words right behind a percentage, up to the next sign. */
export function namesBehind(stretch: Stretch, percent: Mention): string[] {
  const end = stretch.words.findIndex(({ kind }, at) => at >= percent.to && kind !== "word");
  const to = Math.min(end < 0 ? stretch.words.length : end, percent.to + MOST_NAMING);
  return foldedBetween(stretch, percent.to, to).filter((word) => !FILLERS.has(word));
}

const FILLERS = new Set("tổng số trên so với của trong tiền toàn xã phường phòng tỉnh huyện đơn vị ngành".split(" "));

/** Whether the words before a figure say that it is wanted or allotted. */
function isPlanned({ aspect, before }: Appearance): boolean {
  return (
    aspect === "planned" || (aspect === null && /(?:chỉ tiêu|kế hoạch|dự toán)/u.test(before.toReversed().join(" ")))
  );
}
