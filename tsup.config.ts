import { mkdir, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";

export default defineConfig([
  {
    name: "library",
    entry: {
      index: "src/index.ts",
      "reporters/index": "src/reporters/index.ts",
      "testing/index": "src/testing/index.ts",
      "commune-review/index": "src/commune-review/index.ts",
    },
    format: ["esm", "cjs"],
    dts: true,
    target: "node20",
    platform: "node",
    splitting: true,
    silent: true,
    async onSuccess() {
      const built: string = new URL("dist/index.js", import.meta.url).href;
      const { baselineJsonSchema, communeReview, configJsonSchema, reportJsonSchema, resultJsonSchema, rules } =
        await import(built);
      await mkdir("dist/schema", { recursive: true });
      const schemas = {
        report: reportJsonSchema(),
        [communeReview.id]: communeReview.jsonSchema(),
        config: configJsonSchema(rules),
        baseline: baselineJsonSchema(),
        result: resultJsonSchema(),
      };
      for (const [name, schema] of Object.entries(schemas)) {
        await writeFile(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
      }
    },
  },
  {
    // One bundle with its dependencies: resolving dozens of files costs more than running them.
    name: "command line",
    entry: { cli: "src/cli.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    splitting: true,
    silent: true,
    outDir: "dist/bin",
    // All but the two that write Office files: few runs want them, and they are larger than everything else.
    noExternal: [/^(?!docx$|write-excel-file\/)/],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  },
]);
