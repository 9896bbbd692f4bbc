import { CrossfootError, type Language } from "../../numeric/index.js";
import { MAX_BYTES } from "../file.js";
import { type LegacyEncoding, legacyWords } from "./decoding/legacy.js";
import { controlShare, fileKind } from "./decoding/signature.js";
import { utf16Evidence } from "./decoding/utf16.js";

/** Text has hardly any control characters; above this share a file holds something else. */
const MOST_CONTROLS = 0.02;

/**
 * The text of a report file in UTF-8; a byte order mark stays its first character, so that places count the file as it
 * is on disk.
 *
 * @param source name of the file, which messages begin with
 * @throws {CrossfootError} `text/empty`, `text/binary`, `text/utf-16`, `text/not-utf8`, `text/tcvn3`, `text/vni`,
 * `file/too-large`
 */
export function decodeText(bytes: Uint8Array, source: string): string {
  if (bytes.length > MAX_BYTES) {
    throw refusal("file/too-large", source, {
      en: `has ${bytes.length} bytes, expected at most ${MAX_BYTES}`,
      vi: `có ${bytes.length} byte, nhiều nhất là ${MAX_BYTES}`,
    });
  }
  refuseOtherFiles(bytes, source);
  const text = decodeUtf8(bytes, source);
  if (!/[^\s\uFEFF]/.test(text)) {
    throw refusal("text/empty", source, {
      en: "the file is empty, expected the text of one report",
      vi: "tệp trống, cần văn bản của một báo cáo",
    });
  }
  if (controlShare(text) > MOST_CONTROLS) {
    throw refusal("text/binary", source, {
      en: `holds control characters as no text does, ${REMEDY.en}`,
      vi: `có những ký tự điều khiển không văn bản nào có, ${REMEDY.vi}`,
    });
  }
  refuseLegacy(text, source);
  return text;
}

const REMEDY = {
  en: "expected text; save or export it as plain text or Markdown in UTF-8",
  vi: "cần văn bản; hãy lưu hoặc xuất ra văn bản thuần hay Markdown, mã UTF-8",
};

function refuseOtherFiles(bytes: Uint8Array, source: string): void {
  const kind = fileKind(bytes);
  if (kind !== null)
    throw refusal("text/binary", source, {
      en: `is ${kind.en}, ${REMEDY.en}`,
      vi: `là ${kind.vi}, ${REMEDY.vi}`,
    });
  const evidence = utf16Evidence(bytes);
  if (evidence !== null) {
    throw refusal("text/utf-16", source, {
      en: `is UTF-16 text (${evidence.en}), expected UTF-8; save it as UTF-8`,
      vi: `là văn bản UTF-16 (${evidence.vi}), cần UTF-8; hãy lưu lại ở dạng UTF-8`,
    });
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    throw refusal("text/binary", source, {
      en: `is a binary file (a NUL at byte ${nul + 1}), ${REMEDY.en}`,
      vi: `là tệp nhị phân (NUL ở byte ${nul + 1}), ${REMEDY.vi}`,
    });
}

function decodeUtf8(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const single = new TextDecoder("windows-1252").decode(bytes);
    refuseLegacy(single, source);
    const byte = firstBroken(bytes);
    const [code, line] = [`0x${(bytes[byte] ?? 0).toString(16)}`, lineOf(bytes, byte)];
    const message = {
      en: `is not UTF-8 text: byte ${byte + 1} (${code}) in line ${line} belongs to no character; save it as UTF-8`,
      vi: `không phải văn bản UTF-8: byte ${byte + 1} (${code}) ở dòng ${line} không thuộc ký tự nào; hãy lưu lại ở dạng UTF-8`,
    };
    throw refusal("text/not-utf8", source, message, { cause });
  }
}

const LEGACY: readonly { encoding: LegacyEncoding; code: string; name: string; font: string }[] = [
  { encoding: "tcvn3", code: "text/tcvn3", name: "TCVN3 (ABC)", font: ".VnTime" },
  { encoding: "vni", code: "text/vni", name: "VNI", font: "VNI-Times" },
];

function refuseLegacy(text: string, source: string): void {
  for (const { encoding, code, name, font } of LEGACY) {
    const example = legacyWords(text, encoding);
    if (example === null) continue;
    throw refusal(code, source, {
      en: `is text in ${name}, made for fonts such as ${font}, as “${example}” shows, expected Unicode; convert it to Unicode`,
      vi: `là văn bản mã ${name}, dùng phông như ${font}, thể hiện ở “${example}”; cần Unicode, hãy chuyển mã sang Unicode`,
    });
  }
}

function refusal(
  code: string,
  source: string,
  { en, vi }: Readonly<Record<Language, string>>,
  options?: ErrorOptions,
): CrossfootError {
  return new CrossfootError(code, { en: `${source}: ${en}.`, vi: `${source}: ${vi}.` }, options);
}

/** Index of the first byte that is no UTF-8, found by halves: what ends before it can be decoded. */
function firstBroken(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isDecodable(bytes.subarray(0, middle), { stream: true })) good = middle;
    else bad = middle;
  }
  // What begins a character that never ends is broken itself.
  while (!isDecodable(bytes.subarray(0, good))) good -= 1;
  return good;
}

/** Whether bytes are UTF-8 text; in a stream, the last character may be cut. */
function isDecodable(bytes: Uint8Array, options?: { stream: boolean }): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

function lineOf(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < end; at = bytes.indexOf(0x0a, at + 1)) line += 1;
  return line;
}
