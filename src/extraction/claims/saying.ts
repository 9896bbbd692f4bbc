import type { Mention, Stretch } from "../clauses/stretch.js";

/** Words of a text that say of some things how many of them, or that none of them, are in a state. */
export interface Saying {
  readonly stretch: Stretch;
  /** First word, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Nouns that it may count; none where the words name no kind of thing. */
  readonly nouns: readonly string[];
  /** The state and what narrows the things down, under their names. */
  readonly words: readonly string[];
  /** The state, by which claims and counts find each other. */
  readonly key: string;
}

/** That none, or all, of some things are in a state. */
export interface AllOrNone extends Saying {
  /** The figure that says so: `100%`. */
  readonly figure: Mention | null;
  /** Whether the words alone leave open that really all are meant. */
  readonly hedged: boolean;
}

/** A count, or a share below a hundred, of things in a state. */
export interface Counted extends Saying {
  /** How many are in it. */
  readonly remainder: Pick<Mention, "id" | "value" | "printed"> | null;
  /** How many are not, or their percentage. */
  readonly done: Mention | null;
  /** Of how many. */
  readonly base: Mention | null;
}

/** Name of a state for the index: what something lacks by its first word alone, as more or less may be said of it. */
export function keyOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return last.startsWith("¬") ? (last.split(" ")[0] ?? last) : last;
}
