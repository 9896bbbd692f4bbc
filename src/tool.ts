import manifest from "../package.json" with { type: "json" };

/** A program that wrote an output. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** This program, as outputs name it. */
export const TOOL: Tool = { name: manifest.name, version: manifest.version };

/**
 * Where people read about this program and its rules: the read-me of the package, by its name and version alone (a package
 * URL), since the package may be kept in more than one place.
 */
export const TOOL_URI = `pkg:npm/${TOOL.name}@${TOOL.version}#README.md`;
