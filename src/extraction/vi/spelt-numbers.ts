/** Numbers as lists spell them: `một là …; hai là …`, `thứ nhất, …; thứ hai, …`. */
export const SPELT_ITEMS: ReadonlyMap<string, number> = new Map(
  ["một/nhất", "hai", "ba", "bốn/tư", "năm", "sáu", "bảy", "tám", "chín", "mười"].flatMap((names, index) =>
    names.split("/").map((name): [string, number] => [name, index + 1]),
  ),
);

/** Words that a number in words may end with. */
export const SPELT_DIGITS: ReadonlySet<string> = new Set(
  "một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi chục trăm nghìn ngàn vạn triệu tỷ".split(" "),
);
