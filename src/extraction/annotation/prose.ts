import type { Annotation, Figure, Report } from "../../model/index.js";
import type { AnyConcept } from "../../taxonomy/index.js";
import { dimensionOf } from "./categories.js";
import type { Context } from "./context.js";
import type { CueIndex } from "./cue-index.js";
import { annotationOf, type Draft } from "./draft.js";
import { isContinuation, Labels, listedPath, lonePath } from "./labels.js";
import { categoryAt, countsAlike, isCell, isOwnNoun, type Owner, tellsApart } from "./likeness.js";
import { listsUnderTopics, unmistakableLists } from "./lists.js";
import { type Relations, relationsOf } from "./relations.js";

type Concepts = Readonly<Record<string, AnyConcept>>;

/** Names the figures of sentences. */
export function proseAnnotations(
  report: Report,
  contexts: readonly Context[],
  concepts: Concepts,
  index: CueIndex,
): Annotation[] {
  return new ProseNames(report, contexts, concepts).annotate(index);
}

class ProseNames {
  readonly #figures: ReadonlyMap<string, Figure>;
  readonly #contexts: readonly Context[];
  readonly #concepts: Concepts;
  readonly #labels: Labels;
  readonly #relations: Relations;
  readonly #named = new Map<string, string>();
  readonly #dropped = new Set<Draft>();
  #drafts: Draft[] = [];

  constructor(report: Report, contexts: readonly Context[], concepts: Concepts) {
    this.#figures = new Map(report.figures.map((figure) => [figure.id, figure]));
    this.#contexts = contexts;
    this.#concepts = concepts;
    this.#labels = new Labels(contexts);
    this.#relations = relationsOf(report, contexts);
  }

