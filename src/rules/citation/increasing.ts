/** Something of a series: its number, and its date in a form that compares. */
export interface Numbered {
  readonly number: number;
  readonly date: string;
}

/** Which items of a series fit: the longest run in which dates never fall while numbers rise. */
export interface Run<T extends Numbered> {
  readonly fitting: readonly T[];
  readonly others: readonly T[];
}

/** The longest run of a series that is sorted by its numbers; of equally long ones, that of the lowest numbers. */
export function longestRun<T extends Numbered>(series: readonly T[]): Run<T> {
  const ending = runLengths(
    series.map(({ date }) => date),
    (a, b) => a <= b,
  );
  const starting = runLengths(series.map(({ date }) => date).reverse(), (a, b) => a >= b).reverse();
  const most = Math.max(0, ending.length === 0 ? 0 : ending.reduce((a, b) => Math.max(a, b)));
  const inSome = series.map((_, index) => (ending[index] ?? 0) + (starting[index] ?? 0) - 1 === most);
  const fitting: T[] = [];
  const fits = new Set<T>();
  series.forEach((item, index) => {
    const last = fitting.at(-1);
    if (!inSome[index] || ending[index] !== fitting.length + 1 || (last && item.date < last.date)) return;
    fitting.push(item);
    fits.add(item);
  });
  const others = series.filter((item) => !fits.has(item));
  return { fitting, others };
}

/** For each date the length of the longest run that ends with it, by patience sorting. */
function runLengths(dates: readonly string[], follows: (before: string, after: string) => boolean): number[] {
  /** The best last date of a run of each length. */
  const tails: string[] = [];
  return dates.map((date) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (follows(tails[middle] ?? date, date)) low = middle + 1;
      else high = middle;
    }
    tails[low] = date;
    return low + 1;
  });
}
