import { generateReport } from "./generate.js";
import { loadLibrary } from "./library.js";
import { heap, timed } from "./measure.js";

const { auditData, parseReport } = await loadLibrary();

/** Time and memory for many reports of one size. */
export function reports(count: number, size: number): void {
  const files = Array.from({ length: 50 }, (_, seed) => generateReport(size, seed));
  const [first] = files.map((file) => auditData(file));
  const figures = first?.coverage.figures ?? 0;
  for (let index = 0; index < 100; index += 1) auditData(files[index % files.length]);
  let exceptions = 0;
  let peak = 0;
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    exceptions += auditData(files[index % files.length]).discrepancies.length;
    if (index % 100 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  const elapsed = performance.now() - start;
  const parsing = timed(() => files.forEach((file) => void parseReport(file))) / files.length;
  const before = heap();
  const kept = files.map((file) => auditData(file));
  const retained = (heap() - before) / kept.length;
  console.log(
    `${count} reports of ${figures} figures, ${first?.checks.length} checks: ${(elapsed / 1000).toFixed(1)} s, ${(elapsed / count).toFixed(2)} ms a report (of which ${parsing.toFixed(2)} ms reading the data)`,
  );
  console.log(
    `memory: ${(retained / 1024).toFixed(0)} KiB a result kept, heap at most ${(peak / 1024 / 1024).toFixed(0)} MiB while running; ${exceptions} discrepancies in consistent reports`,
  );
}
