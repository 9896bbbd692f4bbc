import type { Acceptance } from "../model/index.js";
import type { Discrepancy } from "./result.js";

/** Discrepancies that no list accepts beforehand, by the lines, figures and pointers at which they stand or reach. */
export class PlaceIndex {
  readonly #standing = new Map<string, Set<Discrepancy>>();
  readonly #reaching = new Map<string, Set<Discrepancy>>();

  constructor(discrepancies: readonly Discrepancy[]) {
    for (const discrepancy of discrepancies) {
      if (discrepancy.status === "accepted") continue;
      const first = new Set([0, ...discrepancy.also.flatMap(({ figures }) => figures[0] ?? [])]);
      for (const [position, figure] of discrepancy.figures.entries()) {
        for (const key of keysOf(figure)) {
          add(this.#reaching, key, discrepancy);
          if (first.has(position)) add(this.#standing, key, discrepancy);
        }
      }
    }
  }

  /** Those that stand at a place; where none does, those that reach there. */
  at({ lines, figures, pointer }: Acceptance["concerns"]): Discrepancy[] {
    const keys = [...figures.map((id) => `figure ${id}`), ...(pointer === null ? [] : [`pointer ${pointer}`])];
    for (let line = lines?.from ?? 1; line <= (lines?.to ?? 0); line += 1) keys.push(`line ${line}`);
    const found = (map: ReadonlyMap<string, Set<Discrepancy>>): Discrepancy[] => [
      ...new Set(keys.flatMap((key) => [...(map.get(key) ?? [])])),
    ];
    const standing = found(this.#standing);
    return standing.length > 0 ? standing : found(this.#reaching);
  }
}

/** Every name of the place of a figure: its id, its pointer and those above, its lines, which are the report's where it is data. */
function* keysOf({ id, pointer, line, endLine, origin }: Discrepancy["figures"][number]): Generator<string> {
  if (id !== null) yield `figure ${id}`;
  for (let at = pointer ?? ""; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) yield `pointer ${at}`;
  if (pointer === null && line !== null)
    for (let each = line; each <= (endLine ?? line); each += 1) yield `line ${each}`;
  if (pointer !== null && origin?.line != null) yield `line ${origin.line}`;
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
