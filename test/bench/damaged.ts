import type { ReportFile } from "../../src/index.js";
import { generateReport } from "./generate.js";
import { generateTable } from "./generate-table.js";
import { loadLibrary } from "./library.js";
import { lineOf } from "./line.js";
import { medianOf, processorTime } from "./measure.js";
import { randomOf } from "./random.js";

const { auditData } = await loadLibrary();

const WIDTHS = [14, 7, 6, 6, 13, 6, 11, 9];
const RUNS = 5;

/** Whole audits of reports with errors in them, from data to suspects. */
export function damagedReports(
  reports: readonly (readonly [figures: number, errors: number])[],
  tables: readonly (readonly [side: number, errors: number])[],
): void {
  const names = ["report", "figures", "errors", "checks", "discrepancies", "ms", "first right", "suspected"];
  console.log(lineOf(names, WIDTHS));
  for (const [size, errors] of reports) measured("of all kinds", generateReport(size, 7), errors);
  for (const [side, errors] of tables) measured(`table ${side} × ${side}`, generateTable(side, 7), errors);
}

function measured(name: string, whole: ReportFile, errors: number): void {
  const { file, truth } = damaged(whole, errors);
  const result = auditData(file);
  const times = Array.from({ length: RUNS }, () => {
    const start = processorTime();
    auditData(file);
    return processorTime() - start;
  });
  const found = result.discrepancies.map(({ suspects, figures }) =>
    suspects.map(({ figure, repaired }) => ({ id: figures[figure]?.id ?? "", repaired })),
  );
  const isTrue = ({ id, repaired }: { id: string; repaired: string }): boolean => truth.get(id) === repaired;
  const first = found.filter(([suspect]) => suspect !== undefined && isTrue(suspect));
  const suspected = new Set(found.flatMap((suspects) => suspects.filter(isTrue).map(({ id }) => id)));
  const { coverage, checks, discrepancies } = result;
  const counts = [coverage.figures, truth.size, checks.length, discrepancies.length, medianOf(times).toFixed(0)];
  console.log(lineOf([name, ...[...counts, first.length, suspected.size].map(String)], WIDTHS));
}

/** Whole numbers of a report, of totals, parts, movements and amounts, with another digit or two swapped, and what they were, by the id of their figure. */
function damaged(file: ReportFile, errors: number): { file: ReportFile; truth: ReadonlyMap<string, string> } {
  const random = randomOf(errors);
  const truth = new Map<string, string>();
  const changed = structuredClone(file);
  const places = placesIn(changed).filter(({ print }) => /^\d{2}/.test(print) && !print.includes("đồng"));
  while (truth.size < Math.min(errors, places.length)) {
    const place = places[Math.floor(random() * places.length)];
    if (!place || truth.has(place.id)) continue;
    truth.set(place.id, String(Number(place.print.replaceAll(".", ""))));
    place.set(mistyped(place.print, random()));
  }
  return { file: changed, truth };
}

interface Place {
  readonly id: string;
  readonly print: string;
  readonly set: (print: string) => void;
}

/** The counts of a report that is made here, where they stand. */
function placesIn({ tallies = [], statements = [], figures = [] }: ReportFile): Place[] {
  const places: Place[] = [];
  const add = (id: string, holder: object, name: string): void => {
    const fields = holder as Record<string, unknown>;
    const print = fields[name];
    if (typeof print === "string") places.push({ id, print, set: (other) => Object.assign(fields, { [name]: other }) });
  };
  for (const figure of figures) add(figure.id ?? "", figure, "printed");
  for (const tally of tallies) {
    add(`${tally.id}.total`, tally, "total");
    for (const [dimension, { cells }] of Object.entries(tally.dimensions ?? {})) {
      for (const [category, cell] of Object.entries(cells)) {
        const id = `${tally.id}.${dimension}.${category}`;
        if (typeof cell === "string") add(id, cells, category);
        else if (typeof cell === "object" && "printed" in cell) add(id, cell, "printed");
      }
    }
  }
  for (const statement of statements) {
    if (statement.kind !== "roll-forward") continue;
    for (const [at, movement] of (statement.movements ?? []).entries()) {
      for (const name of ["in", "out"]) add(`${statement.id}.movements.${at}.${name}`, movement, name);
    }
  }
  return places;
}

/** The last two digits swapped, or, where they are alike or by chance, the last one replaced. */
function mistyped(print: string, chance: number): string {
  const [last = "", before = ""] = [print.at(-1), print.at(-2)];
  const isSwapped = chance < 0.5 && before !== last && /\d/.test(before) && !(print.length === 2 && last === "0");
  return isSwapped ? `${print.slice(0, -2)}${last}${before}` : `${print.slice(0, -1)}${(Number(last) + 3) % 10}`;
}
