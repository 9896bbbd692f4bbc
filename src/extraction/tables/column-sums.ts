import { areComplements } from "./complements.js";
import { startsWithPhrase } from "./folded.js";
import { restSums } from "./rests.js";
import type { Series } from "./series.js";
import { spansAll } from "./spans.js";
import type { Naming } from "./trial.js";
import { SPLIT_HEADS, SUBSET, TOTAL_HEADS } from "./vocabulary.js";

/** Columns that may add up to another. */
export interface ColumnSum {
  readonly parts: readonly Series[];
  readonly naming: Naming;
  /** How many readings the heads leave to choose from, where they leave few. */
  readonly rivals?: number;
}

const LONGEST_RUN = 10;
const WINDOW = 2 * LONGEST_RUN;
/** A total may sum up the days of a month. */
const MOST_WHOLE = 31;

/** What a column may be the sum of: those under its own head, those under another, the runs on both sides; a bounded number. */
export function columnSums(total: Series, index: number, usable: readonly Series[]): ColumnSum[] {
  const naming: Naming = isTotal(total) ? "named" : "open";
  const alike = (each: Series | undefined): each is Series => each?.measure === total.measure;
  const others = usable.slice(Math.max(0, index - WINDOW), index + WINDOW).filter((each) => each !== total);
  const groups = groupsOf(others).filter((group) => group.length <= WINDOW && group.every(alike));
  const totals =
    naming === "named"
      ? others.filter((each) => isTotal(each) && each.column.index > total.column.index && alike(each))
      : [];
  const several = groups.filter((parts) => parts.length > 1);
  const sums = several.map((parts): ColumnSum => {
    const [first] = parts;
    return {
      parts,
      naming,
      ...(naming === "named" && { rivals: first && isSibling(total, first) ? 1 : several.length }),
    };
  });
  if (totals.length > 1) sums.push({ parts: totals, naming: "open" });
  return [
    ...restSums(total, index, usable),
    ...sums,
    ...whole(total, usable.slice(Math.max(0, index - MOST_WHOLE - 1), index), alike, naming),
    ...(index === 0 ? whole(total, usable.slice(1, MOST_WHOLE + 2), alike, naming) : []),
    ...besideSubset(usable, index, alike),
    ...runs(usable, index, 1, alike, naming),
    ...runs(usable, index, -1, alike, naming),
  ];
}

/** All the columns on one side of a total. */
function whole(
  total: Series,
  side: readonly Series[],
  alike: (each: Series | undefined) => each is Series,
  naming: Naming,
): ColumnSum[] {
  if (side.length > MOST_WHOLE) return [];
  const parts = side.filter((each) => !isSubset(each));
  const isWhole = parts.length > 1 && parts.every(alike) && (naming === "named" || spansAll(total, parts));
  return isWhole ? [{ parts, naming: "told", rivals: 1 }] : [];
}

/** `Lượt khám | Trong đó: trẻ em | Người lớn`: a part and the rest. */
function besideSubset(
  usable: readonly Series[],
  index: number,
  alike: (each: Series | undefined) => each is Series,
): ColumnSum[] {
  const [part, rest] = usable.slice(index + 1, index + 3);
  if (!alike(part) || !alike(rest) || !isSubset(part) || isSubset(rest)) return [];
  return [{ parts: [part, rest], naming: "told", rivals: 1 }];
}

function runs(
  usable: readonly Series[],
  index: number,
  step: 1 | -1,
  alike: (each: Series | undefined) => each is Series,
  naming: Naming,
): ColumnSum[] {
  const found: ColumnSum[] = [];
  const run: Series[] = [];
  const told: Naming = naming === "named" ? "plain" : "named";
  for (let at = index + step; run.length < LONGEST_RUN; at += step) {
    const each = usable[at];
    if (!alike(each)) break;
    if (isSubset(each)) continue;
    run.push(each);
    if (run.length > 1)
      found.push({
        parts: step > 0 ? [...run] : run.toReversed(),
        ...(areComplements(run.map(({ column }) => column.last)) ? { naming: told, rivals: 1 } : { naming }),
      });
  }
  // Columns of zeros change no sum, and belong to it all the same: of equal runs the longest.
  return found.toReversed();
}

/** Whether a head names a sum: `Tổng số`, `Cộng`. */
function isTotal({ column }: Series): boolean {
  return startsWithPhrase(column.last, TOTAL_HEADS) || startsWithPhrase(column.folded, TOTAL_HEADS);
}

/** Whether two columns stand under one merged head. */
function isSibling(one: Series, other: Series): boolean {
  const over = headOver(one);
  return over !== "" && over === headOver(other);
}

function headOver({ column }: Series): string {
  return column.path.slice(0, -1).join("|");
}

/** Columns under one merged head such as `Trong đó`, without those that tell of a part only. */
function groupsOf(usable: readonly Series[]): Series[][] {
  const groups = new Map<string, Series[]>();
  for (const each of usable) {
    const key = headOver(each);
    if (key === "" || isSubset(each)) continue;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** A column of its own that tells of a part only: `Trong đó nữ`. */
export function isSubset({ column }: Series): boolean {
  return startsWithPhrase(column.last, SUBSET) && !SPLIT_HEADS.includes(column.last);
}
