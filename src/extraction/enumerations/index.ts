import type { Confidence } from "../../model/index.js";
import { decimal } from "../../numeric/index.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Listen } from "../judge/listen.js";
import { oneKeystrokeAway } from "../judge/repair.js";
import { type Judgement, type Weighed, weigh } from "../judge/weigh.js";
import { DOCUMENT_TYPES } from "../vi/documents.js";
import { PLACE_LEVELS } from "../vi/listing.js";
import { bulletPlaces } from "./bullets.js";
import { type Counted, countsBefore } from "./counts.js";
import { listingsIn, numberedIn, singleIn } from "./listing.js";
import { type Notes, type Place, placesOf } from "./places.js";
import { type Cue, priorOf } from "./prior.js";
import { countsRecalled, recalledOf } from "./recalled.js";
import { type Region, textOf } from "./region.js";
import type { Listing } from "./shape.js";

/** A count and the things listed for it. */
export interface EnumerationReading {
  readonly count: Mention;
  readonly least: number;
  readonly most: number;
  readonly items: readonly string[];
}

export interface BelievedEnumeration extends EnumerationReading {
  readonly confidence: Confidence;
  readonly holds: boolean;
  readonly judgement: Judgement<EnumerationReading>;
}

/** Counts of a stretch whose things are listed: in brackets, behind a cue or colon, in a note, in bullets. */
export function enumerationsOf(
  stretches: readonly Stretch[],
  stretch: Stretch,
  notes: Notes,
  listen?: Listen<EnumerationReading>,
): BelievedEnumeration[] {
  if (stretch.mentions.length === 0) return [];
  const found: BelievedEnumeration[] = [];
  for (const place of placesOf(stretch, notes)) {
    const near = countsBefore(stretch, place);
    const counts = near.length > 0 ? near : countsRecalled(stretch, place);
    if (counts.length > 0) found.push(...judged(stretch, place.cue, counts, listingsAt(place), listen));
  }
  for (const { cue, counts, listings } of recalledOf(stretch))
    found.push(...judged(stretch, cue, counts, listings, listen));
  for (const { cue, counts, listing } of bulletPlaces(stretches, stretch))
    found.push(...judged(stretch, cue, counts, [listing], listen));
  return onePerCount(found);
}

function listingsAt({ cue, region, onward }: Place): Listing[] {
  const numbered = numberedIn(onward);
  if (numbered.length > 0) return numbered;
  const found = listingsIn(region);
  const single = found.length === 0 ? singleIn(region, cue === "note") : undefined;
  return single ? [single] : found;
}

/** Characters of an item that are worth repeating. */
const LONGEST_TEXT = 80;

