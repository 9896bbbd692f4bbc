import type { TextDocument } from "../../document/index.js";
import type { Header, StatedDate } from "../../model/index.js";
import { groupBy } from "../group.js";
import { blocksOf, locationIn, passagesOf } from "../places.js";
import { PLAIN } from "./states.js";

/** A term of office as a text tells it, by what it must agree with others that are told of the same. */
interface Term {
  /** The body with the count of its terms, `null` where that is left out, and the body with the year in which the term begins. */
  readonly keys: readonly (string | null)[];
  readonly years: string;
  readonly stated: StatedDate;
}

const BODY =
  "(HĐND|Hội đồng nhân dân|Hội đồng trường|(?:Ban Chấp hành |BCH )?Đảng bộ|Đảng ủy|UBKT|Ủy ban Kiểm tra|Hội Nông dân|Hội LHPN|Hội Cựu chiến binh|Ủy ban MTTQ)";
const LEVEL = "(?: (xã|phường|đặc khu|thị trấn|huyện|tỉnh|thành phố))?";
const TERM = new RegExp(
  String.raw`(?<!\p{L})${BODY}${LEVEL}((?: \p{Lu}\p{L}{0,8}){0,4})(?:,? (khóa|lần thứ) ([IVXL]{1,6}|\d{1,2}|nhất))?,? ?\(?[Nn]hiệm kỳ ((?:19|20)\d{2}) ?[-–] ?((?:19|20)\d{2})(?!\d)`,
  "gu",
);
/** Bodies that are one and the same to a congress. */
const CALLED: Readonly<Record<string, string>> = {
  "Hội đồng nhân dân": "HĐND",
  "Ban Chấp hành Đảng bộ": "Đảng bộ",
  "BCH Đảng bộ": "Đảng bộ",
  "Đảng ủy": "Đảng bộ",
  "Ủy ban Kiểm tra": "UBKT",
};

/** Terms of office that are told with other years than the same term of the same body is elsewhere: `khóa II, nhiệm kỳ 2025 - 2030`. */
export function termsOf(document: TextDocument, { place }: Header): StatedDate[] {
  const terms = termsIn(document, place ?? "");
  const odd = new Map<StatedDate, StatedDate>();
  for (const kind of [0, 1]) {
    const told = terms.filter(({ keys }) => keys[kind] !== null);
    for (const same of groupBy(told, ({ keys }) => keys[kind] ?? "").values()) {
      const years = [...groupBy(same, (term) => term.years).values()];
      // Of two that are told as often, the first is the one that the others repeat.
      const [usual] = years.reduce((one, other) => (other.length > one.length ? other : one), years[0] ?? []);
      for (const { stated, years: own } of same) {
        if (!usual || own === usual.years || odd.has(stated)) continue;
        odd.set(stated, { ...stated, named: { from: usual.stated.from, to: usual.stated.to } });
      }
    }
  }
  return [...odd.values()];
}

function termsIn(document: TextDocument, own: string): Term[] {
  return blocksOf(document).flatMap((block) =>
    passagesOf(block).flatMap((passage) =>
      [...passage.text.matchAll(TERM)].map(
        ({ 0: words, 1: called = "", 2: level = "", 3: named = "", 4: cue, 5: count, 6: from, 7: to, index }): Term => {
          const body = `${CALLED[called] ?? called} ${level}`;
          const name = named.trim().toLowerCase() === own.toLowerCase() ? "" : named.trim();
          const at = locationIn(document, block, passage, index, index + words.length);
          return {
            keys: [cue === undefined ? null : `${body} ${name} ${cue} ${count}`, `${body} ${from}`],
            years: `${from}-${to}`,
            stated: { kind: "period", words, from: `${from}-01-01`, to: `${to}-12-31`, ...PLAIN, named: null, at },
          };
        },
      ),
    ),
  );
}
