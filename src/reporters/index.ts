/**
 * Writers of results, one a format: each takes the results of audits and gives text, or the bytes of a file.
 *
 * @packageDocumentation
 */

export type { Tool } from "../tool.js";
export { csv } from "./csv.js";
export { docx } from "./docx.js";
export { github } from "./github.js";
export { type GitlabIssue, gitlab } from "./gitlab.js";
export { type JsonOutput, json, SCHEMA_VERSION } from "./json.js";
export { junit } from "./junit.js";
export { markdown } from "./markdown.js";
export type { ReporterOptions } from "./options.js";
export { type Colours, type PrettyOptions, pretty } from "./pretty.js";
export { sarif } from "./sarif.js";
export { xlsx } from "./xlsx.js";
