import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { Engine } from "json-rules-engine";
import type * as Crossfoot from "../../src/index.js";
import { generateReport } from "./generate.js";

const root = new URL("../../../", import.meta.url);
const { auditData, equal, evaluate, figure, parseReport, sum }: typeof Crossfoot = await import(
  new URL("dist/index.js", root).href
);

await reports(10_000, 500);
curve([125, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000]);
await sumChecks(10_000);
coldStart();
sizes();

/** Time and memory for many reports of one size. */
async function reports(count: number, size: number): Promise<void> {
  const files = Array.from({ length: 50 }, (_, seed) => generateReport(size, seed));
  const [first] = files.map((file) => auditData(file));
  const figures = first?.coverage.figures ?? 0;
  for (let index = 0; index < 100; index += 1) auditData(files[index % files.length]);
  let exceptions = 0;
  let peak = 0;
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    exceptions += auditData(files[index % files.length]).discrepancies.length;
    if (index % 100 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  const elapsed = performance.now() - start;
  const parsing = timed(() => files.forEach((file) => void parseReport(file))) / files.length;
  const before = heap();
  const kept = files.map((file) => auditData(file));
  const retained = (heap() - before) / kept.length;
  console.log(
    `${count} reports of ${figures} figures, ${first?.checks.length} checks: ${(elapsed / 1000).toFixed(1)} s, ${(elapsed / count).toFixed(2)} ms a report (of which ${parsing.toFixed(2)} ms reading the data)`,
  );
  console.log(
    `memory: ${(retained / 1024).toFixed(0)} KiB a result kept, heap at most ${(peak / 1024 / 1024).toFixed(0)} MiB while running; ${exceptions} discrepancies in consistent reports`,
  );
}

/** Cost against length: the last column stays level where cost is linear. */
function curve(lengths: readonly number[]): void {
  console.log("\n figures      ms  µs a figure");
  for (const length of lengths) {
    const file = generateReport(length, 7);
    const figures = auditData(file).coverage.figures;
    const runs = Math.max(3, Math.round(20_000 / length));
    const best = Math.min(
      ...Array.from(
        { length: 3 },
        () =>
          timed(() => {
            for (let run = 0; run < runs; run += 1) auditData(file);
          }) / runs,
      ),
    );
    console.log(
      `${String(figures).padStart(8)}  ${best.toFixed(2).padStart(6)}  ${((best / figures) * 1000).toFixed(1).padStart(11)}`,
    );
  }
}

/** Three parts against a total, exact intervals against floats with a tolerance, in turns within one run. */
async function sumChecks(count: number): Promise<void> {
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
    `\n${count} three-part sum checks: crossfoot ${best.toFixed(0)} ms (${ours()} found), json-rules-engine ${bestOther.toFixed(0)} ms (${await theirs()} found), ratio ${(bestOther / best).toFixed(1)}`,
  );
}

/** Whole processes: bare node, help, import, a check of real data. */
function coldStart(): void {
  const median = (args: readonly string[]): number => {
    const times = Array.from({ length: 11 }, () =>
      timed(() => spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" })),
    );
    return times.sort((a, b) => a - b)[5] ?? 0;
  };
  const cases: [string, string[]][] = [
    ["bare node", ["-e", ""]],
    ["crossfoot --help", ["dist/bin/cli.js", "--help"]],
    ["import crossfoot", ["--input-type=module", "-e", "import './dist/index.js'"]],
    ["crossfoot check passages.yaml", ["dist/bin/cli.js", "check", "fixtures/binh-lu-2026/passages.yaml"]],
    ["crossfoot check report.md", ["dist/bin/cli.js", "check", "fixtures/binh-lu-2026/report.md"]],
  ];
  console.log("");
  for (const [name, args] of cases) console.log(`${name.padEnd(30)} ${median(args).toFixed(0).padStart(4)} ms`);
}

function sizes(): void {
  const total = (folder: string, ending: string): number =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith(ending))
      .reduce((sum, name) => sum + statSync(new URL(`${folder}${name}`, root)).size, 0);
  console.log(
    `\nlibrary ${(total("dist/", ".js") / 1024).toFixed(0)} KiB (ESM, its dependencies apart), command line ${(total("dist/bin/", ".js") / 1024).toFixed(0)} KiB (with its dependencies)`,
  );
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
