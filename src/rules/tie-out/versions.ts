import { folded, type RuleContext } from "../../engine/index.js";
import { type Report, type Tally, timeKey } from "../../model/index.js";
import { decimal, type Language, lastDigitUnit } from "../../numeric/index.js";

/** Name of the total among the cells of a tally. */
export const TOTAL = "";
const TOTAL_LABEL: Readonly<Record<Language, string>> = { en: "total", vi: "tổng số" };

/** Tallies that state one quantity. */
export interface VersionGroup {
  /** Tallies of one key, those of known time first. */
  readonly versions: Tally[];
  readonly unstated: Set<Tally>;
}

/** Tallies whose keys agree; one of unstated time joins those of the report's date, else the only other time. */
export function versionGroups(report: Report): VersionGroup[] {
  const openings = undatedOpenings(report);
  const byKey = new Map<string, Map<string, Tally[]>>();
  for (const tally of report.tallies) {
    const { concept, body, scope, aspect, time } = tally.key;
    // What is not named cannot be known to be the same; an undated opening belongs to its roll-forward.
    if (concept === null || openings.has(tally.id)) continue;
    const key = [concept, body ?? "", scope ?? "", aspect ?? ""].map(folded).join("\u0000");
    const times = entry(byKey, key, () => new Map<string, Tally[]>());
    entry(times, timeKey(time, report.header.date), () => []).push(tally);
  }
  return [...byKey.values()].flatMap((times) => {
    const undated = times.get("unstated") ?? [];
    const dated = [...times.keys()].filter((time) => time !== "unstated");
    const host = dated.includes("report") ? "report" : dated.length === 1 ? dated[0] : undefined;
    const groups = dated.map((time): VersionGroup => ({ versions: times.get(time) ?? [], unstated: new Set() }));
    const joined = host === undefined ? undefined : groups[dated.indexOf(host)];
    if (undated.length === 0) return groups;
    if (!joined) return [...groups, { versions: undated, unstated: new Set(undated) }];
    return [
      ...groups.filter((each) => each !== joined),
      { versions: [...joined.versions, ...undated], unstated: new Set(undated) },
    ];
  });
}

/** States that a roll-forward opens with and that say no time of their own: they are earlier than its closing, whatever it is. */
function undatedOpenings({ statements, tallies, header }: Report): Set<string> {
  const times = new Map(tallies.map(({ id, key }) => [id, timeKey(key.time, header.date)]));
  const undated = statements.flatMap((each) => {
    if (each.kind !== "roll-forward") return [];
    const opening = times.get(each.opening);
    return opening === "unstated" || opening === times.get(each.closing) ? [each.opening] : [];
  });
  return new Set(undated);
}

/** The cells of a tally by a name that other versions share; the total has none. */
export function cellsOf({ total, dimensions }: Tally, lang: Language): Map<string, { figure: string; label: string }> {
  const cells = new Map<string, { figure: string; label: string }>();
  if (total !== null) cells.set(TOTAL, { figure: total, label: TOTAL_LABEL[lang] });
  for (const dimension of dimensions) {
    for (const { category, figure, label } of dimension.cells)
      cells.set(`${dimension.name}/${category}`, { figure, label: label ?? category });
  }
  return cells;
}

/** Values of one quantity that every other is compared with: a report with more has no slip, but several quantities. */
const MOST_VALUES = 3;

/** The mentions of each cell that later ones are compared with: the finest, the first of each precision and of each value. */
export class Mentions {
  readonly #byCell = new Map<string, Map<string, string>>();
  readonly #finest = new Map<string, string>();
  readonly #values = new Map<string, Map<string, string>>();
  readonly #owners = new Map<string, string>();
  readonly #context: RuleContext;

  constructor(context: RuleContext) {
    this.#context = context;
  }

  /**
   * What to compare a mention with. A coarse mention must not hide a clash of two fine ones, nor a fine one that of two
   * coarse ones, so that each precision has a reference of its own; there are few precisions, so that this stays linear.
   */
  references(cell: string, figure: string): string[] {
    const own = this.#byCell.get(cell)?.get(this.#precision(figure));
    const finest = this.#finest.get(cell);
    return [...new Set([own, finest])].flatMap((id) => (id === undefined || id === figure ? [] : [id]));
  }

  /** The first mention of each other value; none for a value that was there before, as its first mention tells of them. */
  otherValues(cell: string, figure: string): string[] {
    const values = this.#values.get(cell);
    return !values || values.has(this.#value(figure)) ? [] : [...values.values()];
  }

  /** The tally that a figure was added with. */
  ownerOf(figure: string): string {
    return this.#owners.get(figure) ?? "";
  }

  /** Adds the cells of a tally and returns them. */
  add(version: Tally): Iterable<{ figure: string; label: string }> {
    const cells = cellsOf(version, this.#context.lang);
    for (const [cell, { figure }] of cells) {
      this.#owners.set(figure, version.id);
      this.#add(cell, figure);
    }
    return cells.values();
  }

  #add(cell: string, figure: string): void {
    const values = entry(this.#values, cell, () => new Map<string, string>());
    const value = this.#value(figure);
    if (!values.has(value) && values.size < MOST_VALUES) values.set(value, figure);
    const byPrecision = entry(this.#byCell, cell, () => new Map<string, string>());
    const precision = this.#precision(figure);
    if (!byPrecision.has(precision)) byPrecision.set(precision, figure);
    const finest = this.#finest.get(cell);
    if (finest === undefined || this.#places(figure) > this.#places(finest)) this.#finest.set(cell, figure);
  }

  #precision(id: string): string {
    const { decimals, approximator, value } = this.#context.figure(id);
    return approximator ? `${approximator} ${lastDigitUnit(decimal(value)).toFixed()}` : `${decimals ?? "exact"}`;
  }

  #value(id: string): string {
    const { value, upTo } = this.#context.figure(id);
    return `${value} ${upTo ?? ""} ${this.#precision(id)}`;
  }

  #places(id: string): number {
    const { decimals, approximator } = this.#context.figure(id);
    return approximator ? Number.NEGATIVE_INFINITY : (decimals ?? Number.POSITIVE_INFINITY);
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
