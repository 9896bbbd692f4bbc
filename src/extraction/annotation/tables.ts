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
 * else by the words of its heads, by the headings above, or by categories that only one concept has.
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
  const names = new CellNames(cells, index, { title, above });
  const rows = rowsOf(cells);
  const columns = columnsOf(cells);
  const bySplit = (topics: readonly string[], least: number): Split[] =>
    topics.flatMap((topic) => {
      const across = splitBy(topic, columns, rows, concepts, names);
      const down = splitBy(topic, rows, columns, concepts, names);
      const best = (down?.score ?? 0) > (across?.score ?? 0) ? down : across;
      return best && best.score >= least ? [best] : [];
    });
  const filled = (split: Split | undefined): Annotation[] => {
    const done = split?.annotations ?? [];
    return [...done, ...byCues(rows, columns, concepts, names, new Set(done.flatMap(figuresOf)))];
  };
  const [titled] = bySplit(topicsIn(concepts, title), 0);
  if (titled) return filled(titled);
  const headed = filled(undefined);
  const [topical] = bySplit(topicsIn(concepts, above), 0);
  if (topical && topical.annotations.flatMap(figuresOf).length > headed.flatMap(figuresOf).length)
    return filled(topical);
  // Grades and levels are split alike in several quantities.
  const [unmistakable, ...others] = bySplit(Object.keys(concepts), MANY);
  if (!unmistakable || others.length > 0) return headed;
  return unmistakable.annotations.flatMap(figuresOf).length > headed.flatMap(figuresOf).length
    ? filled(unmistakable)
    : headed;
}

/** So many categories of one concept are no chance. */
const MANY = 4;

function figuresOf({ total, cells }: Annotation): string[] {
  return [...(total === null ? [] : [total]), ...cells.map(({ figure }) => figure)];
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
  const totals = categories.filter((line) => !paths.has(line) && isTotalLine(line, topic, concept, names));
  if (paths.size + Math.min(totals.length, 1) < 2 || paths.size === 0) return null;
  const annotations = places.flatMap((place) => {
    if (isMovement(place.head) || place.cells.every(({ figure }) => figure.kind === "percent")) return [];
    if (tellsOfAnother(place, topic, names)) return [];
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

/**
 * Cells whose heads name a concept each; where a column tells of one concept, its rows are its categories if all of them
 * are, else its places.
 */
function byCues(
  rows: readonly Line[],
  columns: readonly Line[],
  concepts: Concepts,
  names: CellNames,
  done: ReadonlySet<string>,
): Annotation[] {
  const across = rows.flatMap((row) => byColumns(row, columns, concepts, names, done));
  const taken = new Set([...done, ...across.flatMap(figuresOf)]);
  return [...across, ...columns.flatMap((column) => byColumn(column, rows, concepts, names, taken))];
}

/** `Biên chế giao | 33 | 45 | 78`: a row that tells of one concept, below heads all of which are its categories. */
function byColumns(
  row: Line,
  columns: readonly Line[],
  concepts: Concepts,
  names: CellNames,
  done: ReadonlySet<string>,
): Annotation[] {
  const [only, ...others] = new Set(row.cells.map((cell) => names.conceptOf(cell)));
  if (!only || others.length > 0 || row.cells.some(({ figure }) => done.has(figure.id))) return [];
  const own = columns.filter(({ cells }) => cells.some((cell) => row.cells.includes(cell)));
  const split = splitBy(only, own, [row], concepts, names);
  if (!split || split.score !== own.filter((column) => !isSum(column)).length) return [];
  return split.annotations.map((each) => ({ ...each, key: { ...each.key, scope: null } }));
}

/** The cells of one column. */
function byColumn(
  column: Line,
  rows: readonly Line[],
  concepts: Concepts,
  names: CellNames,
  done: ReadonlySet<string>,
): Annotation[] {
  const named = [...new Set(column.cells.map((cell) => names.conceptOf(cell)))];
  const [only] = named;
  if (
    named.length === 1 &&
    only &&
    concepts[only]?.dimensions &&
    !column.cells.some(({ figure }) => done.has(figure.id))
  ) {
    const split = splitBy(only, rows, [column], concepts, names);
    const items = rows.filter(({ isTotal }) => !isTotal);
    if (split && split.score === items.length)
      return split.annotations.map((each) => ({ ...each, key: { ...each.key, scope: null } }));
  }
  return column.cells.flatMap((cell) => {
    const found = done.has(cell.figure.id) ? null : names.nameOf(cell);
    const row = rows.find(({ cells }) => cells.includes(cell));
    if (!found || !row) return [];
    const { concept, path } = found;
    const isTotal = path.length === 0;
    const cells = isTotal ? [] : [{ path: [...path], figure: cell.figure.id, share: shareOf(cell, names) }];
    return annotationOf(concept, row, isTotal ? cell.figure.id : null, cells, names) ?? [];
  });
}

/** Whether the head of a line says throughout that another thing is counted. */
function tellsOfAnother({ cells }: Line, topic: string, names: CellNames): boolean {
  const [first, ...others] = cells.map((cell) => names.conceptOf(cell));
  return first !== null && first !== topic && others.length > 0 && others.every((other) => other === first);
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

/** `Tổng số`, `Số đơn`: a line that sums up the others, or whose head is what the concept counts. */
function isTotalLine(line: Line, topic: string, { unit, vi }: AnyConcept, names: CellNames): boolean {
  if (isSum(line)) return true;
  const head = wordsOfName(plainHead(line.head));
  const counted = head.slice(head.findIndex((word) => word !== "tổng" && word !== "số")).join(" ");
  if ([...vi, unit ?? ""].some((name) => wordsOfLabel(name).join(" ") === counted)) return true;
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
