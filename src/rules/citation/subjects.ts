import { foldedName } from "./issuer-families.js";

/** Words that subjects of different documents share. */
const COMMON = new Set(
  "về việc và các của cho trên địa bàn năm số thực hiện triển khai tổ chức công tác ban hành một trong đối với tại theo giai đoạn nhiệm vụ kỳ nội dung xã phường huyện tỉnh ngày tháng quý thành lập đảng ủy bộ ubnd hđnd kế hoạch nghị quyết quyết định quy chỉ thị hướng dẫn báo cáo chương trình".split(
    " ",
  ),
);

/** The words of a subject that tell it from others, abbreviations in capitals kept as they are. */
export function subjectWords(subject: string): Set<string> {
  const words = subject.normalize("NFC").match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.flatMap((word) => (COMMON.has(foldedName(word)) ? [] : foldedName(word))));
}

/** How much of the shorter subject stands in the longer one, from 0 to 1; 0 where one says nothing. */
export function sharedWords(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0;
  const [first, second] = [subjectWords(one), subjectWords(other)];
  const least = Math.min(first.size, second.size);
  if (least === 0) return 0;
  return [...first].filter((word) => second.has(word)).length / least;
}

/** Words for what is done with a subject and for whom, which is another one all the same. */
const DEEDS =
  /(?<!\p{L})(?:phòng,? chống|phòng ngừa|tăng cường|đẩy mạnh|nâng cao|bảo đảm|đảm bảo|hỗ trợ|phát triển|quản lý|xây dựng|kiện toàn|phê duyệt|phân công|điều chỉnh|bổ sung|sửa đổi|tuyên truyền|kiểm tra|giám sát|hưởng ứng|phát động|chất lượng|hiệu quả|phong trào|hoạt động|ban chỉ đạo|ban chỉ huy|tổ công tác|hội đồng|quy chế|quy trình|kinh phí|dự toán|chỉ tiêu|học sinh|trẻ em|người dân|nhân dân)(?!\p{L})/gu;
/** A subject that is another document may be told by what that one is about. */
const NAMES_DOCUMENT =
  /\d ?[-/] ?\p{Lu}|(?:nghị quyết|kết luận|chỉ thị|kế hoạch|chương trình|đề án|quyết định|nghị định|thông tư|luật) (?:số |\p{Lu})/u;
/** Words of its own that a subject must have to be held against another, and the share of them that may recur by chance. */
const [LEAST_OWN, MOST_SHARED] = [2, 0.2];

/** Whether two subjects, each of them telling something, are of different things: hardly a syllable in common and no two running. */
export function otherSubject(one: string, other: string): boolean {
  if (NAMES_DOCUMENT.test(one.normalize("NFC")) || NAMES_DOCUMENT.test(other.normalize("NFC"))) return false;
  if (abbreviates(one, other)) return false;
  const [first, second] = [ownWords(one), ownWords(other)];
  const [words, others] = [new Set(first.flat()), new Set(second.flat())];
  const least = Math.min(words.size, others.size);
  if (least < LEAST_OWN) return false;
  const pairs = new Set(pairsOf(second).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  if (pairsOf(first).some((pair) => pairs.has(pair.join(" ")))) return false;
  return [...words].filter((word) => others.has(word)).length / least <= MOST_SHARED;
}

/** The runs of words that a subject has beside those for what is done and those of any subject. */
function ownWords(subject: string): string[][] {
  return foldedName(subject)
    .replace(DEEDS, "|")
    .split(/[|;:()]/u)
    .map((run) => [...subjectWords(run)])
    .filter((run) => run.length > 0);
}

/** What a document does to whom: `thành lập Tổ rà soát …`. */
const DOES =
  /^(?:về |việc )*(?:thành lập|kiện toàn|phê duyệt|chuẩn y|chỉ định|bổ nhiệm|điều động|luân chuyển|ban hành|phân công|công nhận|quy định|cử|khen thưởng|giao)\s+(.+)$/iu;
/** Words of a subject that tells of no deed, before it is held against one that does. */
const LEAST_TOLD = 4;
const SMALL = new Set("về việc và các của cho một số trong tại với là".split(" "));

/** What a subject that begins with a deed is done to; `undefined` where it begins otherwise. */
export function objectOf(subject: string): string | undefined {
  return DOES.exec(subject.normalize("NFC"))?.[1];
}

/** Whether two documents do something to two: not a syllable of those is the same. */
export function otherObject(one: string, other: string): boolean {
  const [object, theirs] = [objectOf(one) ?? one, objectOf(other) ?? other];
  if (NAMES_DOCUMENT.test(one) || NAMES_DOCUMENT.test(other) || abbreviates(object, theirs)) return false;
  const [words, others] = [object, theirs].map(
    (text) => new Set((foldedName(text).match(/[\p{L}\d]+/gu) ?? []).filter((word) => !SMALL.has(word))),
  );
  const [least, theirLeast] = [one, other].map((text) => (objectOf(text) === undefined ? LEAST_TOLD : LEAST_OWN));
  if (!words || !others || words.size < (least ?? 0) || others.size < (theirLeast ?? 0)) return false;
  return ![...words].some((word) => others.has(word));
}

function pairsOf(runs: readonly (readonly string[])[]): (readonly [string, string])[] {
  return runs.flatMap((run) => run.slice(1).map((word, index) => [run[index] ?? "", word] as const));
}

/** Whether two subjects tell of one thing: most of their words are the same, and the years they name. */
export function sameSubject(one: string | null, other: string | null): boolean {
  return sharedWords(one, other) >= 0.75 && subjectWords(one ?? "").size >= 2 && !otherYears(one, other);
}

/** Whether two subjects name different years. */
export function otherYears(one: string | null, other: string | null): boolean {
  const years = (text: string | null): string =>
    [...new Set(text?.match(/(?<!\d)20\d{2}(?!\d)/gu) ?? [])].sort().join();
  const [first, second] = [years(one), years(other)];
  return first !== "" && second !== "" && first !== second;
}

/** Whether one subject abbreviates words of the other: `CCHC` and `cải cách hành chính`. */
export function abbreviates(one: string, other: string): boolean {
  const initials = (text: string): string =>
    (
      text
        .normalize("NFC")
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    )
      .map((word) => word[0])
      .join("");
  const short = (text: string): string[] =>
    (text.normalize("NFC").match(/(?<!\p{L})\p{Lu}{2,8}(?!\p{L})/gu) ?? []).map((word) => word.toLowerCase());
  return [[one, other] as const, [other, one] as const].some(([from, to]) => {
    const letters = initials(to);
    return short(from).some((word) => letters.includes(word));
  });
}
