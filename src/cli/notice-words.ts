import type { Language } from "../numeric/index.js";

/** What a run says beside its list, by language. */
export interface NoticeWords {
  readonly reason: string;
  readonly figures: (count: number) => string;
  readonly nothingToCheck: (figures: number) => string;
  readonly nothingVerified: (figures: number) => string;
  readonly nothingAtAll: (named: string) => string;
  readonly nothingVerifiedAtAll: (named: string) => string;
  readonly empty: (name: string) => string;
  readonly nothingStaged: string;
  readonly tooManyWarnings: (warnings: number, most: number) => string;
  readonly added: (count: number) => string;
  readonly dropped: (count: number) => string;
  readonly upgraded: (from: number, to: number) => string;
  readonly malformed: (form: string) => string;
  readonly unclosed: (form: string) => string;
  readonly noReason: (named: string, form: string) => string;
  readonly unknownRule: (rule: string, meant: string | null, form: string) => string;
  readonly otherRule: (id: string, rule: string) => string;
  readonly unbound: (rule: string, ids: string, form: string) => string;
  readonly whatever: (rule: string, form: string, others: number) => string;
  readonly anyWords: (id: string, form: string, others: number) => string;
  readonly gone: (named: string) => string;
  readonly changed: (named: string, ids: string) => string;
  readonly unused: (named: string) => string;
  readonly entry: (rule: string, file: string, by: string) => string;
  readonly entryGone: (entry: string) => string;
  readonly entryUnbound: (entry: string, ids: string) => string;
  readonly entryUnused: (entry: string) => string;
  readonly entryMoved: (entry: string, id: string) => string;
  readonly entryOtherRule: (entry: string, rules: string) => string;
  readonly entryUnknownRule: (entry: string, meant: string | null) => string;
  readonly fileGone: (file: string) => string;
}

const figures = (count: number): string => `${count} ${count === 1 ? "figure" : "figures"}`;
const entries = (count: number): string => `${count} ${count === 1 ? "entry" : "entries"}`;

