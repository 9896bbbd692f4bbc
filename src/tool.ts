import manifest from "../package.json" with { type: "json" };
import type { Tool } from "./reporters/index.js";

/** This program, as outputs name it. */
export const TOOL: Tool = { name: manifest.name, version: manifest.version };
