import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { medianOf, timed } from "./measure.js";
import { root } from "./root.js";

/** Whole processes: bare node, help, import, a check of real data. */
export function coldStart(): void {
  const median = (args: readonly string[]): number => {
    const times = Array.from({ length: 11 }, () =>
      timed(() => spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" })),
    );
    return medianOf(times);
  };
  const cases: [string, string[]][] = [
    ["bare node", ["-e", ""]],
    ["crossfoot --help", ["dist/bin/cli.js", "--help"]],
    ...entries().map((name): [string, string[]] => [
      `import ${name}`,
      ["--input-type=module", "-e", `import "${name}"`],
    ]),
    ["crossfoot check report.yaml", ["dist/bin/cli.js", "check", "fixtures/binh-lu-2026/report.yaml"]],
    ["crossfoot check report.md", ["dist/bin/cli.js", "check", "fixtures/binh-lu-2026/report.md"]],
  ];
  for (const [name, args] of cases) console.log(`${name.padEnd(32)} ${median(args).toFixed(0).padStart(4)} ms`);
}

/** What the package lets others import: `crossfoot`, `crossfoot/commune-review`; in the project it is found by its own name. */
function entries(): string[] {
  const { name, exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith(".json"))
    .map((entry) => name + entry.slice(1));
}
