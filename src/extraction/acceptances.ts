import { commentsIn, type TextDocument } from "../document/index.js";
import { ACCEPTED_ID, type Acceptance, RULE_ID } from "../model/index.js";
import { countLeading } from "../numeric/index.js";
import { blocksOf, passagesOf } from "./places.js";

/** Whatever begins with the name of the tool is meant for it. */
const DIRECTIVE = /^\s*crossfoot/i;
/** Within a comment that was not closed before it. */
const SWALLOWED = /<!--\s*crossfoot/i;
const ACCEPT = /^\s*crossfoot-accept(?=\s)/;
/** What parts the rules from the reason; word processors make one dash of two hyphens. */
const DASH = /\s(?:--|–|—)(?:\s|$)/u;
const MEANS_SOMETHING = /[\p{L}\p{N}]{2}/u;

/**
 * The comments of a text that accept a discrepancy: `<!-- crossfoot-accept RULE ID -- reason -->` before the block that it
 * concerns. What is written wrongly is kept, to be told: without a reason, an id or a rule.
 */
export function acceptancesOf(document: TextDocument): Acceptance[] {
  const comments = commentsIn(document.source).filter(({ text }) => DIRECTIVE.test(text) || SWALLOWED.test(text));
  if (comments.length === 0) return [];
  const extents = extentsOf(document);
  return comments.flatMap(({ text, start, end, isOpen }) => {
    const extent = extentAt(extents, start, end);
    const lines = extent ? linesOf(document, extent) : null;
    const at = {
      ...document.locate(start, end),
      ...NOWHERE_ELSE,
      quote: (isOpen ? (text.split("\n", 1)[0] ?? "") : text).trim(),
    };
    const { named, reason } = isOpen ? { named: [NOTHING], reason: null } : partsOf(text);
    return named.map((each) => ({
      ...each,
      reason,
      ...{ author: null, date: null, at, concerns: { lines, figures: [], pointer: null } },
      ...(isOpen && { isOpen }),
    }));
  });
}

const NOWHERE_ELSE = { section: null, footnote: null, pointer: null, origin: null };

type Named = Pick<Acceptance, "rule" | "id">;
const NOTHING: Named = { rule: null, id: null };

/** What is accepted and why; nothing where the words are not understood. */
function partsOf(text: string): { named: readonly Named[]; reason: string | null } {
  if (!ACCEPT.test(text)) return { named: [NOTHING], reason: null };
  const said = text.replace(ACCEPT, "");
  const dash = DASH.exec(said);
  const head = dash ? said.slice(0, dash.index) : said;
  const reason = dash ? said.slice(dash.index + dash[0].length).trim() : "";
  const named = namedIn(head.split(/[\s,]+/).filter((word) => word !== ""));
  return { named: named.length > 0 ? named : [NOTHING], reason: MEANS_SOMETHING.test(reason) ? reason : null };
}

/**
 * Rules and ids: an id belongs to the rule before it. A word that is neither is an id that was mistyped, or a rule: whatever
 * else the comment names, it accepts nothing, as the rule before it would stand for whatever is there.
 */
function namedIn(words: readonly string[]): Named[] {
  const neither = words.find((word) => !ACCEPTED_ID.test(word) && !RULE_ID.test(word));
  if (neither !== undefined) return [{ rule: neither, id: null }];
  const named: Named[] = [];
  let rule: string | null = null;
  for (const word of words) {
    if (!ACCEPTED_ID.test(word)) {
      rule = word;
      named.push({ rule, id: null });
    } else if (named.at(-1)?.id === null) named.splice(-1, 1, { rule, id: word });
    else named.push({ rule, id: word });
  }
  return named;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** From the first to the last character of each block, in the order of the file. */
function extentsOf(document: TextDocument): Extent[] {
  return blocksOf(document)
    .flatMap((block) => {
      const offsets = passagesOf(block)
        .filter(({ text }) => text !== "")
        .map(({ offsets: each }) => each);
      const start = Math.min(...offsets.map((each) => each[0] ?? 0));
      return offsets.length === 0 ? [] : { start, end: Math.max(...offsets.map((each) => each.at(-1) ?? 0)) };
    })
    .sort((one, other) => one.start - other.start);
}

/** The block that a comment stands in, else the next one. */
function extentAt(extents: readonly Extent[], start: number, end: number): Extent | undefined {
  const behind = countLeading(extents, (extent) => extent.start < end);
  const before = extents[behind - 1];
  return before && before.start <= start && end <= before.end ? before : extents[behind];
}

function linesOf(document: TextDocument, { start, end }: Extent): { from: number; to: number } {
  const { line, endLine } = document.locate(start, end);
  return { from: line, to: endLine };
}
