import { CrossfootError } from "../numeric/index.js";
import { DATA_EXTENSIONS } from "./data.js";

/** Files that hold a report in a form that is not read, by the endings of their names. */
const FOREIGN: readonly (readonly [what: string, ...endings: string[]])[] = [
  ["a Word document", ".doc", ".docx", ".docm", ".dotx"],
  ["an OpenDocument text", ".odt"],
  ["a rich text document", ".rtf"],
  ["a PDF file", ".pdf"],
  ["a spreadsheet", ".xls", ".xlsx", ".xlsm", ".ods"],
  ["a presentation", ".ppt", ".pptx", ".odp"],
  ["a web page", ".html", ".htm", ".xhtml", ".mhtml"],
];

/**
 * How a file is read, told by the ending of its name: report data, or text where it has another ending or none.
 *
 * @throws {CrossfootError} `file/format` for documents that are neither, with what they are and the remedy
 */
export function kindOf(name: string): "data" | "text" {
  const ending = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? "";
  if (DATA_EXTENSIONS.includes(ending)) return "data";
  const foreign = FOREIGN.find(([, ...endings]) => endings.includes(ending));
  if (!foreign) return "text";
  throw new CrossfootError(
    "file/format",
    `${name}: is ${foreign[0]}, expected text or report data; convert it to Markdown or plain text (.md, .txt) and check that.`,
  );
}
