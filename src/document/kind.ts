import { CrossfootError } from "../numeric/index.js";
import { DATA_EXTENSIONS } from "./data.js";

/** Files that hold a report in a form that is not read, by the endings of their names. */
const FOREIGN: readonly (readonly [en: string, vi: string, ...endings: string[]])[] = [
  ["a Word document", "tệp Word", ".doc", ".docx", ".docm", ".dotx"],
  ["an OpenDocument text", "văn bản OpenDocument", ".odt"],
  ["a rich text document", "văn bản RTF", ".rtf"],
  ["a PDF file", "tệp PDF", ".pdf"],
  ["a spreadsheet", "bảng tính", ".xls", ".xlsx", ".xlsm", ".ods"],
  ["a presentation", "tệp trình chiếu", ".ppt", ".pptx", ".odp"],
  ["a web page", "trang web", ".html", ".htm", ".xhtml", ".mhtml"],
];

/**
 * How a file is read, told by the ending of its name: report data, or text where it has another ending or none.
 *
 * @throws {CrossfootError} `file/format` for documents that are neither, with what they are and the remedy
 */
export function kindOf(name: string): "data" | "text" {
  const ending = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? "";
  if (DATA_EXTENSIONS.includes(ending)) return "data";
  const foreign = FOREIGN.find(([, , ...endings]) => endings.includes(ending));
  if (!foreign) return "text";
  const [en, vi] = foreign;
  throw new CrossfootError("file/format", {
    en: `${name}: is ${en}, expected text or report data; convert it to Markdown or plain text (.md, .txt) and check that.`,
    vi: `${name}: là ${vi}, cần văn bản hoặc tệp số liệu; hãy chuyển sang Markdown hoặc văn bản thuần (.md, .txt) rồi kiểm tra tệp đó.`,
  });
}
