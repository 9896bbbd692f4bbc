import type { Block, TextDocument } from "../document/index.js";
import type { Figure, Report } from "../model/index.js";
import { Assembly } from "./assemble.js";
import { bracketedOf } from "./bounds/bracketed.js";
import { wholesOf } from "./bounds/wholes.js";
import { type Believed, breakdownsOf, exchangedLists, listsOf } from "./breakdowns/index.js";
import { changesOf } from "./changes/index.js";
import { differencesOf } from "./claims/differences.js";
import { claimsOf, type TabledFigures } from "./claims/index.js";
import { plansOf } from "./claims/intent.js";
import { piecesOf } from "./clauses/pieces.js";
import { readStretch, type Stretch } from "./clauses/stretch.js";
import { closingsOf, type Placed } from "./closings/index.js";
import { comparisonsOf, type PlacedTable } from "./comparisons/index.js";
import { enumerationsOf } from "./enumerations/index.js";
import { extensionsOf } from "./extensions/index.js";
import { groupBy } from "./group.js";
import type { Appearance } from "./keys/appearance.js";
import { appearancesOf, placeOf, surroundingsOf } from "./keys/read-stretch.js";
import { appearancesInTable } from "./keys/read-table.js";
import { Above } from "./keys/surroundings.js";
import type { Listener } from "./listener.js";
import { blocksOf } from "./places.js";
import { distantShares } from "./proportions/anywhere.js";
import { hundredsOf } from "./proportions/hundred.js";
import { sharesOf } from "./proportions/index.js";
import { ratiosOf } from "./proportions/ratios.js";
import { withoutRolled } from "./roll-forwards/explained.js";
import { type BelievedRoll, REACH, rollForwardsOf } from "./roll-forwards/index.js";
import { readTable, type TableCell } from "./tables/index.js";
import { isClosing } from "./tie-outs/closing.js";
import { newSpellings, type OwnTerms } from "./tokens/words.js";

/** What a text says about its figures. */
export interface Extraction {
  readonly report: Report;
  readonly stretches: readonly Stretch[];
  /** Figures with what the words around them say that they count. */
  readonly appearances: readonly Appearance[];
  readonly tables: readonly TitledTable[];
}

/** The figures of a table, and the lines before it that may be its title, the nearest last. */
export interface TitledTable {
  readonly cells: readonly TableCell[];
  readonly before: readonly string[];
}

/** Paragraphs before a table that may name its unit. */
const BEFORE_TABLE = 3;

