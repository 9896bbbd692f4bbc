import { loadLibrary } from "./library.js";
import { processorTime } from "./measure.js";
import { apart, chain, dense, hub, lists, long, type System, table } from "./systems.js";

const { correctSigns, correctTypos, locate } = await loadLibrary();

/**
 * Time to locate errors, and to correct those that one slip or a sign explains: in many lists, in one connected table, where the
 * search may have to stop at its cap, in checks that nothing joins, in a chain of them, around one figure of many checks, in
 * checks that share many figures, and in one check of many figures.
 */
export function locateErrors(): void {
  console.log("                        figures  checks  errors      ms  typos ms  signs ms  cost  found  complete");
  const settings: [string, System][] = [
    ["lists of lists", lists(2_000, 40, 1)],
    ["lists of lists", lists(10_000, 200, 2)],
    ...[1, 3, 5, 10, 20, 40].map((errors): [string, System] => ["table 20 × 20", table(20, errors, errors)]),
    ...[2, 4, 6].map((seed): [string, System] => ["table 20 × 20", table(20, 10, seed)]),
    ...[10, 20, 40].map((errors): [string, System] => ["table 44 × 44", table(44, errors, errors)]),
    ...[1_000, 4_000].map((count): [string, System] => ["checks apart", apart(count)]),
    ...[500, 2_000].map((count): [string, System] => ["chain", chain(count)]),
    ["hub", hub(300, 3)],
    ["dense, 40 terms", dense(200, 150, 40)],
    ["dense, 80 terms", dense(500, 400, 80)],
    ["a third missing", dense(200, 150, 3, true)],
    ...[1_000, 10_000].map((parts): [string, System] => ["one check", long(parts)]),
  ];
  for (const [name, { checks, figures, wrong, missing = [] }] of settings) {
    const [start, located] = [processorTime(), locate(checks, { integers: true, missing })];
    const ms = processorTime() - start;
    correctTypos(checks);
    const typos = processorTime() - start - ms;
    correctSigns(checks, { missing });
    const signs = processorTime() - start - ms - typos;
    const named = new Set(
      located.parts.flatMap(({ optima, partial }) => [...optima, ...partial].flatMap((each) => each.figures)),
    );
    const found = wrong.filter((id) => named.has(id));
    const whole = located.parts.every(({ complete }) => complete);
    console.log(
      `${name.padEnd(22)}${[figures, checks.length, wrong.length, ms.toFixed(0)].map((each) => String(each).padStart(9)).join("")}${[typos, signs].map((each) => each.toFixed(0).padStart(10)).join("")}  ${String(located.cost).padStart(4)}  ${String(found.length).padStart(5)}  ${whole ? "every part" : "no"}`,
    );
  }
}
