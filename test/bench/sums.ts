import { Engine } from "json-rules-engine";
import { loadLibrary } from "./library.js";
import { timed } from "./measure.js";

const { equal, evaluate, figure, sum } = await loadLibrary();

/** Three parts against a total, exact intervals against floats with a tolerance, in turns within one run. */
export async function sumChecks(count: number): Promise<void> {
  const records = Array.from({ length: count }, (_, index) => ({
    a: index % 97,
    b: index % 89,
    c: index % 83,
    total: (index % 97) + (index % 89) + (index % 83) + (index % 10 === 0 ? 1 : 0),
  }));
  const ours = (): number =>
    records.filter(({ a, b, c, total }) => {
      const check = equal(
        sum(figure(String(a), { id: "a" }), figure(String(b), { id: "b" }), figure(String(c), { id: "c" })),
        figure(String(total), { id: "total" }),
      );
      return evaluate(check).verdict === "inconsistent";
    }).length;
  const engine = new Engine();
  engine.addOperator("offBy", (value: number, tolerance: number) => Math.abs(value) > tolerance);
  engine.addFact(
    "miss",
    async (_, almanac) => {
      const [a, b, c, total] = await Promise.all(
        ["a", "b", "c", "total"].map((name) => almanac.factValue<number>(name)),
      );
      return (a ?? 0) + (b ?? 0) + (c ?? 0) - (total ?? 0);
    },
    { cache: false },
  );
  engine.addRule({
    conditions: { all: [{ fact: "miss", operator: "offBy", value: 0.5 }] },
    event: { type: "mismatch" },
  });
  const theirs = async (): Promise<number> => {
    let found = 0;
    for (const record of records) found += (await engine.run(record)).events.length;
    return found;
  };
  ours();
  await theirs();
  const [own, other]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    own.push(timed(ours));
    const start = performance.now();
    await theirs();
    other.push(performance.now() - start);
  }
  const [best, bestOther] = [Math.min(...own), Math.min(...other)];
  console.log(
    `${count} three-part sum checks: crossfoot ${best.toFixed(0)} ms (${ours()} found), json-rules-engine ${bestOther.toFixed(0)} ms (${await theirs()} found), ratio ${(bestOther / best).toFixed(1)}`,
  );
}
