import type { AnnotatedCell, Annotation, Figure, Report } from "../model/index.js";
import type { AnyConcept } from "./concept.js";
import { entriesOf } from "./entries.js";
import type { FigureView, UnstatedFigure, View } from "./view-types.js";

const UNSTATED: UnstatedFigure = { stated: false, value: null, printed: null, figure: null };
const NOWHERE = { body: null, scope: null, aspect: null, time: null, label: null, at: null };

/** The report by the names of its concepts. */
export function viewOf<C extends Readonly<Record<string, AnyConcept>>>(concepts: C, report: Report): View<C> {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const byConcept = new Map<string, Annotation[]>();
  for (const annotation of report.annotations) {
    const { concept } = annotation.key;
    byConcept.set(concept, [...(byConcept.get(concept) ?? []), annotation]);
  }
  const view = entriesOf(concepts).map(([name, concept]) => {
    const annotations = byConcept.get(name) ?? [];
    const versions = annotations.map((annotation) => versionOf(concept, annotation, figures));
    const fullest = annotations.reduce(
      (best, { cells }, index) => (cells.length > (annotations[best]?.cells.length ?? -1) ? index : best),
      0,
    );
    const shown = versions[fullest] ?? { ...quantityOf(concept, "", new Map()), ...NOWHERE };
    return [name, { ...shown, versions }];
  });
  // The loop follows the definitions that the type is made of.
  return Object.fromEntries(view) as View<C>;
}

function versionOf(concept: AnyConcept, annotation: Annotation, figures: ReadonlyMap<string, Figure>): object {
  const { key, label, at, total } = annotation;
  const { body, scope, aspect, time } = key;
  const cells = new Map<string, Seen>();
  cells.set("", { total: stated(figures, total), share: UNSTATED });
  for (const cell of annotation.cells) cells.set(nameOf(cell), seen(cell, figures));
  return { ...quantityOf(concept, "", cells), body, scope, aspect, time, label, at };
}

interface Seen {
  readonly total: FigureView;
  readonly share: FigureView;
}

function quantityOf(
  { dimensions }: Pick<AnyConcept, "dimensions">,
  path: string,
  cells: ReadonlyMap<string, Seen>,
): object {
  const here = cells.get(path);
  const splits = entriesOf(dimensions).map(([name, { categories }]) => {
    const members = entriesOf(categories).map(([category, each]) => {
      return [category, quantityOf(each, `${path}/${name}/${category}`, cells)];
    });
    return [name, Object.fromEntries(members)];
  });
  return { ...(here?.total ?? UNSTATED), share: here?.share ?? UNSTATED, ...Object.fromEntries(splits) };
}

function seen({ figure, share }: AnnotatedCell, figures: ReadonlyMap<string, Figure>): Seen {
  return { total: stated(figures, figure), share: stated(figures, share) };
}

function nameOf({ path }: AnnotatedCell): string {
  return path.map((step) => `/${step}`).join("");
}

function stated(figures: ReadonlyMap<string, Figure>, id: string | null): FigureView {
  const figure = id === null ? undefined : figures.get(id);
  return figure ? { stated: true, value: figure.value, printed: figure.printed, figure } : UNSTATED;
}
