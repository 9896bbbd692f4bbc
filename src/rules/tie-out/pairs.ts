import { evaluateCheck, type Quantity, type RuleContext, same } from "../../engine/index.js";
import type { Tally } from "../../model/index.js";
import { cellsOf, type Mentions } from "./versions.js";

/** Two mentions of one cell, the one that is compared with first. */
export interface Pair {
  readonly cell: string;
  readonly label: string;
  readonly one: Quantity;
  readonly other: Quantity;
}

type Pairs = readonly [Pair, ...Pair[]];

/**
 * What a version is compared with, a list a check: the usual references of its cells, and every other value that it
 * contradicts, each by itself, so that a further value leaves the comparison of two as it was.
 */
export function pairsOf(version: Tally, mentions: Mentions, context: RuleContext): Pairs[] {
  const [usual, others]: [Pair[], Map<string, Pair[]>] = [[], new Map()];
  for (const [cell, { figure, label }] of cellsOf(version, context.lang)) {
    const other = context.quantity(figure, "mention");
    const pairWith = (id: string): Pair => ({ cell, label, one: context.quantity(id, "mention"), other });
    const references = mentions.references(cell, figure);
    usual.push(...references.map(pairWith));
    for (const id of mentions.otherValues(cell, figure)) {
      const pair = pairWith(id);
      if (references.includes(id) || !isClash(pair)) continue;
      const of = mentions.ownerOf(id);
      others.set(of, [...(others.get(of) ?? []), pair]);
    }
  }
  return [usual, ...others.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest] as const] : []));
}

function isClash({ one, other }: Pair): boolean {
  return evaluateCheck(same(one, other)).verdict === "inconsistent";
}
