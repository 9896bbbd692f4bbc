import type { Figure } from "../../model/index.js";
import type { TableCell } from "../tables/index.js";
import type { Whose } from "./bodies.js";
import type { Frame } from "./frame.js";
import type { Recall } from "./recall.js";
import type { Subject } from "./subject.js";
import type { When } from "./times.js";

/** What a figure is about beside its number: a plan, a change, a rate of each. */
export type Aspect = "planned" | "change" | "each" | null;

/** Where a figure stands in a table. */
export type Cell = Pick<TableCell, "row" | "column" | "rowHead" | "isTotal" | "columnHeads">;

/** One figure at one place with what the words around it say it counts. */
export interface Appearance {
  readonly figure: Pick<Figure, "id" | "printed" | "value" | "upTo" | "decimals" | "approximator" | "unit" | "kind">;
  /** The paragraph or table that it stands in, and its sentence there. */
  readonly place: string;
  readonly sentence: string;
  readonly noun: string | null;
  /** Words of its label; of its sentence and what stands above. */
  readonly near: ReadonlySet<string>;
  readonly wide: ReadonlySet<string>;
  /** Names in its label and before it in its sentence. */
  readonly names: ReadonlySet<string>;
  /** Words of fields and levels that its sentence confines it to, as far as to the end of its clause. */
  readonly fields: ReadonlySet<string>;
  readonly body: Whose | null;
  readonly when: When | null;
  readonly aspect: Aspect;
  readonly label: string;
  /** Words right before it, the nearest first, and right behind it. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly frame: Frame;
  /** Its cell, where it stands in a table. */
  readonly cell: Cell | null;
  /** What its paragraph is about, where that begins with a title: `Lĩnh vực đất đai: …`. */
  readonly title: string | null;
  /** The one of several places or bodies that its paragraph begins with: `Khu phố 3: …`. */
  readonly subject: Subject | null;
  /** Words that say what it counts, and how they take up what was told before. */
  readonly own: ReadonlySet<string>;
  readonly recall: Recall;
  /** The note that it stands in, and those whose mark stands behind it in its sentence. */
  readonly note: string | null;
  readonly noted: readonly string[];
  /** The headings above it, the highest first, each with its level. */
  readonly path: readonly string[];
}
