import type { Mention, Stretch } from "./stretch.js";

/** The same reading, done once for each thing. */
export function once<Thing extends object, Result>(read: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, Result>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const result = read(thing);
    known.set(thing, result);
    return result;
  };
}

/** The same reading of a figure in its stretch, done once for each figure. */
export function onceIn<Result>(
  read: (stretch: Stretch, mention: Mention) => Result,
): (stretch: Stretch, mention: Mention) => Result {
  const known = new WeakMap<Mention, Result>();
  return (stretch, mention) => {
    // Beside the words of another stretch a figure reads differently.
    if (stretch.index !== mention.stretch) return read(stretch, mention);
    const before = known.get(mention);
    if (before !== undefined) return before;
    const result = read(stretch, mention);
    known.set(mention, result);
    return result;
  };
}
