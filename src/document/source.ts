import type { Locate } from "../model/index.js";
import { readData } from "./data.js";
import { decodeUtf8, readBytes } from "./file.js";
import { kindOf } from "./kind.js";

/** What a file holds: the data of a report or its text. */
export type Source =
  | { readonly kind: "data"; readonly value: unknown; readonly locate?: Locate }
  | { readonly kind: "text"; readonly text: string };

/**
 * Reads a file of report data or text.
 *
 * @throws {CrossfootError} `file/…`, `data/…` or `text/…`, with the file, the place and the remedy
 */
export async function readSource(path: string): Promise<Source> {
  // By its name first: a document that is refused may be too large as well.
  kindOf(path);
  return parseSource(await readBytes(path), path);
}

/**
 * Reads the bytes of a file of report data or text.
 *
 * @param name name of the file; its ending says how it is read, and messages name it
 * @throws {CrossfootError} `file/…`, `data/…` or `text/…`, with the file, the place and the remedy
 */
export async function parseSource(bytes: Uint8Array, name: string): Promise<Source> {
  if (kindOf(name) === "data") return { kind: "data", ...(await readData(decodeUtf8(bytes, name), name)) };
  const { decodeText } = await import("./text/decode.js");
  return { kind: "text", text: decodeText(bytes, name) };
}
