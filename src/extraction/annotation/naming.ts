import type { Report } from "../../model/index.js";
import type { AnyConcept } from "../../taxonomy/index.js";
import type { Context } from "./context.js";
import { Drafts } from "./drafts.js";
import { Labels } from "./labels.js";
import { type Relations, relationsOf } from "./relations.js";

/** What naming the figures of sentences goes by, and what it has found. */
export interface Naming {
  readonly contexts: readonly Context[];
  readonly concepts: Readonly<Record<string, AnyConcept>>;
  readonly labels: Labels;
  readonly relations: Relations;
  readonly drafts: Drafts;
}

/** The start: nothing is named. */
export function namingOf(
  report: Report,
  contexts: readonly Context[],
  concepts: Readonly<Record<string, AnyConcept>>,
): Naming {
  return {
    contexts,
    concepts,
    labels: new Labels(contexts),
    relations: relationsOf(report, contexts),
    drafts: new Drafts(),
  };
}
