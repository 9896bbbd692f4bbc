import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const source = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** What each room may import, beside itself: data flows one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  numeric: [],
  model: ["numeric"],
  taxonomy: ["numeric", "model"],
  document: ["numeric", "model"],
  extraction: ["numeric", "model", "taxonomy", "document"],
  engine: ["numeric", "model"],
  rules: ["numeric", "model", "engine"],
  diagnosis: ["numeric", "model", "engine"],
  "commune-review": ["numeric", "model", "taxonomy", "engine", "rules"],
  reporters: ["numeric", "model", "engine", "tool"],
  testing: ["api", "engine", "taxonomy"],
  load: ["model", "document", "api"],
  config: ["numeric", "model", "taxonomy", "document", "engine"],
  shipped: ["engine", "rules", "commune-review"],
  api: [
    "numeric",
    "model",
    "diagnosis",
    "document",
    "extraction",
    "engine",
    "shipped",
    "taxonomy",
    "commune-review",
    "config",
  ],
  tool: [],
};

/** Rooms that see the whole. */
const SEE_ALL = new Set(["cli", "index"]);

describe("imports", () => {
  test.each(files)("of %s follow the data", (file) => {
    const room = roomOf(file);
    if (SEE_ALL.has(room)) return;
    const foreign = importsOf(file)
      .map(roomOf)
      .filter((other) => other !== room && !MAY_IMPORT[room]?.includes(other));
    expect(foreign).toEqual([]);
  });

  test("form no circle within a room", () => {
    const done = new Set<string>();
    const circles: string[][] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file]);
      if (path.includes(file) || done.has(file)) return;
      for (const next of importsOf(file)) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe("the source", () => {
  test.each(files)("%s knows no report by name", (file) => {
    expect(readFileSync(source + file, "utf8")).not.toMatch(/Bình L[ưu]|binh-lu|430-BC/);
  });
});

/** Files that a file imports values from, relative to the source; types are erased and form no circle. */
function importsOf(file: string): string[] {
  const text = readFileSync(source + file, "utf8");
  const found = text.matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)\.js";|import\("(\.[^"]+)\.js"\)/gm);
  return [...found].map(([, plain, late]) => {
    const resolved = new URL(`${plain ?? late}.ts`, `file:///${file}`).pathname.slice(1);
    return decodeURIComponent(resolved);
  });
}

function roomOf(file: string): string {
  return (file.split("/")[0] ?? "").replace(/\.ts$/, "");
}
