import type { Figure } from "../../model/index.js";
import type { Row } from "./grid.js";
import type { Series } from "./series.js";

/** A row with the rows that it heads, as the markers show. */
export interface Node {
  readonly row: Row;
  readonly children: Node[];
}

const NO_ROWS: ReadonlySet<Row> = new Set();

interface Open {
  readonly kind: string;
  readonly node: Node;
}

/**
 * Builds the outline of some rows: a marker that is new since the last one of its kind goes one level down.
 *
 * Rows left out keep their place in the numbering, but are no part of the outline.
 */
export function outlineOf(rows: readonly Row[], leftOut: ReadonlySet<Row> = NO_ROWS): readonly Node[] {
  const roots: Node[] = [];
  const stack: Open[] = [];
  for (const row of rows) {
    const kind = kindOf(row);
    const out = leftOut.has(row);
    if (out && kind === "none") continue;
    stack.length = depthOf(kind, stack);
    const siblings = stack.at(-1)?.node.children ?? roots;
    const node: Node = { row, children: out ? siblings : [] };
    if (!out) siblings.push(node);
    stack.push({ kind, node });
  }
  return roots;
}

/** How many of the open rows a row stands below. */
function depthOf(kind: string, stack: readonly Open[]): number {
  const of = (name: string): number => stack.findIndex((open) => open.kind === name);
  // What follows a bare `Trong đó:` without marker belongs to it, as long as nothing of a higher level begins.
  const inside = of("subset heading");
  if (kind === "none" && inside >= 0) return inside + 1;
  const known = of(kind);
  if (known >= 0) return known;
  const told = of("subset");
  return told >= 0 ? told : stack.length;
}

/** The marker of a row; an unmarked row without figures heads the unmarked rows below it. */
function kindOf(row: Row): string {
  const bare = row.cells.every((cell) => typeof cell === "string");
  if (row.role === "subset") return bare ? "subset heading" : "subset";
  return bare && row.marker.kind === "none" ? "heading" : row.marker.kind;
}

/** Rows without outline. */
export function flat(rows: readonly Row[]): readonly Node[] {
  return rows.map((row) => ({ row, children: [] }));
}

/** A figure that adds to a sum, with its row. */
export interface Summand {
  readonly row: Row;
  readonly figure: Figure;
}

/**
 * The figures that rows add to their sum in one column: their own, or those of the rows below a row that has none.
 *
 * `null` where one was left out.
 */
export function summandsOf(nodes: readonly Node[], series: Series): Summand[] | null {
  const found: Summand[] = [];
  for (const { row, children } of nodes) {
    if (row.role === "subset") continue;
    const figure = series.at(row);
    if (figure === null || row.role === "more") return null;
    if (figure) found.push({ row, figure });
    else if (children.length > 0) {
      const below = summandsOf(children, series);
      if (below === null) return null;
      found.push(...below);
    }
  }
  return found;
}

/** All rows of an outline that head others. */
export function headsOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => (node.children.length > 0 ? [node, ...headsOf(node.children)] : []));
}
