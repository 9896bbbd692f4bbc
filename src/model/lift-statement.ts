import { type Lifter, type Slot, within } from "./lift.js";
import { pointerTo } from "./problem.js";
import type { Movement, Statement, StatementInput } from "./statement.js";

type RollForwardInput = Extract<StatementInput, { kind: "roll-forward" }>;

/** Lifts one statement of a data file; `tallies` knows the ids that it may refer to. */
export function liftStatement(
  input: StatementInput,
  slot: Slot,
  lifter: Lifter,
  tallies: ReadonlyMap<string, string>,
): Statement[] {
  const head = {
    id: slot.id,
    label: input.label ?? null,
    at: lifter.location(slot.pointer, slot.place),
    confidence: input.confidence ?? "certain",
  };
  const one = (name: string, value: Parameters<Lifter["figure"]>[0]): string =>
    lifter.figure(value, within(slot, name));
  const maybe = (name: string, value: Parameters<Lifter["figure"]>[0] | undefined): string | null =>
    value === undefined ? null : one(name, value);
  const some = (name: string, value: Parameters<Lifter["someFigures"]>[0]): string[] =>
    lifter.someFigures(value, within(slot, name));
  switch (input.kind) {
    case "proportion":
      return [
        {
          kind: input.kind,
          ...head,
          part: input.part === undefined ? null : some("part", input.part),
          base: input.base === undefined ? null : some("base", input.base),
          percent: maybe("percent", input.percent),
          within: input.of !== "plan",
          candidates: input.candidates === undefined ? [] : some("candidates", input.candidates),
        },
      ];
    case "shares":
      return [
        {
          kind: input.kind,
          ...head,
          complete: input.list !== "open",
          cells: Object.entries(input.cells).map(([category, figure]) => ({
            category,
            label: null,
            figure: lifter.figure(figure, {
              ...within(slot, category),
              pointer: pointerTo(slot.pointer, "cells", category),
            }),
          })),
        },
      ];
    case "change":
      return [
        {
          kind: input.kind,
          ...head,
          direction: input.direction,
          before: maybe("before", input.before),
          after: maybe("after", input.after),
          difference: maybe("difference", input.difference),
          percent: maybe("percent", input.percent),
        },
      ];
    case "roll-forward": {
      for (const end of ["opening", "closing"] as const)
        lifter.refer(input[end], pointerTo(slot.pointer, end), "tally", tallies);
      const { movements, listed } = liftMovements(input, slot, lifter);
      return [
        {
          kind: input.kind,
          ...head,
          opening: input.opening,
          closing: input.closing,
          dimension: input.dimension ?? null,
          movements,
        },
        ...listed,
      ];
    }
    case "enumeration": {
      const items = input.items ?? [];
      const least = input.least ?? input.most ?? items.length;
      return [
        {
          kind: input.kind,
          ...head,
          count: one("count", input.count),
          least,
          most: Math.max(least, input.most ?? least),
          items,
        },
      ];
    }
    case "claim":
      if (input.remainder === undefined && (input.done === undefined || input.base === undefined)) {
        lifter.problem(
          slot.pointer,
          "expected a claim to name its remainder, or what is done and the base, found neither",
        );
      }
      return [
        {
          kind: input.kind,
          ...head,
          words: input.words,
          figure: maybe("figure", input.figure),
          remainder: input.remainder === undefined ? [] : some("remainder", input.remainder),
          done: maybe("done", input.done),
          base: maybe("base", input.base),
          scope: input.scope ?? "same",
        },
      ];
    case "extension":
      return [
        {
          kind: input.kind,
          ...head,
          quantity: one("quantity", input.quantity),
          rate: one("rate", input.rate),
          amount: one("amount", input.amount),
        },
      ];
    case "bound":
      return [{ kind: input.kind, ...head, part: one("part", input.part), whole: one("whole", input.whole) }];
  }
}

/** Movements, and the enumerations of what they name. */
function liftMovements(
  input: RollForwardInput,
  slot: Slot,
  lifter: Lifter,
): { movements: Movement[]; listed: Statement[] } {
  const ids = new Map<string, string>();
  const listed: Statement[] = [];
  const movements = (input.movements ?? []).map((movement, index): Movement => {
    const here = within(slot, "movements", index);
    const id = movement.id ?? here.id;
    const direction = "in" in movement ? "in" : "out";
    const amount = lifter.figure("in" in movement ? movement.in : movement.out, within(here, direction));
    lifter.claimId(id, here.pointer, ids);
    if (movement.sameAs !== undefined)
      lifter.refer(movement.sameAs, pointerTo(here.pointer, "sameAs"), "movement", ids);
    if (movement.items) {
      const count = movement.items.length;
      listed.push({
        kind: "enumeration",
        id: `${here.id}.listed`,
        label: movement.label ?? null,
        at: lifter.location(here.pointer, here.place),
        confidence: input.confidence ?? "certain",
        count: amount,
        least: count,
        most: count,
        items: movement.items,
      });
    }
    return {
      id,
      label: movement.label ?? null,
      direction,
      amount,
      category: movement.category ?? null,
      sameAs: movement.sameAs ?? null,
    };
  });
  return { movements, listed };
}
