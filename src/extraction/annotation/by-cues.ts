import type { Context } from "./context.js";
import type { CueIndex, Named } from "./cue-index.js";
import type { Draft } from "./draft.js";
import { isContinuation, listedPath, lonePath } from "./labels.js";
import { countsAlike, isOfAnother, tellsApart } from "./likeness.js";
import type { Naming } from "./naming.js";

/** Names the figures that the words around them name. */
export function nameByCues(naming: Naming, index: CueIndex): void {
  for (const context of naming.contexts) nameByCue(naming, context, index);
}

function nameByCue(naming: Naming, context: Context, index: CueIndex): void {
  const { drafts } = naming;
  const last = drafts.last();
  // `35/35 bản`: what the part is named, the whole is not; nor are parts of a total what the total is.
  const isWhole = context.whole !== null && last?.total === context.whole;
  const named = index.named(context, isWhole ? last.concept : null) ?? continued(naming, context);
  if (!named || drafts.isNamed(context.id)) return;
  const { concept, path } = named;
  if (path.length === 0 && isPartOfWhole(naming, concept, context)) return;
  if (path.length > 0) addNamedCell(naming, concept, path, context);
  else if (!isPartOf(naming, concept, context)) drafts.add({ concept, context, total: context.id, cells: new Map() });
}

/** `01/04 xe ô tô đã hỏng`: what stands behind the whole is a category of it, which the part counts. */
function isPartOfWhole({ concepts, drafts, labels }: Naming, concept: string, context: Context): boolean {
  const whole = labels.context(labels.wholeOf(context.id) ?? "");
  const definition = concepts[concept];
  if (!whole || !definition?.dimensions || drafts.isNamed(whole.id)) return false;
  const path = lonePath(definition, { ...whole, own: [] }, [], true);
  if (!path) return false;
  drafts.add({
    concept,
    context: whole,
    total: whole.id,
    cells: new Map([[path.join("/"), { path, figure: context.id }]]),
  });
  return true;
}

/** Whether a figure is a part of what is known by the same name already: by a tally, or by the name of a category. */
function isPartOf({ drafts, relations, labels, concepts }: Naming, concept: string, context: Context): boolean {
  const wholes = (relations.wholes.get(context.id) ?? []).filter((whole) => drafts.conceptOf(whole) === concept);
  if (wholes.some((whole) => !tellsApart(context, labels.context(whole)))) return true;
  const last = drafts.lastOf(concept);
  const definition = concepts[concept];
  if (!definition?.dimensions || last?.context.stretch !== context.stretch) return false;
  if (last.context.sentence !== context.sentence || tellsApart(context, last.context)) return false;
  if (isOfAnother(definition, context, last.context)) return false;
  return (listedPath(definition, context) ?? lonePath(definition, context, [], true)) !== null;
}

/** `Đảng viên đầu kỳ: 706 …. Hiện nay: 729`: what the paragraph tells of first, at another time. */
function continued({ drafts }: Naming, context: Context): Named | null {
  if (context.kind === "percent" || !isContinuation(context)) return null;
  const first = drafts.firstIn(context.stretch);
  if (!first || first.context.kind !== context.kind || !countsAlike(first.context, context)) return null;
  if (isMovement(first.context)) return null;
  return { concept: first.concept, path: [] };
}

/** `kết nạp 41, chuyển đến 25; cuối kỳ còn 1.232`: what came or went is no state that the paragraph goes on with. */
function isMovement({ before }: Context): boolean {
  return before.slice(0, 4).some((word) => MOVES.has(word));
}

const MOVES: ReadonlySet<string> = new Set(["nạp", "chuyển", "tăng", "giảm", "nhận", "trần", "trừ", "tuyển"]);

/** A category that words name without its total: beside others of its sentence, else alone. */
function addNamedCell({ concepts, drafts }: Naming, concept: string, path: readonly string[], context: Context): void {
  const last = drafts.last();
  const beside =
    last?.concept === concept &&
    last.context.stretch === context.stretch &&
    !last.cells.has(path.join("/")) &&
    !isOfAnother(concepts[concept] ?? {}, context, last.context);
  const draft: Draft = beside ? last : { concept, context, total: null, cells: new Map() };
  if (!beside) drafts.add(draft);
  drafts.addCell(draft, path, context.id);
}
