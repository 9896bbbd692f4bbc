import type { Annotation } from "../../model/index.js";
import { type AnyConcept, entriesOf } from "../../taxonomy/index.js";
import type { TitledTable } from "../index.js";
import type { Appearance } from "../keys/appearance.js";
import type { TableCell } from "../tables/index.js";
import { categoryAmong } from "./categories.js";
import { CellNames } from "./cell-names.js";
import { wordsOfLabel, wordsOfName } from "./cue.js";
import type { CueIndex } from "./cue-index.js";
import { columnsOf, isMovement, isSum, keyOf, type Line, plainHead, rowsOf } from "./table-lines.js";
import { topicsIn } from "./topics.js";

type Concepts = Readonly<Record<string, AnyConcept>>;

/**
 * Names the figures of a table: where its title says what is counted, by the categories that head its rows or columns;
 * else by the words of its heads.
 */
export function tableAnnotations(
  { cells, before }: TitledTable,
  appearances: ReadonlyMap<string, Appearance>,
  concepts: Concepts,
  index: CueIndex,
): Annotation[] {
  const first = cells[0] && appearances.get(cells[0].figure.id);
  const above = (first?.path ?? []).flatMap(wordsOfName);
  const title = wordsOfName(before.at(-1) ?? "");
  const named = new CellNames(cells, index, { title, above });
  const rows = rowsOf(cells);
  const columns = columnsOf(cells);
  const bySplit = (topics: readonly string[]): Annotation[] => {
    for (const topic of topics) {
      const [across, down] = [
        splitBy(topic, columns, rows, concepts, named),
        splitBy(topic, rows, columns, concepts, named),
      ];
      const best = (down?.score ?? 0) > (across?.score ?? 0) ? down : across;
      if (best) return best.annotations;
    }
    return [];
  };
  const titled = bySplit(topicsIn(concepts, title));
  if (titled.length > 0) return titled;
  const headed = byCues(rows, columns, concepts, named);
  return headed.length > 0 ? headed : bySplit(topicsIn(concepts, above));
}

/** What a table says of one concept, with as many categories as its lines name. */
interface Split {
  readonly score: number;
  readonly annotations: Annotation[];
}

/** The categories of a concept in the heads of some lines, each of the other lines being a place of the concept. */
function splitBy(
  topic: string,
  categories: readonly Line[],
  places: readonly Line[],
  concepts: Concepts,
  names: CellNames,
): Split | null {
  const concept = concepts[topic];
  if (!concept?.dimensions) return null;
  const paths = new Map<Line, readonly string[]>();
  const taken = new Set<string>();
  for (const line of categories) {
    const path = pathIn(concept, wordsOfName(plainHead(line.head)));
    if (!path || line.isTotal || taken.has(path.join("/"))) continue;
    taken.add(path.join("/"));
    paths.set(line, path);
  }
  const totals = categories.filter((line) => !paths.has(line) && isTotalLine(line, topic, names));
  if (paths.size + Math.min(totals.length, 1) < 2 || paths.size === 0) return null;
  const annotations = places.flatMap((place) => {
    if (isMovement(place.head) || place.cells.every(({ figure }) => figure.kind === "percent")) return [];
    const at = (line: Line): TableCell | undefined => line.cells.find((cell) => place.cells.includes(cell));
    const total = totals.map(at).find((cell) => cell !== undefined);
    const members = [...paths].flatMap(([line, path]) => {
      const cell = at(line);
      return cell && cell.figure.kind !== "percent"
        ? [{ path: [...path], figure: cell.figure.id, share: shareOf(cell, names) }]
        : [];
    });
    return annotationOf(topic, place, total?.figure.id ?? null, members, names) ?? [];
  });
  return annotations.length > 0 ? { score: paths.size, annotations } : null;
}

/** Columns whose heads name a concept each; their rows are its categories where all of them are, else its places. */
function byCues(rows: readonly Line[], columns: readonly Line[], concepts: Concepts, names: CellNames): Annotation[] {
  return columns.flatMap((column) => {
    const named = [...new Set(column.cells.map((cell) => names.conceptOf(cell)))];
    const [only] = named;
    if (named.length === 1 && only && concepts[only]?.dimensions) {
      const split = splitBy(only, rows, [column], concepts, names);
      const items = rows.filter(({ isTotal }) => !isTotal);
      if (split && split.score === items.length)
        return split.annotations.map((each) => ({ ...each, key: { ...each.key, scope: null } }));
    }
    return column.cells.flatMap((cell) => {
      const concept = names.conceptOf(cell);
      const row = rows.find(({ cells }) => cells.includes(cell));
      return concept && row ? (annotationOf(concept, row, cell.figure.id, [], names) ?? []) : [];
    });
  });
}

/** The percentage in the column behind a figure. */
function shareOf(cell: TableCell, { cells }: CellNames): string | null {
  const next = cells.find(({ row, column }) => row === cell.row && column === cell.column + 1);
  return next?.figure.kind === "percent" ? next.figure.id : null;
}

function pathIn({ dimensions }: AnyConcept, words: readonly string[]): readonly string[] | null {
  let best: { path: string[]; length: number } | null = null;
  for (const [dimension, { categories, vi = [] }] of entriesOf(dimensions)) {
    const match = categoryAmong(categories, words);
    if (!match) continue;
    // `trung cấp lý luận`: the head says of which dimension it is.
    const said = vi.some((name) => wordsOfLabel(name).every((word) => words.includes(word)));
    const length = match.length + (said ? 10 : 0);
    if (!best || length > best.length) best = { path: [dimension, match.category], length };
  }
  return best?.path ?? null;
}

function isTotalLine(line: Line, topic: string, names: CellNames): boolean {
  if (isSum(line)) return true;
  return line.cells.length > 0 && line.cells.every((cell) => names.conceptOf(cell) === topic);
}

/** One place of a concept in a table. */
function annotationOf(
  concept: string,
  place: Line,
  total: string | null,
  cells: Annotation["cells"],
  names: CellNames,
): Annotation | null {
  const id = total ?? cells[0]?.figure;
  const cell = names.cells.find(({ figure }) => figure.id === id);
  if (!cell) return null;
  return { key: { ...keyOf(place), concept }, label: place.head || null, at: cell.figure.at, total, cells };
}
