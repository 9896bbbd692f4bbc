import { SHORT_FORMS } from "./short-forms.js";

/** Short forms within the names of things counted: those of every text, and those of grades, degrees and kinds of document. */
export const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ...SHORT_FORMS,
  ...Object.entries({
    nđ: "nghị định",
    ths: "thạc sĩ",
    ts: "tiến sĩ",
    đh: "đại học",
    cđ: "cao đẳng",
    llct: "lý luận chính trị",
    cvcc: "chuyên viên cao cấp",
    cvc: "chuyên viên chính",
    cv: "chuyên viên",
    vbqppl: "văn bản quy phạm pháp luật",
  }).map(([short, long]): [string, readonly string[]] => [short, long.split(" ")]),
]);
