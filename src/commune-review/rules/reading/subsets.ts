/** Every choice of some things, none and all of them included; there are few. */
export function subsets<T>(items: readonly T[]): T[][] {
  const found: T[][] = [[]];
  for (const item of items) found.push(...found.map((some) => some.concat([item])));
  return found;
}
