import type { ReportFile } from "../../src/index.js";
import { generateReport } from "./generate.js";
import { loadLibrary } from "./library.js";
import { lineOf } from "./line.js";
import { medianOf, processorTime } from "./measure.js";
import { randomOf } from "./random.js";

const { auditData } = await loadLibrary();

const WIDTHS = [9, 7, 7, 14, 7, 11];
const RUNS = 5;

/** Whole audits of generated reports with errors in them, from data to suspects. */
export function damagedReports(settings: readonly (readonly [figures: number, errors: number])[]): void {
  console.log(lineOf(["figures", "errors", "checks", "discrepancies", "ms", "first guess"], WIDTHS));
  for (const [size, errors] of settings) {
    const { file, truth } = damaged(generateReport(size, 7), errors);
    const result = auditData(file);
    const times = Array.from({ length: RUNS }, () => {
      const start = processorTime();
      auditData(file);
      return processorTime() - start;
    });
    const ms = medianOf(times);
    const right = result.discrepancies.filter(({ suspects: [first], figures }) => {
      const figure = first && figures[first.figure];
      return figure?.id !== undefined && truth.get(figure.id ?? "") === first?.repaired;
    });
    const cells = [result.coverage.figures, errors, result.checks.length, result.discrepancies.length, ms.toFixed(0)];
    console.log(lineOf([...cells.map(String), `${right.length} right`], WIDTHS));
  }
}

/** The totals of some tallies with another last digit, and what they were, by the id of their figure. */
function damaged(file: ReportFile, errors: number): { file: ReportFile; truth: ReadonlyMap<string, string> } {
  const random = randomOf(errors);
  const truth = new Map<string, string>();
  const stated = (file.tallies ?? []).filter(({ id }) => id?.startsWith("tally"));
  const wrong = new Set<string | undefined>();
  while (wrong.size < Math.min(errors, stated.length)) wrong.add(stated[Math.floor(random() * stated.length)]?.id);
  const tallies = (file.tallies ?? []).map((tally) => {
    if (!wrong.has(tally.id) || typeof tally.total !== "string") return tally;
    truth.set(`${tally.id}.total`, tally.total.replaceAll(".", ""));
    const last = Number(tally.total.at(-1));
    return { ...tally, total: `${tally.total.slice(0, -1)}${(last + 3) % 10}` };
  });
  return { file: { ...file, tallies }, truth };
}
