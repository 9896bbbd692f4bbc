import type { Block, Passage, TextDocument } from "../../document/index.js";
import type { Founding, Header, StatedDate } from "../../model/index.js";
import { blocksOf, locationIn, passagesOf } from "../places.js";
import { AHEAD, DONE } from "../vi/dates.js";
import { type Body, bodiesOf, calledIn, eventsOf, foundingsIn } from "./bodies.js";
import { daysIn } from "./days.js";
import { deedsOf, type Home } from "./deeds.js";
import { lunarYearsIn } from "./lunar-years.js";
import { periodsIn, yearSpansIn } from "./periods.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { columnStates, type Found, statesIn } from "./states.js";
import { termsOf } from "./terms.js";

interface Placed {
  readonly block: Block;
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** What a document states with dates: states, periods, foundings and events, and days that can be held against the calendar. */
export function datesOf(document: TextDocument, header: Header, founded: readonly Founding[]): StatedDate[] {
  const sentences = sentencesIn(document);
  const own = properName(header.body ?? "");
  const foundings = sentences.map(({ sentence }) => foundingsIn(sentence, own));
  const bodies = bodiesOf([...foundings.flat(), ...founded]);
  const home = homeOf(header, bodies);
  const dates = sentences.flatMap(({ block, passage, sentence }, index) => {
    const prose = block.type === "paragraph" && !block.heading;
    const acted = prose ? actsIn(sentence, bodies, home) : [];
    const told = prose ? statesIn(sentence) : block.type === "table" ? columnStates(sentence) : [];
    const states = told.filter(({ kind }) => kind === "state" || acted.length === 0);
    const found = [...states, ...periodsIn(sentence), ...daysIn(sentence), ...(foundings[index] ?? []), ...acted];
    return found.map((each) => placed(document, block, passage, each));
  });
  return [...dates, ...yearSpans(document), ...termsOf(document, header)];
}

function actsIn(sentence: Sentence, bodies: readonly Body[], home: Home | null): Found[] {
  const acted = eventsOf(sentence, bodies);
  const told = new Set(acted.map(({ start }) => start));
  const deeds = deedsOf(sentence, calledIn(sentence.text, bodies), home);
  return [...acted, ...deeds.filter(({ start }) => !told.has(start))];
}

/** `SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG` as a name in a text begins. */
function properName(body: string): string {
  return body.slice(0, 1) + body.slice(1).toLowerCase();
}

/** The report's own place, where its founding is told. */
function homeOf({ place }: Header, bodies: readonly Body[]): Home | null {
  if (place === null) return null;
  for (const { name } of bodies) {
    const [, level = "", rest = ""] = /^(Xã|Phường|Đặc khu) (.+)$/iu.exec(name) ?? [];
    if (level !== "" && rest.toLowerCase() === place.toLowerCase())
      return { body: name, level: level.toLowerCase(), place };
  }
  return null;
}

function sentencesIn(document: TextDocument): Placed[] {
  const ahead = headingsAhead(document);
  return blocksOf(document).flatMap((block) =>
    passagesOf(block).flatMap((passage) =>
      sentencesOf(passage.text, ahead.has(block)).map((sentence) => ({ block, passage, sentence })),
    ),
  );
}

/** Blocks under headings of what is still to be done. */
function headingsAhead({ body }: TextDocument): Set<Block> {
  const found = new Set<Block>();
  const levels: boolean[] = [];
  for (const block of body) {
    if (block.type === "paragraph" && block.heading) {
      levels.length = block.heading.level;
      const title = block.passage.text;
      levels[block.heading.level] = AHEAD.test(title) && !DONE.test(title);
    }
    if (levels.some(Boolean)) found.add(block);
  }
  return found;
}

function yearSpans(document: TextDocument): StatedDate[] {
  return blocksOf(document).flatMap((block) =>
    passagesOf(block).flatMap((passage) =>
      [...yearSpansIn(passage.text), ...lunarYearsIn(passage.text)].map((span) =>
        placed(document, block, passage, span),
      ),
    ),
  );
}

function placed(document: TextDocument, block: Block, passage: Passage, { start, end, ...found }: Found): StatedDate {
  return { ...found, at: locationIn(document, block, passage, start, end) };
}
