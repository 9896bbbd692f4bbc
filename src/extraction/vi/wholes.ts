import { PhraseTable, phraseSet, phrasesOf } from "./phrases.js";

/** Phrases that name something, and others that only sound so. */
function names(phrases: string, others = ""): PhraseTable<boolean> {
  return new PhraseTable(entries(phrases, others));
}

function* entries(phrases: string, others: string): Generator<[phrase: string, value: boolean]> {
  for (const [phrase] of phrasesOf(phrases)) yield [phrase, true];
  for (const [phrase] of phrasesOf(others)) yield [phrase, false];
}

/** Labels of which the second never exceeds the first: a committee and its standing committee, ballots given out and handed in. */
export const WHOLE_AND_PART: readonly (readonly [whole: PhraseTable<boolean>, part: PhraseTable<boolean>])[] = [
  [names(`ban chấp hành, bch`), names(`ban thường vụ, btv`)],
  [names(`nguyên giá`), names(`giá trị còn lại`)],
  [names(`phát ra`), names(`thu về, thu vào, thu lại`)],
  [names(`thu về, thu vào`), names(`hợp lệ`, `không hợp lệ`)],
  [
    names(`hòa giải`, `tổ hòa giải`),
    names(`thành, hòa giải thành`, `thành lập, thành phố, thành viên, thành phần, không thành`),
  ],
  [names(`triệu tập`), names(`có mặt`)],
];

/** Kinds that a wider noun takes in. */
const KINDS: Readonly<Record<string, string>> = {
  "văn bản":
    "nghị quyết, quyết định, kế hoạch, báo cáo, thông báo, công văn, tờ trình, chương trình, hướng dẫn, kết luận, quy chế, quy định, đề án, biên bản, giấy mời, chỉ thị",
  "tổ chức đảng": "chi bộ, đảng bộ",
  "tổ chức cơ sở đảng": "chi bộ, đảng bộ",
  người: "nữ, nam, đảng viên, công dân, đại biểu, học sinh, trẻ em, phụ nữ",
  "đồng chí": "nữ, nam",
  "trường hợp": "nữ, nam, người",
  "đảng viên": "nữ, nam",
  "đại biểu": "nữ, nam",
  "ủy viên": "nữ, nam",
};

const BY_NOUN = new Map(Object.entries(KINDS).map(([noun, kinds]) => [noun, new Set(kinds.split(", "))]));

/** Whether one noun names a kind of what another counts: `kế hoạch` of `văn bản`. */
export function isKindOf(noun: string, wider: string): boolean {
  return BY_NOUN.get(wider)?.has(noun) ?? false;
}

/** Words that open a sentence about some of what was counted: `Trong 08 trường hợp nghỉ có 03 nữ`. */
export const OUT_OF = phraseSet(`trong, trong số, trong tổng số`);