/** Reads the figures of a document and what it says about them. */
export function extract(document: TextDocument, listener: Listener = {}, terms: OwnTerms | null = null): Extraction {
  const blocks = blocksOf(document);
  const assembly = new Assembly(document, terms);
  const stretches: Stretch[] = [];
  const spellings = newSpellings(terms);
  const figures: (Figure | Stretch)[] = [];
  const appearances: Appearance[] = [];
  const tabled: TabledFigures[] = [];
  const tables: TitledTable[] = [];
  const placed: PlacedTable[] = [];
  const above = new Above();
  let behindTable = false;
  blocks.forEach((block, index) => {
    const surroundings = surroundingsOf(above.next(block), above.path, spellings);
    if (block.type === "table") {
      behindTable = true;
      const read = readTable(document, block, textsBefore(blocks, index), assembly.nextFigure);
      assembly.addTable(read);
      const before = stretches.at(-1);
      if (before) tabled.push({ ...read, before });
      const titled = { cells: read.cells, before: textsBefore(blocks, index) };
      tables.push(titled);
      placed.push({ ...titled, next: stretches.length });
      for (const figure of read.figures) figures.push(figure);
      appearances.push(...appearancesInTable(read, index, surroundings, textsBefore(blocks, index).at(-1), spellings));
    } else if (!block.heading || holdsFigures(block)) {
      for (const piece of piecesOf(block)) {
        const read = readStretch(piece.block, stretches.length, assembly.nextFigure, piece.cut, spellings);
        const stretch = { ...read, behindTable };
        behindTable = false;
        stretches.push(stretch);
        figures.push(stretch);
        appearances.push(...appearancesOf(stretch, surroundings));
      }
    }
  });
  assembly.stretches = stretches;
  const notes = groupBy(
    stretches.filter(({ block }) => block.note !== null),
    ({ block }) => block.note ?? "",
  );
  const found = stretches.map((stretch) => listsOf(stretches, stretch, notes));
  const exchanged = exchangedLists(stretches, found);
  const listed = stretches.map((_, index) =>
    breakdownsOf(stretches, found[index] ?? [], exchanged, listener.breakdown),
  );
  const lists = stretches.map((stretch, index) => {
    const near = listed.slice(Math.max(0, index - REACH), index + 1).flat();
    const rolls = rollForwardsOf(stretches, stretch, near, listener.rollForward);
    return { stretch, rolls, breakdowns: withoutRolled(listed[index] ?? [], rolls) };
  });
  const fromElsewhere = listsByPlaceOfParts(lists);
  for (const { stretch, rolls, breakdowns } of lists) {
    const around = [...breakdowns, ...(fromElsewhere.get(stretch.index) ?? [])];
    const shares = sharesOf(stretches, stretch, around, listener.share);
    assembly.addBreakdowns([...breakdowns, ...differencesOf(stretch, breakdowns)]);
    assembly.addShares(shares);
    assembly.addHundreds(hundredsOf(stretch, breakdowns, shares, listener.hundred));
    assembly.addEnumerations(enumerationsOf(stretches, stretch, notes, listener.enumeration));
    assembly.addExtensions(extensionsOf(stretches, stretch, listener.extension));
    assembly.addRatios([...ratiosOf(stretch), ...wholesOf(stretch), ...bracketedOf(stretch)]);
    assembly.addChanges(changesOf(stretch, listener.change));
    assembly.addRollForwards(rolls);
    assembly.addComparisons(comparisonsOf(stretches, stretch, placed, listener.comparison));
  }
  assembly.addDistantShares(distantShares(stretches, appearances, (percent) => assembly.isTold(percent)));
  const closings = closingsOf(
    placedIn(
      stretches,
      blocks,
      appearances,
      lists.flatMap(({ rolls }) => rolls),
    ),
  );
  assembly.addBreakdowns(closings.breakdowns);
  assembly.addChanges(closings.changes);
  assembly.addClaims(claimsOf(stretches, blocks, tabled, assembly.header, listener.claim));
  assembly.addTieOuts(appearances, closings.ties, listener.tieOut);
  return { report: assembly.report(figures), stretches, appearances, tables };
}

/** The paragraphs that sum up apart from those that tell; plans are neither. */
function placedIn(
  stretches: readonly Stretch[],
  blocks: readonly Block[],
  appearances: readonly Appearance[],
  rolls: readonly BelievedRoll[],
): Placed {
  const plans = plansOf(blocks);
  const summing = new Set(appearances.filter(isClosing).map(({ place }) => place));
  const told = stretches.filter(({ block }) => !plans.has(block));
  return {
    stretches,
    body: told.filter(({ index }) => !summing.has(placeOf(index))),
    closing: told.filter(({ index }) => summing.has(placeOf(index))),
    rolls: rolls.map(({ roll }) => roll),
  };
}

/** Lists by the paragraphs that hold parts of them, other than the one they were found from: bullets below their total. */
function listsByPlaceOfParts(
  lists: readonly { readonly stretch: Stretch; readonly breakdowns: readonly Believed[] }[],
): Map<number, Believed[]> {
  const reaching = lists.flatMap(({ stretch, breakdowns }) =>
    breakdowns.flatMap((list) => {
      const places = new Set(list.parts.map((part) => part.stretch).filter((place) => place !== stretch.index));
      return [...places].map((place) => ({ place, list }));
    }),
  );
  return new Map(
    [...groupBy(reaching, ({ place }) => place)].map(([place, some]) => [place, some.map(({ list }) => list)]),
  );
}

/** A line that looks like a heading and counts something all the same: `Tổng số 52 đơn`, `2. Văn bản đã ban hành: 7.300 văn bản`. */
function holdsFigures(block: Block): boolean {
  if (block.type !== "paragraph") return false;
  const { text } = block.passage;
  return block.heading?.number === null ? /\d/.test(text) : /: ?\d[\d.,]* \p{Ll}[^:]{0,80}$/u.test(text);
}

function textsBefore(blocks: readonly Block[], index: number): string[] {
  return blocks
    .slice(Math.max(0, index - BEFORE_TABLE), index)
    .flatMap((block) => (block.type === "paragraph" ? block.passage.text : []));
}
