import type { Kind, Severity } from "../engine/index.js";
import type { Confidence } from "../model/index.js";
import type { Language } from "../numeric/index.js";

/** Words that reporters and commands share, by language. */
export interface ReporterWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  /** Parts that a figure plays in a check; a role of a custom rule is shown as it is. */
  readonly roles: Readonly<Record<string, string>>;
}

export const REPORTER_WORDS: Readonly<Record<Language, ReporterWords>> = {
  en: {
    kinds: { exception: "exception", query: "query" },
    severities: { error: "error", warning: "warning", info: "info" },
    confidences: { certain: "certain", likely: "likely", possible: "possible" },
    roles: {},
  },
  vi: {
    kinds: { exception: "sai lệch", query: "đề nghị làm rõ" },
    severities: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
    confidences: { certain: "chắc chắn", likely: "nhiều khả năng", possible: "có thể" },
    roles: {
      total: "tổng số",
      part: "phần",
      whole: "toàn bộ",
      base: "tổng để tính tỷ lệ",
      percent: "tỷ lệ",
      share: "tỷ lệ",
      mention: "nêu tại",
      opening: "đầu kỳ",
      closing: "cuối kỳ",
      addition: "tăng",
      removal: "giảm",
      movement: "biến động",
      claim: "khẳng định",
      remainder: "còn lại",
      done: "đã làm",
      count: "số nêu",
      listed: "liệt kê",
      quantity: "số lượng",
      rate: "mức",
      amount: "số tiền",
      before: "trước",
      after: "sau",
      difference: "chênh lệch",
      candidate: "có thể là",
      excluded: "loại trừ",
      odd: "viết khác",
      usual: "thường viết",
    },
  },
};
