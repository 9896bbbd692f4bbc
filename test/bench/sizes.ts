import { readdirSync, statSync } from "node:fs";
import { root } from "./root.js";

/** Size of what is built. */
export function sizes(): void {
  const total = (folder: string, ending: string): number =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith(ending))
      .reduce((sum, name) => sum + statSync(new URL(`${folder}${name}`, root)).size, 0);
  console.log(
    `library ${(total("dist/", ".js") / 1024).toFixed(0)} KiB (ESM, its dependencies apart), command line ${(total("dist/bin/", ".js") / 1024).toFixed(0)} KiB (with its dependencies)`,
  );
}
