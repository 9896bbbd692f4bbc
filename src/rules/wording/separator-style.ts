import type { Language } from "../../numeric/index.js";

/** The style of digits that nothing sets apart. */
export const NONE = "";

/** What sets the digits of a number apart; `undefined` where nothing could. */
export function styleOf(
  digits: string,
  lang: Language,
  foreign: boolean,
): { of: "thousands" | "decimals"; style: string } | undefined {
  const [dot, comma] = [signOf("thousands", lang), signOf("decimals", lang)];
  const signs = [...new Set(digits.replace(/\d/g, ""))];
  const [sign = NONE] = signs;
  // `3.214,5` shows how decimals are set apart.
  if (signs.length === 2 && isMixed(digits, dot, comma)) return { of: "decimals", style: comma };
  if (signs.length !== 1) return signs.length === 0 && isLong(digits) ? { of: "thousands", style: NONE } : undefined;
  if (/^\d{1,3}(?:\D\d{3})+$/.test(digits)) {
    if (sign === dot || /\s/.test(sign) || foreign || digits.length > 7) return { of: "thousands", style: sign };
  }
  if (sign === comma || (sign === dot && /\D\d{1,2}$/.test(digits))) return { of: "decimals", style: sign };
  return undefined;
}

/** The sign with which a language sets thousands or decimals apart. */
export function signOf(of: "thousands" | "decimals", lang: Language): string {
  return (of === "thousands") === (lang === "vi") ? "." : ",";
}

/** Thousands and decimals in one number, as the language sets them apart. */
function isMixed(digits: string, dot: string, comma: string): boolean {
  const [whole = "", decimals = "", ...more] = digits.split(comma);
  return more.length === 0 && /^\d{1,2}$/.test(decimals) && /^\d{1,3}(?:\D\d{3})+$/.test(whole) && whole.includes(dot);
}

/** Four digits or more that are no year. */
function isLong(digits: string): boolean {
  return /^[1-9]\d{3,}$/.test(digits) && !/^(?:19|20)\d\d$/.test(digits);
}
