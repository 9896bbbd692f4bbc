/** Bytes that a kind of file begins with, and what a message calls it. */
const SIGNATURES: readonly { readonly begins: string; readonly kind: string }[] = [
  { begins: "%PDF-", kind: "a PDF file" },
  { begins: "{\\rtf", kind: "a rich text file (RTF)" },
  { begins: "\xd0\xcf\x11\xe0", kind: "an old Word or Excel file" },
  { begins: "\x89PNG", kind: "a picture (PNG)" },
  { begins: "\xff\xd8\xff", kind: "a picture (JPEG)" },
  { begins: "GIF8", kind: "a picture (GIF)" },
  { begins: "II*\0", kind: "a picture (TIFF)" },
  { begins: "MM\0*", kind: "a picture (TIFF)" },
  { begins: "\x1f\x8b", kind: "a compressed file (gzip)" },
  { begins: "7z\xbc\xaf", kind: "an archive (7z)" },
  { begins: "Rar!", kind: "an archive (RAR)" },
  { begins: "\x7fELF", kind: "a program" },
];

/** What a zip file is, by the name of a file within it. */
const ZIPPED: readonly { readonly holds: string; readonly kind: string }[] = [
  { holds: "opendocument.text", kind: "an OpenDocument text" },
  { holds: "opendocument.spreadsheet", kind: "an OpenDocument spreadsheet" },
  { holds: "word/", kind: "a Word file" },
  { holds: "xl/", kind: "an Excel file" },
  { holds: "ppt/", kind: "a PowerPoint file" },
];

/** Names within a zip file are looked for at its beginning and at its end, where its directory is. */
const PORTION = 65_536;

/** What kind of file bytes begin like, as a message says it; `null` for none that is known. */
export function fileKind(bytes: Uint8Array): string | null {
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

function zipKind(bytes: Uint8Array): string {
  const decoder = new TextDecoder("latin1");
  const names = decoder.decode(bytes.subarray(0, PORTION)) + decoder.decode(bytes.subarray(-PORTION));
  return ZIPPED.find(({ holds }) => names.includes(holds))?.kind ?? "a zip archive";
}
