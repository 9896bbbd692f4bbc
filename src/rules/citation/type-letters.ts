import { defineRule } from "../../engine/index.js";
import type { Citation } from "../../model/index.js";
import { type Cited, citedOf } from "./cited.js";
import { type TypeAgreement, typeAgreement, typeWord } from "./document-types.js";
import { contextOf, nameOf, wordsCheck, wordsOf } from "./prints.js";

/** The word for a document's kind and the letters of its symbol name one kind. */
export const typeLetters = defineRule({
  id: "citation/type-letters",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "The word for a document and the letters of its symbol name the same kind.",
    vi: "Tên loại văn bản khớp với chữ viết tắt trong ký hiệu.",
  },
  rationale: {
    en: "Under this symbol another kind of document is filed, so that the cited one cannot be found.",
    vi: "Ký hiệu này là của loại văn bản khác nên không thể tra cứu văn bản được viện dẫn.",
  },
  messages: {
    en: {
      differ: "{name}: called {type}, while {letters} stands for another kind.",
      letter: "{name}{others}: called {type}, under the symbol of an official letter (công văn).",
      decree: "{name}: nobody but the government issues a {type}.",
    },
    vi: {
      differ: "{name}: gọi là {type} nhưng {letters} là ký hiệu của loại văn bản khác.",
      letter: "{name}{others}: gọi là {type} nhưng mang ký hiệu của công văn.",
      decree: "{name}: chỉ Chính phủ ban hành {type}.",
    },
  },
  examples: {
    holds: [
      {
        title: "a plan and an official letter",
        data: {
          citations: [
            { type: "Kế hoạch", number: "12", symbol: "12-KH/ĐU" },
            { type: "Công văn", number: "269", symbol: "269/UBND-KT" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "a plan under the letters of a decision, where the issuer's plans have their own",
        data: {
          citations: [
            ...["46/KH-UBND", "58/KH-UBND"].map((symbol) => ({ type: "Kế hoạch", number: symbol.slice(0, 2), symbol })),
            { type: "Kế hoạch", number: "112", symbol: "112/QĐ-UBND" },
          ],
        },
        messages: ["Kế hoạch 112/QĐ-UBND: called Kế hoạch, while QĐ stands for another kind."],
      },
      {
        title: "a plan under the letters of a report",
        data: { citations: [{ type: "Kế hoạch", number: "12", symbol: "12-BC/ĐU" }] },
        messages: ["Kế hoạch 12-BC/ĐU: called Kế hoạch, while BC stands for another kind."],
      },
      {
        title: "a decree of a commune",
        data: { citations: [{ type: "Nghị định", number: "20", symbol: "20/NĐ-UBND" }] },
        messages: ["Nghị định 20/NĐ-UBND: nobody but the government issues a Nghị định."],
      },
      {
        title: "reports under the symbol of letters, as a habit",
        data: {
          citations: [
            { type: "Báo cáo", number: "254", symbol: "254/UBND-KT" },
            { type: "Báo cáo", number: "375", symbol: "375/UBND-KT" },
          ],
        },
        messages: [
          "Báo cáo 254/UBND-KT, 375/UBND-KT: called Báo cáo, under the symbol of an official letter (công văn).",
        ],
      },
    ],
  },
  *check(report) {
    /** A habit is told once, with all its places. */
    const habits = new Map<string, { agreement: TypeAgreement; citations: Citation[] }>();
    const { all, byId } = citedOf(report);
    const lettered = kindsLettered(all);
    for (const { citation, parts } of all) {
      const { type, symbol, number } = citation;
      if (type === null) continue;
      const agreement = typeAgreement(type, parts.type, parts.issuer);
      if (agreement === "unknown") continue;
      const whole = agreement === "letter" ? "" : number;
      const key = [
        agreement,
        typeWord(type),
        whole,
        parts.type ?? "",
        parts.issuer.join("-"),
        agreement === "agree" ? symbol : "",
      ].join(" ");
      const habit = habits.get(key);
      if (habit) habit.citations.push(citation);
      else habits.set(key, { agreement, citations: [citation] });
    }
    for (const { agreement, citations } of habits.values()) {
      const [first, ...rest] = citations;
      if (!first) continue;
      const others = [...new Set(rest.map(({ symbol }) => symbol))].filter((symbol) => symbol !== first.symbol);
      const agrees = agreement === "agree";
      const { parts } = byId.get(first.id) ?? {};
      const letters = parts?.type ?? "";
      // What a decision puts in force is often cited by the number of that decision, unless its issuer gives the kind its own letters.
      const mayBeDecided = agreement === "by decision" && !lettered.has(kindOf(first.type ?? "", parts?.issuer ?? []));
      yield {
        check: wordsCheck(first.type ?? "", letters || first.symbol, agrees),
        key: [first.type ?? "", first.symbol],
        confidence: mayBeDecided ? "possible" : agreement === "by decision" ? "likely" : "certain",
        primary: wordsOf(first),
        context: contextOf(rest, "citation"),
        finding: {
          message: agreement === "letter" ? "letter" : agreement === "not theirs" ? "decree" : "differ",
          words: true,
          arithmetic: false,
          args: {
            name: nameOf(first),
            type: first.type ?? "",
            letters,
            others: others.map((symbol) => `, ${symbol}`).join(""),
          },
        },
      };
    }
  },
});

/** Citations by which an issuer's own letters for a kind are known. */
const LEAST_LETTERED = 2;

/** The kinds of documents that an issuer is seen to give letters of their own. */
function kindsLettered(all: readonly Cited[]): Set<string> {
  const symbols = new Map<string, Set<string>>();
  for (const { citation, parts } of all) {
    if (citation.type === null || parts.type === null || parts.type === "QĐ") continue;
    if (typeAgreement(citation.type, parts.type, parts.issuer) !== "agree") continue;
    const kind = kindOf(citation.type, parts.issuer);
    symbols.set(kind, (symbols.get(kind) ?? new Set()).add(citation.symbol));
  }
  return new Set([...symbols].flatMap(([kind, each]) => (each.size < LEAST_LETTERED ? [] : kind)));
}

function kindOf(type: string, issuer: readonly string[]): string {
  return `${typeWord(type)} ${issuer.join("-")}`;
}
