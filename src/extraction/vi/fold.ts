/** Tone marks that both spellings put on one of two vowels: `hoá` and `hóa`, `thuỷ` and `thủy`. */
const TONE_PAIRS: ReadonlyMap<string, string> = new Map(
  [
    ["oà", "òa"],
    ["oá", "óa"],
    ["oả", "ỏa"],
    ["oã", "õa"],
    ["oạ", "ọa"],
    ["oè", "òe"],
    ["oé", "óe"],
    ["oẻ", "ỏe"],
    ["oẽ", "õe"],
    ["oẹ", "ọe"],
    ["uỳ", "ùy"],
    ["uý", "úy"],
    ["uỷ", "ủy"],
    ["uỹ", "ũy"],
    ["uỵ", "ụy"],
  ].map(([newer, older]): [string, string] => [newer ?? "", older ?? ""]),
);

/** One word in the form in which its spellings are equal: lower case, older tone placement, `tỉ` as `tỷ`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower === "tỉ") return "tỷ";
  const older = TONE_PAIRS.get(lower.slice(-2));
  // After q the u belongs to the consonant: `quý` has one spelling.
  return older && lower.at(-3) !== "q" ? lower.slice(0, -2) + older : lower;
}
