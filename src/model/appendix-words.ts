/** Syllables by which a text refers to an appendix, and which do not say what stands in it: `kết quả được nêu tại`. */
export const REFERRING_WORDS: ReadonlySet<string> = new Set(
  "kết quả số liệu nội dung chi tiết cụ thể được nêu hiện trình bày tổng hợp có xem theo tại ở trong như các kèm".split(
    " ",
  ),
);
