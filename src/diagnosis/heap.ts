/** A queue that gives the least of its items first. */
export interface Heap<T> {
  readonly push: (item: T) => void;
  readonly pop: () => T | undefined;
}

/** Makes a queue; items that are equal come in the order in which `compare` has them, so compare to the end. */
export function heapOf<T>(compare: (a: T, b: T) => number): Heap<T> {
  const items: T[] = [];
  const isLess = (one: number, other: number): boolean => {
    const [a, b] = [items[one], items[other]];
    return a !== undefined && b !== undefined && compare(a, b) < 0;
  };
  const exchange = (one: number, other: number): void => {
    const [a, b] = [items[one], items[other]];
    if (a === undefined || b === undefined) return;
    items[one] = b;
    items[other] = a;
  };
  return {
    push: (item) => {
      items.push(item);
      for (let at = items.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!isLess(at, parent)) break;
        exchange(at, parent);
        at = parent;
      }
    },
    pop: () => {
      exchange(0, items.length - 1);
      const least = items.pop();
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const child = isLess(right, left) ? right : left;
        if (!isLess(child, at)) break;
        exchange(at, child);
        at = child;
      }
      return least;
    },
  };
}
