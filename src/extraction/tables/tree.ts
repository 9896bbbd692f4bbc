import type { Figure } from "../../model/index.js";
import type { Row } from "./grid.js";
import type { Series } from "./series.js";

/** A row with the rows that it heads, as the markers show. */
export interface Node {
  readonly row: Row;
  readonly children: Node[];
}

/** Builds the outline of some rows: a marker that is new since the last one of its kind goes one level down. */
export function outlineOf(rows: readonly Row[]): readonly Node[] {
  const roots: Node[] = [];
  const stack: { kind: string; node: Node }[] = [];
  let subset = -1;
  for (const row of rows) {
    const node: Node = { row, children: [] };
    const { kind } = row.marker;
    let depth = stack.findIndex((open) => open.kind === kind);
    // What follows a bare `Trong đó:` belongs to it, as long as nothing of a higher level begins.
    if (subset >= 0 && kind === "none" && row.role === "item") depth = subset + 1;
    if (row.role === "subset" && depth < 0) depth = stack.length;
    if (row.role === "subset" && kind === "none" && stack.length > 0) depth = Math.max(depth, 1);
    if (depth >= 0) stack.length = Math.min(stack.length, depth);
    (stack.at(-1)?.node.children ?? roots).push(node);
    stack.push({ kind, node });
    if (subset >= stack.length - 1) subset = -1;
    if (row.role === "subset" && row.cells.every((cell) => typeof cell === "string")) subset = stack.length - 1;
  }
  return roots;
}

/**
 * The figures that rows add to their sum in one column: their own, or those of the rows below a row that has none.
 *
 * `null` where one was left out.
 */
export function summandsOf(nodes: readonly Node[], series: Series): { row: Row; figure: Figure }[] | null {
  const found: { row: Row; figure: Figure }[] = [];
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
