import { staysTrue } from "./arithmetic.js";
import type { Audited } from "./audited.js";
import { numberOf, quantityOf, scaleOf } from "./quantity.js";
import { randomOf, shuffled } from "./random.js";
import { type Reach, reachOf } from "./reach.js";
import type { ResolvedRelation } from "./resolve.js";
import { SLIPS, type Slip } from "./slips.js";
import { placeKey, type Token } from "./tokens.js";

/** One figure of a report with a slip in it. */
export interface Mutation {
  readonly token: Token;
  readonly slip: Slip;
  readonly print: string;
  /** Local where the figure stands in an equality that is read in one paragraph. */
  readonly reach: Reach;
  readonly relations: readonly ResolvedRelation[];
}

/** Kinds of which every figure is fixed by the others. */
const EQUALITIES = new Set(["footing", "proportion", "shares", "change", "extension", "enumeration"]);

/** Each slip once for each figure in digits that stands in a relation that holds, if it breaks one of them. */
export function mutationsOf(
  relations: readonly ResolvedRelation[],
  audited: Audited,
  lines: readonly string[],
  seed: string,
): Mutation[] {
  // What becomes of a claim of 100 % with another number is no claim any more.
  const holding = relations.filter(({ holds, kind }) => holds && kind !== "claim");
  const figures = new Map<string, { token: Token; relations: ResolvedRelation[] }>();
  for (const relation of holding) {
    for (const token of relation.tokens) {
      const entry = figures.get(placeKey(token)) ?? { token, relations: [] };
      entry.relations.push(relation);
      figures.set(placeKey(token), entry);
    }
  }
  return [...figures.values()].flatMap((entry) => {
    const reach = entry.relations.some((each) => EQUALITIES.has(each.kind) && reachOf(each, lines) === "local")
      ? "local"
      : "far";
    return slipsOf(entry.token, entry.relations, audited, seed).map((slip) => ({ ...entry, ...slip, reach }));
  });
}

function slipsOf(
  token: Token,
  relations: readonly ResolvedRelation[],
  audited: Audited,
  seed: string,
): { slip: Slip; print: string }[] {
  const slips: readonly Slip[] = ["replaced", "swapped", "dropped"];
  const taken = new Set<string>();
  return slips.flatMap((slip) => {
    const random = randomOf(`${seed} ${placeKey(token)} ${slip}`);
    const print = shuffled(SLIPS[slip](token.print), random).find(
      (each) => !taken.has(each) && breaksOne(token, each, relations, audited),
    );
    if (print === undefined) return [];
    taken.add(print);
    return [{ slip, print }];
  });
}

function breaksOne(
  changed: Token,
  print: string,
  relations: readonly ResolvedRelation[],
  { figureAt }: Audited,
): boolean {
  if (numberOf(print) === numberOf(changed.print)) return false;
  return relations.some((relation) => {
    const quantities = (printOf: (token: Token) => string) =>
      relation.tokens.map((token) => {
        const figure = figureAt(token);
        return quantityOf(printOf(token), scaleOf(token.print, figure), (figure?.approximator ?? null) !== null);
      });
    const before = quantities((token) => token.print);
    const after = quantities((token) => (placeKey(token) === placeKey(changed) ? print : token.print));
    return !staysTrue(relation, before, after);
  });
}
