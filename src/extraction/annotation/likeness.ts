import type { AnyCategory, AnyConcept } from "../../taxonomy/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";

/** What may be split: a concept or a category of one. */
export type Owner = Pick<AnyConcept | AnyCategory, "dimensions">;

/** The category at a path of dimensions and categories. */
export function categoryAt(concept: AnyConcept, path: readonly string[]): AnyCategory | undefined {
  let owner: Owner | undefined = concept;
  let category: AnyCategory | undefined;
  for (let at = 0; at < path.length; at += 2) {
    category = owner?.dimensions?.[path[at] ?? ""]?.categories[path[at + 1] ?? ""];
    owner = category;
  }
  return category;
}

/** Whether a part has a body or a time that its total has not, so that it is a place of the concept as that is. */
export function tellsApart({ appearance }: Context, whole: Context | undefined): boolean {
  const other = whole?.appearance;
  const body = appearance?.body?.sure === true ? appearance.body.name : null;
  const time = appearance?.when?.inherited === false ? appearance.when.name : null;
  return (body !== null && body !== other?.body?.name) || (time !== null && time !== (other?.when?.name ?? "now"));
}

/** Whether two figures are of different bodies, each of which has its own. */
export function isOfAnother({ owned }: Pick<AnyConcept, "owned">, one: Context, other: Context | undefined): boolean {
  return (
    owned === true && one.owner !== null && other !== undefined && other.owner !== null && one.owner !== other.owner
  );
}

const PEOPLE: ReadonlySet<string> = new Set(["người", "đồng chí", "cán bộ", "công chức", "đảng viên", "biên chế"]);

/** Whether a figure is a category of a quantity. */
export function isCell({ cells }: Draft, figure: string): boolean {
  return [...cells.values()].some((cell) => cell.figure === figure);
}

/** `quyết định 962`: the noun is the name of the category. */
export function isOwnNoun({ appearance, own }: Context): boolean {
  const noun = appearance?.noun ?? null;
  return noun !== null && own.slice(-noun.split(" ").length).join(" ") === noun;
}

/** Whether two figures count the same, as far as their nouns say. */
export function countsAlike(one: Context, other: Context): boolean {
  const [first, second] = [one.appearance?.noun ?? null, other.appearance?.noun ?? null];
  if (first === null || second === null || first === second) return true;
  return PEOPLE.has(first) && PEOPLE.has(second);
}
