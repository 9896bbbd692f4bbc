import { defineRule } from "../../engine/index.js";
import type { Citation } from "../../model/index.js";
import { citedOf } from "./cited.js";
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
    },
    vi: {
      differ: "{name}: gọi là {type} nhưng {letters} là ký hiệu của loại văn bản khác.",
      letter: "{name}{others}: gọi là {type} nhưng mang ký hiệu của công văn.",
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
        title: "a plan under the letters of a report",
        data: { citations: [{ type: "Kế hoạch", number: "12", symbol: "12-BC/ĐU" }] },
        messages: ["Kế hoạch 12-BC/ĐU: called Kế hoạch, while BC stands for another kind."],
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
    for (const { citation, parts } of citedOf(report).all) {
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
      const letters = citedOf(report).byId.get(first.id)?.parts.type ?? "";
      yield {
        check: wordsCheck(first.type ?? "", letters || first.symbol, agrees),
        key: [first.type ?? "", first.symbol],
        // What a decision puts in force is often cited by the number of that decision.
        confidence: agreement === "by decision" ? "possible" : "certain",
        primary: wordsOf(first),
        context: contextOf(rest, "citation"),
        finding: {
          message: agreement === "letter" ? "letter" : "differ",
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
