import { mkdir, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";

export default defineConfig([
  {
    name: "library",
    entry: { index: "src/index.ts", "testing/index": "src/testing/index.ts" },
    format: ["esm", "cjs"],
    dts: true,
    target: "node20",
    platform: "node",
    splitting: true,
    silent: true,
    async onSuccess() {
      const built: string = new URL("dist/index.js", import.meta.url).href;
      const { reportJsonSchema } = await import(built);
      await mkdir("dist/schema", { recursive: true });
      await writeFile("dist/schema/report.json", `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
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
    noExternal: [/.*/],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  },
]);
