import manifest from "../package.json" with { type: "json" };

/** A program that wrote an output. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** This program, as outputs name it. */
export const TOOL: Tool = { name: manifest.name, version: manifest.version };

/** Where people read about this program: the page of this version of the package, which shows its read-me. */
export const TOOL_URI = `https://www.npmjs.com/package/${TOOL.name}/v/${TOOL.version}`;

/** Where people read about its rules: the section of the read-me that lists them. */
export const RULES_URI = `${TOOL_URI}#rules`;