function textsOf({ items, texts, region }: Listing): string[] {
  const whole = texts ?? items.map((item) => textOf(region.stretch, item));
  return whole.map((text) => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()}…` : text));
}

/** Odds from which a list too short or too long is told to the author. */
const ACCUSES = 2;
/** How likely the words alone must make it that they list what is counted. */
const PLAIN = 0.96;
/** A list in brackets that misses its count by more explains something else. */
const MOST_IN_BRACKETS = 2;

function judged(
  stretch: Stretch,
  cue: Cue,
  counts: readonly Counted[],
  listings: readonly Listing[],
  listen: Listen<EnumerationReading> | undefined,
): BelievedEnumeration[] {
  const readings = counts.flatMap((counted) =>
    listings
      .filter(
        ({ most, closed }) =>
          (most === 1) === (counted.count.value === "1") || (most === 1 && closed && Number(counted.count.value) <= 3),
      )
      .filter(({ region }) => !holdsOtherKinds(stretch, counted.count, region))
      .map((listing): Weighed<EnumerationReading> & { closed: boolean; rank: number } => {
        const { least, most } = listing;
        const reading = { count: counted.count, least, most, items: textsOf(listing) };
        const { prior, closed } = priorOf(stretch, cue, counted, listing);
        return { reading, prior, closed, rank: counted.rank, ...outcomeOf(counted.count, listing) };
      }),
  );
  const likeliest = readings.reduce((best, each) => (each.prior > best.prior ? each : best), { prior: 0, rank: 0 });
  // A list that misses accuses the count that it most likely belongs to; other readings are heard only where they fit.
  const heard = readings.filter(
    ({ rank, closed, outcome }) => outcome === "fits" || (closed && rank === likeliest.rank),
  );
  const highest = heard.reduce((high, { prior }) => Math.max(high, prior), 0);
  const judgement = weigh(heard, Math.max(1 - highest, 0.004));
  const { chosen, odds } = judgement;
  const { closed, prior } = readings.find(({ reading }) => reading === chosen?.reading) ?? { closed: false, prior: 0 };
  const holds = chosen?.outcome === "fits";
  const plain = closed && odds >= ACCUSES && prior >= PLAIN;
  const region = listings.find(({ items }) => items.length === chosen?.reading.items.length)?.region;
  const mixed = chosen !== null && region !== undefined && namesOtherPlaces(stretch, chosen.reading.count, region);
  const told = chosen !== null && (holds || (plain && !mixed && isTold(cue, chosen.reading)));
  if (heard.length > 0) listen?.({ readings: heard, judgement, told });
  if (!told) return [];
  const confidence = odds > 8 ? "certain" : odds > 2 ? "likely" : "possible";
  return [{ ...chosen.reading, confidence, holds, judgement }];
}

/** `01 quyết định, 03 kế hoạch: Kế hoạch số …; Quyết định số …`: the list goes on with documents of another kind. */
function holdsOtherKinds({ words }: Stretch, { to }: Mention, region: Region): boolean {
  const counted = DOCUMENT_TYPES.at(words, to)?.value;
  if (counted === undefined || counted === "văn bản") return false;
  for (let at = region.from; at < region.to; at += 1) {
    const kind = DOCUMENT_TYPES.at(region.stretch.words, at);
    if (kind && kind.value !== counted && region.stretch.words[at + kind.length]?.folded === "số") return true;
  }
  return false;
}

/** `ba xã Hải Lộc, Hải Phong, Ngạn Tây và thị trấn Cửa Ngạn`: a place of another kind is none of those counted. */
function namesOtherPlaces({ words }: Stretch, { to }: Mention, region: Region): boolean {
  const counted = PLACE_LEVELS.at(words, to);
  if (!counted) return false;
  for (let at = region.from; at < region.to; at += 1) {
    const kind = at === to ? undefined : PLACE_LEVELS.at(region.stretch.words, at);
    const named = kind && /^\p{Lu}/u.test(region.stretch.words[at + kind.length]?.text ?? "");
    if (named && wordsAt(region.stretch, at, kind.length) !== wordsAt(region.stretch, to, counted.length)) return true;
  }
  return false;
}

function wordsAt({ words }: Stretch, from: number, length: number): string {
  return words
    .slice(from, from + length)
    .map(({ folded }) => folded)
    .join(" ");
}

/** Whether a miss is plain enough: hardly anything is open in the list, and it is no remark in brackets. */
function isTold(cue: Cue, { count, least, most, items }: EnumerationReading): boolean {
  // `03 khoản … là lệ phí trước bạ và tiền sử dụng đất`: whether `và` joins two or stands in a name, they are not three.
  const listed = cue !== "bracket" || new Set(items.map((item) => item.split(" ", 1)[0])).size === 1;
  // `6 chiếc (Cà Mau 2, Bình Định 1, …)`: places with how many each has are a breakdown.
  if (items.length > 1 && items.every((item) => ENDS_IN_NUMBER.test(item))) return false;
  const closed = least === most || (listed && most - least === 1 && Number(count.value) > most);
  return closed && (cue !== "bracket" || Math.abs(Number(count.value) - least) <= MOST_IN_BRACKETS);
}

const ENDS_IN_NUMBER = /\p{L} \d[\d.,]*$/u;

/** How a count compares with the number of things listed, and how often counts and lists unrelated to each other would compare so. */
function outcomeOf(
  mention: Mention,
  { least, most, shape, items, region }: Listing,
): Pick<Weighed<unknown>, "outcome" | "chance"> {
  const count = Number(mention.value);
  const miss = Math.max(least - count, count - most, 0);
  const common = count <= 1 ? 0.5 : count <= 2 ? 0.4 : count <= 3 ? 0.3 : count <= 6 ? 0.17 : 0.1;
  if (miss === 0) return { outcome: "fits", chance: Math.min(common * (most - least + 1), 0.8) };
  if (miss === 1) return { outcome: "keystroke", chance: 0.33 };
  if (miss === 2 || shape === "numbered") return { outcome: "keystroke", chance: 0.5 };
  // `30 đơn vị` with three names: one keystroke from what is listed.
  const numbers = items.some((item) => /\d/.test(textOf(region.stretch, item)));
  if (
    most - least <= 1 &&
    !numbers &&
    [least, most].some((listed) => oneKeystrokeAway(mention, decimal(String(listed))))
  )
    return { outcome: "keystroke", chance: 0.5 };
  return miss <= count / 2 ? { outcome: "keystroke", chance: 0.7 } : { outcome: "misses", chance: 1 };
}

/** A count that one list bears out needs no other. */
function onePerCount(found: readonly BelievedEnumeration[]): BelievedEnumeration[] {
  const best = new Map<Mention, BelievedEnumeration>();
  for (const each of found) {
    const other = best.get(each.count);
    if (
      !other ||
      (each.holds && !other.holds) ||
      (each.holds === other.holds && each.judgement.odds > other.judgement.odds)
    )
      best.set(each.count, each);
  }
  return [...best.values()];
}
