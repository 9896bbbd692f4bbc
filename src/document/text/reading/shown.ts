import type { Segment, TextPiece } from "../layout/piece.js";

const HASHES = /\s+#+$/;

/** The stretches of a paragraph that are its text: without the number or marker that it begins with. */
export function shownSegments(pieces: readonly TextPiece[], isCut: boolean): readonly Segment[] {
  const segments = pieces.flatMap((piece) => piece.segments);
  const [piece, [first, ...rest]] = [pieces[0], segments];
  if (!piece || !first || !isCut) return segments;
  const { opening, text } = piece;
  const lineLength = first.end - first.start;
  const hashes = opening.hashes > 0 ? (HASHES.exec(text)?.[0].length ?? 0) : 0;
  if (hashes > 0) return [{ ...first, start: first.start + opening.length, end: first.start + text.length - hashes }];
  const [from, length] = titleOf(piece, lineLength);
  return [{ ...first, start: first.start + from, end: Math.min(first.end, first.start + length) }, ...rest];
}

/** `Phần thứ nhất` alone is its own title, save an Arabic number. */
function titleOf({ opening, text, segments }: TextPiece, lineLength: number): readonly [number, number] {
  const { numbering, length } = opening;
  const isAlone = numbering?.scheme === "part" && length === text.length && segments.length === 1;
  if (!isAlone) return [length, lineLength];
  const digits = text.search(/\d/);
  return [0, digits < 0 ? lineLength : digits];
}
