/** Raised whenever what goes into an identity changes, as every baseline is void from then on. */
const SCHEME = "1";

/** Parts of an identity are joined by a character that no text of a report holds. */
const SEPARATOR = "\u0000";

/** A short, stable name for a list of strings: the same on every machine and in every run. */
export function identityHash(prefix: string, parts: readonly string[]): string {
  const text = [SCHEME, ...parts].join(SEPARATOR);
  return `${prefix}${hex(hash32(text, 0x811c9dc5))}${hex(hash32(text, 0x9747b28c))}`;
}

/** A number for a list of strings, to be summed up where the order does not matter: below 2^52. */
export function identityNumber(parts: readonly string[]): number {
  const text = parts.join(SEPARATOR);
  return hash32(text, 0x811c9dc5) * 2 ** 20 + (hash32(text, 0x9747b28c) >>> 12);
}

/** The id of the discrepancy that a check leads to; of equal checks, what tells them apart stands behind it too. */
export function discrepancyId(check: string): string {
  const [base, apart] = partsOf(check);
  return `${identityHash("d", [base])}${apart}`;
}

/** The id of the discrepancy that checks lead to together, in whatever order they come. */
export function unitedId(checks: readonly string[]): string {
  const [only = "", another] = checks;
  if (another === undefined) return discrepancyId(only);
  const parts = checks.toSorted().map(partsOf);
  const [, apart = ""] = parts.find(([, each]) => each !== "") ?? [];
  return `${identityHash(
    "d",
    parts.map(([base]) => base),
  )}${apart}`;
}

/** Signs by which lists for people name a discrepancy, its mark, and what tells equal ones apart. */
export function shortId(id: string, mark: string | null = null): string {
  const [base, apart] = partsOf(id);
  const [, hash = "", its = mark === null ? "" : `w${mark}`] = /^([^w]*)(w.*)?$/.exec(base) ?? [];
  return `${hash.slice(0, SHOWN)}${its}${apart}`;
}

/**
 * Whether a discrepancy is named by its id or the first signs of it.
 *
 * @param equal `copies too`: all of those with equal figures are
 */
export function isNamed(id: string, name: string, equal?: "copies too"): boolean {
  const [[base, apart], [first, its]] = [partsOf(id), partsOf(name)];
  return first.length > 1 && base.startsWith(first) && (apart === its || equal !== undefined);
}

const SHOWN = 9;

/** An id, and what tells equal ones apart behind it: `-3fa9c1`, `-2`. */
function partsOf(id: string): [base: string, apart: string] {
  const at = id.indexOf("-");
  return at < 0 ? [id, ""] : [id.slice(0, at), id.slice(at)];
}

/** Text in the form in which two spellings of one thing are equal. */
export function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** MurmurHash3 (Appleby 2011, public domain algorithm), 32 bits, over UTF-16 code units. */
function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    let block = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
    block = (block << 15) | (block >>> 17);
    hash ^= Math.imul(block, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}
