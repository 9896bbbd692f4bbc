import type { Numbering } from "../layout/numbering.js";
import { isAllCapitals } from "../layout/sentence.js";
import type { Heading } from "../types.js";
import { LONGEST_HEADING } from "./continuation.js";
import { type Draft, firstOf, type TextDraft } from "./draft.js";

const LONGEST_CAPITALS = 250;
/** A title that ends like a sentence is one if it is short and its print says so. */
const LONGEST_SENTENCE = 160;

const FIGURES = /[:=]\s*\d|\d\s*%|(?:gồm|trong đó|cụ thể|chia ra|chiếm)\D{0,40}\d/iu;
const SENTENCE = /[.!?]\s+\p{Lu}/u;
const TITLE_START = /^["“‘(*]*[\p{Lu}\d]/u;

/** The heading that a paragraph of the body is, or `null`. */
export function headingOf(draft: TextDraft, before?: Draft, after?: Draft): Heading | null {
  const opening = firstOf(draft)?.opening;
  if (!opening || opening.marker || draft.length > LONGEST_HEADING + opening.length) return null;
  const { numbering, hashes } = opening;
  const title = draft.pieces
    .map(({ text }) => text)
    .join(" ")
    .slice(opening.length);
  if (hashes > 0) return numbering ? numbered(numbering) : { level: hashes, number: null, printed: null };
  if (!numbering) return isCapitalTitle(title) ? { level: 1, number: null, printed: null } : null;
  const emphasised = draft.pieces.every((piece) => piece.emphasised);
  const isHeading = isNumberedTitle(title, numbering, emphasised) && (emphasised || !isListed(draft, before, after));
  return isHeading ? numbered(numbering) : null;
}

function numbered({ scheme, levels, number, printed }: Numbering): Heading {
  return { level: scheme === "arabic" ? levels + 1 : 1, number, printed };
}

function isCapitalTitle(title: string): boolean {
  return (
    title.length <= LONGEST_CAPITALS && title.includes(" ") && isAllCapitals(title) && !/[.;,%]$|\d\s*%/.test(title)
  );
}

function isNumberedTitle(title: string, { scheme, levels, closed }: Numbering, emphasised: boolean): boolean {
  const capitals = isAllCapitals(title);
  if (scheme === "letter") return capitals;
  if (scheme === "part" && title === "") return true;
  if (!closed && scheme === "roman") return capitals;
  if (!TITLE_START.test(title) || FIGURES.test(title) || /[;,]$/.test(title)) return false;
  if (title.length > LONGEST_SENTENCE && SENTENCE.test(title)) return false;
  if (!/[.:!?]$/.test(title) || title.endsWith("...")) return true;
  if (title.length > LONGEST_SENTENCE || /[.;!?]\s/.test(title)) return false;
  if (title.endsWith(":")) return emphasised || capitals || scheme !== "arabic" || (levels > 1 && !/\d/.test(title));
  return emphasised || capitals || scheme !== "arabic";
}

/** Whether a number of one level has its follower or its forerunner right beside it: items of a list without content. */
function isListed(draft: TextDraft, before?: Draft, after?: Draft): boolean {
  const number = singleNumber(draft);
  if (number === null || isAllCapitals(firstOf(draft)?.text ?? "")) return false;
  return singleNumber(after) === number + 1 || singleNumber(before) === number - 1;
}

function singleNumber(draft: Draft | undefined): number | null {
  const numbering = firstOf(draft)?.opening.numbering;
  return numbering?.scheme === "arabic" && numbering.levels === 1 ? Number(numbering.number) : null;
}
