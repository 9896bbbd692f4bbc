/** A reference to an appendix in a text. */
export interface AppendixReference {
  /** As printed: `1B`, `II`. */
  readonly number: string;
  /** With the words that announce it: `Phụ lục số 1B`. */
  readonly title: string;
  /** What is said to stand in it: `Phụ lục 2: Danh mục dự án`, `Danh mục dự án tại Phụ lục 2`. */
  readonly subject: string | null;
  /** `possible` where it is the appendix of another document. */
  readonly confidence: "certain" | "possible";
  /** Whether nothing else stands beside it: `(Phụ lục số 1B kèm theo)`. */
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`(?:\d{1,3}[A-ZĐ]?|[IVX]{1,5}|[A-ZĐ])(?![\p{L}\p{N}])`;
const ANNOUNCED = new RegExp(String.raw`(?<!\p{L})((?:[Pp]hụ lục|PHỤ LỤC)(?: (?:số|SỐ))?)(?: ?: ?| )(${NUMBER})`, "gu");
/** One more of a list, which must go on or end behind it: in `Phụ lục 1, 12 hộ` the second number counts. */
const NEXT = new RegExp(`(?: ?[,;] ?| và )(?:số )?(${NUMBER})(?= ?(?:[,;.)]|và |kèm |đính |của |$))`, "uy");

/** What is said behind a number to stand in the appendix. */
const SUBJECT = /(?: ?[:–-] ?| về | ?(?=\())["“(]?(\p{L}[^;:.()"”]{2,120})/uy;
/** Words behind a number that only say where the appendix is. */
const PLACED = /^(?:kèm|đính|gửi|của|báo cáo)(?!\p{L})| (?:kèm theo|đính kèm).*$/u;
/** Another document that the appendix belongs to. */
const FOREIGN =
  /[^.;]{0,60}(?:ban hành kèm|(?:[Tt]hông tư|[Nn]ghị định|[Qq]uyết định|[Nn]ghị quyết|[Ll]uật|[Kk]ế hoạch|[Cc]ông văn|[Hh]ướng dẫn)(?: liên tịch)? (?:số|này|của))/uy;
/** Characters before a reference that tell what it is about, and letters that tell enough of it. */
const [BEFORE, ENOUGH] = [200, 20];
/** Words that a line has beside its references where it does nothing but refer. */
const REFERRING =
  /(?:có|xem|chi tiết|số liệu|cụ thể|nội dung|theo|tại|ở|như|các|kèm|đính|gửi|cùng|báo cáo|này|và|số|biểu|phụ lục)/giu;
/** Words of the clause before a reference that do not say what it is about: `kết quả được nêu tại`. */
const SAYING_NOTHING =
  /(?<!\p{L})(?:kết quả|số liệu|nội dung|chi tiết|cụ thể|được|nêu|thể hiện|trình bày|tổng hợp|có|xem|theo|tại|ở|trong|như|các|kèm)(?!\p{L})/giu;

/** The references to appendices in a text: `Phụ lục số 3B, 4B` are two. */
export function appendicesIn(text: string): AppendixReference[] {
  const found: AppendixReference[] = [];
  let [rest, told] = ["", 0];
  for (const { 0: printed, 1: announced = "", 2: first = "", index } of text.matchAll(ANNOUNCED)) {
    let end = index + printed.length;
    const list = [{ number: first, title: printed, start: index, end }];
    NEXT.lastIndex = end;
    for (let next = NEXT.exec(text); next; next = NEXT.exec(text)) {
      const number = next[1] ?? "";
      end = NEXT.lastIndex;
      list.push({ number, title: `${announced} ${number}`, start: end - number.length, end });
    }
    rest += `${text.slice(told, index)} `;
    told = end;
    const subject = (list.length === 1 ? subjectAt(text, end) : null) ?? subjectBefore(text, index);
    FOREIGN.lastIndex = end;
    const confidence = FOREIGN.test(text) ? "possible" : "certain";
    found.push(...list.map((each) => ({ ...each, subject, closes: false, confidence }) as const));
  }
  if (found.length === 0) return found;
  const closes = isRemark(text) || !/[\p{L}\d]/u.test((rest + text.slice(told)).replace(REFERRING, ""));
  return closes ? found.map((each) => ({ ...each, closes })) : found;
}

/** A short paragraph in one pair of brackets: `(Chi tiết thu, chi ngân sách tại Phụ lục 2)`. */
function isRemark(text: string): boolean {
  return text.length <= MOST_REMARK && /^\([^()]*\)[.;]?$/u.test(text.trim());
}

const MOST_REMARK = 120;

function subjectAt(text: string, end: number): string | null {
  SUBJECT.lastIndex = end;
  const subject = SUBJECT.exec(text)?.[1]?.replace(PLACED, "").trim() ?? "";
  return subject === "" ? null : subject;
}

/** The clause before a reference, with the one before that where it tells little, or that one alone where it tells nothing. */
function subjectBefore(text: string, index: number): string | null {
  const before = text.slice(Math.max(0, index - BEFORE), index);
  const ends = [...before.matchAll(/[.;)] /g)].map(({ index: at }) => at + 2);
  const clause = ends.findLast((at) => lettersIn(before.slice(at)) > 0);
  const start = ends.findLast((at) => lettersIn(before.slice(at)) >= ENOUGH) ?? 0;
  const told =
    clause === undefined
      ? before
      : before.slice(
          0,
          ends.find((at) => at > clause),
        );
  const subject = told.slice(start).replace(/[\s(:;.]+$/u, "");
  return /\p{L}{2}/u.test(subject) ? subject : null;
}

/** Letters of a text beside the words that say nothing. */
function lettersIn(text: string): number {
  return text.replace(SAYING_NOTHING, "").match(/\p{L}/gu)?.length ?? 0;
}
