import type { Annotation, Figure, Report } from "../../../model/index.js";

/** An ethnic group with its percentage of the population. */
export interface Group {
  readonly name: string;
  readonly percent: Figure;
}

/** The ethnic groups that a report lists at one place, those that no taxonomy knows as well. */
export function ethnicGroupsOf({
  annotations,
  figures,
}: Report): { readonly at: Annotation["at"]; readonly groups: Group[] }[] {
  const lists = annotations.filter(({ key }) => key.concept === "ethnicShares");
  if (lists.length === 0) return [];
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  return lists.map(({ at, cells }) => {
    const groups = cells.flatMap(({ path, figure, share }) => {
      const [dimension, name, ...deeper] = path;
      const percent = known.get(share ?? figure);
      if (dimension !== "group" || name === undefined || deeper.length > 0 || percent?.kind !== "percent") return [];
      return [{ name, percent }];
    });
    return { at, groups };
  });
}
