export { type JsonOutput, json, SCHEMA_VERSION, type Tool } from "./json.js";
export { type Colours, type PrettyOptions, pretty } from "./pretty.js";
export { terminalLine, terminalText, terminalWidth, wrap } from "./terminal.js";
export { REPORTER_WORDS, type ReporterWords } from "./words.js";
