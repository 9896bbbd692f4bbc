import { BRANCH_SPELLINGS, BRANCHES, STEMS } from "../vi/dates.js";
import { type Found, PLAIN } from "./states.js";

const STEM = `(${STEMS.join("|")}|kỉ|quí)`;
const BRANCH = `(${[...BRANCHES, ...BRANCH_SPELLINGS.keys()].join("|")})`;
const YEAR = String.raw`(20\d{2})(?!\d| ?[-–/] ?\d)`;
const NAME = String.raw`(?<!\p{L})(?:Tết|Xuân|Năm)(?: Nguyên đán| cổ truyền| mới)*`;
/** `Tết Bính Ngọ 2026`, `Tết Nguyên đán Bính Ngọ (năm 2026)`, and the other way round: `Tết 2026 (Bính Ngọ)`. */
const CALLED = new RegExp(String.raw`${NAME} ${STEM} ${BRANCH}(?:,? năm |,? ?[-–(] ?(?:năm )?| )${YEAR}`, "giu");
const IN_BRACKETS = new RegExp(
  String.raw`${NAME}(?:,? năm)? (20\d{2}),? ?[-–(] ?(?:năm |xuân |Tết )?${STEM} ${BRANCH}(?!\p{L})`,
  "giu",
);
/** Years within which one of the same name is looked for: of sixty, half to each side. */
const HALF_CYCLE = 30;

/** Years that a text gives their names of stem and branch beside their numbers: the period printed, and the one that is named. */
export function lunarYearsIn(text: string): Found[] {
  return [
    ...[...text.matchAll(CALLED)].map(({ 0: words, 1: stem, 2: branch, 3: year, index }) => ({
      ...{ words, stem, branch, year, index },
    })),
    ...[...text.matchAll(IN_BRACKETS)].map(({ 0: words, 1: year, 2: stem, 3: branch, index }) => ({
      ...{ words, stem, branch, year, index },
    })),
  ].flatMap(({ words, stem = "", branch = "", year = "", index }): Found[] => {
    const named = yearCalled(stem, branch, Number(year));
    if (named === undefined) return [];
    const span = { start: index, end: index + words.length };
    return [{ kind: "period", words, ...yearOf(Number(year)), ...PLAIN, named: yearOf(named), ...span }];
  });
}

/** The year of a name that is nearest to another; `undefined` where no year has the name. */
function yearCalled(stem: string, branch: string, near: number): number | undefined {
  const [own, other] = [stem.toLowerCase().replace("kỉ", "kỷ").replace("quí", "quý"), branch.toLowerCase()];
  const [first, second] = [
    STEMS.findIndex((each) => each === own),
    BRANCHES.findIndex((each) => each === (BRANCH_SPELLINGS.get(other) ?? other)),
  ];
  for (let off = 0; off <= HALF_CYCLE; off += 1) {
    for (const year of [near - off, near + off])
      if ((year - 4) % STEMS.length === first && (year - 4) % BRANCHES.length === second) return year;
  }
  return undefined;
}

function yearOf(year: number): { from: string; to: string } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
