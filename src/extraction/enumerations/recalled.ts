import type { Mention, Stretch } from "../clauses/stretch.js";
import { LISTED_THINGS } from "../vi/listing.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { type Counted, isCount } from "./counts.js";
import { listingsIn } from "./listing.js";
import { namesAtStart } from "./names.js";
import type { Place } from "./places.js";
import { endOfRegion, mentionsIn } from "./region.js";
import type { Listing } from "./shape.js";

/** A count with lists of its things that do not stand right behind it. */
export interface Recalled {
  readonly cue: "within" | "subject";
  readonly counts: readonly Counted[];
  readonly listings: readonly Listing[];
}

/** Words between `trong 3 đơn vị này` and the comma behind it. */
const SOON = 8;

/** `Trong 3 đơn vị này, Chi cục A …; Chi cục B …; Chi cục C …`, `Lào và Thái Lan là 2 thị trường …`. */
export function recalledOf(stretch: Stretch): Recalled[] {
  return stretch.mentions.flatMap((count) => {
    if (!isCount(stretch, count)) return [];
    const listings = [...within(stretch, count), ...subject(stretch, count)];
    const counts: Counted[] = [{ count, rank: 0, between: "phrase" }];
    return listings.map(({ cue, listing }) => ({ cue, counts, listings: [listing] }));
  });
}

interface Far {
  readonly cue: Recalled["cue"];
  readonly listing: Listing;
}

function within(stretch: Stretch, count: Mention): Far[] {
  const { words, layout } = stretch;
  const opens = (index: number): boolean => index === 0 || layout.sentence[index - 1] !== layout.sentence[index];
  if (words[count.from - 1]?.folded !== "trong" || !opens(count.from - 1)) return [];
  let comma = count.to;
  while (comma < count.to + SOON && words[comma]?.text !== ",") comma += 1;
  if (words[comma]?.text !== ",") return [];
  const region = { stretch, from: comma + 1, to: endOfRegion(stretch, count.from), group: count.group };
  return listingsIn(region).flatMap((listing) =>
    listing.shape === "alike" ? [{ cue: "within" as const, listing }] : [],
  );
}

const ADVERBS = new Set(["vẫn", "đều", "cũng", "đã", "tiếp", "tục"]);

function subject(stretch: Stretch, count: Mention): Far[] {
  const { words, layout } = stretch;
  if (words[count.from - 1]?.folded !== "là") return [];
  let behind = count.from - 1;
  while (ADVERBS.has(words[behind - 1]?.folded ?? "")) behind -= 1;
  let from = behind;
  while (from > 0 && behind - from < 60 && layout.sentence[from - 1] === count.sentence) from -= 1;
  const region = { stretch, from, to: behind, group: count.group };
  const names = namesAtStart(region);
  if (!names || names.behind < behind) return [];
  return [{ cue: "subject", listing: { region, ...names, shape: "names", head: null, closed: false } }];
}

/** Words of the sentence before in which the count may stand. */
const MOST_BEFORE = 80;

/** `Các lĩnh vực được đánh giá gồm: …`: the sentence before says how many. */
export function countsRecalled(stretch: Stretch, { cue, at }: Place): Counted[] {
  const { words, layout } = stretch;
  if (cue !== "colon" && cue !== "closed") return [];
  let start = at - 1;
  while (start > 0 && at - start < 14 && layout.sentence[start - 1] === layout.sentence[at - 1]) start -= 1;
  const [opening, sentence] = [words[start]?.folded, layout.sentence[start] ?? 0];
  const noun = LISTED_THINGS.at(words, start + 1) ?? COUNT_NOUNS.at(words, start + 1);
  if ((opening !== "các" && opening !== "những") || !noun || layout.sentence[start - 1] === sentence) return [];
  const found = mentionsIn(stretch, start - MOST_BEFORE, start).filter(
    (count) =>
      count.sentence === sentence - 1 && isCount(stretch, count) && startsWith(count.to, start + 1, noun.length),
  );
  return found.length === 1 ? found.map((count) => ({ count, rank: 0, between: "phrase" })) : [];

  function startsWith(one: number, other: number, length: number): boolean {
    for (let index = 0; index < length; index += 1)
      if (words[one + index]?.folded !== words[other + index]?.folded) return false;
    return true;
  }
}
