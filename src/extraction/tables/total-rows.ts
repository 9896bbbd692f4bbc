import { areComplements } from "./complements.js";
import { folded } from "./folded.js";
import type { Row } from "./grid.js";
import type { Series } from "./series.js";
import { bestFooting, type Footing, type Parts } from "./sums.js";
import { flat, headsOf, type Node, outlineOf } from "./tree.js";

/** Rows that sum up others by name, each with what its columns prove that it sums up. */
export function totalFootings(rows: readonly Row[], series: readonly Series[]): Footing[] {
  const totals = totalsOf(rows);
  const leftOut = new Set(totals);
  const isWide = series.filter(({ additive }) => additive).length > 1;
  const outline = totals.length > 0 ? outlineOf(rows, leftOut) : [];
  const others = totals.length > 0 ? flat(rows.filter((row) => !leftOut.has(row))) : [];
  return totals.flatMap((row, order) => {
    const since = outlineOf(rows.slice((totals[order - 1]?.index ?? -1) + 1, row.index));
    const until = outlineOf(rows.slice(row.index + 1, totals[order + 1]?.index ?? rows.length));
    const before = totals.slice(Math.max(0, order - MOST_TOTALS), order);
    const subtotals = flat(before.filter(({ role }) => role === "subtotal"));
    const isEdge = row.index === 0 || row.index === rows.length - 1;
    const whole = isEdge ? [subtotals, outline, since, until, flat(before), others] : [since, until, flat(before)];
    const sections = row.role === "subtotal" ? [since] : whole;
    const naming = row.role === "subtotal" || (isEdge && (row.role === "total" || isWide)) ? "plain" : "named";
    const named = sections.filter((nodes) => nodes.length > 0).map((nodes): Parts => ({ nodes, naming }));
    const runs = runsAround(row, rows);
    // Men and women are all there are, whatever rows follow.
    const candidates = [...runs.filter(({ isSure }) => isSure), ...named, ...runs.filter(({ isSure }) => !isSure)];
    const found = bestFooting(row, candidates, series);
    if (found && named.some(({ nodes }) => nodes === found.parts)) return [found];
    const several = isEdge ? splits(row, outline, series) : [];
    return several.length > 0 ? several : found ? [found] : [];
  });
}

/** Rows that sum up others by name; where there are none, a first or last row that may do so. */
function totalsOf(rows: readonly Row[]): readonly Row[] {
  const sums = rows.filter(({ role }) => role === "total" || role === "subtotal");
  if (sums.length > 0) return sums;
  return [rows[0], rows.at(-1)].flatMap((row, edge) =>
    row?.role === "partial" && (edge === 0 || rows.length > 1) ? [row] : [],
  );
}

const MOST_TOTALS = 20;

/** Headings that split one total in several ways: `Theo giới tính`, `Theo độ tuổi`. */
function splits(row: Row, outline: readonly Node[], series: readonly Series[]): Footing[] {
  const headings = headsOf(outline).filter((node) => node.row.cells.every((cell) => typeof cell === "string"));
  return headings.flatMap(({ row: heading, children }) => {
    const naming = heading.role === "subset" ? "open" : "named";
    return bestFooting(row, [{ nodes: children, naming }], series) ?? [];
  });
}

const LONGEST_RUN = 10;

/** Rows right behind, or right before, a row: two of them or more. */
export function runsAround({ index }: Row, rows: readonly Row[]): readonly Parts[] {
  const found: Parts[] = [];
  for (let length = 2; length <= LONGEST_RUN; length += 1) {
    const [behind, before] = [
      rows.slice(index + 1, index + 1 + length),
      rows.slice(Math.max(0, index - length), index),
    ];
    if (behind.length === length) found.push({ nodes: outlineOf(behind), ...namingOf(behind) });
    if (before.length === length) found.push({ nodes: outlineOf(before), naming: "open" });
  }
  return found;
}

/** Rows that together leave nothing out split what stands above them. */
function namingOf(rows: readonly Row[]): Pick<Parts, "naming" | "isSure"> {
  return areComplements(rows.map(({ label }) => folded(label)))
    ? { naming: "plain", isSure: true }
    : { naming: "open" };
}
