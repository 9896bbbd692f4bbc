import type { Run } from "./marking.js";

/** Signs that open and close an emphasis: `size` signs up to `open`, and as many from `close`. */
export interface Emphasis {
  readonly open: number;
  readonly close: number;
  readonly size: number;
}

/** What is left of a run: `left` signs from `at`. */
interface Rest {
  readonly run: Run;
  readonly at: number;
  left: number;
}

/** An emphasis does not span more lines, nor more paragraphs that a page break cut. */
const [MOST_LINES, MOST_CHUNKS] = [15, 8];

/** Pairs the runs of asterisks and underscores; what finds no partner is no emphasis, save double signs. */
export function pairRuns(runs: readonly Run[]): readonly Emphasis[] {
  return [...pairSign(runs.filter(({ sign }) => sign === "*")), ...pairSign(runs.filter(({ sign }) => sign === "_"))];
}

function pairSign(runs: readonly Run[]): readonly Emphasis[] {
  const pairs: Emphasis[] = [];
  const unpaired: Rest[] = [];
  let open: Rest[] = [];
  for (const run of runs) {
    const last = open.at(-1)?.run;
    if (last && (last.chunk !== run.chunk || run.line - last.line > MOST_LINES)) {
      for (const rest of open) unpaired.push(rest);
      open = [];
    }
    const left = run.closes ? closeWith(run, open, pairs) : run.length;
    if (left > 0) (run.opens ? open : unpaired).push({ run, at: run.at + run.length - left, left });
  }
  return [...pairs, ...acrossPages([...unpaired, ...open])];
}

/** Closes what is open with a run, and gives the number of its signs that are left. */
function closeWith(run: Run, open: Rest[], pairs: Emphasis[]): number {
  let left = run.length;
  for (let top = open.at(-1); top && left > 0; top = open.at(-1)) {
    const size = Math.min(left, top.left);
    pairs.push({ open: top.at + top.left, close: run.at + run.length - left, size });
    left -= size;
    top.left -= size;
    if (top.left === 0) open.pop();
  }
  return left;
}

/** An emphasis that a page break cut has its ends in two paragraphs. A double asterisk alone is a leftover of one. */
function acrossPages(unpaired: readonly Rest[]): readonly Emphasis[] {
  const pairs: Emphasis[] = [];
  const sorted = [...unpaired].sort((a, b) => a.at - b.at);
  let opener: Rest | undefined;
  for (const rest of sorted) {
    const { run, at, left } = rest;
    if (opener && !run.opens && opener.left === left && run.chunk - opener.run.chunk <= MOST_CHUNKS) {
      pairs.push({ open: opener.at + left, close: at, size: left });
      opener = undefined;
    } else {
      if (opener) pairs.push(...leftover(opener));
      opener = rest;
    }
  }
  return opener ? [...pairs, ...leftover(opener)] : pairs;
}

function leftover({ run, at, left }: Rest): readonly Emphasis[] {
  return run.sign === "*" && left > 1 ? [{ open: at + left, close: at + left, size: left }] : [];
}
