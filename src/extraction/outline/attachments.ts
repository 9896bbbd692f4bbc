import type { Block, TextDocument } from "../../document/index.js";
import type { OutlineEntry } from "../../model/index.js";
import { entryIn } from "./entry.js";

/** The line that an attached appendix begins with: `PHỤ LỤC 02`, `Phụ lục số 1: Danh mục …`. */
const TITLE =
  /^(?:[Pp]hụ lục|PHỤ LỤC)(?: (?:số|SỐ))? ?:? ?(\d{1,3}[A-ZĐ]?|[IVX]{1,5}|[A-ZĐ])(?![\p{L}\p{N}])(?: ?[.:–-]? ?(?=\p{Lu})|$)/u;
/** Characters of a title and of the line that may hold it. */
const LONGEST = 250;

/** The appendices that are attached to a report, each with its title. */
export function attachmentsOf(document: TextDocument): OutlineEntry[] {
  return document.body.flatMap((block, index) => {
    const [head, number] = attachmentIn(block) ?? [];
    if (block.type === "table" || head === undefined || number === undefined) return [];
    const { passage } = block;
    const own = passage.text.slice(head.length).trim();
    const title = own === "" ? (titleBelow(document.body[index + 1]) ?? passage.text) : own;
    const end = passage.text.length;
    return entryIn(document, block, passage, {
      kind: "attachment",
      number,
      printed: head.trim(),
      title,
      start: 0,
      end,
    });
  });
}

/** The words that an attached appendix begins with, and its number. */
export function attachmentIn(block: Block): readonly string[] | null {
  if (block.type === "table" || block.passage.text.length > LONGEST || /[.;,]$/.test(block.passage.text)) return null;
  return TITLE.exec(block.passage.text);
}

/** What stands in the line below, without the reference to the report that it is attached to. */
function titleBelow(block: Block | undefined): string | undefined {
  if (block?.type !== "paragraph" || block.passage.text.length > LONGEST) return undefined;
  const title = block.passage.text.replace(/ ?\(?(?:kèm theo|ban hành kèm)[^)]{0,200}\)?$/iu, "").trim();
  return title === "" ? undefined : title;
}
