import { generateReport } from "./generate.js";
import { loadLibrary } from "./library.js";
import { timed } from "./measure.js";

const { auditData } = await loadLibrary();

/** Cost against length: the last column stays level where cost is linear. */
export function curve(lengths: readonly number[]): void {
  console.log(" figures      ms  µs a figure");
  for (const length of lengths) {
    const file = generateReport(length, 7);
    const figures = auditData(file).coverage.figures;
    const runs = Math.max(3, Math.round(20_000 / length));
    const best = Math.min(
      ...Array.from(
        { length: 3 },
        () =>
          timed(() => {
            for (let run = 0; run < runs; run += 1) auditData(file);
          }) / runs,
      ),
    );
    console.log(
      `${String(figures).padStart(8)}  ${best.toFixed(2).padStart(6)}  ${((best / figures) * 1000).toFixed(1).padStart(11)}`,
    );
  }
}
