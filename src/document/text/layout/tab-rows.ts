import type { Ink } from "../ink.js";
import type { Line } from "./line.js";
import { cut, type Rows } from "./rows.js";

const FEWEST_COLUMNS = 3;

/** The run of lines with tabs from an index: no rows where the lines are no table, `null` where there is no run. */
export function tabRows(lines: readonly Line[], index: number, ink: Ink): Rows | null {
  const rows: Rows["rows"][number][] = [];
  let columns = 0;
  for (let at = index; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line?.text.includes("\t") || line.mark) break;
    const row = cut(line.from, line.end, tabsOf(line, ink));
    rows.push(row);
    columns = Math.max(columns, line.text.split("\t").length);
  }
  if (rows.length === 0) return null;
  const isTable = rows.length > 1 && columns >= FEWEST_COLUMNS && rows.every((row) => row.length >= FEWEST_COLUMNS);
  return { rows: isTable ? rows : [], next: index + rows.length };
}

/** Where the tabs of a line stand, save those behind its last cell. */
function tabsOf(line: Line, ink: Ink): readonly number[] {
  const tabs: number[] = [];
  const end = line.start + line.text.length;
  for (let at = line.from; at < end; at += 1) if (ink.text[at] === "\t") tabs.push(at);
  return tabs;
}
