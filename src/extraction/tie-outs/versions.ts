import { groupBy } from "../group.js";
import type { List, Tie } from "./index.js";

/** Two lists that split one quantity alike, with the figures that stand in each other's place. */
export interface Version {
  readonly one: string;
  readonly other: string;
  readonly pairs: readonly { readonly one: string; readonly other: string }[];
  readonly odds: number;
}

/** Words that make two cells, or two totals, each other's version. */
export const CELL = 0.1;
const TOTAL = 0.35;
const ACCUSES = 1.4;
/** What a slip in one cell that carries to the total is likely to be. */
const SLIP = { keystroke: 0.025, misses: 0.012, far: 0.004, fits: 0.96 } as const;

const MORE_SLIPS = 0.3;
/** Two lists that differ by one number in a cell and in the total are hardly two by chance. */
const CARRIES = 5;

/** Lists that a report gives twice: labels alike, one figure equal, another different. */
export function versionsOf(ties: readonly Tie[], lists: readonly List[]): Version[] {
  const byTotal = groupBy(lists, ({ total }) => total);
  const byPair = new Map(ties.flatMap((tie) => namesOf(tie).map((name) => [name, tie] as const)));
  return ties.flatMap((tie): Version[] => {
    if (tie.likeness.prior < TOTAL || tie.likeness.time === "other") return [];
    const [ones, others] = [byTotal.get(tie.one.figure.id) ?? [], byTotal.get(tie.other.figure.id) ?? []];
    return ones.flatMap((one) => others.flatMap((other) => versionOf(tie, one, other, byPair) ?? []));
  });
}

function namesOf({ one, other }: Tie): [string, string] {
  return [`${one.figure.id} ${other.figure.id}`, `${other.figure.id} ${one.figure.id}`];
}

function versionOf(total: Tie, one: List, other: List, byPair: ReadonlyMap<string, Tie>): Version | undefined {
  const cells = matched(one, other, byPair);
  const equal = cells.filter(({ holds }) => holds);
  const broken = [total, ...cells].filter(({ holds }) => !holds);
  const carried = carries(total, cells);
  if (broken.length === 0 ? equal.length < 2 : equal.length === 0 && !carried) return undefined;
  let odds = total.likeness.prior / (1 - total.likeness.prior);
  for (const { weighed } of equal) odds *= (weighed.prior * SLIP.fits) / weighed.chance + 1 - weighed.prior;
  if (broken.length > 0) odds *= Math.max(...broken.map(({ weighed }) => SLIP[weighed.outcome] / weighed.chance));
  // One slip in a cell changes the total as well; any other is one more.
  const slips = broken.length - (carried ? 1 : 0);
  odds *= MORE_SLIPS ** Math.max(slips - 1, 0) * (carried ? CARRIES : 1);
  if (odds < ACCUSES) return undefined;
  const pairs = [total, ...cells].map((tie) => ({ one: tie.one.figure.id, other: tie.other.figure.id }));
  return { one: one.id, other: other.id, pairs, odds };
}

/** Whether one cell differs by just as much as the total. */
function carries(total: Tie, cells: readonly Tie[]): boolean {
  return !total.holds && cells.some((cell) => !cell.holds && gapOf(cell) === gapOf(total));
}

function gapOf({ one, other }: Tie): number {
  return Math.abs(Number(one.figure.value) - Number(other.figure.value));
}

/** The cells of two lists that are each other's, the likeliest first, each once. */
function matched(one: List, other: List, byPair: ReadonlyMap<string, Tie>): Tie[] {
  const ties = one.parts
    .flatMap((part) => other.parts.flatMap((its) => byPair.get(`${part} ${its}`) ?? []))
    .filter(({ likeness }) => likeness.prior >= CELL)
    .sort((a, b) => b.likeness.prior - a.likeness.prior);
  const taken = new Set<string>();
  return ties.filter((tie) => {
    const ids = [tie.one.figure.id, tie.other.figure.id];
    if (ids.some((id) => taken.has(id))) return false;
    for (const id of ids) taken.add(id);
    return true;
  });
}
