import { type Locate, type Problem, pointerTo, problemAt } from "./problem.js";

/** The data of a report is some levels deep and some thousand values long; what is far beyond is refused unread. */
export const MAX_DEPTH = 64;
export const MAX_VALUES = 500_000;

/**
 * Problems of data that no schema should walk: circles, endless depth, keys that would reach an object's prototype.
 *
 * Walks without recursion, so that hostile data cannot exhaust the stack.
 */
export function plainProblems(data: unknown, locate?: Locate): Problem[] {
  const problems: Problem[] = [];
  const pending: { value: unknown; pointer: string; depth: number; above: Path | null }[] = [];
  pending.push({ value: data, pointer: "", depth: 0, above: null });
  let values = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, pointer, depth, above } = next;
    values += 1;
    if (values > MAX_VALUES) {
      return [problemAt("", `unexpected data of more than ${MAX_VALUES} values, expected one report`, locate)];
    }
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value) && !isPlainObject(value)) {
      problems.push(
        problemAt(pointer, `unexpected ${value.constructor?.name ?? "object"}, expected plain data`, locate),
      );
      continue;
    }
    if (isOnPath(value, above)) {
      problems.push(problemAt(pointer, "unexpected value that contains itself, expected plain data", locate));
      continue;
    }
    if (depth >= MAX_DEPTH) {
      problems.push(
        problemAt(pointer, `unexpected nesting deeper than ${MAX_DEPTH} levels, expected plain data`, locate),
      );
      continue;
    }
    const path = { value, above };
    for (const [key, item] of Object.entries(value)) {
      const at = pointerTo(pointer, key);
      if (key === "__proto__")
        problems.push(problemAt(at, 'unexpected key "__proto__", expected another name', locate));
      else pending.push({ value: item, pointer: at, depth: depth + 1, above: path });
    }
  }
  return problems;
}

interface Path {
  readonly value: object;
  readonly above: Path | null;
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isOnPath(value: object, path: Path | null): boolean {
  for (let at = path; at; at = at.above) {
    if (at.value === value) return true;
  }
  return false;
}
