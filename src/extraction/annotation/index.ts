import type { Annotation, Report, Tally } from "../../model/index.js";
import { type AnyCategory, type AnyConcept, entriesOf } from "../../taxonomy/index.js";
import type { Stretch } from "../clauses/stretch.js";
import type { Appearance } from "../keys/appearance.js";
import { categoryIn, dimensionOf, type Label, lastAt } from "./categories.js";
import { type Context, contextsOf } from "./context.js";
import { STOP, wordsOfName } from "./cue.js";
import { CueIndex } from "./cue-index.js";
import { timeNamed } from "./time.js";

/** What a text says, as far as naming its figures needs it. */
export interface Annotatable {
  readonly report: Report;
  readonly stretches: readonly Stretch[];
  readonly appearances: readonly Appearance[];
}

type Concepts = Readonly<Record<string, AnyConcept>>;

const indexes = new WeakMap<Concepts, CueIndex>();

/**
 * Names the figures of a text that a taxonomy knows: by the words around them, and the parts of what is so known by the
 * names of its categories. What is named relates nothing; a figure has one name.
 */
export function annotationsOf({ report, stretches, appearances }: Annotatable, concepts: Concepts): Annotation[] {
  const index = indexes.get(concepts) ?? new CueIndex(concepts);
  indexes.set(concepts, index);
  const contexts = contextsOf(stretches, new Map(appearances.map((each) => [each.figure.id, each])));
  return new Annotator(report, contexts, concepts).annotate(index);
}

/** One quantity that is being named. */
interface Draft {
  readonly concept: string;
  readonly context: Context;
  readonly total: string | null;
  readonly cells: Map<string, { path: readonly string[]; figure: string }>;
}

class Annotator {
  readonly #figures: ReadonlyMap<string, Report["figures"][number]>;
  readonly #contexts: readonly Context[];
  readonly #concepts: Concepts;
  readonly #byId: ReadonlyMap<string, Context>;
  readonly #tallies = new Map<string, Tally[]>();
  readonly #shares = new Map<string, string>();
  readonly #named = new Set<string>();
  readonly #drafts: Draft[] = [];
  readonly #dropped = new Set<Draft>();

