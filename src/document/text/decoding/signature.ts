import type { Language } from "../../../numeric/index.js";

/** What a message calls a kind of file. */
type Kind = Readonly<Record<Language, string>>;

/** Bytes that a kind of file begins with, and what a message calls it. */
const SIGNATURES: readonly { readonly begins: string; readonly kind: Kind }[] = [
  { begins: "%PDF-", kind: { en: "a PDF file", vi: "tệp PDF" } },
  { begins: "{\\rtf", kind: { en: "a rich text file (RTF)", vi: "văn bản RTF" } },
  { begins: "\xd0\xcf\x11\xe0", kind: { en: "an old Word or Excel file", vi: "tệp Word hoặc Excel cũ" } },
  { begins: "\x89PNG", kind: { en: "a picture (PNG)", vi: "ảnh (PNG)" } },
  { begins: "\xff\xd8\xff", kind: { en: "a picture (JPEG)", vi: "ảnh (JPEG)" } },
  { begins: "GIF8", kind: { en: "a picture (GIF)", vi: "ảnh (GIF)" } },
  { begins: "II*\0", kind: { en: "a picture (TIFF)", vi: "ảnh (TIFF)" } },
  { begins: "MM\0*", kind: { en: "a picture (TIFF)", vi: "ảnh (TIFF)" } },
  { begins: "\x1f\x8b", kind: { en: "a compressed file (gzip)", vi: "tệp nén (gzip)" } },
  { begins: "7z\xbc\xaf", kind: { en: "an archive (7z)", vi: "tệp nén (7z)" } },
  { begins: "Rar!", kind: { en: "an archive (RAR)", vi: "tệp nén (RAR)" } },
  { begins: "\x7fELF", kind: { en: "a program", vi: "chương trình" } },
];

/** What a zip file is, by the name of a file within it. */
const ZIPPED: readonly { readonly holds: string; readonly kind: Kind }[] = [
  { holds: "opendocument.text", kind: { en: "an OpenDocument text", vi: "văn bản OpenDocument" } },
  { holds: "opendocument.spreadsheet", kind: { en: "an OpenDocument spreadsheet", vi: "bảng tính OpenDocument" } },
  { holds: "word/", kind: { en: "a Word file", vi: "tệp Word" } },
  { holds: "xl/", kind: { en: "an Excel file", vi: "tệp Excel" } },
  { holds: "ppt/", kind: { en: "a PowerPoint file", vi: "tệp PowerPoint" } },
];

/** Names within a zip file are looked for at its beginning and at its end, where its directory is. */
const PORTION = 65_536;

/** What kind of file bytes begin like, as a message says it; `null` for none that is known. */
export function fileKind(bytes: Uint8Array): Kind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16)).replace("\xef\xbb\xbf", "");
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return zipKind(bytes);
  return SIGNATURES.find(({ begins }) => head.startsWith(begins))?.kind ?? null;
}

/** The share of control characters in a text, line breaks, tabs and form feeds aside. */
export function controlShare(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && (code < 0x09 || code > 0x0d)) || code === 0x7f) controls += 1;
  }
  return controls / Math.max(text.length, 1);
}

function zipKind(bytes: Uint8Array): Kind {
  const decoder = new TextDecoder("latin1");
  const names = decoder.decode(bytes.subarray(0, PORTION)) + decoder.decode(bytes.subarray(-PORTION));
  return ZIPPED.find(({ holds }) => names.includes(holds))?.kind ?? { en: "a zip archive", vi: "tệp nén zip" };
}
