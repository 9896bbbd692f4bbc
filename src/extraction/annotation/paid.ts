import { entriesOf } from "../../taxonomy/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { categoryAt } from "./likeness.js";
import type { Naming } from "./naming.js";

/** Words between people and what they were paid: `06 người, số tiền là 5.150 triệu đồng`. */
const MOST_WORDS = 6;

const RATES: ReadonlySet<string> = new Set(["mức", "mỗi", "quân"]);

/**
 * Names amounts that stand right behind the people they were paid to: `khối Đảng 05 người (4.310 triệu đồng)` is the amount of
 * the category that the people are of, where one concept alone counts money by it.
 */
export function namePaid(naming: Naming): void {
  const { contexts, drafts } = naming;
  const people = new Map<string, readonly string[]>();
  for (const draft of drafts.standing()) {
    if (naming.concepts[draft.concept]?.unit !== "người") continue;
    for (const { path, figure } of draft.cells.values()) people.set(figure, path);
  }
  const open = new Map<string, Draft>();
  contexts.forEach((context, at) => {
    const before = contexts[at - 1];
    if (context.kind !== "money" || drafts.isNamed(context.id) || !before || !isRightBehind(context, before)) return;
    const path = people.get(before.id);
    const concept = path && moneyBy(naming, path);
    if (!path || !concept) return;
    const account = open.get(concept) ?? drafts.lastOf(concept);
    const goesOn = account?.context.stretch === context.stretch && !account.cells.has(path.join("/"));
    const draft: Draft = goesOn ? account : { concept, context, total: null, cells: new Map() };
    if (!goesOn) drafts.add(draft);
    open.set(concept, draft);
    drafts.addCell(draft, path, context.id);
  });
}

function isRightBehind(context: Context, before: Context): boolean {
  // `03 người, mức 3.600.000 đồng/người`: what each was paid is no amount of all.
  const isRate = context.own.some((word) => RATES.has(word)) || context.behind[0] === "người";
  return before.stretch === context.stretch && context.own.length <= MOST_WORDS && !isRate;
}

/** The one concept that counts money by a category; of several none. */
function moneyBy({ concepts }: Naming, path: readonly string[]): string | null {
  const found = entriesOf(concepts).filter(([, concept]) => concept.unit === "đồng" && categoryAt(concept, path));
  const [only] = found;
  return only && found.length === 1 ? only[0] : null;
}
