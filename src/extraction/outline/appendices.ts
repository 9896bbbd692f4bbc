import { REFERRING_WORDS } from "../../model/index.js";

/** A reference to an appendix in a text, or to a form (`Biểu 2`), which has a series of its own. */
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
const ANNOUNCED = new RegExp(
  String.raw`(?<!\p{L})((?:[Pp]hụ lục|PHỤ LỤC|Biểu|BIỂU)(?: (?:số|SỐ))?)(?: ?: ?| )(${NUMBER})`,
  "gu",
);
/** One more of a list, which must go on or end behind it: in `Phụ lục 1, 12 hộ` the second number counts. */
const NEXT = new RegExp(`(?: ?[,;] ?| và )(?:số )?(${NUMBER})(?= ?(?:[,;.)]|và |kèm |đính |của |$))`, "uy");

/** What is said behind a number to stand in the appendix. */
const SUBJECT =
  /(?: ?[:–-] ?| về | ?(?=\())["“(]?(\p{L}(?:(?!,? (?:và )?(?:[Pp]hụ lục|Biểu)(?!\p{L}))[^;:.()"”]){2,120})/uy;
/** What stands right behind the number of a reference in a list of such: `Phụ lục 1 (thu ngân sách), Phụ lục 2 (hộ nghèo)`. */
const LABEL = /(?: ?[:–-] ?| ?(?=\())/uy;
/** Words behind a number that only say where the appendix is. */
const PLACED = /^(?:kèm|đính|gửi|của|báo cáo)(?!\p{L})| (?:kèm theo|đính kèm).*$/u;
/** Another document that the appendix belongs to. */
const FOREIGN =
  /[^.;]{0,60}(?:ban hành kèm|(?:[Tt]hông tư|[Nn]ghị định|[Qq]uyết định|[Nn]ghị quyết|[Ll]uật|[Kk]ế hoạch|[Cc]ông văn|[Hh]ướng dẫn)(?: liên tịch)? (?:số|này|của))/uy;
/** Characters before a reference that tell what it is about, and letters that tell enough of it. */
const [BEFORE, ENOUGH] = [200, 20];
/** Words that a line has beside its references where it does nothing but refer. */
const REFERRING =
  /(?:có|xem|chi tiết|đầy đủ|trình bày|nêu|số liệu|cụ thể|nội dung|theo|tại|ở|như|các|kèm|đính|gửi|cùng|báo cáo|này|và|số|biểu|phụ lục)/giu;
/** How many there are: `kèm theo 05 phụ lục`, `từ Phụ lục 1 đến Phụ lục 5`. */
const COUNTED =
  /(?:(?<!\p{L})(?:[Kk]èm(?: theo)?|gồm|có|cùng)(?: các)? |\()(\d{1,2}) (?:phụ lục|Phụ lục)(?! \d|\p{L}| của (?!báo cáo))/gu;
const RANGE = new RegExp(
  `(?:từ|các) [Pp]hụ lục(?: số)? (?:1|01|I) ?(?:đến|-|–) ?(?:[Pp]hụ lục )?(?:số )?(${NUMBER})`,
  "gu",
);

/** What is said of how many appendices there are. */
export interface AppendixSeries {
  /** Number of the last one. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** The statements of a text on how many appendices there are. */
export function appendixSeriesIn(text: string): AppendixSeries[] {
  return [COUNTED, RANGE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: printed, 1: number = "", index }) =>
      isForeign(text, index + printed.length) ? [] : { number, start: index, end: index + printed.length },
    ),
  );
}

/** The references to appendices in a text: `Phụ lục số 3B, 4B` are two. */
export function appendicesIn(text: string): AppendixReference[] {
  const found: AppendixReference[] = [];
  let [rest, told] = ["", 0];
  const labelled: Labelled[] = [];
  const series = appendixSeriesIn(text);
  for (const { 0: printed, 1: announced = "", 2: first = "", index } of text.matchAll(ANNOUNCED)) {
    if (series.some(({ start, end }) => index >= start && index < end)) continue;
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
    const label = list.length === 1 ? subjectAt(text, end) : null;
    const subject = label ?? subjectBefore(text, index);
    const confidence = isForeign(text, end) ? "possible" : "certain";
    if (label !== null && isLabel(text, end))
      labelled.push({ start: index, end: text.indexOf(label, end) + label.length });
    found.push(...list.map((each) => ({ ...each, subject, closes: false, confidence }) as const));
  }
  if (found.length === 0) return found;
  const closes = isRemark(text) || !/[\p{L}\d]/u.test((rest + text.slice(told)).replace(REFERRING, ""));
  if (closes) return found.map((each) => ({ ...each, closes }));
  const listed = listedAlone(text, found, labelled);
  return found.map((each) => (listed.has(each.start) ? { ...each, closes: true } : each));
}

/** A reference with what it is said to hold, from its first character to the last of what it holds. */
interface Labelled {
  readonly start: number;
  readonly end: number;
}

function isLabel(text: string, end: number): boolean {
  LABEL.lastIndex = end;
  return LABEL.test(text);
}

/** Where the references of sentences begin that do nothing but list appendices, each with what it holds. */
function listedAlone(text: string, found: readonly AppendixReference[], labelled: readonly Labelled[]): Set<number> {
  const alone = new Set<number>();
  let start = 0;
  for (const end of [...[...text.matchAll(/[.!?] (?=[\p{Lu}(])/gu)].map(({ index }) => index), text.length]) {
    const references = found.filter((each) => each.start >= start && each.end <= end);
    const labels = labelled.filter((each) => each.start >= start && each.end <= end);
    if (references.length > 1 && labels.length === references.length) {
      let [rest, told] = ["", start];
      for (const label of labels) {
        rest += `${text.slice(told, label.start)} `;
        told = label.end;
      }
      rest += text.slice(told, end);
      if (!/[\p{L}\d]/u.test(rest.replace(REFERRING, ""))) for (const each of references) alone.add(each.start);
    }
    start = end + 1;
  }
  return alone;
}

function isForeign(text: string, end: number): boolean {
  FOREIGN.lastIndex = end;
  return FOREIGN.test(text);
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
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !REFERRING_WORDS.has(word.toLowerCase())).join("").length;
}
