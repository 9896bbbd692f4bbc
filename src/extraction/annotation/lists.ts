import { type AnyConcept, entriesOf } from "../../taxonomy/index.js";
import { groupBy } from "../group.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { type Labels, listedPath, lonePath } from "./labels.js";
import type { Naming } from "./naming.js";
import type { Relations } from "./relations.js";
import { topicsIn } from "./topics.js";

type Concepts = Readonly<Record<string, AnyConcept>>;

/** Names categories that are known by each other, or by the heading above them. */
export function nameLists({ concepts, labels, relations, drafts }: Naming): void {
  const isOther = ({ concept, total }: Draft): boolean =>
    total !== null && (drafts.conceptOf(total) ?? concept) !== concept;
  for (const find of [unmistakableLists, listsUnderTopics]) {
    for (const contexts of labels.paragraphs()) {
      const free = contexts.filter(({ id, kind }) => !drafts.isNamed(id) && kind !== "percent");
      // `88 người, bao gồm Văn phòng Đảng ủy 09 người, …`: what is known of the total goes for its parts.
      for (const draft of find(free, concepts, labels, relations)) if (!isOther(draft)) drafts.add(draft);
    }
  }
}

/** Categories without a total, two of them or more, below a heading or a line that says what they are of. */
function listsUnderTopics(free: readonly Context[], concepts: Concepts, labels: Labels): Draft[] {
  const [first] = free;
  if (!first || free.length < 2) return [];
  const beside = [...groupBy(free, ({ sentence }) => sentence).values()].flatMap(([each]) => each?.sentenceWords ?? []);
  let topic = topicsIn(concepts, first.above, beside)[0];
  const drafts = new Map<string, Draft>();
  let sentence: number | null = null;
  for (const context of free) {
    // `Trình độ chuyên môn: thạc sĩ 05 người; …`: what a sentence opens with says it as a heading does.
    if (context.sentence !== sentence) topic = topicsIn(concepts, leadOf(context), beside)[0] ?? topic;
    sentence = context.sentence;
    const concept = topic === undefined ? undefined : concepts[topic];
    if (topic === undefined || !concept?.dimensions) continue;
    if ((concept.unit === "đồng") !== (context.kind === "money")) continue;
    const key = concept.owned ? `${topic} ${context.owner}` : topic;
    const draft = drafts.get(key) ?? { concept: topic, context, total: null, cells: new Map() };
    const path = lonePath(concept, context, labels.before(context), true);
    if (!path || draft.cells.has(path.join("/"))) continue;
    draft.cells.set(path.join("/"), { path, figure: context.id });
    drafts.set(key, draft);
  }
  return [...drafts.values()].filter(({ cells }) => cells.size >= 2);
}

/** Words that a sentence opens with before one of its figures. */
const LEAD = 12;

function leadOf({ before }: Context): readonly string[] {
  return before.slice(-LEAD).toReversed();
}

/** So many categories of one dimension are no chance. */
const MANY = 4;

/**
 * Lists of a sentence that no word says the quantity of, and that are known by their items: `nghị quyết 07, quyết định
 * 264, quy chế 08, kế hoạch 97`. Shorter lists of the paragraph count the same, one being known.
 */
function unmistakableLists(
  free: readonly Context[],
  concepts: Concepts,
  labels: Labels,
  relations: Relations,
): Draft[] {
  const sentences = [...groupBy(free, ({ sentence }) => sentence).values()];
  const known = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.length < MANY) continue;
    const found = entriesOf(concepts).flatMap(([name, concept]) =>
      listsIn(sentence, name, concept, labels, relations).some(({ cells }) => cells.size >= MANY) ? [name] : [],
    );
    // Grades and levels are split alike in several quantities.
    const [only] = found;
    if (only !== undefined && found.length === 1) known.add(only);
  }
  return [...known].flatMap((name) =>
    sentences.flatMap((sentence) => {
      const concept = concepts[name];
      return concept ? listsIn(sentence, name, concept, labels, relations) : [];
    }),
  );
}

/** The lists of one sentence, each with its total where extraction found one. */
function listsIn(
  sentence: readonly Context[],
  name: string,
  concept: AnyConcept,
  labels: Labels,
  { wholes }: Relations,
): Draft[] {
  if (concept.dimensions === undefined || concept.unit === "%" || concept.unit === "đồng") return [];
  const drafts = new Map<string, Draft>();
  for (const context of sentence) {
    const path = listedPath(concept, context) ?? lonePath(concept, context, labels.before(context), true);
    if (path?.length !== 2) continue;
    const total = wholes.get(context.id)?.[0] ?? null;
    const key = `${total} ${path[0]}`;
    const draft = drafts.get(key) ?? { concept: name, context, total, cells: new Map() };
    if (draft.cells.has(path.join("/"))) continue;
    draft.cells.set(path.join("/"), { path, figure: context.id });
    drafts.set(key, draft);
  }
  return [...drafts.values()].flatMap((draft) => {
    const whole = draft.total === null ? undefined : labels.context(draft.total);
    return draft.cells.size < 2 ? [] : [whole ? { ...draft, context: whole } : draft];
  });
}
