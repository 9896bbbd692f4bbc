import type { Block, Paragraph, Passage, TextDocument } from "../../document/index.js";
import type { OutlineEntry } from "../../model/index.js";
import { entryIn } from "./entry.js";

/** The line that an attached appendix begins with: `PHỤ LỤC 02`, `Phụ lục số 1: Danh mục …`. */
const TITLE =
  /^(?:[Pp]hụ lục|PHỤ LỤC)(?: (?:số|SỐ))? ?:? ?(\d{1,3}[A-ZĐ]?|[IVX]{1,5}|[A-ZĐ])(?![\p{L}\p{N}])(?: ?[.:–-]? ?(?=\p{Lu})|$)/u;
/** Characters of a title and of the line that may hold it. */
const LONGEST = 250;

/** An appendix that is attached, or listed as such, with the part of its block that tells so. */
export interface Attachment {
  readonly block: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly entry: OutlineEntry;
}

/** The appendices that are attached to a report, each with its title; without any, those that a list of them tells. */
export function attachmentsOf(document: TextDocument): Attachment[] {
  const attached = document.body.flatMap((block, index) => attachedAt(document, block, index) ?? []);
  const listed = listedIn(document);
  const lists = new Set(listed.map(({ block }) => block));
  return listed.length === 0 || attached.some(({ block }) => !lists.has(block)) ? attached : listed;
}

function attachedAt(document: TextDocument, block: Block, index: number): Attachment | undefined {
  if (block.type === "table") return undefined;
  const { passage } = block;
  if (passage.text.length > LONGEST || /[.;,]$/.test(passage.text)) return undefined;
  const [head, number] = TITLE.exec(passage.text) ?? [];
  if (head === undefined || number === undefined) return undefined;
  const own = passage.text.slice(head.length).trim();
  const title = own === "" ? (titleBelow(document.body[index + 1]) ?? passage.text) : own;
  return attachmentOf(document, block, { number, printed: head.trim(), title, start: 0, end: passage.text.length });
}

/** Lines that follow each other and count up from the first: `Phụ lục I: …`, `Phụ lục II: …`. */
function listedIn(document: TextDocument): Attachment[] {
  const found: Attachment[] = [];
  let run: Attachment[] = [];
  const close = (): void => {
    if (run.length > 1) found.push(...run);
    run = [];
  };
  for (const block of document.body) {
    if (block.type === "table") {
      close();
      continue;
    }
    for (const { start, end } of linesOf(document, block.passage)) {
      const line = block.passage.text.slice(start, end);
      const [head, number] = line.length > LONGEST ? [] : (TITLE.exec(line) ?? []);
      const title = line
        .slice(head?.length ?? 0)
        .replace(/[\s.;,]+$/u, "")
        .trim();
      if (head === undefined || number === undefined || title === "") close();
      else {
        if (countOf(number) !== run.length + 1) close();
        if (countOf(number) === run.length + 1)
          run.push(attachmentOf(document, block, { number, printed: head.trim(), title, start, end }));
      }
    }
  }
  close();
  return found;
}

interface Told {
  readonly number: string;
  readonly printed: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

function attachmentOf(document: TextDocument, block: Paragraph, told: Told): Attachment {
  const entry = entryIn(document, block, block.passage, { kind: "attachment", ...told });
  return { block, start: told.start, end: told.end, entry };
}

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

function countOf(number: string): number {
  return /^\d+$/.test(number) ? Number(number) : ROMAN.indexOf(number);
}

/** The lines of a passage, as the file breaks them. */
function linesOf({ source }: TextDocument, { text, offsets }: Passage): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    if (!/[\r\n]/.test(source.slice(offsets[at], offsets[at + 1]))) continue;
    lines.push({ start, end: at });
    start = at + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** What stands in the line below, without the reference to the report that it is attached to. */
function titleBelow(block: Block | undefined): string | undefined {
  if (block?.type !== "paragraph" || block.passage.text.length > LONGEST) return undefined;
  const title = block.passage.text.replace(/ ?\(?(?:kèm theo|ban hành kèm)[^)]{0,200}\)?$/iu, "").trim();
  return title === "" ? undefined : title;
}
