import { type Lifter, type Slot, within } from "./lift.js";
import { pointerTo } from "./problem.js";
import type { Movement, Statement, StatementInput } from "./statement.js";
import type { Tally } from "./tally.js";

type ChangeInput = Extract<StatementInput, { kind: "change" }>;
type RollForwardInput = Extract<StatementInput, { kind: "roll-forward" }>;

/** Lifts one statement of a data file; `tallies` knows the ids that it may refer to. */
export function liftStatement(
  input: StatementInput,
  slot: Slot,
  lifter: Lifter,
  tallies: ReadonlyMap<string, Tally>,
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
  // The sign is often lost in print; what stands here is a percentage all the same.
  const percentage = (name: string, value: Parameters<Lifter["figure"]>[0] | undefined): string | null =>
    value === undefined ? null : lifter.figure(value, { ...within(slot, name), unit: "%" });
  const some = (name: string, value: Parameters<Lifter["someFigures"]>[0]): string[] =>
    lifter.someFigures(value, within(slot, name));
  switch (input.kind) {
    case "proportion":
      if (input.base === undefined && input.candidates === undefined) {
        lifter.problem(
          slot.pointer,
          "expected a proportion to name its base, or candidates for it; a percentage that stands alone belongs under figures",
        );
      }
      return [
        {
          kind: input.kind,
          ...head,
          part: input.part === undefined ? null : some("part", input.part),
          base: input.base === undefined ? null : some("base", input.base),
          percent: percentage("percent", input.percent),
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
              unit: "%",
              pointer: pointerTo(slot.pointer, "cells", category),
            }),
          })),
        },
      ];
    case "change":
      if (!isCheckable(input)) {
        lifter.problem(
          slot.pointer,
          "expected a change to name before and after, or its difference and percent with one of the two",
        );
      }
      return [
        {
          kind: input.kind,
          ...head,
          direction: input.direction,
          before: maybe("before", input.before),
          after: maybe("after", input.after),
          difference: maybe("difference", input.difference),
          percent: percentage("percent", input.percent),
        },
      ];
    case "roll-forward": {
      for (const end of ["opening", "closing"] as const) {
        lifter.refer(input[end], pointerTo(slot.pointer, end), "tally", tallies);
      }
      const { movements, listed } = liftMovements(input, slot, lifter);
      referToCategories(input, slot, lifter, tallies);
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
      const most = input.most ?? Math.max(least, items.length);
      if (input.items === undefined && input.least === undefined && input.most === undefined) {
        lifter.problem(
          slot.pointer,
          "expected an enumeration to list its items, or to say at least and at most how many there are",
        );
      }
      if (most < least) lifter.problem(pointerTo(slot.pointer, "most"), `expected at least ${least}, found ${most}`);
      return [
        {
          kind: input.kind,
          ...head,
          count: one("count", input.count),
          least,
          most,
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
    case "extension": {
      // A unit that a heading declares is that of rate and amount; what is counted has its own.
      const quantity = lifter.figure(input.quantity, { ...within(slot, "quantity"), unit: undefined });
      const [rate, amount] = [one("rate", input.rate), one("amount", input.amount)];
      if (new Set([quantity, rate, amount]).size < 3)
        lifter.problem(slot.pointer, "expected three figures, found one of them twice");
      return [{ kind: input.kind, ...head, quantity, rate, amount }];
    }
    case "comparison": {
      const { kind, words, order } = input;
      return [
        { kind, ...head, words, order, figure: one("figure", input.figure), others: some("others", input.others) },
      ];
    }
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
    const first = (input.movements ?? []).find(({ id }) => id !== undefined && id === movement.sameAs);
    if (first && ("in" in first ? "in" : "out") !== direction) {
      lifter.problem(
        pointerTo(here.pointer, "sameAs"),
        "expected a movement in the same direction: what came cannot be the same as what went",
      );
    }
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
  return {
    movements: movements.map((movement) => ({ ...movement, sameAs: firstTelling(movement, movements, slot, lifter) })),
    listed,
  };
}

/** The movement that tells of an event first, when one is the same as another that is the same as a third. */
function firstTelling(movement: Movement, movements: readonly Movement[], slot: Slot, lifter: Lifter): string | null {
  const seen = new Set([movement.id]);
  let first = movement.sameAs;
  for (let next = first; next !== null; ) {
    if (seen.has(next)) {
      lifter.problem(
        slot.pointer,
        `the movement ${JSON.stringify(movement.id)} is the same as itself, expected one that stands alone`,
      );
      return null;
    }
    seen.add(next);
    first = next;
    next = movements.find(({ id }) => id === next)?.sameAs ?? null;
  }
  return first;
}

/** A misspelt dimension or category would accuse the author of what the transcriber did. */
function referToCategories(
  input: RollForwardInput,
  slot: Slot,
  lifter: Lifter,
  tallies: ReadonlyMap<string, Tally>,
): void {
  const ends = [tallies.get(input.opening), tallies.get(input.closing)].flatMap((tally) => tally?.dimensions ?? []);
  const dimensions = new Map(ends.map((dimension) => [dimension.name, dimension]));
  const moved = (input.movements ?? []).map(({ category }, index) => ({
    category,
    pointer: pointerTo(slot.pointer, "movements", index, "category"),
  }));
  if (input.dimension === undefined) {
    for (const { category, pointer } of moved) {
      if (category !== undefined)
        lifter.problem(pointer, "expected the roll-forward to name the dimension of its categories");
    }
    return;
  }
  // Where neither state is split, the names of the movements are all there is.
  if (dimensions.size === 0) return;
  lifter.refer(input.dimension, pointerTo(slot.pointer, "dimension"), "dimension", dimensions);
  const cells = ends.filter(({ name }) => name === input.dimension).flatMap((dimension) => dimension.cells);
  const categories = new Map(cells.map((cell) => [cell.category, cell]));
  if (categories.size === 0) return;
  for (const { category, pointer } of moved) {
    if (category !== undefined) lifter.refer(category, pointer, "category", categories);
  }
}

/** Whether two of the figures of a change determine a third. */
function isCheckable({ before, after, difference, percent }: ChangeInput): boolean {
  if (before !== undefined && after !== undefined) return true;
  return difference !== undefined && percent !== undefined && (before !== undefined || after !== undefined);
}
