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
