/** Words after which a number is a difference, and which way it goes. */
export const INCREASE = new Set(["tăng", "thêm", "cao", "vượt", "nâng"]);
export const DECREASE = new Set(["giảm", "bớt", "hạ", "hụt", "thấp", "kém"]);
export const CHANGE_WORDS: ReadonlySet<string> = new Set([...INCREASE, ...DECREASE]);
