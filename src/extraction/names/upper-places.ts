import { spellingOf, syllableOf } from "../../model/index.js";
import { PLACE_LEVELS } from "../vi/names.js";
import type { Alike } from "./alike.js";
import { type NameSpan, printOf, type Written } from "./written.js";

/** Mentions of a name by which it is known. */
const LEAST_USUAL = 2;
const CAPITAL = /^\p{Lu}/u;
const UPPER = new Set(["tỉnh", "thành phố", "huyện", "quận", "thị xã"]);
/** Syllables of such a name. */
const LENGTH = 2;

/**
 * The names of provinces and districts, those of one place together, where a mention has lost marks or a capital:
 * `tỉnh Lai Chau`, `tỉnh Lai châu`.
 */
export function upperPlacesAlike(written: readonly Written[]): Pick<Alike<NameSpan>, "usual" | "others">[] {
  const places = new Map<string, { spans: NameSpan[]; letters: string }>();
  const odd: { span: NameSpan; letters: string; spelling: string }[] = [];
  for (const each of written) {
    for (const { span, level } of mentionsIn(each)) {
      const words = each.words.slice(span.from, span.to);
      const spelling = spellingOf(words.map(({ text }) => text).join(" "));
      const letters = `${level} ${words.map(({ text }) => bare(text)).join(" ")}`;
      const known = places.get(`${level} ${spelling}`);
      if (!words.every(({ text }) => CAPITAL.test(text))) odd.push({ span, letters, spelling: `${level} ${spelling}` });
      else if (known) known.spans.push(span);
      else places.set(`${level} ${spelling}`, { spans: [span], letters });
    }
  }
  const byLetters = new Map<string, NameSpan[]>();
  for (const { spans, letters } of places.values()) {
    if (spans.length > (byLetters.get(letters)?.length ?? 0)) byLetters.set(letters, spans);
  }
  return [...byLetters].flatMap(([letters, usual]) => {
    // A letterhead, in capitals, says by itself what the place is called.
    const told = usual.some(isCapitals);
    if (usual.length < LEAST_USUAL && !told) return [];
    const marks = [...places.values()].flatMap((each) =>
      each.letters === letters && each.spans !== usual && each.spans.length === 1 ? each.spans : [],
    );
    const small = odd.flatMap((each) => (places.get(each.spelling)?.spans === usual ? each.span : []));
    const others = [...marks, ...small];
    const fewer = others.length < usual.length || (told && others.length === 1);
    return others.length > 0 && fewer ? [{ usual, others }] : [];
  });
}

/** What stands behind the word for a province or district: a capital, and one more word. */
function mentionsIn(written: Written): { span: NameSpan; level: string }[] {
  const { words } = written;
  return words.flatMap((_, at) => {
    const level = PLACE_LEVELS.at(words, at);
    if (!level || !UPPER.has(level.value)) return [];
    const from = at + level.length;
    const inside = words.slice(from, from + LENGTH);
    const next = words[from + LENGTH];
    if (inside.length < LENGTH || inside.some(({ kind }) => kind !== "word")) return [];
    if (!CAPITAL.test(inside[0]?.text ?? "") || (next?.kind === "word" && CAPITAL.test(next.text))) return [];
    return [{ span: { written, from, to: from + LENGTH }, level: level.value }];
  });
}

function isCapitals(span: NameSpan): boolean {
  const print = printOf(span);
  return print === print.toUpperCase();
}

/** The letters of a syllable without any mark. */
function bare(word: string): string {
  return syllableOf(word).letters.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
