import { type PhraseTable, phraseSet } from "./phrases.js";

/** Grades of which each thing has one, and how many of them leave none out. */
interface Grades {
  readonly steps: PhraseTable<string>;
  readonly all: number;
}

/** Grades that exclude each other: their shares never total more than a hundred. */
export const GRADES: readonly Grades[] = [
  { steps: phraseSet(`xuất sắc, giỏi, khá, trung bình, yếu, kém, tốt, chưa đạt`), all: 6 },
  {
    steps: phraseSet(`hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành, chưa hoàn thành`),
    all: 4,
  },
  { steps: phraseSet(`rất hài lòng, hài lòng, bình thường, không hài lòng, chưa hài lòng`), all: 4 },
  { steps: phraseSet(`trước hạn, đúng hạn, quá hạn, trễ hạn, chậm hạn`), all: 3 },
  { steps: phraseSet(`luồng xanh, luồng vàng, luồng đỏ`), all: 3 },
];
