/** Numbers by dotted name, such as `relations.footing.local.found`; what is not there is 0. */
export type Counts = Readonly<Record<string, number>>;

/** A miss or an alarm that a developer wants to look at. */
export interface Detail {
  readonly what: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What one part of the evaluation found. */
export interface Part {
  readonly counts: Counts;
  readonly details: readonly Detail[];
}

/** Adds up the counts of several reports or parts. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const counts of all) {
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}

/** Counts one by one, and keeps the details beside them. */
export class Counter implements Part {
  readonly counts: Record<string, number> = {};
  readonly details: Detail[] = [];

  count(name: string, by = 1): void {
    this.counts[name] = (this.counts[name] ?? 0) + by;
  }

  /** Counts one that should be found, and whether it is. */
  countFound(name: string, found: boolean): void {
    this.count(`${name}.total`);
    this.count(`${name}.found`, found ? 1 : 0);
  }

  note(what: string, place: { line: number | null; column?: number | null } | undefined, text: string): void {
    this.details.push({ what, line: place?.line ?? 0, column: place?.column ?? 1, text });
  }
}
