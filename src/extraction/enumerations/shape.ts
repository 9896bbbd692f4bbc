import { HEADS, type HeadClass } from "../vi/listing.js";
import type { Item, Region } from "./region.js";

/** Things that words list, as one way to read them. */
export interface Listing {
  readonly region: Region;
  readonly items: readonly Item[];
  /** The things in words, where they stand in paragraphs of their own. */
  readonly texts?: readonly string[];
  readonly least: number;
  readonly most: number;
  /** Numbered things are surely listed; those that begin alike or are names very likely; clauses less; what else, perhaps. */
  readonly shape: "numbered" | "alike" | "names" | "clauses" | "mixed";
  /** What the items name, where all name the same. */
  readonly head: HeadClass | null;
  /** Whether a list this short of its count, or this far beyond it, may be held against the author. */
  readonly closed: boolean;
}

/** One way to read a region. */
export function listing(
  region: Region,
  items: readonly Item[],
  least: number,
  most: number,
  shape: Listing["shape"],
  closed: boolean,
): Listing {
  return { region, items, least, most, shape, head: headOf(region, items), closed };
}

function headOf({ stretch: { words } }: Region, items: readonly Item[]): HeadClass | null {
  const classes = new Set(items.map(({ from }) => HEADS.at(words, from)?.value ?? null));
  const [only] = classes;
  return classes.size === 1 ? (only ?? null) : null;
}
