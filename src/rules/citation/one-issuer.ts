import { type CheckDraft, defineRule, placeText } from "../../engine/index.js";
import type { Language } from "../../numeric/index.js";
import { placeIn } from "./bodies.js";
import { type Cited, citedOf } from "./cited.js";
import { familiesOfWords, foldedName } from "./issuer-families.js";
import { contextOf, nameOf, wordsCheck, wordsOf } from "./prints.js";
import { sameSubject } from "./subjects.js";

/** One number of one kind and one date has one issuer. */
export const oneIssuer = defineRule({
  id: "citation/one-issuer",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "A document has one issuer wherever it is cited.",
    vi: "Một văn bản chỉ có một cơ quan ban hành ở mọi chỗ viện dẫn.",
  },
  rationale: {
    en: "A document is issued by one body: one of the places names the wrong one.",
    vi: "Văn bản do một cơ quan ban hành: một trong các chỗ ghi sai cơ quan.",
  },
  messages: {
    en: { two: "{name} is said to be of {issuer} here and of {other} elsewhere ({place})." },
    vi: { two: "{name}: ở đây nêu là của {issuer}, chỗ khác nêu là của {other} ({place})." },
  },
  examples: {
    holds: [
      {
        title: "a committee and its standing organ",
        data: {
          citations: [
            { number: "01", symbol: "01-QC/ĐU", dated: "01/7/2025", issuer: "Ban Chấp hành Đảng bộ xã" },
            { number: "01", symbol: "01-QC/ĐU", dated: "01/7/2025", issuer: "Đảng ủy" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "two organs of the Party's centre",
        data: {
          citations: [
            { number: "226", symbol: "226-KL/TW", dated: "11/12/2025", issuer: "Ban Bí thư", at: { line: 3 } },
            { number: "226", symbol: "226-KL/TW", dated: "11/12/2025", issuer: "Bộ Chính trị" },
          ],
        },
        messages: ["226-KL/TW is said to be of Bộ Chính trị here and of Ban Bí thư elsewhere (line 3)."],
      },
    ],
  },
  *check(report, { lang }) {
    const { all, dateOf } = citedOf(report);
    const first = new Map<string, Cited>();
    for (const cited of all) {
      const { parts, number, citation } = cited;
      const date = dateOf(cited);
      if (citation.issuer === null || date === null) continue;
      const key = `${number} ${citation.year ?? ""} ${parts.type ?? ""} ${parts.issuer.join("-")} ${date}`;
      const reference = first.get(key);
      if (!reference) first.set(key, cited);
      else yield draftOf(cited, reference, lang);
    }
  },
});

function draftOf(cited: Cited, reference: Cited, lang: Language): CheckDraft<"two"> {
  const { citation } = cited;
  const other = reference.citation;
  const [issuer, known] = [citation.issuer ?? "", other.issuer ?? ""];
  const told = citation.date !== null && other.date !== null;
  return {
    check: wordsCheck(issuer, known, agree(issuer, known)),
    key: [citation.symbol],
    // Without its date, a document of another body may have the same number.
    confidence: told || cited.side === "Party" || sameSubject(citation.subject, other.subject) ? "likely" : "possible",
    primary: wordsOf(citation),
    context: contextOf([other], "citation"),
    finding: {
      message: "two",
      words: true,
      arithmetic: false,
      args: { name: nameOf(citation), issuer, other: known, place: placeText(other.at, lang) },
    },
  };
}

/** Organs of one committee that do not issue each other's documents. */
const ORGANS = [
  [/^(?:ban thường vụ|btv|thường vụ)/u, /^(?:ban chấp hành|bch)/u],
  [/^bộ chính trị/u, /^ban bí thư/u, /^(?:ban chấp hành trung ương|bch trung ương|hội nghị)/u],
] as const;

/** Words that names of offices begin with; no office is two of them. */
const HEADS =
  /^(?:sở|phòng|trung tâm|trạm|trường|công an|hội|đoàn|chi cục|cục|thanh tra|văn phòng|bộ(?! chính trị))(?= )/u;

/** `Phòng Giáo dục …` and `Sở Giáo dục …`; `Bộ Y tế` and `Bộ Nội vụ`. */
function otherHeads(one: string, other: string): boolean {
  const [head, known] = [HEADS.exec(one)?.[0], HEADS.exec(other)?.[0]];
  if (head === undefined || known === undefined) return false;
  if (head !== known) return true;
  const [next = "", theirs = ""] = [one, other].map((name) => name.slice(head.length).trim().split(" ")[0] ?? "");
  // An abbreviation has no vowel or a sign within it, and may be of any of the names.
  return (
    next !== theirs &&
    /^\p{L}*[aeiouyàáảãạăâêôơưđ\u1ea0-\u1ef9]\p{L}*$/u.test(next) &&
    /^\p{L}*[aeiouyàáảãạăâêôơưđ\u1ea0-\u1ef9]\p{L}*$/u.test(theirs)
  );
}

/** Organs that every organisation has, and the words for what they are of. */
const OF_WHOM =
  /^(?:ban chấp hành|bch|ban thường vụ|btv|ủy ban kiểm tra|ban thường trực) (liên đoàn lao động|công đoàn|hội [\p{L}]+ [\p{L}]+|hội [\p{L}]+|đoàn thanh niên|đoàn|đảng bộ|đảng ủy|huyện ủy|tỉnh ủy)(?!\p{L})/u;

/** `Ban Chấp hành Công đoàn …` and `Ban Chấp hành Liên đoàn Lao động …`. */
function ofOthers(one: string, other: string): boolean {
  const [whose, theirs] = [OF_WHOM.exec(one)?.[1], OF_WHOM.exec(other)?.[1]];
  if (whose === undefined || theirs === undefined) return false;
  return !whose.startsWith(theirs) && !theirs.startsWith(whose) && !(/^đảng/u.test(whose) && /^đảng/u.test(theirs));
}

/** Whether two names may be of one body: nothing that both tell differs. */
function agree(one: string, other: string): boolean {
  const [first, second] = [familiesOfWords(one), familiesOfWords(other)];
  if (first.length > 0 && second.length > 0 && !first.some((family) => second.includes(family))) return false;
  if (otherHeads(foldedName(one), foldedName(other)) || ofOthers(foldedName(one), foldedName(other))) return false;
  const [place, elsewhere] = [placeIn(one), placeIn(other)];
  if (place && elsewhere && place.level !== elsewhere.level) return false;
  if (place && elsewhere && place.name !== "" && elsewhere.name !== "" && place.name !== elsewhere.name) return false;
  const [name, known] = [foldedName(one), foldedName(other)];
  return !ORGANS.some((organs) => {
    const [mine, theirs] = [
      organs.findIndex((organ) => organ.test(name)),
      organs.findIndex((organ) => organ.test(known)),
    ];
    return mine >= 0 && theirs >= 0 && mine !== theirs;
  });
}
