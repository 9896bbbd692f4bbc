import type { Language } from "../../../numeric/index.js";

/** So many bytes tell. */
const SAMPLE = 4096;
/** In UTF-16, digits, blanks and plain letters have a NUL in every second byte. */
const FEWEST_NULS = 0.2;
const MOST_ELSEWHERE = 0.02;

/** How bytes show that they are UTF-16 or UTF-32: by a byte order mark, or by their NULs; `null` where they don't. */
export function utf16Evidence(bytes: Uint8Array): Readonly<Record<Language, string>> | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return byteOrder("FF FE");
  if (first === 0xfe && second === 0xff) return byteOrder("FE FF");
  const sample = bytes.subarray(0, SAMPLE);
  const pairs = sample.length >> 1;
  if (pairs < 2) return null;
  const [even, odd] = [0, 1].map((rest) => sample.filter((byte, at) => byte === 0 && at % 2 === rest).length / pairs);
  const isPattern = (many = 0, few = 0): boolean => many >= FEWEST_NULS && few <= MOST_ELSEWHERE;
  return isPattern(odd, even) || isPattern(even, odd)
    ? { en: "a NUL in every second byte", vi: "cứ hai byte có một byte NUL" }
    : null;
}

function byteOrder(mark: string): Readonly<Record<Language, string>> {
  return { en: `byte order mark ${mark}`, vi: `dấu thứ tự byte ${mark}` };
}
