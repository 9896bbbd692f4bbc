import manifest from "../package.json" with { type: "json" };

/** A program that wrote an output. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** This program, as outputs name it. */
export const TOOL: Tool = { name: manifest.name, version: manifest.version };

/** Where people read about this program and its rules. */
export const TOOL_URI = manifest.homepage;
