import type { Annotation, Report } from "../../model/index.js";
import type { AnyConcept } from "../../taxonomy/index.js";
import { nameByCues } from "./by-cues.js";
import type { Context } from "./context.js";
import type { CueIndex } from "./cue-index.js";
import { annotationOf } from "./draft.js";
import { nameLists } from "./lists.js";
import { nameLone } from "./lone.js";
import { namingOf } from "./naming.js";
import { namePaid } from "./paid.js";
import { nameParts } from "./parts.js";

/** Names the figures of sentences: by the words around them, then what belongs to those so named. */
export function proseAnnotations(
  report: Report,
  contexts: readonly Context[],
  concepts: Readonly<Record<string, AnyConcept>>,
  index: CueIndex,
): Annotation[] {
  const naming = namingOf(report, contexts, concepts);
  nameByCues(naming, index);
  nameParts(naming, { amounts: false });
  // What people were paid is told by who they are, before the words around it tell of others.
  namePaid(naming);
  nameParts(naming, { amounts: true });
  nameLone(naming);
  namePaid(naming);
  nameLists(naming);
  const order = new Map(contexts.map(({ id }, at) => [id, at]));
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return naming.drafts
    .standing()
    .sort((one, other) => (order.get(one.context.id) ?? 0) - (order.get(other.context.id) ?? 0))
    .flatMap((draft) => {
      const figure = figures.get(draft.context.id);
      return figure
        ? [
            annotationOf(
              draft,
              figure,
              concepts[draft.concept]?.owned === true,
              (id) => naming.relations.shares.get(id) ?? null,
            ),
          ]
        : [];
    });
}
