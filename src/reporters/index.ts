export { type JsonOutput, json, SCHEMA_VERSION, type Tool } from "./json.js";
export { type Colours, type PrettyOptions, pretty } from "./pretty.js";
