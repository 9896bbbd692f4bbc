import type { Stretch } from "../clauses/stretch.js";
import { LISTED_THINGS, LISTING_CUES } from "../vi/listing.js";
import { type Counted, countsBefore } from "./counts.js";
import type { Listing } from "./shape.js";

/** Most paragraphs that one list of bullets has. */
const MOST_BULLETS = 60;

/** Bullets below a paragraph that ends in a colon, as the things that its last sentence counts. */
export function bulletPlaces(
  stretches: readonly Stretch[],
  lead: Stretch,
): { cue: "closed" | "bullets"; counts: Counted[]; listing: Listing }[] {
  const end = lead.words.length - 1;
  if (lead.words[end]?.text !== ":") return [];
  const bullets = bulletsBelow(stretches, lead);
  if (bullets.length < 2) return [];
  const cue = LISTING_CUES.endingAt(lead.words, end - 1);
  const at = cue ? end - cue.length : end;
  const region = { stretch: lead, from: end + 1, to: end + 1, group: -1 };
  const counts = countsBefore(lead, { cue: "colon", at, region, onward: region });
  const counting = bullets.filter(({ mentions }) => mentions.some(({ from, kind }) => from < 2 && kind === "count"));
  if (counts.length === 0 || counting.length > 0) return [];
  const numbered = bullets.every(({ block }, index) => block.marker !== null && numberOf(block.marker) === index + 1);
  const [nearest] = counts;
  const listed = nearest !== undefined && LISTED_THINGS.at(lead.words, nearest.count.to) !== undefined;
  const closed =
    (numbered || cue?.value === "closed") && listed && bullets.every(({ mentions }) => mentions.length < 4);
  const count = bullets.length;
  const shape = numbered ? "numbered" : "clauses";
  const listing: Listing = {
    region,
    items: [],
    texts: bullets.map(({ text }) => text),
    least: count,
    most: count,
    shape,
    head: null,
    closed,
  };
  return [{ cue: closed ? "closed" : "bullets", counts, listing }];
}

/** The marked paragraphs one level below another; a second list that starts over is not among them. */
function bulletsBelow(stretches: readonly Stretch[], lead: Stretch): Stretch[] {
  const found: Stretch[] = [];
  const [first] = stretches.slice(lead.index + 1, lead.index + 2);
  if (!first || first.block.marker === null || first.block.depth <= lead.block.depth) return [];
  for (let index = lead.index + 1; index < stretches.length && found.length < MOST_BULLETS; index += 1) {
    const next = stretches[index];
    if (
      !next ||
      next.block.note !== lead.block.note ||
      next.block.section !== lead.block.section ||
      next.block.depth < first.block.depth
    )
      break;
    if (next.block.depth > first.block.depth) continue;
    if (
      next.block.marker === null ||
      (found.length > 0 && next.block.marker === first.block.marker && numberOf(first.block.marker) !== undefined)
    )
      break;
    found.push(next);
  }
  return found;
}

const LETTERS = "abcdđeghiklmn";

function numberOf(marker: string): number | undefined {
  const inner = marker.replace(/[().]/g, "").toLowerCase();
  if (/^[1-9]\d?$/.test(inner)) return Number(inner);
  return inner.length === 1 && LETTERS.includes(inner) ? LETTERS.indexOf(inner) + 1 : undefined;
}
