import { type AnyCategory, type AnyConcept, entriesOf } from "../../taxonomy/index.js";
import type { Context } from "./context.js";
import { type Cue, cueOf, FIGURE, holds, stands } from "./cue.js";

/** A concept, or a category of it, that a cue names. */
export interface Named {
  readonly concept: string;
  /** Dimension and category, and so on; nothing for the concept itself. */
  readonly path: readonly string[];
}

/** A figure in the words around it. */
export type Surrounded = Pick<Context, "kind" | "before" | "behind" | "sentenceWords" | "earlier" | "above"> &
  Partial<Pick<Context, "stroke" | "comma">>;

interface Entry extends Named {
  readonly cue: Cue;
}

/** The cues of a taxonomy by a word that each cannot do without. */
export class CueIndex {
  readonly #byWord = new Map<string, Entry[]>();

  readonly #concepts: Readonly<Record<string, AnyConcept>>;

  constructor(concepts: Readonly<Record<string, AnyConcept>>) {
    this.#concepts = concepts;
    for (const [concept, each] of entriesOf(concepts)) {
      for (const text of each.cues ?? []) this.#add({ concept, path: [], cue: cueOf(text) });
      this.#addCategories(concept, each, []);
    }
  }

  /** What the words around a figure name: that of the longest phrase; of equals none. `except` is a concept that it is not. */
  named(context: Surrounded, except: string | null = null): Named | null {
    const { before, behind } = context;
    const words = new Set([...behind.slice(0, ANCHOR), ...before.slice(0, ANCHOR)]);
    const changes = changeBefore(context);
    let best: Entry | null = null;
    let doubt = false;
    for (const word of words) {
      for (const entry of this.#byWord.get(word) ?? []) {
        if (entry.concept === except || (best && isSurer(best.cue, entry.cue))) continue;
        if (!this.#counts(entry, context) || !isMet(entry.cue, context)) continue;
        if (changes !== null && !entry.cue.before.includes(changes)) continue;
        doubt = best !== null && !isSurer(entry.cue, best.cue) && (doubt || !isSame(best, entry));
        best = entry;
      }
    }
    return doubt ? null : best;
  }

  /** Percentages count as such, money as money, and neither people nor things are money. */
  #counts({ concept }: Entry, { kind, behind }: Surrounded): boolean {
    const unit = this.#concepts[concept]?.unit;
    if (
      unit === "đồng" &&
      kind === "count" &&
      (COUNTED.has(behind[0] ?? "") || COUNTED.has(behind.slice(0, 2).join(" ")))
    )
      return false;
    return (unit === "%") === (kind === "percent") && (unit === "đồng" || kind !== "money");
  }

  #addCategories(concept: string, owner: AnyConcept | AnyCategory, path: readonly string[]): void {
    for (const [dimension, { categories }] of entriesOf(owner.dimensions)) {
      for (const [category, each] of entriesOf(categories)) {
        const steps = [...path, dimension, category];
        for (const text of each.cues ?? []) this.#add({ concept, path: steps, cue: cueOf(text) });
        this.#addCategories(concept, each, steps);
      }
    }
  }

  #add(entry: Entry): void {
    const { before, behind } = entry.cue;
    const anchor = [...behind, ...before].find((step) => typeof step === "string");
    if (typeof anchor !== "string") return;
    const entries = this.#byWord.get(anchor) ?? [];
    entries.push(entry);
    this.#byWord.set(anchor, entries);
  }
}

const COUNTED: ReadonlySet<string> = new Set(["người", "hộ", "xe", "chiếc", "tài sản", "trụ", "máy"]);

const CHANGES: ReadonlySet<string> = new Set(["tăng", "giảm", "bớt"]);

/** `giảm 27 đảng viên`, `tăng thêm 10 nhiệm vụ`: the word by which a figure counts a change, and no state. */
function changeBefore({ before }: Surrounded): string | null {
  return (
    before.slice(0, 2).find((word, at) => CHANGES.has(word) && (at === 0 || AFTER_CHANGE.has(before[0] ?? ""))) ?? null
  );
}

const AFTER_CHANGE: ReadonlySet<string> = new Set(["thêm", "đi", "được"]);

/** How far from a figure a word of its cue stands at most. */
const ANCHOR = 24;

function isMet({ before, behind, near, farther, not, stroke }: Cue, context: Surrounded): boolean {
  if (stroke !== null && stroke !== context.stroke) return false;
  if (isOfNext(behind, context)) return false;
  if (!stands(behind, context.behind, false) || !stands(before, context.before, true)) return false;
  if (not.some((phrase) => holds(context.sentenceWords, phrase))) return false;
  return (
    near.length === 0 ||
    near.some(
      (phrase) =>
        holds(context.sentenceWords, phrase) ||
        holds(context.above, phrase) ||
        (farther && holds(context.earlier, phrase)),
    )
  );
}

/** The longer phrase is the surer one; of equals that of which more words stand right beside the figure. */
function isSurer(one: Cue, other: Cue): boolean {
  return one.weight > other.weight || (one.weight === other.weight && one.beside > other.beside);
}

/** Whether the last words of a phrase stand behind a comma, right before another figure, and so name that one. */
function isOfNext(behind: Cue["behind"], { behind: words, comma = null }: Surrounded): boolean {
  return comma !== null && comma > 0 && behind.length > comma && words[behind.length] === FIGURE;
}

function isSame(one: Named, other: Named): boolean {
  return one.concept === other.concept && one.path.join("/") === other.path.join("/");
}
