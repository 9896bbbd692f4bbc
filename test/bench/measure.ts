/** How long something takes, in milliseconds. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of processor time used so far, compiling and collecting garbage too; other work on the machine hardly counts. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Bytes in use once everything unused is gone. */
export function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** The value in the middle, the upper one of two. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
