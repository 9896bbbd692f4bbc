import type { Citation, Report, SymbolParts } from "../../model/index.js";
import { symbolParts } from "../../model/index.js";
import { familyOfLetters, foldedName } from "./issuer-families.js";

/** Levels of places, each by the words for it. */
const LEVELS: Readonly<Record<string, string>> = {
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
  "đặc khu": "commune",
  huyện: "district",
  quận: "district",
  "thị xã": "district",
  "thành phố": "city",
  tỉnh: "province",
};
const PLACE = /(?<!\p{L})(thị trấn|thị xã|đặc khu|thành phố|xã|phường|huyện|quận|tỉnh)((?: \p{Lu}\p{L}*){0,5})/iu;
/** Bodies of which there is one only: their letters tell all. */
const ONLY_ONE = new Set([
  "Party centre",
  "government",
  "prime minister",
  "parliament",
  "parliament's committee",
  "ministry",
]);

/** A place within the name of a body. */
export interface Place {
  readonly level: string;
  readonly name: string;
}

/** What tells bodies of equal letters apart in one report. */
export interface Bodies {
  /** The body that issued a citation: equal for equal bodies; `undefined` where nobody can tell. */
  keyOf(citation: Citation, parts: SymbolParts): string | undefined;
  /** Whether it is the report's own place that a body belongs to, as far as its name goes. */
  isOwn(citation: Citation, parts: SymbolParts): boolean;
  readonly level: string | undefined;
}

/** Bodies of which a place has many, with like letters. */
const AD_HOC = /^(?:ban|tổ|tiểu ban|hội đồng|đoàn) /iu;

/** Reads from a report how its bodies are told apart. */
export function bodiesOf({ header, citations }: Report): Bodies {
  const ownLetters = header.symbol === null ? [] : symbolParts(header.symbol).issuer;
  const place = header.place === null ? null : homeOf(header.place);
  const level =
    (header.body === null ? undefined : placeIn(header.body)?.level) ??
    (ownLetters[0] === "ĐU" ? "commune" : undefined);
  const isHome = (name: string): boolean => name === "" || (place !== null && name === place);
  /** Names of places by letters and level: where there is one only, it may be left out. */
  const names = new Map<string, Set<string>>();
  for (const citation of citations) {
    const stated = placeOf(citation);
    if (!stated || stated.name === "") continue;
    const key = `${symbolParts(citation.symbol).issuer[0] ?? ""} ${stated.level}`;
    names.set(key, (names.get(key) ?? new Set()).add(stated.name));
  }
  const shared = sharedLetters(citations);
  const qualified = (letters: string, stated: Place | undefined): string => {
    const at = stated?.level ?? level ?? "";
    const known = names.get(`${letters} ${at}`);
    const name =
      stated === undefined || (at === level && isHome(stated.name)) || (known?.size ?? 0) < 2 ? "" : stated.name;
    // A single foreign place is told apart from one's own.
    const foreign = stated !== undefined && at === level && !isHome(stated.name) && place !== null ? stated.name : name;
    return `${at} ${foreign}`;
  };
  return {
    level,
    keyOf(citation, { issuer }) {
      const family = familyOfLetters(issuer);
      const [first = ""] = issuer;
      if (family !== undefined && ONLY_ONE.has(family)) return first;
      const old = citation.issuer !== null && /\(cũ\)| cũ$/iu.test(citation.issuer) ? " old" : "";
      if (family === "steering committee" || first === "HĐ" || shared.has(first))
        return citation.issuer === null
          ? undefined
          : `${first} ${foldedName(citation.issuer).replace(/^bcđ /u, "ban chỉ đạo ")}${old}`;
      // The units that write under the report's own letters number with it: `KH-SYT-NV`.
      const letters = family === undefined && first !== ownLetters[0] ? issuer.join("-") : first;
      return `${letters} ${qualified(first, placeOf(citation))}${old}`;
    },
    isOwn(citation, { issuer }) {
      if (citation.issuer !== null && /\(cũ\)| cũ$|(?<!\p{L})(?:các|từng|mỗi|những) /iu.test(citation.issuer))
        return false;
      const family = familyOfLetters(issuer);
      if (
        family === "Party committee" ||
        family === "people's committee" ||
        family === "people's council" ||
        (ownLetters[0] !== undefined && issuer[0]?.endsWith(ownLetters[0]))
      ) {
        const stated = placeOf(citation);
        if (!stated) return level !== undefined || issuer[0] === ownLetters[0];
        return (stated.level === level || issuer[0] === ownLetters[0]) && (isHome(stated.name) || place === null);
      }
      return false;
    },
  };
}

/** Letters under which boards of several names write: `BVĐ` of two campaign boards. */
function sharedLetters(citations: readonly Citation[]): ReadonlySet<string> {
  const named = new Map<string, Set<string>>();
  for (const { symbol, issuer } of citations) {
    const letters = symbolParts(symbol).issuer;
    if (issuer === null || !AD_HOC.test(issuer) || familyOfLetters(letters) !== undefined) continue;
    const [first = ""] = letters;
    named.set(first, (named.get(first) ?? new Set()).add(foldedName(issuer)));
  }
  return new Set([...named].filter(([, names]) => areSeveral([...names])).map(([first]) => first));
}

/** One name may be the longer form of another. */
function areSeveral(names: readonly string[]): boolean {
  const [longest = ""] = [...names].sort((one, other) => other.length - one.length);
  return names.some((name) => !longest.includes(name));
}

/** The name of the report's own place, with or without the word for its level before it. */
export function homeOf(place: string): string {
  return placeIn(place)?.name || foldedName(place);
}

/** The place that the name of a body tells. */
export function placeIn(name: string): Place | undefined {
  const [, word = "", rest = ""] = PLACE.exec(name.normalize("NFC")) ?? [];
  const level = LEVELS[word.toLowerCase()];
  return level === undefined ? undefined : { level, name: foldedName(rest) };
}

function placeOf({ issuer }: Citation): Place | undefined {
  return issuer === null ? undefined : placeIn(issuer);
}
