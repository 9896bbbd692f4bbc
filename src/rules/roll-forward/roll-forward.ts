import { type Operand, type RuleContext, times } from "../../engine/index.js";
import type { Movement, RollForward, Tally } from "../../model/index.js";

/** One event that the report tells of once or several times; all statements of it move the same amount. */
export type Telling = readonly [Movement, ...Movement[]];

/** The two states of a roll-forward and what happened between them, each event once. */
export interface RollForwardParts {
  readonly opening: Tally;
  readonly closing: Tally;
  readonly events: readonly Telling[];
  readonly label: string;
}

/** Reads a roll-forward; statements that a movement is the same as another are gathered into one event. */
export function rollForwardOf(statement: RollForward, context: RuleContext): RollForwardParts {
  const tellings = new Map<string, [Movement, ...Movement[]]>();
  for (const movement of statement.movements) {
    if (movement.sameAs === null) tellings.set(movement.id, [movement]);
  }
  for (const movement of statement.movements) {
    if (movement.sameAs !== null) tellings.get(movement.sameAs)?.push(movement);
  }
  const opening = context.tally(statement.opening);
  const closing = context.tally(statement.closing);
  return { opening, closing, events: [...tellings.values()], label: statement.label ?? closing.label ?? statement.id };
}

/** What a movement is called: its own words, or its name in the data. */
export function movementLabel({ label, id }: Movement): string {
  return label ?? id;
}

/** A movement as a summand: what came adds, what went takes away. */
export function movedAmount(movement: Movement, context: RuleContext): Operand {
  const quantity = context.quantity(movement.amount, movementRole(movement));
  return movement.direction === "in" ? quantity : times("-1", quantity);
}

/** The part that a movement plays in a roll-forward. */
export function movementRole({ direction }: Movement): "addition" | "removal" {
  return direction === "in" ? "addition" : "removal";
}
