import { areComplements } from "./complements.js";
import { folded } from "./folded.js";
import type { Row } from "./grid.js";
import type { Series } from "./series.js";
import { bestFooting, type Footing, type Parts } from "./sums.js";
import { flat, headsOf, type Node, outlineOf } from "./tree.js";

/** Rows that sum up others by name, each with what its columns prove that it sums up. */
export function totalFootings(rows: readonly Row[], series: readonly Series[]): Footing[] {
  const sums = rows.filter(({ role }) => role === "total" || role === "subtotal");
  const edges = sums.length > 0 ? [] : [rows[0], rows.at(-1)].filter((row) => row?.role === "partial");
  const totals = sums.length > 0 ? sums : edges.filter((row) => row !== undefined);
  const leftOut = new Set(totals);
  const others = totals.length > 0 ? rows.filter((row) => !leftOut.has(row)) : [];
  return totals.flatMap((row, order) => {
    const from = (totals[order - 1]?.index ?? -1) + 1;
    const to = totals[order + 1]?.index ?? rows.length;
    const isEdge = row.role !== "subtotal" && (row.index === 0 || row.index === rows.length - 1);
    const before = totals.slice(Math.max(0, order - MOST_TOTALS), order);
    const sections = [
      isEdge ? outlineOf(rows, leftOut) : [],
      outlineOf(rows.slice(from, row.index)),
      row.role === "subtotal" ? [] : outlineOf(rows.slice(row.index + 1, to)),
      row.role === "subtotal" ? [] : flat(before),
      isEdge ? flat(others) : [],
    ];
    const naming = row.role === "subtotal" || (row.role === "total" && isEdge) ? "plain" : "named";
    const named = sections.filter((nodes) => nodes.length > 0).map((nodes): Parts => ({ nodes, naming }));
    const whole = bestFooting(row, [...named, ...runsAround(row, rows)], series);
    if (whole && named.some(({ nodes }) => nodes === whole.parts)) return [whole];
    const several = splits(row, sections[0] ?? [], series);
    return several.length > 0 ? several : whole ? [whole] : [];
  });
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
