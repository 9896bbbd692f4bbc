import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: ".",
    isolate: false,
    testTimeout: 60_000,
    setupFiles: ["test/seed.ts"],
  },
});
