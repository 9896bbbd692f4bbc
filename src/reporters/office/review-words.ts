import type { Coverage } from "../../engine/index.js";
import type { Language } from "../../numeric/index.js";

/** Words of the lists that a reviewer fills in and an office circulates. */
export interface ReviewWords {
  readonly title: string;
  readonly list: string;
  readonly summary: string;
  readonly columns: {
    readonly number: string;
    readonly file: string;
    readonly kind: string;
    readonly severity: string;
    readonly message: string;
    readonly place: string;
    readonly figures: string;
    readonly why: string;
    readonly status: string;
    readonly remark: string;
    readonly rule: string;
    readonly id: string;
  };
  /** What a reviewer may decide, in the order of the work; `kept` is that of what is accepted. */
  readonly statuses: {
    readonly open: string;
    readonly corrected: string;
    readonly explained: string;
    readonly kept: string;
  };
  readonly chooseStatus: string;
  readonly report: string;
  readonly exceptions: string;
  readonly queries: string;
  readonly accepted: string;
  readonly leftOut: string;
  readonly coverage: Readonly<Record<keyof Coverage, string>>;
  readonly page: string;
}

export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = {
  en: {
    title: "Figures to be reviewed",
    list: "Figures to be reviewed",
    summary: "Summary",
    columns: {
      ...{ number: "No.", file: "File", kind: "Kind", severity: "Severity", message: "What is wrong", place: "Place" },
      ...{ figures: "Figures and words of the report", why: "Why it matters", status: "Status", remark: "Remark" },
      ...{ rule: "Rule", id: "Id" },
    },
    statuses: { open: "To do", corrected: "Corrected", explained: "Explained", kept: "Kept as it is" },
    chooseStatus: "Choose one of the list.",
    report: "Report",
    exceptions: "Exceptions",
    queries: "Queries",
    accepted: "Accepted",
    leftOut: "Left out here",
    coverage: {
      ...{ figures: "Figures", verified: "Verified", disputed: "Disputed", undetermined: "Undetermined" },
      unchecked: "Unchecked",
    },
    page: "Page",
  },
  vi: {
    title: "Danh mục số liệu cần rà soát",
    list: "Danh mục",
    summary: "Tổng hợp",
    columns: {
      ...{
        number: "STT",
        file: "Tệp",
        kind: "Loại",
        severity: "Mức độ",
        message: "Nội dung cần rà soát",
        place: "Vị trí",
      },
      ...{ figures: "Số liệu và trích dẫn trong báo cáo", why: "Lý do cần xem lại", status: "Tình trạng" },
      ...{ remark: "Ghi chú", rule: "Quy tắc", id: "Mã" },
    },
    statuses: { open: "Chưa xử lý", corrected: "Đã sửa", explained: "Đã giải trình", kept: "Giữ nguyên" },
    chooseStatus: "Chọn một mục trong danh sách.",
    report: "Báo cáo",
    exceptions: "Sai lệch",
    queries: "Đề nghị làm rõ",
    accepted: "Đã chấp nhận",
    leftOut: "Không nêu ở đây",
    coverage: {
      ...{ figures: "Số liệu", verified: "Đã đối chiếu khớp", disputed: "Có mâu thuẫn", undetermined: "Chưa xác định" },
      unchecked: "Chưa đối chiếu được",
    },
    page: "Trang",
  },
};
