import type { AnyConcept } from "../../taxonomy/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { listedPath, lonePath } from "./labels.js";
import { categoryAt, countsAlike, isCell, isOfAnother, isOwnNoun, type Owner } from "./likeness.js";
import type { Naming } from "./naming.js";
import { addParts } from "./parts.js";

/**
 * Names figures behind a total that are called like its categories: in its paragraph, or in the lines below that go on
 * with it.
 */
export function nameLone(naming: Naming): void {
  const { contexts, concepts, drafts } = naming;
  const heads = new Map(drafts.standing().map((each) => [each.total ?? each.context.id, each]));
  let open: Draft[] = [];
  const told = new Set<number>();
  for (const context of contexts) {
    const head = heads.get(context.id);
    if (head) {
      const splits = concepts[head.concept]?.dimensions !== undefined;
      open = [...(splits ? [head] : []), ...open.filter((each) => each.context.stretch !== context.stretch || splits)];
    }
    if (head && head.total !== null) told.add(context.stretch);
    // A line that has a quantity of its own goes on with no earlier one.
    open = open.filter((each) => isNear(each.context, context, told.has(context.stretch))).slice(0, MOST_OPEN);
    if (head || drafts.isNamed(context.id) || context.kind === "percent") continue;
    for (const draft of open) if (addNamedLike(naming, draft, context)) break;
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

function addNamedLike(naming: Naming, draft: Draft, context: Context): boolean {
  const { labels, drafts } = naming;
  const concept = naming.concepts[draft.concept];
  if (!concept || concept.unit === "%" || (concept.unit === "đồng") !== (context.kind === "money")) return false;
  if (isOfAnother(concept, draft.context, context)) return false;
  const here = draft.context.stretch === context.stretch;
  // A line goes on with a quantity that an earlier one told of where nothing else stands before.
  if (!here && !labels.inSentenceBefore(context).every(({ id, kind }) => kind === "percent" || isCell(draft, id)))
    return false;
  const listed = here && draft.context.sentence === context.sentence ? listedPath(concept, context) : null;
  if (!listed && !countsAlike(draft.context, context) && !isOwnNoun(context)) return false;
  for (const [owner, path] of ownersOf(naming, draft, concept, context)) {
    const found = listed && path.length === 0 ? listed : lonePath(owner, context, labels.before(context), here);
    if (!found || draft.cells.has([...path, ...found].join("/"))) continue;
    const steps = [...path, ...found];
    drafts.addCell(draft, steps, context.id);
    const split = categoryAt(concept, steps);
    if (split) addParts(naming, draft, split, context.id, steps);
    return true;
  }
  return false;
}

/** What a figure may be a category of: a category that its sentence tells of last, else the concept. */
function ownersOf(
  { labels }: Naming,
  draft: Draft,
  concept: AnyConcept,
  context: Context,
): [Owner, readonly string[]][] {
  const cells = [...draft.cells.values()].filter(({ figure }) => labels.isInParagraph(figure, context));
  const last = cells.at(-1);
  const nested = cells.flatMap(({ path }): [Owner, readonly string[]][] => {
    const category = categoryAt(concept, path);
    const isLast = last !== undefined && path.every((step, at) => last.path[at] === step);
    return category?.dimensions && isLast ? [[category, path]] : [];
  });
  return [...nested, [concept, []]];
}
