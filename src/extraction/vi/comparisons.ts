import { PhraseTable, phraseSet } from "./phrases.js";

/** Which end of an order words name. */
export type End = "highest" | "lowest";

const ends = (end: End, list: string): [string, End][] => list.split(", ").map((phrase) => [phrase, end]);

/** Words for the first and the last of several. */
export const SUPERLATIVES = new PhraseTable<End>([
  ...ends(
    "highest",
    "cao nhất, nhiều nhất, lớn nhất, đông nhất, dẫn đầu, đứng đầu, đứng thứ nhất, cao hơn cả, tăng mạnh nhất, tăng nhanh nhất, tăng cao nhất, tăng nhiều nhất, tăng lớn nhất",
  ),
  ...ends("lowest", "thấp nhất, ít nhất, nhỏ nhất, đứng cuối, xếp cuối, đứng cuối cùng, thấp hơn cả"),
]);

/** The first word of `nhiều hộ nghèo nhất`. */
export const SUPERLATIVE_OPENS = new PhraseTable<End>([...ends("highest", "nhiều, đông"), ...ends("lowest", "ít")]);

/** Words right before such a phrase that make a noun of it, or take it back. */
export const NO_SUPERLATIVE = phraseSet(
  `người, cán bộ, cấp, chưa phải, không phải, không, chưa, là một trong những, một trong những, trong những, các, những, mức, với, nỗ lực, quyết tâm, phấn đấu, thời gian, tập trung, sự`,
);

/** Words behind such a phrase that confine it to nothing. */
export const OF_ALL = phraseSet(
  `toàn xã, trong xã, của xã, xã, trên địa bàn, trên địa bàn xã, toàn phường, trong phường, của phường, phường, trong toàn xã, toàn trường, trong kỳ, trong năm`,
);

/** Words of a superlative that say nothing of what is compared. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `và thì là có đạt được với trong đó như vậy theo cụ thể xếp đứng nơi đơn vị địa phương còn riêng cũng vẫn số lượng các kết quả ta thấy có thể bằng chiếm tổng nhất hai ba bốn theo so về tính xét`.split(
    " ",
  ),
);

/** Words that go on in the order of a superlative: `cao nhất là A, tiếp đến là B`. */
export const NEXT_IN_ORDER = phraseSet(
  `tiếp đến, tiếp đến là, tiếp theo, tiếp theo là, kế đến, kế đến là, kế tiếp, kế tiếp là, sau đó là, sau đó đến, thứ hai là`,
);

/** Words between two names in a list, or before the first, that belong to none. */
export const BEFORE_NAMES = phraseSet(
  `và, như vậy, theo đó, do đó, qua đó, kết quả, đáng chú ý, nổi bật, trong đó, trong đó có, riêng, cụ thể, còn, là, gồm, tại, ở, có, bao gồm, như, các, với, đối với, tiếp đến là, tiếp theo là, kế đến là, tiếp đến, tiếp theo, sau đó là, đến, do, thứ hai là, thứ ba là`,
);

/** Words that compare with what follows. */
export const THAN = new PhraseTable<"higher" | "lower">([
  ...["cao hơn", "nhiều hơn", "lớn hơn"].map((phrase): [string, "higher"] => [phrase, "higher"]),
  ...["thấp hơn", "ít hơn", "nhỏ hơn"].map((phrase): [string, "lower"] => [phrase, "lower"]),
]);

/** Words right before a figure that is what another is compared with, not by how much it differs. */
export const MEASURES = phraseSet(
  `mức, ngưỡng, con số, chỉ tiêu, định mức, mục tiêu, kế hoạch, yêu cầu, mức chuẩn, quy định, bình quân chung, mức bình quân, mức trung bình`,
);

/** Words between a figure and what it is compared with. */
export const BEFORE_THAN: ReadonlySet<string> = new Set([
  ",",
  "và",
  "là",
  "vẫn",
  "đều",
  "nhưng",
  "song",
  "–",
  "-",
  "đã",
]);

/** Words for figures that are all the same. */
export const EQUAL = phraseSet(`bằng nhau, như nhau, ngang nhau, đều nhau, đồng đều nhau`);

/** Words that take such a claim back. */
export const NOT_EQUAL = phraseSet(`không, chưa, gần, gần như, xấp xỉ, tương đối, cơ bản, khá`);

/** Words that open a list of which each figure belongs to the next of those named before. */
export const RESPECTIVELY = phraseSet(`lần lượt là, lần lượt, lần lượt có`);

/** Words for the kinds of things by which a superlative calls those that it chooses among. */
export const KINDS: ReadonlySet<string> = new Set(
  `xã phường thôn bản ấp xóm khu phố tổ dân cư trường đơn vị địa phương chi bộ cụm năm tháng quý hội lĩnh vực tộc nhóm khoản chương trình loại nguồn ngành đối tượng lớp khối nơi`.split(
    " ",
  ),
);

/** Kinds that are counted as well. */
export const KIND_NOUNS: ReadonlySet<string> = new Set(
  `xã, phường, thôn, bản, ấp, xóm, khu phố, tổ dân phố, khu dân cư, trường, đơn vị, địa phương, chi bộ, cụm, năm, tháng, quý, tổ, hội, chi hội, lĩnh vực, nhóm, khoản, chương trình, loại, ngành, lớp, khối`.split(
    ", ",
  ),
);

/** Words between a superlative and `là` that say by what: `tăng mạnh nhất theo tỷ lệ là …`. */
export const BY_WHAT = phraseSet(`theo, so với, về, tính theo, xét theo, xét về, trên`);

/** Words that make what follows the first, the second and the third. */
export const IN_ORDER = phraseSet(`theo thứ tự là, theo thứ tự, lần lượt là, theo thứ tự lần lượt là`);

/** Heads of columns that hold changes, beside those that say so themselves. */
export const CHANGE_HEADS: ReadonlySet<string> = new Set(["tăng", "giảm", "tốc", "tỷ", "%", "chênh", "sánh"]);
