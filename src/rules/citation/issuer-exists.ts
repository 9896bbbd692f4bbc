import { above, atMost, type CheckDraft, defineRule, placeText } from "../../engine/index.js";
import type { Founding, Report } from "../../model/index.js";
import type { Language } from "../../numeric/index.js";
import { printDay } from "../print-day.js";
import { placeIn } from "./bodies.js";
import { type Cited, citedOf } from "./cited.js";
import { foundingsByBody } from "./founded.js";
import { dateQuantity, nameOf, wordsOf } from "./prints.js";
import { TWO_LEVELS_FROM } from "./terms.js";

/** A document is not dated before its issuer came into being, nor after it ceased. */
export const issuerExists = defineRule({
  id: "citation/issuer-exists",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A cited document is dated when its issuer existed.",
    vi: "Văn bản viện dẫn đề ngày khi cơ quan ban hành đang tồn tại.",
  },
  rationale: {
    en: "A body issues nothing before it comes into being or after it ceases: the date or the issuer is wrong.",
    vi: "Cơ quan chưa thành lập hoặc đã kết thúc hoạt động thì không thể ban hành văn bản: ngày hoặc nơi ban hành bị ghi sai.",
  },
  messages: {
    en: {
      before: "{name} is dated {date}, before {body} came into being on {founded} ({place}).",
      ceased: "{name} is dated {date}, after districts ceased on {founded}.",
    },
    vi: {
      before: "{name} đề ngày {date}, trước khi {body} được thành lập ngày {founded} ({place}).",
      ceased: "{name} đề ngày {date}, sau khi cấp huyện kết thúc hoạt động ngày {founded}.",
    },
  },
  examples: {
    holds: [
      {
        title: "of the day on which the body was founded",
        data: {
          foundings: [{ body: "Ủy ban Kiểm tra Đảng ủy", date: "2025-07-08" }],
          citations: [{ number: "01", symbol: "01-QĐ/UBKTĐU", dated: "08/7/2025", issuer: "Ủy ban Kiểm tra Đảng ủy" }],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "of days before",
        data: {
          foundings: [{ body: "Ủy ban Kiểm tra Đảng ủy", date: "2025-07-08", line: 17 }],
          citations: [{ number: "01", symbol: "01-QĐ/UBKTĐU", dated: "03/7/2025", issuer: "Ủy ban Kiểm tra Đảng ủy" }],
        },
        messages: [
          "01-QĐ/UBKTĐU is dated 03/7/2025, before Ủy ban Kiểm tra Đảng ủy came into being on 08/7/2025 (line 17).",
        ],
      },
      {
        title: "of a district that is no more",
        data: {
          citations: [{ number: "30", symbol: "30-KH/HU", dated: "25/9/2025", issuer: "Ban Thường vụ Huyện ủy" }],
        },
        messages: ["30-KH/HU is dated 25/9/2025, after districts ceased on 01/7/2025."],
      },
    ],
  },
  *check(report, { lang }) {
    const founded = foundingsByBody(report);
    for (const cited of citedOf(report).all) {
      if (cited.citation.date === null) continue;
      for (const founding of founded(cited)) yield beforeDraft(cited, founding, lang);
      if (isDistrict(cited)) yield ceasedDraft(cited, report);
    }
  },
});

function beforeDraft(
  { citation }: Cited,
  { body, date, at }: Founding,
  lang: Language,
): CheckDraft<"before" | "ceased"> {
  const [day, from] = [dateQuantity(citation.date ?? "", "date", citation), dateQuantity(date, "founding")];
  return {
    check: atMost(from, day),
    key: [citation.symbol, body],
    confidence: "likely",
    primary: wordsOf(citation),
    context: [{ role: "founding", item: { words: body, at } }],
    finding: {
      message: "before",
      arithmetic: false,
      args: {
        ...{ name: nameOf(citation), date: citation.dated ?? day.printed ?? "", body },
        ...{ founded: from.printed ?? "", place: placeText(at, lang) },
      },
    },
  };
}

function ceasedDraft({ citation }: Cited, _report: Report): CheckDraft<"before" | "ceased"> {
  const [day, until] = [dateQuantity(citation.date ?? "", "date", citation), dateQuantity(TWO_LEVELS_FROM, "founding")];
  return {
    check: above(until, day),
    key: [citation.symbol, "district"],
    confidence: "likely",
    primary: wordsOf(citation),
    finding: {
      message: "ceased",
      arithmetic: false,
      args: { name: nameOf(citation), date: citation.dated ?? day.printed ?? "", founded: printDay(TWO_LEVELS_FROM) },
    },
  };
}

/** By the letters of its symbol or by the name of its issuer. */
function isDistrict({ citation: { issuer }, family }: Cited): boolean {
  if (family === "district Party") return true;
  return family === "people's committee" || family === "people's council"
    ? issuer !== null && placeIn(issuer)?.level === "district"
    : false;
}
