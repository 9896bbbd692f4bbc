/** An item of a list as its depth is worked out: the kind of its marker and the blanks before it. */
export interface Item {
  readonly kind: string;
  readonly indent: number;
}

const BULLETS: ReadonlySet<string> = new Set(["-", "+", "*", "•"]);

/** Follows which kinds of markers are open within each other. */
export interface DepthTracker {
  /** The depth of an item, 1 for the outermost. */
  item(item: Item): number;
  /** A paragraph that is no item ends the bullets, but not what is counted. */
  paragraph(): void;
  /** A heading ends every list. */
  heading(): void;
}

/** A new tracker: a kind of marker is as deep as when it was opened, deeper indentation is one deeper. */
export function trackDepths(): DepthTracker {
  let open: Item[] = [];
  return {
    item(item) {
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) > item.indent + 1) open.pop();
      const deeper = item.indent > (open.at(-1)?.indent ?? Number.POSITIVE_INFINITY) + 1;
      const same = deeper
        ? -1
        : open.findLastIndex(({ kind, indent }) => kind === item.kind && indent >= item.indent - 1);
      open = same < 0 ? [...open, item] : [...open.slice(0, same), item];
      return open.length;
    },
    paragraph() {
      while (open.length > 0 && BULLETS.has(open.at(-1)?.kind ?? "")) open.pop();
    },
    heading() {
      open = [];
    },
  };
}
