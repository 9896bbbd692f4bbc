import type { Check, Quantity } from "../../src/index.js";
import { loadLibrary } from "./library.js";
import { randomOf } from "./random.js";

const { equal, figure, sum } = await loadLibrary();

/** Checks over numbered figures, some of which are wrong. */
export interface System {
  readonly checks: readonly Check[];
  readonly figures: number;
  /** Ids of the figures that were changed. */
  readonly wrong: readonly string[];
  /** Ids of the figures that have no value; none unless stated. */
  readonly missing?: readonly string[];
}

/** Lists of parts with totals, and totals of these, all consistent but for the figures that are changed. */
export function lists(figures: number, errors: number, seed: number): System {
  const size = 5;
  const values = new Map<string, number>();
  const sums: [parts: string[], total: string][] = [];
  const random = randomOf(seed);
  for (let block = 0; values.size + size * size + size < figures; block += 1) {
    const totals = Array.from({ length: size }, (_, list) => {
      const parts = Array.from({ length: size }, (__, part) => `b${block}l${list}p${part}`);
      for (const part of parts) values.set(part, 1 + Math.floor(random() * 900));
      return addUp(values, sums, parts, `b${block}l${list}`);
    });
    addUp(values, sums, totals, `b${block}`);
  }
  return changed(values, sums, errors, random);
}

/** One table that adds up by rows and by columns. */
export function table(side: number, errors: number, seed: number): System {
  const values = new Map<string, number>();
  const sums: [parts: string[], total: string][] = [];
  const random = randomOf(seed);
  const sides = Array.from({ length: side }, (_, index) => index);
  for (const row of sides) for (const column of sides) values.set(`r${row}c${column}`, 1 + Math.floor(random() * 900));
  const rows = sides.map((row) =>
    addUp(
      values,
      sums,
      sides.map((column) => `r${row}c${column}`),
      `r${row}`,
    ),
  );
  const columns = sides.map((column) =>
    addUp(
      values,
      sums,
      sides.map((row) => `r${row}c${column}`),
      `c${column}`,
    ),
  );
  addUp(values, sums, rows, "all");
  sums.push([columns, "all"]);
  return changed(values, sums, errors, random);
}

/** Broken checks that share no figure. */
export function apart(count: number): System {
  return systemOf(
    Array.from({ length: count }, (_, at) => [[`a${at}`, `b${at}`], `c${at}`]),
    (id) => ({ a: 43, b: 351, c: 399 })[id[0] ?? ""] ?? 0,
  );
}

/** Broken checks of which each shares a figure with the next. */
export function chain(count: number): System {
  return systemOf(
    Array.from({ length: count }, (_, at) => [[`x${at}`, `d${at}`], `x${at + 1}`]),
    (id) => (id.startsWith("d") ? 5 : 1_000 + Number(id.slice(1))),
  );
}

/** One broken check of many figures. */
export function long(parts: number): System {
  const ids = Array.from({ length: parts }, (_, at) => `p${at}`);
  const valueAt = (id: string): number => ((Number(id.slice(1)) * 7_919) % 900) + 100;
  const total = ids.reduce((sum, id) => sum + valueAt(id), 0);
  return systemOf([[ids, "t"]], (id) => (id === "t" ? total - 300 : valueAt(id)));
}

/** One total in many checks of two parts each; it is wrong, and so are some of the parts. */
export function hub(count: number, errors: number): System {
  const valueAt = (at: number): number => 200 + ((at * 7_919) % 50);
  const wrongAt = (at: number): number => (at % Math.ceil(count / errors) === 5 ? 7 : 0);
  const system = systemOf(
    Array.from({ length: count }, (_, at) => [[`a${at}`, `b${at}`], "t"]),
    (id) => {
      if (id === "t") return 510;
      const at = Number(id.slice(1));
      return id.startsWith("a") ? valueAt(at) : 500 - valueAt(at) + wrongAt(at);
    },
  );
  return { ...system, wrong: ["t"] };
}

/** Checks of many figures each, any of which stand in many of them; nearly all are broken. */
export function dense(figures: number, checks: number, terms: number, missing = false): System {
  const random = randomOf(figures);
  const any = (): string => `d${Math.floor(random() * figures)}`;
  const sums = Array.from({ length: checks }, (): [string[], string] => [Array.from({ length: terms }, any), any()]);
  const system = systemOf(sums, (id) => (Number(id.slice(1)) * 7_919) % 1_000);
  const ids = Array.from({ length: figures }, (_, at) => `d${at}`);
  return { ...system, missing: missing ? ids.filter((_, at) => at % 3 === 0) : [] };
}

/** Sums over figures that were made so, not changed. */
function systemOf(sums: readonly [string[], string][], valueAt: (id: string) => number): System {
  const values = new Map(sums.flatMap(([parts, total]) => [...parts, total].map((id) => [id, valueAt(id)])));
  return changed(values, sums, 0, Math.random);
}

function addUp(values: Map<string, number>, sums: [string[], string][], parts: string[], total: string): string {
  values.set(
    total,
    parts.reduce((all, part) => all + (values.get(part) ?? 0), 0),
  );
  sums.push([parts, total]);
  return total;
}

function changed(
  values: Map<string, number>,
  sums: readonly [string[], string][],
  errors: number,
  random: () => number,
): System {
  const ids = [...values.keys()];
  const wrong = new Set<string>();
  while (wrong.size < errors) {
    const id = ids[Math.floor(random() * ids.length)] ?? "";
    if (!wrong.has(id)) values.set(id, (values.get(id) ?? 0) + 1 + Math.floor(random() * 99));
    wrong.add(id);
  }
  const figures = new Map(ids.map((id): [string, Quantity] => [id, figure(String(values.get(id)), { id })]));
  const of = (id: string): Quantity => figures.get(id) ?? figure("0");
  const checks = sums.map(([parts, total]) => equal(sum(...parts.map(of)), of(total)));
  return { checks, figures: figures.size, wrong: [...wrong].sort() };
}
