/** Letters that a symbol may have for each word for a kind of document; `""` where it may have none. */
const LETTERS: Readonly<Record<string, string>> = {
  "nghị quyết": "NQ NQLT",
  "nghị quyết liên tịch": "NQLT NQ",
  "quyết định": "QĐ",
  "quy định": "QĐ QyĐ QĐi",
  "quy chế": "QC QCPH",
  "quy trình": "QT QĐ",
  "kết luận": "KL",
  "chỉ thị": "CT",
  "hướng dẫn": "HD HDLN HDLT",
  "kế hoạch": "KH KHLT KHPH",
  "chương trình": "CTr CTHĐ CTPH CT",
  "đề án": "ĐA",
  "dự án": "DA",
  "phương án": "PA",
  "báo cáo": "BC",
  "tờ trình": "TTr TT",
  "công điện": "CĐ",
  "thông báo": "TB TBKL",
  "thông báo kết luận": "TB TBKL KL",
  "thông tri": "TT",
  "thông tư": "TT TTLT",
  "nghị định": "NĐ",
  "biên bản": "BB",
  "hợp đồng": "HĐ",
  "giấy mời": "GM",
  "công văn": "CV",
  "pháp lệnh": "PL",
};

/** Kinds that a parliament prints without letters for them: `72/2025/QH15`. */
const OF_PARLIAMENT = new Set(["luật", "bộ luật", "nghị quyết", "pháp lệnh"]);
/** Kinds that a decision of the State puts in force, and whose number is then cited: `Đề án số 06/QĐ-TTg`. */
const BY_DECISION = new Set(["đề án", "chương trình", "kế hoạch", "quy chế", "quy định", "phương án", "dự án"]);
/** Letters that stand for the word where it is abbreviated: `KH số 12-KH/ĐU`. */
const WORDS_OF = new Map(
  Object.entries(LETTERS).flatMap(([word, letters]) =>
    letters
      .split(" ")
      .slice(0, 1)
      .map((first) => [first, word] as const),
  ),
);

/** How a word for a kind of document and the letters of a symbol go together. */
export type TypeAgreement = "agree" | "by decision" | "letter" | "not theirs" | "differ" | "unknown";

/** The longest word for a kind that a printed one begins with: `Kế hoạch giáo dục` is a plan. */
export function typeWord(type: string): string | undefined {
  const abbreviated = WORDS_OF.get(type);
  if (abbreviated !== undefined) return abbreviated;
  const words = type.normalize("NFC").toLowerCase().split(/\s+/);
  for (let length = Math.min(words.length, 3); length > 0; length -= 1) {
    const word = words.slice(0, length).join(" ");
    if (word in LETTERS || OF_PARLIAMENT.has(word)) return word;
  }
  return undefined;
}

/** Whether the word before a number fits the letters behind it; `letter` where the symbol is that of an official letter. */
export function typeAgreement(type: string, letters: string | null, issuer: readonly string[]): TypeAgreement {
  const word = typeWord(type);
  if (word === undefined) return "unknown";
  const [first = ""] = issuer;
  const parliament = first === "QH" || first === "UBTVQH";
  if (letters === null) {
    if (word === "công văn" || (parliament && OF_PARLIAMENT.has(word))) return "agree";
    return first === "UBND" || first === "HĐND" || first === "ĐU" ? "letter" : "unknown";
  }
  // `1234/CT-TTHT` is a letter of the tax office, no directive.
  if (word === "công văn" && letters !== "CV" && !KNOWN.has(first)) return "unknown";
  // Nobody but the government issues decrees.
  if (word === "nghị định" && letters === "NĐ" && first !== "" && first !== "CP")
    return LOCAL.has(first) ? "not theirs" : "agree";
  // A resolution of the government puts its programmes in force.
  if (letters === "NQ" && first === "CP" && BY_DECISION.has(word)) return "by decision";
  if (LETTERS[word] === undefined || LETTERS[word].split(" ").includes(letters)) return "agree";
  if (letters === "QĐ" && BY_DECISION.has(word) && !PARTY.has(first)) return "by decision";
  return "differ";
}

const LOCAL = new Set(["UBND", "HĐND", "TU", "HU", "ĐU", "TTg"]);
const PARTY = new Set(["TW", "TU", "HU", "ĐU", "QU", "CB"]);
const KNOWN = new Set([...PARTY, "UBND", "HĐND", "TTg", "CP", "BCĐ", "MTTQ"]);
