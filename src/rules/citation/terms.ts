/**
 * Days between which a Party committee's numbers may begin anew.
 *
 * They run through a term of five years, so that they begin anew around the congress (Hướng dẫn 36-HD/VPTW of 2018): in the
 * spring and summer of a fifth year in communes and districts, in autumn in provinces, in January after it for the centre.
 */
interface Season {
  readonly from: string;
  readonly to: string;
  /** Years after the fifth year in which the season lies. */
  readonly later: number;
}

const SEASONS: Readonly<Record<"centre" | "province" | "local", Season>> = {
  centre: { from: "01-10", to: "02-10", later: 1 },
  // Provinces that merged on 1 July 2025 began anew on that day.
  province: { from: "07-01", to: "11-30", later: 0 },
  local: { from: "03-01", to: "09-30", later: 0 },
};

/** Which congress a committee's numbers follow. */
export type Congress = keyof typeof SEASONS;

/** Whether numbers began anew on a day after the first and until the second: `maybe` where one of them lies in the season of a congress. */
export function beganAnew(after: string, until: string, congress: Congress): "no" | "maybe" | "yes" {
  const { from, to, later } = SEASONS[congress];
  const [first, last] = [Number(after.slice(0, 4)), Number(until.slice(0, 4))];
  let began: "no" | "maybe" = "no";
  // Five years further on, numbers have begun anew for certain.
  for (let year = first - 1; year <= Math.min(last, first + 5); year += 1) {
    if (year % 5 !== 0) continue;
    const [start, end] = [`${year + later}-${from}`, `${year + later}-${to}`];
    if (after < start && until > end) return "yes";
    if (after < end && until >= start) began = "maybe";
  }
  return began;
}

/** The fifth year whose congress a day follows at the earliest. */
export function termOf(date: string, congress: Congress): number {
  const { from, later } = SEASONS[congress];
  const year = Number(date.slice(0, 4)) - later;
  const fifth = year - (year % 5);
  return date >= `${fifth + later}-${from}` ? fifth : fifth - 5;
}

/**
 * The day on which districts ceased and communes took over, for the whole country.
 *
 * Nghị quyết 203/2025/QH15 of 16 June 2025 on the amendment of the Constitution, article 2.
 */
export const TWO_LEVELS_FROM = "2025-07-01";