  constructor(report: Report, contexts: readonly Context[], concepts: Concepts) {
    this.#figures = new Map(report.figures.map((figure) => [figure.id, figure]));
    this.#contexts = contexts;
    this.#concepts = concepts;
    this.#byId = new Map(contexts.map((context) => [context.id, context]));
    for (const tally of report.tallies) {
      if (tally.total === null || tally.dimensions.length === 0) continue;
      const list = this.#tallies.get(tally.total) ?? [];
      list.push(tally);
      this.#tallies.set(tally.total, list);
    }
    for (const statement of report.statements) {
      if (statement.kind !== "proportion" || statement.percent === null || statement.part?.length !== 1) continue;
      const [part = ""] = statement.part;
      if (statement.within && !this.#shares.has(part)) this.#shares.set(part, statement.percent);
    }
  }

  annotate(index: CueIndex): Annotation[] {
    for (const context of this.#contexts) {
      const named = index.named(context);
      if (!named || this.#named.has(context.id)) continue;
      // `35/35 bản`: what the part is named, the whole is not.
      const last = this.#drafts.at(-1);
      if (
        context.whole !== null &&
        named.path.length === 0 &&
        last?.total === context.whole &&
        last.concept === named.concept
      )
        continue;
      const { concept, path } = named;
      if (path.length > 0) this.#addCell(concept, path, context);
      else {
        this.#named.add(context.id);
        this.#drafts.push({ concept, context, total: context.id, cells: new Map() });
      }
    }
    for (const draft of this.#drafts) {
      const concept = this.#concepts[draft.concept];
      if (concept && draft.total !== null && !this.#dropped.has(draft)) this.#addParts(draft, concept, draft.total, []);
    }
    this.#addLone();
    return this.#drafts.filter((draft) => !this.#dropped.has(draft)).map((draft) => this.#annotation(draft));
  }

  /** A category that words name without its total: beside others of its sentence, else alone. */
  #addCell(concept: string, path: readonly string[], context: Context): void {
    const last = this.#drafts.at(-1);
    const name = path.join("/");
    const beside = last?.concept === concept && last.context.stretch === context.stretch && !last.cells.has(name);
    const draft: Draft = beside ? last : { concept, context, total: null, cells: new Map() };
    if (!beside) this.#drafts.push(draft);
    draft.cells.set(name, { path, figure: context.id });
    this.#named.add(context.id);
  }

  /** The parts of a figure by the names of their categories, and what these are split into. */
  #addParts(draft: Draft, owner: AnyConcept | AnyCategory, total: string, path: readonly string[]): void {
    if (owner.dimensions === undefined) return;
    for (const { dimensions } of this.#tallies.get(total) ?? []) {
      for (const { cells } of dimensions) {
        const labels = cells.map(({ label, figure }) => this.#labelOf(label, figure));
        const fit = dimensionOf(owner, labels, this.#wordsBefore(cells[0]?.figure ?? "", draft));
        if (!fit) continue;
        const categories = owner.dimensions[fit.dimension]?.categories ?? {};
        cells.forEach(({ figure }, position) => {
          const category = fit.categories[position];
          if (category === null || category === undefined) return;
          const steps = [...path, fit.dimension, category];
          const name = steps.join("/");
          if (draft.cells.has(name) || !this.#isFree(figure, draft)) return;
          draft.cells.set(name, { path: steps, figure });
          this.#named.add(figure);
          const split = categories[category];
          if (split) this.#addParts(draft, split, figure, steps);
        });
      }
    }
  }

  /** Whether a figure may be a cell: of this quantity also twice, and where it was taken for a total that has no parts. */
  #isFree(figure: string, draft: Draft): boolean {
    if (!this.#named.has(figure) || [...draft.cells.values()].some((cell) => cell.figure === figure)) return true;
    const other = this.#drafts.findIndex((each) => each.total === figure && each.cells.size === 0 && each !== draft);
    if (other < 0) return false;
    this.#dropped.add(this.#drafts[other] as Draft);
    return true;
  }

  /** Figures behind a total, in its sentence or in a paragraph that tells of it alone, that are named like its categories. */
  #addLone(): void {
    let draft: Draft | undefined;
    const heads = new Map(
      this.#drafts.flatMap((each) =>
        each.total === null || this.#dropped.has(each) ? [] : [[each.total, each] as const],
      ),
    );
    for (const context of this.#contexts) {
      const head = heads.get(context.id);
      if (head) draft = this.#concepts[head.concept]?.dimensions ? head : undefined;
      if (head || !draft || draft.context.stretch !== context.stretch) continue;
      if (this.#named.has(context.id) || context.kind === "percent") continue;
      const concept = this.#concepts[draft.concept];
      if (concept) this.#addNamedLike(draft, concept, context);
    }
  }

  #addNamedLike(draft: Draft, { dimensions }: AnyConcept, context: Context): void {
    const noun = context.appearance?.noun ?? null;
    const counted = draft.context.appearance?.noun ?? null;
    const listed = this.#listed(dimensions, context);
    if (listed && draft.context.sentence === context.sentence) {
      this.#addLoneCell(draft, listed, context);
      return;
    }
    if (noun !== null && counted !== null && noun !== counted && !(isPeople(noun) && isPeople(counted))) return;
    let best: { path: string[]; length: number } | null = null;
    const label = tail(context.own).slice(-LONE);
    const said = this.#wordsBefore(context.id, draft);
    for (const [dimension, { categories, vi = [] }] of entriesOf(dimensions)) {
      // `trung cấp` is a level of several kinds: the one named last before it.
      const at = Math.max(-1, ...vi.map((name) => lastAt(said, wordsOfName(name))));
      if (vi.length > 0 && at < 0) continue;
      const match = categoryIn(categories, label);
      const length = match ? match.length + (at >= 0 ? 100 + at : 0) : 0;
      if (match && (!best || length > best.length)) best = { path: [dimension, match.category], length };
    }
    if (best) this.#addLoneCell(draft, best.path, context);
  }

  #addLoneCell(draft: Draft, path: readonly string[], context: Context): void {
    const name = path.join("/");
    if (draft.cells.has(name)) return;
    draft.cells.set(name, { path, figure: context.id });
    this.#named.add(context.id);
  }

  /** `07 nghị quyết`: a category right behind the figure. */
  #listed(dimensions: AnyConcept["dimensions"], { behind }: Context): string[] | null {
    for (const [dimension, { categories }] of entriesOf(dimensions)) {
      for (const [category, { vi }] of entriesOf(categories)) {
        for (const name of vi) {
          const words = wordsOfName(name);
          if (words.every((word, index) => behind[index] === word)) return [dimension, category];
        }
      }
    }
    return null;
  }