  annotate(index: CueIndex): Annotation[] {
    for (const context of this.#contexts) this.#nameByCue(context, index);
    for (const draft of this.#drafts) {
      const concept = this.#concepts[draft.concept];
      if (concept && draft.total !== null && !this.#dropped.has(draft)) this.#addParts(draft, concept, draft.total, []);
    }
    this.#addLone();
    for (const list of [unmistakableLists, listsUnderTopics]) this.#addLists(list);
    const order = new Map(this.#contexts.map(({ id }, at) => [id, at]));
    return this.#drafts
      .filter((draft) => !this.#dropped.has(draft))
      .sort((one, other) => (order.get(one.context.id) ?? 0) - (order.get(other.context.id) ?? 0))
      .flatMap((draft) => {
        const figure = this.#figures.get(draft.context.id);
        return figure ? [annotationOf(draft, figure, (id) => this.#relations.shares.get(id) ?? null)] : [];
      });
  }

  #nameByCue(context: Context, index: CueIndex): void {
    const last = this.#drafts.at(-1);
    const named = index.named(context) ?? this.#continued(context);
    if (!named || this.#named.has(context.id)) return;
    const { concept, path } = named;
    // `35/35 bản`: what the part is named, the whole is not; nor are parts of a total what the total is.
    if (path.length === 0 && last?.total === context.whole && last?.concept === concept && context.whole !== null)
      return;
    if (path.length > 0) this.#addNamedCell(concept, path, context);
    else if (!this.#isPartOf(concept, context)) {
      this.#named.set(context.id, concept);
      this.#drafts.push({ concept, context, total: context.id, cells: new Map() });
    }
  }

  /** Whether a figure is a part of what is known by the same name already: by a tally, or by the name of a category. */
  #isPartOf(concept: string, context: Context): boolean {
    const wholes = (this.#relations.wholes.get(context.id) ?? []).filter((whole) => this.#named.get(whole) === concept);
    if (wholes.some((whole) => !tellsApart(context, this.#labels.context(whole)))) return true;
    const last = this.#drafts.findLast((draft) => draft.concept === concept && draft.total !== null);
    const definition = this.#concepts[concept];
    if (!definition?.dimensions || last?.context.stretch !== context.stretch) return false;
    if (last.context.sentence !== context.sentence || tellsApart(context, last.context)) return false;
    return (listedPath(definition, context) ?? lonePath(definition, context, [], true)) !== null;
  }

  /** `Đảng viên đầu kỳ: 706 …. Hiện nay: 729`: what the paragraph tells of first, at another time. */
  #continued(context: Context): { concept: string; path: readonly string[] } | null {
    if (context.kind === "percent" || !isContinuation(context)) return null;
    const first = this.#drafts.find(({ context: { stretch }, total }) => stretch === context.stretch && total !== null);
    if (!first || !countsAlike(first.context, context)) return null;
    return { concept: first.concept, path: [] };
  }

  /** A category that words name without its total: beside others of its sentence, else alone. */
  #addNamedCell(concept: string, path: readonly string[], context: Context): void {
    const last = this.#drafts.at(-1);
    const beside =
      last?.concept === concept && last.context.stretch === context.stretch && !last.cells.has(path.join("/"));
    const draft: Draft = beside ? last : { concept, context, total: null, cells: new Map() };
    if (!beside) this.#drafts.push(draft);
    this.#addCell(draft, path, context.id);
  }

  #addCell(draft: Draft, path: readonly string[], figure: string): void {
    draft.cells.set(path.join("/"), { path, figure });
    this.#named.set(figure, draft.concept);
  }

  /** The parts of a figure by the names of their categories, and what these are split into. */
  #addParts(draft: Draft, owner: Owner, total: string, path: readonly string[]): void {
    if (owner.dimensions === undefined) return;
    for (const { cells } of (this.#relations.tallies.get(total) ?? []).flatMap(({ dimensions }) => dimensions)) {
      const labels = cells.map(({ label, figure }) => this.#labels.of(label, figure));
      const fit = dimensionOf(owner, labels, this.#labels.between(cells[0]?.figure ?? "", draft.context));
      if (!fit) continue;
      const categories = owner.dimensions[fit.dimension]?.categories ?? {};
      cells.forEach(({ figure }, position) => {
        const category = fit.categories[position];
        if (category === null || category === undefined) return;
        const steps = [...path, fit.dimension, category];
        if (draft.cells.has(steps.join("/")) || !this.#isFree(figure, draft)) return;
        this.#addCell(draft, steps, figure);
        const split = categories[category];
        if (split) this.#addParts(draft, split, figure, steps);
      });
    }
  }

  /** Whether a figure may be a cell: of this quantity also twice, and where it was taken for a total that has no parts. */
  #isFree(figure: string, draft: Draft): boolean {
    if (!this.#named.has(figure) || [...draft.cells.values()].some((cell) => cell.figure === figure)) return true;
    const other = this.#drafts.find((each) => each.total === figure && each.cells.size === 0 && each !== draft);
    if (other) this.#dropped.add(other);
    return other !== undefined;
  }

  /** Categories that are known by each other, or by the heading above them. */
  #addLists(find: typeof unmistakableLists): void {
    for (const contexts of this.#labels.paragraphs()) {
      const free = contexts.filter(({ id, kind }) => !this.#named.has(id) && kind !== "percent");
      for (const draft of find(free, this.#concepts, this.#labels, this.#relations)) {
        for (const { figure } of draft.cells.values()) this.#named.set(figure, draft.concept);
        if (draft.total !== null) this.#named.set(draft.total, draft.concept);
        this.#drafts.push(draft);
      }
    }
  }

  /** Figures behind a total that are named like its categories: in its paragraph, or in the lines below that go on with it. */
  #addLone(): void {
    const heads = new Map(
      this.#drafts.flatMap((each) => (this.#dropped.has(each) ? [] : [[each.total ?? each.context.id, each] as const])),
    );
    let open: Draft[] = [];
    const told = new Set<number>();
    for (const context of this.#contexts) {
      const head = heads.get(context.id);
      if (head) {
        const splits = this.#concepts[head.concept]?.dimensions !== undefined;
        open = [
          ...(splits ? [head] : []),
          ...open.filter((each) => each.context.stretch !== context.stretch || splits),
        ];
      }
      if (head && head.total !== null) told.add(context.stretch);
      // A line that has a quantity of its own goes on with no earlier one.
      open = open.filter((each) => isNear(each.context, context, told.has(context.stretch))).slice(0, MOST_OPEN);
      if (head || this.#named.has(context.id) || context.kind === "percent") continue;
      for (const draft of open) if (this.#addNamedLike(draft, context)) break;
    }
  }

  #addNamedLike(draft: Draft, context: Context): boolean {
    const concept = this.#concepts[draft.concept];
    if (!concept || concept.unit === "%" || (concept.unit === "đồng") !== (context.kind === "money")) return false;
    const here = draft.context.stretch === context.stretch;
    // A line goes on with a quantity that an earlier one told of where nothing else stands before.
    if (
      !here &&
      !this.#labels.inSentenceBefore(context).every(({ id, kind }) => kind === "percent" || isCell(draft, id))
    )
      return false;
    const listed = here && draft.context.sentence === context.sentence ? listedPath(concept, context) : null;
    if (!listed && !countsAlike(draft.context, context) && !isOwnNoun(context)) return false;
    for (const [owner, path] of this.#ownersOf(draft, concept, context)) {
      const found = listed && path.length === 0 ? listed : lonePath(owner, context, this.#labels.before(context), here);
      if (!found || draft.cells.has([...path, ...found].join("/"))) continue;
      const steps = [...path, ...found];
      this.#addCell(draft, steps, context.id);
      const split = categoryAt(concept, steps);
      if (split) this.#addParts(draft, split, context.id, steps);
      return true;
    }
    return false;
  }

  /** What a figure may be a category of: a category that its sentence tells of last, else the concept. */
  #ownersOf(draft: Draft, concept: AnyConcept, context: Context): [Owner, readonly string[]][] {
    const cells = [...draft.cells.values()].filter(({ figure }) => this.#labels.isInParagraph(figure, context));
    const last = cells.at(-1);
    const nested = cells.flatMap(({ path }): [Owner, readonly string[]][] => {
      const category = categoryAt(concept, path);
      const isLast = last !== undefined && path.every((step, at) => last.path[at] === step);
      return category?.dimensions && isLast ? [[category, path]] : [];
    });
    return [...nested, [concept, []]];
  }
}

/** Quantities that later lines may go on with. */
const MOST_OPEN = 4;
/** Lines that may stand between a quantity and its parts. */
const MOST_LINES = 6;

function isNear(one: Context, other: Context, told: boolean): boolean {
  if (one.stretch === other.stretch || told) return one.stretch === other.stretch;
  return one.section === other.section && other.stretch - one.stretch <= MOST_LINES;
}
