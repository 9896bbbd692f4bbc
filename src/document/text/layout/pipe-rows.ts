import type { Ink } from "../ink.js";
import type { Line } from "./line.js";
import { cut, type Row, type Rows } from "./rows.js";

const LONGEST_CELL = 120;
const DASHES = /^[\s|:+=-]+$/;

interface PipeLine {
  readonly line: Line;
  /** Where its pipes stand. */
  readonly pipes: readonly number[];
  /** Whether pipes enclose it. */
  readonly outer: boolean;
  readonly dashes: boolean;
}

/** The run of lines with pipes from an index: no rows where the lines are no table, `null` where there is no run. */
export function pipeRows(lines: readonly Line[], index: number, ink: Ink): Rows | null {
  const run: PipeLine[] = [];
  let outer: boolean | undefined;
  for (let at = index; at < lines.length; at += 1) {
    const line = pipeLine(lines[at], ink);
    if (!line || (outer !== undefined && line.outer !== outer && !line.dashes)) break;
    if (!line.dashes) outer = line.outer;
    run.push(line);
  }
  if (run.length === 0) return null;
  return { rows: isTable(run) ? run.map(rowOf) : [], next: index + run.length };
}

function pipeLine(line: Line | undefined, ink: Ink): PipeLine | null {
  if (!line || line.mark) return null;
  const pipes: number[] = [];
  for (let at = line.text.indexOf("|"); at >= 0; at = line.text.indexOf("|", at + 1)) {
    if (!ink.plainPipes.has(line.start + at)) pipes.push(line.start + at);
  }
  const last = line.start + line.text.length - 1;
  const outer = pipes.length > 1 && pipes[0] === line.start && pipes.at(-1) === last;
  const dashes = DASHES.test(line.text) && /[-=]/.test(line.text) && /[|+]/.test(line.text);
  return pipes.length > 0 || dashes ? { line, pipes, outer, dashes } : null;
}

/** Rows have outer pipes, or a line of dashes below the first, or all the same number of short cells. */
function isTable(run: readonly PipeLine[]): boolean {
  const [first] = run;
  if (!first || run.every(({ dashes }) => dashes)) return false;
  if (run.every(({ outer, dashes }) => outer || dashes)) return run.length > 1 || first.pipes.length > 2;
  if (run.length === 1) return false;
  if (run[1]?.dashes) return true;
  return run.every(({ line, pipes }) => pipes.length === first.pipes.length && hasShortCells(line));
}

function hasShortCells({ text }: Line): boolean {
  return text.split("|").every((cell) => cell.length <= LONGEST_CELL);
}

function rowOf({ line, pipes, dashes }: PipeLine): Row {
  if (dashes) return "dashes";
  const last = line.start + line.text.length - 1;
  const inner = pipes.filter((pipe) => pipe !== line.start && pipe !== last);
  const from = pipes[0] === line.start ? line.start + 1 : line.from;
  return cut(from, pipes.at(-1) === last ? last : line.end, inner);
}