  /** The words that may name the category of a figure: behind it in its label, before it, else as far as the next figure. */
  #labelOf(label: string | null, figure: string): Label {
    const context = this.#byId.get(figure);
    const [before = "", behind = ""] = label?.split("…") ?? [];
    const own = context ? tail(context.own) : [];
    const first = wordsOfName(before);
    // A label ends at a comma, a name may hold one: `một phần, trực tiếp: 351`.
    const longer = own.length > first.length && own.slice(-first.length).join(" ") === first.join(" ") ? own : first;
    const previous = this.#before(context);
    const amount = context?.kind === "money" && own.length <= AMOUNT && previous ? tail(previous.own) : [];
    return [wordsOfName(behind), longer, amount, ...(context && label?.includes("…") ? [head(context.after)] : [])];
  }

  #before(context: Context | undefined): Context | undefined {
    if (!context) return undefined;
    const at = this.#contexts.indexOf(context);
    const previous = this.#contexts[at - 1];
    return previous?.stretch === context.stretch ? previous : undefined;
  }

  /** Words between a total and one of its parts. */
  #wordsBefore(figure: string, { context }: Draft): readonly string[] {
    const part = this.#byId.get(figure);
    if (!part || part.stretch !== context.stretch) return [];
    return this.#contexts
      .filter(({ stretch, order }) => stretch === part.stretch && order <= part.order && order > part.order - 12)
      .flatMap(({ own }) => own);
  }

  #annotation({ concept, context, total, cells }: Draft): Annotation {
    const { appearance } = context;
    const figure = this.#figures.get(context.id);
    if (!figure) throw new TypeError("A figure that is named is there.");
    return {
      key: {
        concept,
        body: appearance?.body?.sure ? appearance.body.name : null,
        scope: null,
        aspect: appearance?.aspect === "planned" ? "planned" : null,
        time: timeNamed(appearance?.when?.name ?? null),
      },
      label: appearance?.label || null,
      at: figure.at,
      total,
      cells: [...cells.values()].map(({ path, figure }) => {
        return { path: [...path], figure, share: this.#shares.get(figure) ?? null };
      }),
    };
  }
}

/** Words on each side of a figure that name its category. */
const LONE = 7;
/** Words between people and what they were paid: `06 người với số tiền là …`. */
const AMOUNT = 6;

/** The words behind the last sign that ends what is said of a figure, and those before the first. */
function tail(words: readonly string[]): readonly string[] {
  return words.slice(words.lastIndexOf(STOP) + 1);
}

function head(words: readonly string[]): readonly string[] {
  const stop = words.indexOf(STOP);
  return stop < 0 ? words : words.slice(0, stop);
}

const PEOPLE: ReadonlySet<string> = new Set(["người", "đồng chí", "cán bộ", "công chức", "đảng viên", "biên chế"]);

function isPeople(noun: string): boolean {
  return PEOPLE.has(noun);
}
