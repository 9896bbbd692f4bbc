import type * as Crossfoot from "../../src/index.js";
import { root } from "./root.js";

/** The library as it is built. */
export async function loadLibrary(): Promise<typeof Crossfoot> {
  return import(new URL("dist/index.js", root).href);
}
