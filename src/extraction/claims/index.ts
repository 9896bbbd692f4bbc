import type { Block } from "../../document/index.js";
import type { Header } from "../../model/index.js";
import { countLeading } from "../../numeric/index.js";
import type { Stretch } from "../clauses/stretch.js";
import { groupBy } from "../group.js";
import type { Listen } from "../judge/listen.js";
import { allOrNoneIn } from "./all-or-none.js";
import { choose } from "./choose.js";
import { completedIn } from "./completed.js";
import { countedIn, isActedOn } from "./counted.js";
import { fulfilledIn } from "./fulfilled.js";
import { isIntended, plansOf } from "./intent.js";
import { leadsOf } from "./leads.js";
import { type ClaimReading, type Placed, readingOf } from "./reading.js";
import { type AllOrNone, type Counted, keyOf } from "./saying.js";
import { settingOf } from "./setting.js";
import { type TabledFigures, tabledCounts } from "./tabled.js";

export type { ClaimReading } from "./reading.js";
export type { TabledFigures } from "./tabled.js";

/** Most counts that one claim is held against, those that stand nearest. */
const MOST_COUNTS = 40;

/** Claims of all or none, each with the count that denies it most plainly, or that bears it out. */
export function claimsOf(
  stretches: readonly Stretch[],
  blocks: readonly Block[],
  tables: readonly TabledFigures[],
  header: Pick<Header, "date" | "body">,
  listen?: Listen<ClaimReading>,
): ClaimReading[] {
  const year = header.date?.slice(0, 4) ?? null;
  const plans = plansOf(blocks);
  const leads = leadsOf(stretches);
  const told = stretches.filter(({ block }) => !plans.has(block));
  const placed = <Said extends AllOrNone | Counted>(all: readonly Said[]): Placed<Said>[] =>
    all.flatMap((each) => {
      if (isIntended(each.stretch, each.from, each.to, "remainder" in each)) return [];
      const lead = leads.get(each.stretch);
      return [{ ...each, ...settingOf(each, lead, header.body), lead: lead ?? each.stretch }];
    });
  const claims = placed(told.flatMap(allOrNoneIn));
  const completed = [...told.flatMap(completedIn), ...told.flatMap(fulfilledIn)];
  if (claims.length === 0) return choose(completed, listen);
  const counts = placed(told.flatMap(countedIn).filter((count) => !isActedOn(count)));
  for (const { count, scopes } of tables.flatMap(tabledCounts))
    counts.push({ ...count, ...settingOf(count, count.stretch, null), scopes, lead: count.stretch });
  counts.sort((one, other) => one.stretch.index - other.stretch.index);
  const states = groupBy(
    counts.flatMap((count) =>
      [...new Set(count.words.map((word) => keyOf([word])))].map((state) => ({ state, count })),
    ),
    ({ state }) => state,
  );
  const readings = claims.flatMap((claim) => {
    const alike = (states.get(claim.key) ?? []).map(({ count }) => count);
    return nearest(alike, claim).flatMap((count) => readingOf(claim, count, year) ?? []);
  });
  return choose([...completed, ...readings], listen);
}

/** Counts around a claim, in the order of the text; there are few, but for a text made to be slow. */
function nearest(counts: readonly Placed<Counted>[], { stretch }: AllOrNone): readonly Placed<Counted>[] {
  if (counts.length <= MOST_COUNTS) return counts;
  const before = countLeading(counts, (count) => count.stretch.index < stretch.index);
  const from = Math.max(0, Math.min(before - MOST_COUNTS / 2, counts.length - MOST_COUNTS));
  return counts.slice(from, from + MOST_COUNTS);
}
