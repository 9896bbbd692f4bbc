/** Something that is measured on its own. */
interface Measurement {
  /** Its name, after that of its group. */
  readonly name: string;
  /** Whether it measures what is built, not the source. */
  readonly built: boolean;
  readonly run: () => void | Promise<void>;
}

/** Everything that is measured, in order; each is loaded only where it is chosen. */
export const MEASUREMENTS: readonly Measurement[] = [
  { name: "data/reports", built: true, run: async () => (await import("./reports.js")).reports(10_000, 500) },
  {
    name: "data/curve",
    built: true,
    run: async () => (await import("./curve.js")).curve([125, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000]),
  },
  { name: "data/sums", built: true, run: async () => (await import("./sums.js")).sumChecks(10_000) },
  { name: "data/errors", built: true, run: async () => (await import("./errors.js")).locateErrors() },
  {
    name: "data/damaged",
    built: true,
    run: async () =>
      (await import("./damaged.js")).damagedReports(
        [
          [2_000, 0],
          [2_000, 40],
          [8_000, 160],
        ],
        [
          [20, 1],
          [20, 5],
          [20, 20],
          [30, 40],
        ],
      ),
  },
  { name: "text/copies", built: false, run: async () => (await import("./copies.js")).copies() },
  { name: "text/paragraph", built: false, run: async () => (await import("./paragraph.js")).paragraph() },
  { name: "text/hostile", built: false, run: async () => (await import("./hostile.js")).hostile() },
  { name: "text/files", built: false, run: async () => (await import("./files.js")).files() },
  { name: "text/memory", built: false, run: async () => (await import("./memory.js")).memory() },
  { name: "process/start", built: true, run: async () => (await import("./start.js")).coldStart() },
  { name: "process/sizes", built: true, run: async () => (await import("./sizes.js")).sizes() },
];