export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = {
  en: {
    reason: "reason",
    figures,
    nothingToCheck: (count) => `nothing to check in it (${figures(count)}).`,
    nothingAtAll: (named) =>
      `Nothing to check (${named}), expected tallies or statements that relate figures to each other, such as a total and its parts; --pass-without-figures lets such a run pass.`,
    nothingVerified: (count) => `nothing in it proves any of its ${figures(count)}.`,
    nothingVerifiedAtAll: (named) =>
      `Nothing was verified (${named}): bounds, dates, headings and readings that are only possible prove no figure; expected a total with all its parts, a share with its base, or a number that is stated twice; --pass-without-figures lets such a run pass.`,
    empty: (name) => `${name}: the file is empty, nothing to check in it.`,
    nothingStaged: "nothing that is staged matches, and nothing was checked.",
    tooManyWarnings: (warnings, most) =>
      `${warnings} ${warnings === 1 ? "warning" : "warnings"}, more than the ${most} of --max-warnings.`,
    added: (count) => `${entries(count)} added.`,
    dropped: (count) => `${entries(count)} dropped or shortened.`,
    upgraded: (from, to) => `was of version ${from}, is written as version ${to}.`,
    malformed: (form) =>
      `a comment that begins with crossfoot is not understood, and accepts nothing; expected ${form}.`,
    unclosed: (form) =>
      `a comment is not closed by --> before the next one begins, and accepts nothing; expected ${form}.`,
    noReason: (named, form) => `accepts ${named} without a reason, and so nothing; expected ${form}.`,
    unknownRule: (rule, meant, form) =>
      `accepts ${JSON.stringify(rule)}, which is neither a rule nor an id, and so nothing; ${meant === null ? `expected ${form}, crossfoot rules lists the rules.` : `did you mean ${meant}?`}`,
    otherRule: (id, rule) =>
      `${id} is no discrepancy of ${rule}, and so nothing is accepted; the list tells the rule and the id of each.`,
    unbound: (rule, ids, form) =>
      `accepts ${rule} without saying which discrepancy, and so nothing; here are ${ids}, write ${form}.`,
    whatever: (rule, form, others) =>
      `accepts ${rule} whatever its figures become${others === 0 ? "" : `, as do ${others} more`}; ${form} holds for those that it has now.`,
    anyWords: (id, form, others) =>
      `accepts ${id} whatever words its amounts stand beside${others === 0 ? "" : `, as do ${others} more`}; ${form} no longer holds once two of them change places.`,
    gone: (named) => `accepts ${named}, which the report no longer has; take it out.`,
    changed: (named, ids) =>
      `accepts ${named}, which the report no longer has; what is here now is ${ids}, to be looked at anew.`,
    unused: (named) => `accepts ${named}, of which there is nothing to accept here; take it out.`,
    entry: (rule, file, by) => `its entry on ${rule} in ${file}${by}`,
    entryGone: (entry) => `${entry} accepts what is gone; --prune-baseline drops it.`,
    entryUnbound: (entry, ids) =>
      `${entry} does not say which of equal discrepancies it accepts (${ids}), and so none; accept anew what is to stand, and --prune-baseline drops the entry.`,
    entryUnused: (entry) => `${entry} accepts what is not reported in this run.`,
    entryMoved: (entry, id) =>
      `${entry} accepts what stood between other figures than the equal discrepancy that is here now (${id}), and so none; look at it, accept it anew if it is to stand, and --prune-baseline drops the entry.`,
    entryOtherRule: (entry, rules) =>
      `${entry} names another rule than its checks have (${rules}), and accepts nothing; correct the rule, or accept anew what is to stand.`,
    entryUnknownRule: (entry, meant) =>
      `${entry} names a rule that there is not, and accepts nothing; ${meant === null ? "crossfoot rules lists the rules." : `did you mean ${meant}?`}`,
    fileGone: (file) => `accepts discrepancies of ${file}, which is gone; --prune-baseline drops them.`,
  },
  vi: {
    reason: "lý do",
    figures: (count) => `${count} số liệu`,
    nothingToCheck: (count) => `không có gì để kiểm tra (${count} số liệu).`,
    nothingAtAll: (named) =>
      `Không có gì để kiểm tra (${named}); cần có nội dung liên hệ các số liệu với nhau, như tổng số và các phần; thêm --pass-without-figures nếu như vậy là đúng.`,
    nothingVerified: (count) => `không có gì xác nhận được số nào trong ${count} số liệu của tệp.`,
    nothingVerifiedAtAll: (named) =>
      `Chưa xác nhận được số liệu nào (${named}): chỉ biết số này không vượt quá số kia, ngày tháng và đề mục đúng thứ tự, hoặc cách đọc chưa chắc chắn; cần có tổng số với đủ các phần, tỷ lệ kèm số gốc, hoặc số nêu ở hai chỗ; thêm --pass-without-figures nếu như vậy là đúng.`,
    empty: (name) => `${name}: tệp trống, không có gì để kiểm tra.`,
    nothingStaged: "không có tệp nào sắp ghi (staged) khớp, chưa kiểm tra gì.",
    tooManyWarnings: (warnings, most) => `${warnings} cảnh báo, nhiều hơn mức ${most} của --max-warnings.`,
    added: (count) => `đã thêm ${count} mục.`,
    dropped: (count) => `đã bỏ hoặc rút gọn ${count} mục.`,
    upgraded: (from, to) => `trước ở phiên bản ${from}, nay ghi theo phiên bản ${to}.`,
    malformed: (form) => `không hiểu chú thích bắt đầu bằng crossfoot, nên chưa chấp nhận gì; cần viết ${form}.`,
    unclosed: (form) =>
      `chú thích chưa đóng bằng --> trước chú thích tiếp theo, nên chưa chấp nhận gì; cần viết ${form}.`,
    noReason: (named, form) => `chấp nhận ${named} mà không nêu lý do, nên chưa có hiệu lực; cần viết ${form}.`,
    unknownRule: (rule, meant, form) =>
      `chấp nhận ${JSON.stringify(rule)}, không phải tên quy tắc hay mã, nên chưa có hiệu lực; ${meant === null ? `cần viết ${form}, lệnh crossfoot rules liệt kê các quy tắc.` : `có phải ý bạn là ${meant}?`}`,
    otherRule: (id, rule) =>
      `${id} không phải điểm của quy tắc ${rule}, nên chưa có hiệu lực; danh mục nêu quy tắc và mã của từng điểm.`,
    unbound: (rule, ids, form) =>
      `chấp nhận ${rule} mà không nêu điểm nào, nên chưa có hiệu lực; ở đây có ${ids}, hãy viết ${form}.`,
    whatever: (rule, form, others) =>
      `chấp nhận ${rule} dù số liệu thay đổi thế nào${others === 0 ? "" : `, cùng ${others} chỗ khác`}; ${form} chỉ có hiệu lực với các số hiện nay.`,
    anyWords: (id, form, others) =>
      `chấp nhận ${id} dù các số đổi chỗ cho nhau${others === 0 ? "" : `, cùng ${others} chỗ khác`}; ${form} hết hiệu lực khi có hai số đổi chỗ.`,
    gone: (named) => `chấp nhận ${named}, báo cáo không còn điểm này; hãy bỏ đi.`,
    changed: (named, ids) => `chấp nhận ${named}, báo cáo không còn điểm này; ở đây nay có ${ids}, cần xem xét lại.`,
    unused: (named) => `chấp nhận ${named}, ở đây không có gì để chấp nhận; hãy bỏ đi.`,
    entry: (rule, file, by) => `mục về ${rule} trong ${file}${by}`,
    entryGone: (entry) => `${entry} chấp nhận điểm không còn nữa; --prune-baseline sẽ bỏ.`,
    entryUnbound: (entry, ids) =>
      `${entry} không nêu chấp nhận điểm nào trong các điểm giống nhau (${ids}), nên chưa có hiệu lực; hãy chấp nhận lại điểm cần giữ, rồi --prune-baseline sẽ bỏ mục này.`,
    entryUnused: (entry) => `${entry} chấp nhận điểm không được nêu trong lần chạy này.`,
    entryMoved: (entry, id) =>
      `${entry} chấp nhận điểm từng đứng giữa những số khác với điểm giống như vậy ở đây (${id}), nên chưa có hiệu lực; hãy xem lại, chấp nhận lại nếu cần giữ, rồi --prune-baseline sẽ bỏ mục này.`,
    entryOtherRule: (entry, rules) =>
      `${entry} nêu quy tắc khác với quy tắc của các phép kiểm tra trong đó (${rules}), nên chưa có hiệu lực; hãy sửa tên quy tắc, hoặc chấp nhận lại điểm cần giữ.`,
    entryUnknownRule: (entry, meant) =>
      `${entry} nêu quy tắc không có, nên chưa có hiệu lực; ${meant === null ? "lệnh crossfoot rules liệt kê các quy tắc." : `có phải ý bạn là ${meant}?`}`,
    fileGone: (file) => `chấp nhận các điểm của ${file}, tệp không còn nữa; --prune-baseline sẽ bỏ.`,
  },
};
