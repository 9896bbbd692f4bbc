import type { Coverage, Discrepancy, Kind, Severity } from "../engine/index.js";
import type { Confidence } from "../model/index.js";
import type { Language } from "../numeric/index.js";
import { VIETNAMESE_ROLES } from "./role-words.js";

/** Words that reporters and commands share, by language. */
export interface ReporterWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly statuses: Readonly<Record<Discrepancy["status"], string>>;
  /** Parts that a figure plays in a check; a role of a custom rule is shown as it is. */
  readonly roles: Readonly<Record<string, string>>;
  /** What stands above the discrepancies of a kind, and above those that are accepted. */
  readonly headings: Readonly<Record<Kind | "accepted", string>>;
  readonly arithmetic: string;
  readonly why: string;
  readonly meant: string;
  /** What the same slip breaks as well. */
  readonly also: string;
  readonly accepted: string;
  /** Only some checks of a discrepancy are. */
  readonly partly: string;
  readonly none: string;
  /** Where everything is accepted. */
  readonly noneOpen: string;
  /** Where no statement relates any of the figures. */
  readonly nothingChecked: (figures: number) => string;
  /** Where no figure is verified and no words hold. */
  readonly nothingVerified: (figures: number) => string;
  readonly exceptions: (count: number) => string;
  readonly queries: (count: number) => string;
  readonly checks: (count: number) => string;
  readonly acceptedOf: (count: number) => string;
  readonly leftOut: (milder: number, accepted: number) => string;
  readonly skipped: (count: number) => string;
  readonly coverage: (counts: Coverage) => string;
}

export const REPORTER_WORDS: Readonly<Record<Language, ReporterWords>> = {
  en: {
    kinds: { exception: "exception", query: "query" },
    severities: { error: "error", warning: "warning", info: "info" },
    confidences: { certain: "certain", likely: "likely", possible: "possible" },
    statuses: { open: "open", accepted: "accepted" },
    roles: {},
    headings: {
      exception: "EXCEPTIONS: the figures contradict each other",
      query: "QUERIES: the author should explain",
      accepted: "ACCEPTED: looked at, and to stand",
    },
    arithmetic: "arithmetic",
    why: "why",
    meant: "suspect",
    also: "same cause",
    accepted: "accepted",
    partly: "accepted in part",
    none: "No discrepancies.",
    noneOpen: "Nothing is open; what was found is accepted.",
    nothingChecked: (figures) =>
      `Nothing was checked: no statement relates the ${figures} ${figures === 1 ? "figure" : "figures"} read.`,
    nothingVerified: (figures) =>
      `Nothing was verified: no other figure proves any of the ${figures} ${figures === 1 ? "figure" : "figures"} read; bounds, dates and headings prove none.`,
    exceptions: (count) => `${count} ${count === 1 ? "exception" : "exceptions"}`,
    queries: (count) => `${count} ${count === 1 ? "query" : "queries"}`,
    checks: (count) => `${count} ${count === 1 ? "check" : "checks"}`,
    acceptedOf: (count) => `${count} accepted`,
    leftOut: (milder, accepted) => `left out of this list: ${counted([milder, "milder"], [accepted, "accepted"])}`,
    skipped: (count) => `${count} ${count === 1 ? "statement" : "statements"} could not be checked:`,
    coverage: ({ figures, verified, disputed, undetermined, unchecked }) =>
      `${figures} figures: ${verified} verified, ${disputed} disputed, ${undetermined} undetermined, ${unchecked} unchecked`,
  },
  vi: {
    kinds: { exception: "sai lệch", query: "đề nghị làm rõ" },
    severities: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
    confidences: { certain: "chắc chắn", likely: "nhiều khả năng", possible: "có thể" },
    statuses: { open: "chưa xử lý", accepted: "đã chấp nhận" },
    roles: VIETNAMESE_ROLES,
    headings: {
      exception: "SAI LỆCH: các số liệu mâu thuẫn nhau",
      query: "ĐỀ NGHỊ LÀM RÕ: người viết cần giải thích",
      accepted: "ĐÃ CHẤP NHẬN: đã xem xét và giữ nguyên",
    },
    arithmetic: "phép tính",
    why: "vì sao",
    meant: "nghi vấn",
    also: "cùng nguyên nhân",
    accepted: "chấp nhận",
    partly: "chấp nhận một phần",
    none: "Không có điểm nào cần rà soát.",
    noneOpen: "Không còn điểm nào chưa xử lý; những điểm tìm thấy đều đã được chấp nhận.",
    nothingChecked: (figures) =>
      `Chưa kiểm tra được gì: không có nội dung nào liên hệ ${figures} số liệu đọc được với nhau.`,
    nothingVerified: (figures) =>
      `Chưa xác nhận được gì: trong ${figures} số liệu đọc được, không số nào được số khác chứng minh; chỉ biết không vượt quá nhau, ngày tháng và đề mục đúng thứ tự thì chưa đủ.`,
    exceptions: (count) => `${count} sai lệch`,
    queries: (count) => `${count} đề nghị làm rõ`,
    checks: (count) => `${count} phép kiểm tra`,
    acceptedOf: (count) => `${count} đã chấp nhận`,
    leftOut: (milder, accepted) =>
      `không nêu trong danh mục này: ${counted([milder, "nhẹ hơn"], [accepted, "đã chấp nhận"])}`,
    skipped: (count) => `${count} nội dung không kiểm tra được:`,
    coverage: ({ figures, verified, disputed, undetermined, unchecked }) =>
      `${figures} số liệu: ${verified} đã đối chiếu khớp, ${disputed} có mâu thuẫn, ${undetermined} chưa xác định, ${unchecked} chưa đối chiếu được`,
  },
};

/** `2 milder, 1 accepted`, without what there is none of. */
function counted(...counts: readonly (readonly [count: number, what: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(", ");
}
