import type { Believed } from "./index.js";

/** Lists by the later paragraphs that hold some of their parts, as bullets do. */
export type GoingOn = Map<number, Believed[]>;

/** Remembers the lists of one paragraph for the later ones that they go on in. */
export function rememberLater(goingOn: GoingOn, lists: readonly Believed[], index: number): void {
  for (const list of lists) {
    for (const later of new Set(list.parts.map(({ stretch }) => stretch))) {
      if (later <= index) continue;
      const known = goingOn.get(later);
      if (known) known.push(list);
      else goingOn.set(later, [list]);
    }
  }
}
