import type { Figure, Statement, Tally } from "../../model/index.js";
import type { Mention } from "../clauses/stretch.js";
import type { HeadOf } from "../statements.js";
import type { BelievedRoll } from "./index.js";

type LocationOf = (mention: Mention) => Figure["at"];
type LabelOf = (mention: Mention) => string;

/**
 * A roll-forward as a statement between two tallies.
 *
 * `tallies` are those of the report so far: a state that is split already is taken with its split, another is added.
 */
export function rollForwardOf(
  { roll, confidence }: BelievedRoll,
  tallies: Tally[],
  locationOf: LocationOf,
  head: HeadOf,
  labelOf: LabelOf,
): Statement {
  const { opening, closing, movements } = roll;
  const [before, after] = [opening, closing].map((mention) => stateOf(mention, tallies, locationOf, labelOf)) as [
    Tally,
    Tally,
  ];
  return {
    kind: "roll-forward",
    ...head(closing, closing),
    label: labelOf(closing).split(" … ").at(-1) ?? "",
    confidence,
    opening: before.id,
    closing: after.id,
    dimension: null,
    movements: movements.map(({ mention, direction }, at) => ({
      id: `m${at + 1}`,
      label: labelOf(mention),
      direction,
      amount: mention.id,
      category: null,
      sameAs: null,
    })),
  };
}

/** The tally of a state: the first that splits it into what leaves nothing out, else one that only counts it. */
function stateOf(mention: Mention, tallies: Tally[], locationOf: LocationOf, labelOf: LabelOf): Tally {
  const known = tallies.filter(({ total }) => total === mention.id);
  const split = known.find(({ dimensions }) => dimensions.some(({ kind }) => kind === "partition"));
  const found = split ?? known[0];
  if (found) return found;
  const state: Tally = {
    id: `state.${mention.id}`,
    label: labelOf(mention),
    key: { concept: null, body: null, scope: null, aspect: null, time: null },
    at: locationOf(mention),
    confidence: "likely",
    total: mention.id,
    dimensions: [],
    crossings: [],
    exclusive: [],
    parent: null,
  };
  tallies.push(state);
  return state;
}
