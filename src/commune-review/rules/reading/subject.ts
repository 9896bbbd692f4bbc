import { folded } from "../../../engine/index.js";
import { type Report, timeKey } from "../../../model/index.js";
import { bodyOf } from "./bodies.js";
import type { Version } from "./stated.js";

/** Whose and within what limits a concept is, and when, as one string: only what has the same one is compared. */
export function subjectOf({ body, scope, time }: Version, { header }: Report): string {
  return [ownerOf(body), scope === null ? "" : folded(scope), timeKey(time, header.date)].join("|");
}

/** The same, whenever it is: for states, which movements or a later date change little. */
export function ownerAndScope({ body, scope }: Version): string {
  return `${ownerOf(body)}|${scope === null ? "" : folded(scope)}`;
}

/** Things in groups of one subject, in the order in which they first stand. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function ownerOf(body: string | null): string {
  return bodyOf(body) ?? folded(body ?? "");
}
