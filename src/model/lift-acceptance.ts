import type { Acceptance, AcceptanceInput } from "./acceptance.js";
import type { Lifter } from "./lift.js";
import { placedLine } from "./location.js";
import { pointerTo } from "./problem.js";
import type { Report } from "./report.js";

/** What a data file accepts, each with the figures and the places that it concerns. */
export function liftAcceptances(
  inputs: readonly AcceptanceInput[],
  report: Omit<Report, "acceptances">,
  lifter: Lifter,
): Acceptance[] {
  const named = inputs.length === 0 ? new Map<string, Concerns>() : nameable(report);
  return inputs.map(({ id = null, rule = null, of, lines, reason, author = null, date = null }, index) => {
    const pointer = pointerTo("", "accept", index);
    if (of !== undefined) lifter.refer(of, pointerTo(pointer, "of"), "tally, statement, citation or figure", named);
    const { figures, pointer: place } = (of === undefined ? undefined : named.get(of)) ?? {
      figures: [],
      pointer: null,
    };
    const range = rangeOf(lines);
    const concerns = { lines: range, figures: [...figures, ...inLines(range, report)], pointer: place };
    return { rule, id, reason, author, date, at: lifter.location(pointer), concerns };
  });
}

type Concerns = Pick<Acceptance["concerns"], "figures" | "pointer">;

/** Lines as they are written: `12` or `12-14`. */
function rangeOf(lines: string | undefined): Acceptance["concerns"]["lines"] {
  if (lines === undefined) return null;
  const [from = 0, to = from] = lines.split("-").map(Number);
  return { from, to };
}

/** The figures that stand in some lines of the report. */
function inLines(lines: Acceptance["concerns"]["lines"], { figures }: Pick<Report, "figures">): string[] {
  if (lines === null) return [];
  return figures.flatMap(({ id, at }) => {
    const line = placedLine(at) ?? 0;
    return lines.from <= line && line <= lines.to ? id : [];
  });
}

/** Everything that has an id; where a tally and a figure share one, the tally is meant. */
function nameable({ figures, tallies, statements, citations }: Omit<Report, "acceptances">): Map<string, Concerns> {
  const found = new Map<string, Concerns>();
  const ids = new Set(figures.map(({ id }) => id));
  for (const { id, at } of figures) found.set(id, { figures: [id], pointer: at.pointer });
  for (const { id, at } of citations) found.set(id, { figures: [], pointer: at.pointer });
  for (const each of [...statements, ...tallies])
    found.set(each.id, { figures: [...figuresWithin(each, ids)], pointer: each.at.pointer });
  return found;
}

/** The figures that a tally or statement holds or refers to, wherever it does. */
function* figuresWithin(value: unknown, ids: ReadonlySet<string>): Generator<string> {
  if (typeof value === "string") {
    if (ids.has(value)) yield value;
  } else if (typeof value === "object" && value !== null) {
    for (const each of Object.values(value)) yield* figuresWithin(each, ids);
  }
}
