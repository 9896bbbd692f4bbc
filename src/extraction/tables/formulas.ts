import type { Movements } from "./balances.js";
import type { ColumnSum } from "./column-sums.js";
import type { Grid, Row } from "./grid.js";
import type { Series } from "./series.js";

/** What the numbers below the heads declare: `(3=1+2)`, `5=4/3`. */
export interface Formulas {
  readonly sums: readonly (ColumnSum & { readonly total: Series })[];
  /** `7=4+5-6`: an opening, additions, removals, a closing. */
  readonly balances: readonly Movements<Row>[];
  readonly ratios: readonly { percent: Series; part: Series; base: Series }[];
}

const LINEAR = /^\w+(?:[+-]\w+)+$/;
const RATIO = /^(\w+)[/:](\w+)(?:[*x×]100)?%?$/i;

/** Reads the formulas of the row that numbers the columns. */
export function readFormulas({ numbers }: Grid, series: readonly Series[]): Formulas {
  const [sums, balances, ratios]: [
    Formulas["sums"][number][],
    Formulas["balances"][number][],
    Formulas["ratios"][number][],
  ] = [[], [], []];
  const cells = (numbers ?? []).map((text) =>
    text
      .replace(/[()[\]\s]/g, "")
      .replace(/[–−]/g, "-")
      .split("="),
  );
  const known = new Map<string, Series>();
  for (const each of series.toReversed()) {
    const name = cells[each.column.index]?.[0];
    if (name) known.set(name, each);
  }
  for (const [name = "", formula = ""] of cells) {
    const target = known.get(name);
    if (!target || formula === "") continue;
    const ratio = RATIO.exec(formula);
    const [part, base] = [known.get(ratio?.[1] ?? ""), known.get(ratio?.[2] ?? "")];
    if (part && base && target.percent) ratios.push({ percent: target, part, base });
    else if (LINEAR.test(formula)) addLinear(formula, target, known, sums, balances);
  }
  return { sums, balances, ratios };
}

function addLinear(
  formula: string,
  target: Series,
  known: ReadonlyMap<string, Series>,
  sums: Formulas["sums"][number][],
  balances: Formulas["balances"][number][],
): void {
  const terms = [...formula.matchAll(/([+-]?)(\w+)/g)].map(([, sign, name = ""]) => ({
    minus: sign === "-",
    series: known.get(name),
  }));
  const of = (minus: boolean): Series[] =>
    terms.flatMap((term) => (term.series && term.minus === minus ? [term.series] : []));
  const [plus, minus] = [of(false), of(true)];
  const [first, ...additions] = plus;
  if (plus.length + minus.length < terms.length || !first) return;
  if (minus.length === 0) sums.push({ total: target, parts: plus, naming: "plain" });
  else if (additions.length === 0) sums.push({ total: first, parts: [...minus, target], naming: "plain" });
  else {
    const directed = (direction: "in" | "out") => (line: Series) => ({ line, direction });
    const movements = [...additions.map(directed("in")), ...minus.map(directed("out"))];
    balances.push({ opening: first, closing: target, movements });
  }
}
