/** How many items at the head of a list `lead`, where those that do all stand before those that do not; by halving. */
export function countLeading<T>(items: readonly T[], leads: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (leads(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
