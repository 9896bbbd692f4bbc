import { atLeast, defineRule, placeText } from "../../engine/index.js";
import type { Founding, Location, StatedDate } from "../../model/index.js";
import { printDay } from "../print-day.js";
import { dateWords, dayNumber, dayQuantity } from "./days.js";

/** A body does not act before it came into being. */
export const bodyExists = defineRule({
  id: "date/body-exists",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A body does not act before it came into being.",
    vi: "Cơ quan, tổ chức không thể hoạt động trước ngày thành lập.",
  },
  rationale: {
    en: "One of the two days is wrong, or somebody else acted.",
    vi: "Một trong hai ngày bị ghi sai, hoặc việc đó do đơn vị khác làm.",
  },
  messages: {
    en: { before: "“{words}”: {body} acts before it was founded on {founded} ({place})." },
    vi: { before: "“{words}”: {body} hoạt động trước khi thành lập ngày {founded} ({place})." },
  },
  examples: {
    holds: [
      {
        title: "something done in the month of the founding",
        data: {
          dates: [
            { kind: "founding", words: "thành lập ngày 15/9/2025", from: "2025-09-15", body: "the training centre" },
            { kind: "event", words: "tháng 9/2025", from: "2025-09", body: "the training centre" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "something done in the month before",
        data: {
          dates: [
            {
              kind: "founding",
              words: "thành lập ngày 15/9/2025",
              from: "2025-09-15",
              body: "the training centre",
              line: 19,
            },
            { kind: "event", words: "tháng 8/2025", from: "2025-08", body: "the training centre" },
          ],
        },
        messages: ["“tháng 8/2025”: the training centre acts before it was founded on 15/9/2025 (line 19)."],
      },
      {
        title: "something done before a founding that the report dates by its decision",
        data: {
          foundings: [{ body: "Trung tâm Dịch vụ tổng hợp", date: "2025-11-19", line: 4 }],
          dates: [
            { kind: "event", words: "tháng 9/2025", from: "2025-09", body: "Trung tâm Dịch vụ tổng hợp", line: 31 },
          ],
        },
        messages: ["“tháng 9/2025”: Trung tâm Dịch vụ tổng hợp acts before it was founded on 19/11/2025 (line 4)."],
      },
    ],
  },
  *check({ dates, foundings }, { lang }) {
    const founded = foundingsOf(dates, foundings);
    for (const event of dates) {
      const founding =
        event.kind === "event" && event.body !== null ? founded.get(event.body.toLowerCase()) : undefined;
      const [day, first] = [dayNumber(event.to), founding && dayNumber(founding.from)];
      if (!founding || day === undefined || first === undefined) continue;
      yield {
        check: atLeast(dayQuantity(day, "event", event.to), dayQuantity(first, "founding", founding.from)),
        key: [event.body ?? "", event.to, founding.from],
        confidence: event.confidence,
        primary: dateWords(event),
        context: [{ role: "founding", item: dateWords(founding) }],
        finding: {
          message: "before",
          arithmetic: false,
          args: {
            words: event.words,
            body: event.body ?? "",
            founded: printDay(founding.from),
            place: placeText(founding.at, lang),
          },
        },
      };
    }
  },
});

interface Founded {
  readonly words: string;
  readonly from: string;
  readonly at: Location;
}

/** The earliest founding that is stated of each body. */
function foundingsOf(dates: readonly StatedDate[], foundings: readonly Founding[]): ReadonlyMap<string, Founded> {
  const founded = new Map<string, Founded>();
  const add = (body: string, told: Founded): void => {
    const known = founded.get(body.toLowerCase());
    if (!known || told.from < known.from) founded.set(body.toLowerCase(), told);
  };
  for (const { kind, body, ...told } of dates) if (kind === "founding" && body !== null) add(body, told);
  for (const { body, date, at } of foundings) add(body, { words: body, from: date, at });
  return founded;
}
