import type { Annotation, Report } from "../../model/index.js";
import type { AnyConcept } from "../../taxonomy/index.js";
import type { Stretch } from "../clauses/stretch.js";
import type { TitledTable } from "../index.js";
import type { Appearance } from "../keys/appearance.js";
import { contextsOf } from "./context.js";
import { CueIndex } from "./cue-index.js";
import { isOutlook } from "./outlook.js";
import { proseAnnotations } from "./prose.js";
import { tableAnnotations } from "./tables.js";

/** What a text says, as far as naming its figures needs it. */
export interface Annotatable {
  readonly report: Report;
  readonly stretches: readonly Stretch[];
  readonly appearances: readonly Appearance[];
  readonly tables: readonly TitledTable[];
}

type Concepts = Readonly<Record<string, AnyConcept>>;

const indexes = new WeakMap<Concepts, CueIndex>();

/**
 * Names the figures of a text that a taxonomy knows: by the words around them, and the parts of what is so known by the
 * names of its categories; those of a table by its title and its heads. What is named relates nothing; a figure has one name.
 */
export function annotationsOf(
  { report, stretches, appearances, tables }: Annotatable,
  concepts: Concepts,
): Annotation[] {
  const index = indexes.get(concepts) ?? new CueIndex(concepts);
  indexes.set(concepts, index);
  const byFigure = new Map(appearances.map((each) => [each.figure.id, each]));
  const contexts = contextsOf(stretches, byFigure).filter((context) => !isOutlook(context));
  const named = [
    ...proseAnnotations(report, contexts, concepts, index),
    ...tables.flatMap((table) => tableAnnotations(table, byFigure, concepts, index)),
  ];
  const labels = new Map(report.tallies.map(({ total, label }) => [total, label]));
  // What stands alone is called what the model calls it, as in the data that is written of it.
  const labelOf = ({ key, total }: Annotation): string | null =>
    (total !== null && labels.get(total)) || (concepts[key.concept ?? ""]?.vi[0] ?? null);
  return named.map((annotation) => ({ ...annotation, label: labelOf(annotation) }));
}
