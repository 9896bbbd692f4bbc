/** Kinds of bodies of which a document's letters tell which one issued it. */
export type Family =
  | "Party centre"
  | "provincial Party"
  | "district Party"
  | "Party committee"
  | "Party inspection"
  | "people's committee"
  | "people's council"
  | "government"
  | "prime minister"
  | "parliament"
  | "parliament's committee"
  | "ministry"
  | "steering committee"
  | "court"
  | "procuracy"
  | "other";

const BY_LETTERS: Readonly<Record<string, Family>> = {
  TW: "Party centre",
  TU: "provincial Party",
  HU: "district Party",
  QU: "district Party",
  ĐU: "Party committee",
  UBND: "people's committee",
  HĐND: "people's council",
  TTHĐND: "people's council",
  CP: "government",
  TTg: "prime minister",
  QH: "parliament",
  UBTVQH: "parliament's committee",
  BCĐ: "steering committee",
  TA: "court",
  TAND: "court",
  TANDTC: "court",
  VKS: "procuracy",
  VKSND: "procuracy",
  VKSTC: "procuracy",
  VKSNDTC: "procuracy",
};
const MINISTRIES = new Set(
  "BNV BTC BTP BYT BGDĐT BNNMT BNNPTNT BKHCN BKHĐT BTNMT BXD BCT BGTVT BLĐTBXH BVHTTDL BTTTT BQP BCA BNG BDTTG".split(
    " ",
  ),
);

/** The kind of body that the letters of a symbol name; `undefined` where they name a body of their own. */
export function familyOfLetters(issuer: readonly string[]): Family | undefined {
  const [first = ""] = issuer;
  if (first.startsWith("UBKT")) return "Party inspection";
  return MINISTRIES.has(first) ? "ministry" : BY_LETTERS[first];
}

/** Words that the name of a body begins with, longest first where one begins another; `undefined` leaves it open. */
const BY_WORDS: readonly (readonly [RegExp, Family | undefined])[] = [
  [
    /^(?:(?:hội nghị|ban thường vụ|thường vụ|thường trực|ban thường trực|btv|ban chấp hành|bch|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|trưởng|phó trưởng|chánh án|phó chánh án|viện trưởng|phó viện trưởng|chánh|phó chánh|chủ nhiệm|cục trưởng|chi cục trưởng|hạt trưởng) )+/u,
    undefined,
  ],
  [
    /^(?:ban chấp hành trung ương|bch trung ương|bộ chính trị|ban bí thư|trung ương đảng|hội nghị trung ương|hội nghị bch|trung ương$)/u,
    "Party centre",
  ],
  [/^(?:tỉnh ủy|đảng bộ tỉnh)/u, "provincial Party"],
  [/^(?:huyện ủy|quận ủy|đảng bộ huyện|đảng bộ quận)/u, "district Party"],
  [/^(?:đảng ủy|đảng bộ (?:xã|phường|thị trấn|đặc khu))/u, "Party committee"],
  [/^(?:ủy ban kiểm tra|ubkt)/u, "Party inspection"],
  [/^(?:ủy ban nhân dân|ubnd)/u, "people's committee"],
  [/^(?:hội đồng nhân dân|hđnd)/u, "people's council"],
  [/^chính phủ/u, "government"],
  [/^thủ tướng/u, "prime minister"],
  [/^(?:ủy ban thường vụ quốc hội|ubtvqh)/u, "parliament's committee"],
  [/^quốc hội/u, "parliament"],
  [/^(?:ban chỉ đạo|bcđ)/u, "steering committee"],
  [/^(?:tòa án|tand)(?!\p{L})/u, "court"],
  [/^(?:viện kiểm sát|vks|vksnd)(?!\p{L})/u, "procuracy"],
  [/^bộ (?!phận|chỉ huy|tư lệnh)/u, "ministry"],
  [
    /^(?:trung tâm|trạm|trường|hiệu trưởng|sở|phòng|công an|thanh tra|hạt|hội(?! nghị| đồng)|đoàn(?! đại biểu| kiểm tra| giám sát| công tác| thanh tra)|liên đoàn|huyện đoàn|xã đoàn|tỉnh đoàn|ban tổ chức|ban xây dựng|ban tuyên|ban dân vận|ban quản lý|ủy ban mttq|ủy ban mặt trận|ub mttq|ubmttq|mặt trận|viện(?! trưởng)|bệnh viện|chi cục|cục|bảo hiểm|hợp tác xã|htx|công ty|tổng công ty|chi bộ)(?!\p{L})/u,
    "other",
  ],
];

/** The kinds of bodies that a printed name may stand for; none where it leaves that open. */
export function familiesOfWords(issuer: string): Family[] {
  // An office signs for the bodies that it serves.
  if (/^(?:chánh )?văn phòng/u.test(foldedName(issuer))) return [];
  return issuer.split(/,| và | - /u).flatMap((part) => familyOfPart(part) ?? []);
}

function familyOfPart(part: string): Family | undefined {
  const name = foldedName(part);
  const direct = BY_WORDS.find(([pattern, family]) => family !== undefined && pattern.test(name));
  if (direct) return direct[1];
  // `Ban Thường vụ Đảng ủy`, `Thường trực Tỉnh ủy`: what they are of tells.
  const [organs] = BY_WORDS[0] ?? [];
  return organs?.test(name)
    ? BY_WORDS.find(([pattern]) => pattern !== organs && pattern.test(name.replace(organs, "")))?.[1]
    : undefined;
}

/** A name in small letters, one spelling, without the words that come before a body's. */
export function foldedName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("uỷ", "ủy")
    .replaceAll("hoà", "hòa")
    .replaceAll("hoá", "hóa")
    .replace(/\s+/gu, " ")
    .replace(/^(?:các |của |đồng chí |chính )+/u, "")
    .trim();
}
