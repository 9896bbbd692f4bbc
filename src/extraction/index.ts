import type { TextDocument } from "../document/index.js";
import type { Report, Statement, Tally } from "../model/index.js";
import { boundOf, changeOf, figureOf, proportionOf, sharesOfHundred, tallyOf } from "./assemble.js";
import { breakdownsOf } from "./breakdowns/index.js";
import { changesOf } from "./changes/index.js";
import { readStretch, type Stretch } from "./clauses/stretch.js";
import { hundredsOf } from "./proportions/hundred.js";
import { sharesOf } from "./proportions/index.js";
import { ratiosOf } from "./proportions/ratios.js";

/** What a text says about its figures. */
export interface Extraction {
  readonly report: Report;
  readonly stretches: readonly Stretch[];
}

/** Reads the figures of a document and what it says about them. */
export function extract(document: TextDocument): Extraction {
  let count = 0;
  const ids = (): string => `f${(count += 1)}`;
  const blocks = [...document.body, ...document.notes.flatMap((note) => note.blocks)];
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    if (block.type === "paragraph" && !block.heading) stretches.push(readStretch(block, stretches.length, ids));
  }
  const notes = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const { note } = stretch.block;
    if (note !== null) notes.set(note, [...(notes.get(note) ?? []), stretch]);
  }
  const tallies: Tally[] = [];
  const statements: Statement[] = [];
  const state = (make: (id: string) => Statement): void => void statements.push(make(`s${statements.length + 1}`));
  for (const stretch of stretches) {
    const breakdowns = breakdownsOf(stretches, stretch, notes);
    const shares = sharesOf(stretches, stretch, breakdowns).filter(worthSaying);
    for (const each of breakdowns) tallies.push(tallyOf(document, stretches, each, `t${tallies.length + 1}`));
    for (const each of shares) state((id) => proportionOf(document, stretches, each, id));
    for (const each of hundredsOf(stretch, breakdowns, shares)) state((id) => sharesOfHundred(document, stretches, each, id));
    for (const each of ratiosOf(stretch)) state((id) => boundOf(document, stretches, each, id));
    for (const each of changesOf(stretch).filter(worthSaying)) state((id) => changeOf(document, stretches, each, id));
  }
  const figures = stretches.flatMap((stretch) => stretch.mentions.map((mention) => figureOf(document, stretch, mention)));
  const header = { title: null, symbol: null, date: null, lang: "vi", place: null, body: null } as const;
  return { report: { header, figures, tallies, statements, citations: [], outline: [], names: [] }, stretches };
}

/** An accusation needs better odds than a statement that holds. */
function worthSaying({ judgement, confidence }: { judgement: { chosen: { outcome: string } | null }; confidence: string }): boolean {
  return judgement.chosen?.outcome === "fits" || confidence !== "possible";
}
