import { defineRule } from "../../engine/index.js";
import { type Report, type SymbolParts, symbolParts } from "../../model/index.js";
import { type Cited, citedOf } from "./cited.js";
import { type Family, familiesOfWords, familyOfLetters, foldedName } from "./issuer-families.js";
import { officeFits } from "./office-letters.js";
import { nameOf, wordsCheck, wordsOf } from "./prints.js";

/** The letters of a symbol are those of the body that is named as its issuer. */
export const symbolIssuer = defineRule({
  id: "citation/symbol-issuer",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "The symbol of a document is that of the body named as its issuer.",
    vi: "Ký hiệu văn bản là của cơ quan được nêu là nơi ban hành.",
  },
  rationale: {
    en: "The symbol says that another body issued it, so that the reader looks for it in the wrong place.",
    vi: "Theo ký hiệu thì văn bản do cơ quan khác ban hành, người đọc sẽ tìm sai nơi.",
  },
  messages: {
    en: { differ: "{name}: said to be of {issuer}, while {letters} is the symbol of another body." },
    vi: { differ: "{name}: nêu là của {issuer} nhưng {letters} là ký hiệu của cơ quan khác." },
  },
  examples: {
    holds: [
      {
        title: "a plan of a Party committee and a resolution of two bodies",
        data: {
          citations: [
            { number: "12", symbol: "12-KH/ĐU", issuer: "Ban Thường vụ Đảng ủy" },
            { number: "03", symbol: "03/KH-UBND", issuer: "HĐND và UBND xã" },
            { number: "02", symbol: "02/CT-VKSTC", issuer: "Viện trưởng Viện kiểm sát nhân dân tối cao" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "the symbol of the procuracy on a plan of the court",
        data: {
          citations: [{ type: "Kế hoạch", number: "11", symbol: "11/KH-VKS", issuer: "Tòa án nhân dân thị xã" }],
        },
        messages: [
          "Kế hoạch 11/KH-VKS: said to be of Tòa án nhân dân thị xã, while VKS is the symbol of another body.",
        ],
      },
      {
        title: "the symbol of the procuracy on a directive of the chief justice",
        data: {
          citations: [
            { type: "Chỉ thị", number: "01", symbol: "01/CT-VKSTC", issuer: "Chánh án Tòa án nhân dân tối cao" },
          ],
        },
        messages: [
          "Chỉ thị 01/CT-VKSTC: said to be of Chánh án Tòa án nhân dân tối cao, while VKSTC is the symbol of another body.",
        ],
      },
      {
        title: "the symbol of the district among those of the commune",
        data: { citations: [{ type: "Kế hoạch", number: "12", symbol: "12-KH/HU", issuer: "Ban Thường vụ Đảng ủy" }] },
        messages: ["Kế hoạch 12-KH/HU: said to be of Ban Thường vụ Đảng ủy, while HU is the symbol of another body."],
      },
    ],
  },
  *check(report) {
    const own = report.header.symbol === null ? [] : symbolParts(report.header.symbol).issuer;
    const isForeign = foreignTo(report, own);
    for (const { citation, parts, ...cited } of citedOf(report).all) {
      if (citation.issuer === null || areInitials(parts.issuer[0] ?? "", citation.issuer)) continue;
      const judged = isForeign({ citation, parts, ...cited })
        ? ({ agree: false, confidence: "likely" } as const)
        : judge(citation.issuer, parts, cited.family ?? ownFamily(parts, own), own);
      if (judged === undefined) continue;
      yield {
        check: wordsCheck(citation.issuer, parts.issuer.join("-"), judged.agree),
        key: [citation.symbol, citation.issuer],
        confidence: judged.confidence,
        primary: wordsOf(citation),
        finding: {
          message: "differ",
          words: true,
          arithmetic: false,
          args: { name: nameOf(citation), issuer: citation.issuer, letters: parts.issuer.join("-") },
        },
      };
    }
  },
});

/** Whether letters are those of a named body, by the words of an office or by the kind of body; `undefined` where nobody can tell. */
function judge(
  issuer: string,
  parts: SymbolParts,
  family: Family | undefined,
  own: readonly string[],
): { agree: boolean; confidence: "certain" | "likely" | "possible" } | undefined {
  const fits = officeFits(issuer, parts, own);
  if (fits !== undefined) return { agree: fits, confidence: "likely" };
  const named = familiesOfWords(issuer);
  if (family === undefined || named.length === 0) return undefined;
  // The report's own letters may be those of any body but the ones that every report abbreviates alike.
  const agree = named.includes(family) || (family === "other" && named.some((each) => OF_JUSTICE.has(each)));
  return { agree, confidence: agree || !named.every((each) => isNear(each, family, issuer)) ? "certain" : "possible" };
}

/** Whether letters are not those under which the body that reports writes everything else: `52/TB-BHYT` of `Bảo hiểm xã hội cơ sở`. */
function foreignTo({ header }: Report, own: readonly string[]): (cited: Cited) => boolean {
  const name = nameOfBody(header.body ?? "", header.place ?? "");
  const [letters] = own;
  if (letters === undefined || name.split(" ").length < LEAST_NAME || familyOfLetters(own) !== undefined)
    return () => false;
  return ({ citation, parts }) => {
    const [stated] = parts.issuer;
    if (parts.type === null || stated === undefined || parts.issuer.length > 1) return false;
    if (stated.includes(letters) || letters.includes(stated) || citation.issuer === null) return false;
    return nameOfBody(citation.issuer, header.place ?? "") === name;
  };
}

/** `BTC` of `Ban Tổ chức cuộc thi`, `HNDT` of `Hội Nông dân tỉnh`: the letters are the first ones of the name's words, whoever else has them. */
function areInitials(letters: string, issuer: string): boolean {
  const words = foldedName(issuer).match(/\p{L}+/gu) ?? [];
  const initials = words.map((word) => word[0] ?? "").join("");
  return letters.length >= LEAST_LETTERS && initials.startsWith(letters.toLowerCase());
}

/** Letters that the first ones of a name's words meet by chance at most. */
const LEAST_LETTERS = 3;

/** Words that the name of a body has at least, beside that of its place. */
const LEAST_NAME = 3;

/** The name of a body without that of its place. */
function nameOfBody(body: string, place: string): string {
  const name = foldedName(body).replace(/^(?:phó )?(?:giám đốc|chủ tịch|trưởng|hiệu trưởng) /u, "");
  const home = ` ${foldedName(place)}`;
  const bare = place !== "" && name.endsWith(home) ? name.slice(0, -home.length) : name;
  return bare.replace(/ (?:tỉnh|huyện|thành phố|xã|phường|thị xã|quận)$/u, "");
}

const OF_JUSTICE: ReadonlySet<Family> = new Set(["court", "procuracy"]);

/** The letters of the report's own symbol stand for who issued the report, though no table has them. */
function ownFamily({ issuer }: SymbolParts, own: readonly string[]): Family | undefined {
  return own.length > 0 && own[0] === issuer[0] ? "other" : undefined;
}

/** Bodies whose documents are often told under the name of the other: steering committees use the symbol of who set them up. */
const NEAR: readonly (readonly [Family, Family])[] = [
  ["government", "prime minister"],
  ["parliament", "parliament's committee"],
  ["steering committee", "Party committee"],
  ["steering committee", "people's committee"],
  ["steering committee", "provincial Party"],
  ["steering committee", "district Party"],
  ["steering committee", "government"],
  ["steering committee", "Party centre"],
];

/** Units of a ministry, which write under its letters: `Công văn số 12/BYT-DP của Cục Y tế dự phòng`. */
const UNIT_OF_MINISTRY = /^(?:(?:phó )?cục trưởng |vụ trưởng )?(?:tổng cục|cục|vụ|viện|văn phòng|thanh tra)(?!\p{L})/iu;

function isNear(one: Family, other: Family, issuer: string): boolean {
  if (other === "ministry" && UNIT_OF_MINISTRY.test(issuer)) return true;
  return NEAR.some((pair) => pair.includes(one) && pair.includes(other));
}
