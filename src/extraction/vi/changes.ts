/** Words after which a number is a difference, and which way it goes. */
export const INCREASE = new Set(["tăng", "thêm", "vượt"]);
export const DECREASE = new Set(["giảm", "bớt", "hụt"]);
export const CHANGE_WORDS: ReadonlySet<string> = new Set([...INCREASE, ...DECREASE]);

/** Words that compare only with `hơn` behind them: `cao hơn 4 người`. */
export const HIGHER = new Set(["cao", "nhiều", "lớn"]);
export const LOWER = new Set(["thấp", "ít", "kém", "nhỏ"]);

/** Whether a word, with the one behind it, says that what follows went up (`true`) or down (`false`). */
export function directionOf(word: string, next: string): boolean | undefined {
  if (INCREASE.has(word)) return true;
  if (DECREASE.has(word)) return false;
  if (next !== "hơn") return undefined;
  return HIGHER.has(word) ? true : LOWER.has(word) ? false : undefined;
}
