import type { AnnotatedCell, Annotation, Dimension, Location, Report, Statement, Tally } from "../../model/index.js";
import type { AnyCategory, AnyConcept, AnyDimension } from "../concept.js";
import { type FigureWriter, placeOf, type Written, type WrittenMap } from "./figures.js";
import type { Proportion, ShareFinder } from "./shares.js";
import { plain, type TallyNames } from "./statements.js";
import { writeKey } from "./tallies.js";

/** What an entry of a section writes beside itself. */
export interface WrittenEntry {
  readonly entry: WrittenMap;
  readonly tallies: ReadonlyMap<string, TallyNames>;
  readonly statements: readonly Statement[];
}

/** A split of the report that an entry can hold whole: every cell of it is a category of one dimension of the concept. */
interface Held {
  readonly tally: Tally;
  readonly split: Dimension;
  readonly dimension: string;
  /** Names of its cells, by figure. */
  readonly categories: ReadonlyMap<string, string>;
}

/** A figure by its category. */
interface Named {
  readonly dimension: string;
  readonly category: string;
  readonly figure: string;
}

/** What is split: an entry, or a cell of it. */
interface Owner {
  readonly id: string;
  readonly total: string | null;
  readonly path: readonly string[];
  readonly place: WrittenMap;
  readonly confidence: Tally["confidence"] | null;
}

/** What was written on the way. */
interface Sink {
  readonly tallies: Map<string, TallyNames>;
  readonly statements: Statement[];
}

const NOWHERE: Location = {
  ...{ line: null, column: null, endLine: null, endColumn: null },
  ...{ section: null, footnote: null, quote: null, pointer: null, origin: null },
};

/** Writes what the model names as entries of its concepts. */
export class SectionWriter {
  readonly #figures: FigureWriter;
  readonly #shares: ShareFinder;
  readonly #byTotal = new Map<string, Tally[]>();
  readonly #taken = new Set<string>();
  readonly #states: ReadonlySet<string>;

