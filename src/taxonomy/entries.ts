/** Concepts, dimensions or categories with their names; of those that are not there, none. */
export function entriesOf<T>(named: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(named ?? {});
}
