import type { Language } from "../../numeric/index.js";

/** Words of the memo that an office circulates, beside those of the list of a reviewer. */
export interface MemoWords {
  readonly office: string;
  readonly date: string;
  readonly ofReport: (symbol: string | null, title: string) => string;
  readonly intro: string;
  readonly figures: string;
  readonly answer: string;
  readonly reviewer: string;
  readonly author: string;
  readonly signature: string;
}

export const MEMO_WORDS: Readonly<Record<Language, MemoWords>> = {
  en: {
    office: "………………………………",
    date: "……………………, ……… 20…",
    ofReport: (symbol, title) =>
      symbol === null ? `in “${title}”` : `in ${symbol}${title === "" ? "" : `: ${title}`}`,
    intro: "The figures of the report were compared with each other. To be reviewed",
    figures: "Place, figures and words of the report",
    answer: "Answer of the author",
    reviewer: "REVIEWED BY",
    author: "ANSWERED BY",
    signature: "(signature, full name)",
  },
  vi: {
    office: "………………………………",
    date: "……………………, ngày …… tháng …… năm 20…",
    ofReport: (symbol, title) =>
      symbol === null ? `trong “${title}”` : `trong Báo cáo số ${symbol}${title === "" ? "" : `: ${title}`}`,
    intro: "Qua đối chiếu các số liệu trong báo cáo với nhau, đề nghị rà soát",
    figures: "Vị trí, số liệu và trích dẫn",
    answer: "Ý kiến xử lý",
    reviewer: "NGƯỜI RÀ SOÁT",
    author: "NGƯỜI PHỤ TRÁCH NỘI DUNG",
    signature: "(Ký, ghi rõ họ tên)",
  },
};
