import { defineRule } from "../../engine/index.js";
import { type Report, type SymbolParts, symbolParts } from "../../model/index.js";
import { citedOf } from "./cited.js";
import { type Family, familiesOfWords } from "./issuer-families.js";
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
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "the symbol of the district among those of the commune",
        data: { citations: [{ type: "Kế hoạch", number: "12", symbol: "12-KH/HU", issuer: "Ban Thường vụ Đảng ủy" }] },
        messages: ["Kế hoạch 12-KH/HU: said to be of Ban Thường vụ Đảng ủy, while HU is the symbol of another body."],
      },
    ],
  },
  *check(report) {
    for (const { citation, parts, ...cited } of citedOf(report).all) {
      const family = cited.family ?? ownFamily(parts, report);
      if (citation.issuer === null || family === undefined) continue;
      const named = familiesOfWords(citation.issuer);
      if (named.length === 0) continue;
      const agree = named.includes(family);
      yield {
        check: wordsCheck(citation.issuer, parts.issuer.join("-"), agree),
        key: [citation.symbol, citation.issuer],
        confidence: agree || !named.every((each) => isNear(each, family)) ? "certain" : "possible",
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

/** The letters of the report's own symbol stand for who issued the report, though no table has them. */
function ownFamily({ issuer }: SymbolParts, { header }: Report): Family | undefined {
  if (header.symbol === null || symbolParts(header.symbol).issuer[0] !== issuer[0]) return undefined;
  return "other";
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

function isNear(one: Family, other: Family): boolean {
  return NEAR.some((pair) => pair.includes(one) && pair.includes(other));
}
