import type { Figure, Report } from "../../../model/index.js";
import { type Stated, statedIn, type Version } from "./stated.js";

/** How many villages there are, and what is only said of some or all of them. */
export interface VillageCounts {
  readonly own: readonly Stated[];
  /** `26/26 thôn, bản`: where it is told of something, their number is a part of all that there are. */
  readonly told: readonly Stated[];
}

/** The counts of villages that a report states. */
export function villageCounts(report: Report, villages: { readonly versions: readonly Version[] }): VillageCounts {
  const all = statedIn(villages);
  const isTold = ({ figure }: Stated): boolean => isBase(report, figure);
  return { own: all.filter((each) => !isTold(each)), told: all.filter(isTold) };
}

/** What other things are held against: how many villages there are, and where no place says that, what one tells of them. */
export function villagesThere({ own, told }: VillageCounts): readonly Stated[] {
  return own.length > 0 ? own : told;
}

/** Whether a figure is the whole of another: `26/26 thôn, bản`. */
function isBase({ statements }: Report, { id }: Figure): boolean {
  return statements.some(
    (each) =>
      (each.kind === "bound" && each.whole === id) ||
      (each.kind === "proportion" && each.base?.includes(id)) ||
      (each.kind === "claim" && each.base === id),
  );
}

/** What the neighbourhoods of a ward are called, and what the villages of a commune are. */
const URBAN: ReadonlySet<string> = new Set(["tổ dân phố", "khu phố", "khóm"]);
const RURAL: ReadonlySet<string> = new Set(["thôn", "bản", "ấp", "xóm", "buôn", "làng"]);

/** Whether two counts can be of the same: `29/30 bản` are not among the `26 tổ dân phố` of another place. */
export function mayBeOne({ figure: one }: Stated, { figure: other }: Stated): boolean {
  const [first, second] = [one.unit ?? "", other.unit ?? ""];
  return !(URBAN.has(first) && RURAL.has(second)) && !(RURAL.has(first) && URBAN.has(second));
}
