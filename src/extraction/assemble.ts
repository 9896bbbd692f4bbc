import type { Figure, Statement, Tally } from "../model/index.js";
import type { TextDocument } from "../document/index.js";
import type { Believed } from "./breakdowns/index.js";
import { labelOf } from "./breakdowns/labels.js";
import type { BelievedChange } from "./changes/index.js";
import type { Mention, Stretch } from "./clauses/stretch.js";
import type { BelievedShare } from "./proportions/index.js";
import type { BelievedShares } from "./proportions/hundred.js";
import type { BelievedRatio } from "./proportions/ratios.js";

/** The location of a stretch of text. */
export function locationOf(document: TextDocument, { block, text, index: _ }: Stretch, start: number, end: number) {
  const { offsets } = "passage" in block ? block.passage : { offsets: new Uint32Array() };
  const place = document.locate(offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1);
  return { ...place, section: block.section, footnote: block.note, quote: quoteAround(text, start, end), pointer: null, origin: null };
}

/** Characters of the report around a figure, cut at words. */
const QUOTE_BEFORE = 30;
const QUOTE_BEHIND = 25;

function quoteAround(text: string, start: number, end: number): string {
  const from = start <= QUOTE_BEFORE ? 0 : text.indexOf(" ", start - QUOTE_BEFORE) + 1;
  const cut = text.lastIndexOf(" ", end + QUOTE_BEHIND);
  const to = end + QUOTE_BEHIND >= text.length ? text.length : Math.max(cut, end);
  return text.slice(Math.min(from, start), to).trim();
}

/** A figure of the model. */
export function figureOf(document: TextDocument, stretch: Stretch, mention: Mention): Figure {
  const { id, printed, value, upTo, decimals, approximator, unit, noun, kind } = mention;
  const at = locationOf(document, stretch, mention.start, mention.end);
  return { id, printed, value, upTo, decimals, approximator, unit: unit ?? noun, kind, at };
}

/** A tally of a breakdown: the total and its parts. */
export function tallyOf(document: TextDocument, stretches: readonly Stretch[], { total, parts, kind, confidence }: Believed, id: string): Tally {
  const place = (mention: Mention): Stretch => stretches[mention.stretch] as Stretch;
  const at = locationOf(document, place(total), total.start, total.end);
  const cells = parts.map((part, index) => ({ category: `c${index + 1}`, label: labelOf(place(part), part) || null, figure: part.id, unsure: false }));
  return {
    id,
    label: labelOf(place(total), total) || null,
    key: { concept: null, body: null, scope: null, aspect: null, time: null },
    at,
    confidence,
    total: total.id,
    dimensions: [{ name: "parts", label: null, kind, cells }],
    crossings: [],
    exclusive: [],
    parent: null,
  };
}

export function proportionOf(document: TextDocument, stretches: readonly Stretch[], { share, confidence }: BelievedShare, id: string): Statement {
  const stretch = stretches[share.percent.stretch] as Stretch;
  return {
    kind: "proportion",
    id,
    label: labelOf(stretch, share.part[0] ?? share.percent) || null,
    at: locationOf(document, stretch, share.percent.start, share.percent.end),
    confidence,
    part: share.part.map((each) => each.id),
    base: share.base.map((each) => each.id),
    percent: share.percent.id,
    within: share.within,
    candidates: [],
  };
}

export function changeOf(document: TextDocument, stretches: readonly Stretch[], { change, confidence }: BelievedChange, id: string): Statement {
  const first = change.percent ?? change.difference ?? change.after ?? change.before;
  const stretch = stretches[first?.stretch ?? 0] as Stretch;
  const shown = change.after ?? first;
  return {
    kind: "change",
    id,
    label: shown ? labelOf(stretches[shown.stretch] as Stretch, shown) || null : null,
    at: locationOf(document, stretch, first?.start ?? 0, first?.end ?? 1),
    confidence,
    direction: change.direction,
    before: change.before?.id ?? null,
    after: change.after?.id ?? null,
    difference: change.difference?.id ?? null,
    percent: change.percent?.id ?? null,
  };
}


export function sharesOfHundred(document: TextDocument, stretches: readonly Stretch[], { percents, confidence }: BelievedShares, id: string): Statement {
  const [first] = percents;
  const stretch = stretches[first?.stretch ?? 0] as Stretch;
  const cells = percents.map((each, index) => ({ category: `c${index + 1}`, label: labelOf(stretches[each.stretch] as Stretch, each) || null, figure: each.id }));
  const at = locationOf(document, stretch, first?.start ?? 0, first?.end ?? 1);
  return { kind: "shares", id, label: first ? labelOf(stretch, first) || null : null, at, confidence, complete: true, cells };
}

export function boundOf(document: TextDocument, stretches: readonly Stretch[], { part, whole, confidence }: BelievedRatio, id: string): Statement {
  const stretch = stretches[part.stretch] as Stretch;
  const at = locationOf(document, stretch, part.start, part.end);
  return { kind: "bound", id, label: labelOf(stretch, whole) || null, at, confidence, part: part.id, whole: whole.id };
}