  constructor({ tallies, statements }: Report, figures: FigureWriter, shares: ShareFinder) {
    this.#figures = figures;
    this.#shares = shares;
    // The states of a roll-forward keep the names that its movements have.
    this.#states = new Set(
      statements.flatMap((each) => (each.kind === "roll-forward" ? [each.opening, each.closing] : [])),
    );
    for (const tally of tallies) {
      if (tally.total === null) continue;
      this.#byTotal.set(tally.total, [...(this.#byTotal.get(tally.total) ?? []), tally]);
    }
  }

  /** One quantity at one place, under the id that it will have. */
  write(annotation: Annotation, id: string, concept: AnyConcept): WrittenEntry {
    const { key, at, total } = annotation;
    const place = placeOf(at);
    const quantity = total === null ? {} : { total: plain(this.#figures.write(total, `${id}.total`, place)) };
    const sink: Sink = { tallies: new Map(), statements: [] };
    const owner = { id, total, path: [], place, confidence: null };
    const { splits, confidence, label } = this.#splits(annotation.cells, owner, concept, sink);
    const written = writeKey({ ...key, concept: null });
    const entry = {
      // What stands alone is called what the model calls it.
      ...(label && { label }),
      ...(Object.keys(written).length > 0 && { key: written }),
      compare: "no",
      ...(Object.keys(place).length > 0 && { at: place }),
      ...(confidence !== "certain" && { confidence }),
      ...quantity,
      ...splits,
    };
    return { entry, ...sink };
  }

  /** The splits of a total or of a cell: those that the report relates to it, and what else is named beside it. */
  #splits(
    cells: readonly AnnotatedCell[],
    owner: Owner,
    { dimensions = {} }: AnyConcept | AnyCategory,
    sink: Sink,
  ): { splits: Record<string, Written>; confidence: Tally["confidence"]; label: string | null } {
    const own = cells.filter(({ path }) => owner.path.every((step, index) => path[index] === step));
    const steps = owner.path.length;
    const direct = own.flatMap(({ path, figure }) => {
      const [dimension, category, ...deeper] = path.slice(steps);
      return dimension !== undefined && category !== undefined && deeper.length === 0
        ? [{ dimension, category, figure }]
        : [];
    });
    const held = owner.total === null ? [] : this.#held(owner.total, direct, dimensions);
    const confidence = owner.confidence ?? held[0]?.tally.confidence ?? "certain";
    const splits: Record<string, Written> = {};
    const cell = (
      dimension: string,
      category: string,
      figure: string,
      more: WrittenMap,
      beside: Proportion | undefined,
    ): Written => {
      const home = `${owner.id}.${dimension}.${category}`;
      const written = this.#figures.write(figure, home, owner.place, more);
      if (typeof written !== "object" || "ref" in written) return written;
      const place = placeOf(this.#figures.figure(figure)?.at ?? NOWHERE);
      const share = this.#share(beside, `${home}.share`, place);
      const split = dimensions[dimension]?.categories[category];
      const inner = { id: home, total: figure, path: [...owner.path, dimension, category], place, confidence };
      const { splits: parts, label } = split?.dimensions
        ? this.#splits(cells, inner, split, sink)
        : { splits: {}, label: null };
      return plain({ ...written, ...(label && { label }), ...share, ...parts });
    };
    for (const { tally, split, dimension, categories } of held) {
      const isWritten = (figure: string): boolean => this.#figures.isWritten(figure);
      const shares = this.#shares.of(tally, split, tally.confidence, isWritten);
      sink.statements.push(...shares.statements);
      this.#taken.add(tally.id);
      sink.tallies.set(tally.id, namesOf(owner.id, split, dimension, categories));
      const written = split.cells.map(({ figure, label, unsure }) => {
        const category = categories.get(figure) ?? "";
        const more = { ...(label && { label }), ...(unsure && { membership: "unsure" }) };
        return [category, cell(dimension, category, figure, more, shares.beside.get(figure))];
      });
      splits[dimension] = short({
        ...(split.kind !== usualKind(dimensions[dimension]) && { kind: split.kind }),
        ...(split.label !== null && { label: split.label }),
        ...(tally.confidence !== confidence && { confidence: tally.confidence }),
        cells: Object.fromEntries(written),
      });
    }
    // A dimension is written once: what is named in it beside a list of the report would be taken for a part of that.
    const loose = new Map<string, Record<string, Written>>();
    for (const { dimension, category, figure } of direct) {
      if (dimension in splits) continue;
      const before = loose.get(dimension) ?? {};
      const beside = this.#shares.beside(figure, owner.total, confidence);
      const percent = beside?.percent ?? null;
      const free = percent !== null && !this.#figures.isWritten(percent) && !this.#figures.isWritten(figure);
      if (free && beside) sink.statements.push(beside);
      loose.set(dimension, {
        ...before,
        [category]: cell(dimension, category, figure, {}, free ? beside : undefined),
      });
    }
    for (const [dimension, written] of loose) splits[dimension] = { kind: "loose", cells: written };
    return { splits, confidence, label: held[0]?.tally.label ?? null };
  }

  /** The percentage beside a cell, under the words of the report. */
  #share(beside: Proportion | undefined, home: string, place: WrittenMap): WrittenMap {
    const { percent = null, label = null } = beside ?? {};
    if (percent === null) return {};
    const written = this.#figures.write(percent, home, place, label === null ? {} : { label });
    return { share: plain(written) };
  }

  /** Whether an entry states what a tally does. */
  holds(tally: Tally): boolean {
    return this.#taken.has(tally.id);
  }

  /** Splits of a total that its entry can hold; what is compared with others, or moves on, keeps its own names. */
  #held(total: string, cells: readonly Named[], dimensions: Readonly<Record<string, AnyDimension>>): Held[] {
    const held: Held[] = [];
    for (const tally of this.#byTotal.get(total) ?? []) {
      const [split, ...more] = tally.dimensions;
      if (!split || more.length > 0 || tally.crossings.length > 0 || tally.exclusive.length > 0) continue;
      if (this.#taken.has(tally.id) || this.#states.has(tally.id) || tally.key.concept !== null) continue;
      const one = holdOf(tally, split, cells, dimensions);
      const isOther = (each: Held): boolean => each.dimension === one?.dimension || each.tally.label !== tally.label;
      if (one && !held.some(isOther)) held.push(one);
    }
    return held;
  }
}

function holdOf(
  tally: Tally,
  split: Dimension,
  cells: readonly Named[],
  dimensions: Readonly<Record<string, AnyDimension>>,
): Held | null {
  for (const [dimension, { complete, categories }] of Object.entries(dimensions)) {
    const named = new Map<string, string>();
    for (const each of cells) if (each.dimension === dimension) named.set(each.figure, each.category);
    const known = split.cells.filter(({ figure }) => named.has(figure));
    if (known.length === 0 || (complete && known.length < split.cells.length)) continue;
    if (known.length < split.cells.length && split.cells.some(({ category }) => category in categories)) continue;
    const all = split.cells.map(({ figure, category }) => [figure, named.get(figure) ?? category] as const);
    const together = new Map(all);
    // What is named beside the list, and not in it, would be lost.
    if (together.size < split.cells.length || [...named.keys()].some((figure) => !together.has(figure))) continue;
    if (new Set(together.values()).size < together.size) continue;
    return { tally, split, dimension, categories: together };
  }
  return null;
}

function namesOf(id: string, split: Dimension, dimension: string, categories: ReadonlyMap<string, string>): TallyNames {
  return {
    id,
    dimensions: new Map([[split.name, dimension]]),
    categories: new Map(split.cells.map(({ category, figure }) => [category, categories.get(figure) ?? category])),
  };
}

function usualKind(dimension: AnyDimension | undefined): Dimension["kind"] {
  return dimension?.kind === "partition" && !dimension.complete ? "open" : (dimension?.kind ?? "partition");
}

/** A dimension that says nothing of itself is written as its categories. */
function short(split: WrittenMap): Written {
  return Object.keys(split).length === 1 && split.cells !== undefined ? split.cells : split;
}
