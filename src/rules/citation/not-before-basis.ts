import { atMost, defineRule, placeText } from "../../engine/index.js";
import { printDay } from "../print-day.js";
import { type Cited, citedOf } from "./cited.js";
import { contextOf, dateQuantity, nameOf, wordsOf } from "./prints.js";

/** A document is not older than the one that it carries out. */
export const notBeforeBasis = defineRule({
  id: "citation/not-before-basis",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A cited document is not dated before the document that it carries out.",
    vi: "Văn bản viện dẫn không đề ngày trước văn bản mà nó thực hiện.",
  },
  rationale: {
    en: "Nobody carries out what is not yet issued: one of the two dates is wrong.",
    vi: "Không thể thực hiện văn bản chưa ban hành: một trong hai ngày bị ghi sai.",
  },
  messages: {
    en: {
      earlier: "{name} of {date} carries out {basis} of {basisDate} ({place}), which is later.",
    },
    vi: {
      earlier: "{name} ngày {date} thực hiện {basis} ngày {basisDate} ({place}), ban hành sau đó.",
    },
  },
  examples: {
    holds: [
      {
        title: "a plan of the same day",
        data: {
          citations: [
            { id: "plan", number: "12", symbol: "12-KH/ĐU", dated: "20/8/2025", basis: ["resolution"] },
            { id: "resolution", number: "05", symbol: "05-NQ/TU", dated: "20/8/2025" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "the year of the plan is the one before",
        data: {
          citations: [
            {
              id: "plan",
              type: "Kế hoạch",
              number: "12",
              symbol: "12-KH/ĐU",
              dated: "10/4/2025",
              basis: ["resolution"],
            },
            {
              ...{ id: "resolution", type: "Nghị quyết", number: "05", symbol: "05-NQ/TU", dated: "12/02/2026" },
              at: { line: 7 },
            },
          ],
        },
        messages: [
          "Kế hoạch 12-KH/ĐU of 10/4/2025 carries out Nghị quyết 05-NQ/TU of 12/02/2026 (line 7), which is later.",
        ],
      },
    ],
  },
  *check(report, { lang }) {
    const { all, byId, dateOf } = citedOf(report);
    for (const cited of all) {
      for (const id of cited.citation.basis) {
        const basis = byId.get(id);
        const [date, before] = [dateOf(cited), basis ? dateOf(basis) : null];
        // What rests on a lower body's document is told the other way round.
        if (!basis || date === null || before === null || rankOf(basis) < rankOf(cited)) continue;
        const { citation } = cited;
        yield {
          check: atMost(dateQuantity(before, "basis", basis.citation), dateQuantity(date, "date", cited.citation)),
          key: [citation.symbol, basis.citation.symbol],
          primary: wordsOf(citation),
          context: contextOf([basis.citation], "basis"),
          finding: {
            message: "earlier",
            arithmetic: false,
            args: {
              name: nameOf(citation),
              date: printDay(date),
              basis: nameOf(basis.citation),
              basisDate: printDay(before),
              place: placeText(basis.citation.at, lang),
            },
          },
        };
      }
    }
  },
});

/** How high a body stands; what is not known stands in the middle. */
function rankOf({ family }: Cited): number {
  switch (family) {
    case "Party centre":
    case "parliament":
    case "parliament's committee":
    case "government":
    case "prime minister":
      return 4;
    case "ministry":
      return 3;
    case "provincial Party":
      return 2;
    default:
      return 1;
  }
}
