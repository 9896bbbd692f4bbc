import { fold } from "./fold.js";
import { readInk } from "./ink.js";
import { piecesOf } from "./layout/pieces.js";
import { placesOf } from "./places.js";
import { bodyBlocks, noteBlocks } from "./reading/blocks.js";
import { sectionsOfNotes } from "./reading/note-sections.js";
import { withPlainNotes } from "./reading/plain-notes.js";
import { separate } from "./reading/streams.js";
import type { TextDocument } from "./types.js";

/** Reads a report from text, plain or Markdown: body and notes apart, every character with its place in the file. */
export function readDocument(source: string): TextDocument {
  const ink = readInk(fold(source), source);
  const streams = separate(withPlainNotes(piecesOf(ink), ink));
  const body = bodyBlocks(streams.body, ink);
  const sections = sectionsOfNotes(streams.notes, streams.body, body, ink);
  const notes = streams.notes.map((note, index) => ({
    label: note.mark.label,
    blocks: noteBlocks(note, ink, sections[index] ?? null),
  }));
  return { source, body, notes, locate: placesOf(source) };
}
