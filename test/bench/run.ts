import { execSync } from "node:child_process";
import { MEASUREMENTS } from "./measurements.js";
import { root } from "./root.js";

// Measures time and memory: `npm run bench`, or by name or the part of a name before the stroke:
// `npm run bench -- text data/curve`.
const wanted = process.argv.slice(2);
const isNamed = (name: string, by: string): boolean => name === by || name.startsWith(`${by}/`);
const chosen = MEASUREMENTS.filter(({ name }) => wanted.length === 0 || wanted.some((by) => isNamed(name, by)));
const unknown = wanted.filter((by) => !MEASUREMENTS.some(({ name }) => isNamed(name, by)));

if (unknown.length > 0) {
  const names = MEASUREMENTS.map(({ name }) => name).join(", ");
  console.error(`Unexpected ${unknown.join(", ")}, expected the name of a measurement or its beginning: ${names}.`);
  process.exitCode = 2;
} else {
  if (chosen.some(({ built }) => built)) execSync("npm run --silent build", { cwd: root, stdio: "inherit" });
  for (const [index, { name, run }] of chosen.entries()) {
    console.log(`${index === 0 ? "" : "\n"}# ${name}`);
    await run();
  }
}
