import type { KeyInput } from "./key.js";
import { type Lifter, type Slot, within } from "./lift.js";
import type { PlaceInput } from "./location.js";
import { pointerTo } from "./problem.js";
import type { Shares, Statement } from "./statement.js";
import type {
  CategoryReference,
  Cell,
  CellInput,
  Crossing,
  Dimension,
  DimensionInput,
  ShareInput,
  Tally,
  TallyInput,
} from "./tally.js";
import { AT_REPORT, parseTime } from "./time.js";

/** One split of a tally, or of one of its cells, which `path` leads to: dimension, category, and so on. */
export interface LiftedSplit {
  readonly path: readonly string[];
  readonly dimension: Dimension;
}

/** What a tally of a data file becomes: itself, one tally for each cell that is split further, the shares beside cells. */
export interface LiftedTally {
  tallies: Tally[];
  statements: Statement[];
  /** Its splits as they are written, also those that are related to no total. */
  splits: LiftedSplit[];
  /** The percentages beside cells, by the figure of the cell. */
  shares: Map<string, string>;
}

/** Lifts one tally of a data file. */
export function liftTally(input: TallyInput, slot: Slot, lifter: Lifter): LiftedTally {
  const lifted: LiftedTally = { tallies: [], statements: [], splits: [], shares: new Map() };
  const total = input.total === undefined ? null : lifter.figure(input.total, within(slot, "total"));
  const tally: Tally = {
    id: input.id,
    label: input.label ?? null,
    key: keyOf(input.key),
    at: lifter.location(slot.pointer, slot.place),
    confidence: input.confidence ?? "certain",
    total,
    dimensions: [],
    crossings: [],
    exclusive: [],
    parent: null,
  };
  lifted.tallies.push(tally);
  const { dimensions } = input;
  liftDimensions(tally, dimensions, { ...slot, pointer: pointerTo(slot.pointer, "dimensions") }, lifter, lifted, []);
  tally.crossings = (input.crossings ?? []).map((crossing, index) =>
    liftCrossing(tally, crossing, { ...slot, pointer: pointerTo(slot.pointer, "crossings", index) }, lifter),
  );
  tally.exclusive = (input.exclusive ?? []).map(([one, other], index) => {
    const pointer = pointerTo(slot.pointer, "exclusive", index);
    return [
      categoryReference(tally, one, pointerTo(pointer, 0), lifter),
      categoryReference(tally, other, pointerTo(pointer, 1), lifter),
    ];
  });
  return lifted;
}

/** The key of a data file: time left out is the date of the report. */
export function keyOf(input: KeyInput | undefined): Tally["key"] {
  const { concept = null, body = null, scope = null, aspect = null, time } = input ?? {};
  return { concept, body, scope, aspect, time: time === undefined ? AT_REPORT : (parseTime(time) ?? null) };
}

function liftDimensions(
  owner: Tally,
  dimensions: Readonly<Record<string, DimensionInput>> | undefined,
  slot: Slot,
  lifter: Lifter,
  lifted: LiftedTally,
  path: readonly string[],
): void {
  for (const [name, { kind: split = "partition", label, cells, confidence = owner.confidence }] of Object.entries(
    dimensions ?? {},
  )) {
    const dimensionSlot = within(slot, name);
    const shares: Shares["cells"] = [];
    const kind = split === "loose" ? "overlap" : split;
    const dimension: Dimension = { name, label: label ?? null, kind, cells: [] };
    const tally = confidence === owner.confidence ? owner : apart(owner, name, confidence);
    lifted.splits.push({ path, dimension });
    if (split !== "loose") tally.dimensions.push(dimension);
    if (split !== "loose" && tally !== owner) lifted.tallies.push(tally);
    for (const [category, input] of Object.entries(cells)) {
      const cellSlot: Slot = {
        ...within(dimensionSlot, category),
        pointer: pointerTo(dimensionSlot.pointer, "cells", category),
      };
      const cell = liftCell(category, input, cellSlot, lifter);
      dimension.cells.push(cell);
      if (!isDetailed(input)) continue;
      // What belongs to a cell stands where the cell stands; its quote is of the count alone.
      const { line, section, footnote } = { ...slot.place, ...placed(input) };
      const inside: Slot = { ...cellSlot, place: { line, section, footnote } };
      if (input.share !== undefined) {
        const share = lifter.figure(input.share, { ...within(inside, "share"), unit: "%" });
        shares.push({ category, label: cell.label, figure: share });
        lifted.shares.set(cell.figure, share);
        lifted.statements.push(shareOf(tally, cell, { figure: share, label: labelOf(input.share) }, inside, lifter));
      }
      if (input.parts !== undefined) {
        const steps = [...path, name, category];
        liftParts(tally, dimension, cell, input.parts, inside, lifter, lifted, steps);
      }
    }
    // Without a printed total the parts of a partition are the base of their shares.
    if (tally.total === null && split === "partition" && dimension.cells.length > 1) {
      const base = dimension.cells.map(({ figure }) => figure);
      for (const statement of lifted.statements) {
        if (statement.kind === "proportion" && statement.base === null && base.includes(statement.part?.[0] ?? ""))
          statement.base = base;
      }
    }
    if (shares.length > 1 && shares.length === dimension.cells.length && split === "partition") {
      lifted.statements.push({
        kind: "shares",
        ...statementHead(tally, `${dimensionSlot.id}.shares`, dimensionSlot, lifter),
        complete: true,
        cells: shares,
      });
    }
  }
}

/** A split that is less or more sure than the tally it stands in: a tally of its own, which no other is compared with. */
function apart(tally: Tally, dimension: string, confidence: Tally["confidence"]): Tally {
  const key = { ...tally.key, concept: null };
  const id = `${tally.id}.${dimension}`;
  return { ...tally, id, key, confidence, dimensions: [], crossings: [], exclusive: [] };
}

function liftCell(category: string, input: CellInput, slot: Slot, lifter: Lifter): Cell {
  const said = typeof input === "string" ? undefined : input;
  return {
    category,
    label: said?.label ?? null,
    figure: lifter.figure(input, slot),
    unsure: said?.membership === "unsure",
  };
}

function liftParts(
  tally: Tally,
  dimension: Dimension,
  cell: Cell,
  parts: Readonly<Record<string, DimensionInput>>,
  slot: Slot,
  lifter: Lifter,
  lifted: LiftedTally,
  path: readonly string[],
): void {
  const nested: Tally = {
    ...tally,
    id: `${tally.id}.${dimension.name}.${cell.category}`,
    label: cell.label ?? cell.category,
    key: { ...tally.key, concept: tally.key.concept && `${tally.key.concept}/${dimension.name}/${cell.category}` },
    total: cell.figure,
    dimensions: [],
    crossings: [],
    exclusive: [],
    parent: { tally: tally.id, dimension: dimension.name, category: cell.category },
  };
  lifted.tallies.push(nested);
  liftDimensions(nested, parts, { ...slot, pointer: pointerTo(slot.pointer, "parts") }, lifter, lifted, path);
}

function shareOf(
  tally: Tally,
  cell: Cell,
  { figure: percent, label }: { readonly figure: string; readonly label: string | undefined },
  slot: Slot,
  lifter: Lifter,
): Statement {
  return {
    kind: "proportion",
    // In the words of the report it counts, as what a text states does: its words name it.
    ...statementHead(tally, `${slot.id}.${label === undefined ? "proportion" : "s1"}`, slot, lifter),
    label: label ?? `${nameOf(tally)}: ${cell.label ?? cell.category}`,
    part: [cell.figure],
    base: tally.total === null ? null : [tally.total],
    percent,
    within: true,
    candidates: [],
  };
}

function statementHead(tally: Tally, id: string, slot: Slot, lifter: Lifter) {
  return { id, label: nameOf(tally), at: lifter.location(slot.pointer, slot.place), confidence: tally.confidence };
}

function liftCrossing(
  tally: Tally,
  { rows, columns, cells }: NonNullable<TallyInput["crossings"]>[number],
  slot: Slot,
  lifter: Lifter,
): Crossing {
  const [rowNames, columnNames] = [rows, columns].map((name, index) => {
    const dimension = tally.dimensions.find((each) => each.name === name);
    if (!dimension)
      lifter.problem(
        pointerTo(slot.pointer, index === 0 ? "rows" : "columns"),
        `the tally has no dimension ${JSON.stringify(name)}`,
      );
    return new Set(dimension?.cells.map((cell) => cell.category));
  });
  const crossing: Crossing = { rows, columns, cells: [] };
  for (const [row, byColumn] of Object.entries(cells)) {
    if (!rowNames?.has(row))
      lifter.problem(
        pointerTo(slot.pointer, "cells", row),
        `the dimension ${JSON.stringify(rows)} has no category ${JSON.stringify(row)}`,
      );
    for (const [column, input] of Object.entries(byColumn)) {
      const pointer = pointerTo(slot.pointer, "cells", row, column);
      if (!columnNames?.has(column))
        lifter.problem(pointer, `the dimension ${JSON.stringify(columns)} has no category ${JSON.stringify(column)}`);
      crossing.cells.push({
        row,
        column,
        figure: lifter.figure(input, { ...slot, pointer, id: `${tally.id}.${rows}.${row}.${columns}.${column}` }),
      });
    }
  }
  return crossing;
}

function categoryReference(tally: Tally, text: string, pointer: string, lifter: Lifter): CategoryReference {
  const [dimension = "", category = ""] = text.split("/");
  const cells = tally.dimensions.find(({ name }) => name === dimension)?.cells;
  if (!cells?.some((cell) => cell.category === category)) {
    lifter.problem(
      pointer,
      `the tally has no category ${JSON.stringify(text)}, expected dimension/category as written above`,
    );
  }
  return { dimension, category };
}

/** What a tally is called in what is lifted out of it. */
function nameOf({ label, key, id }: Tally): string {
  return label ?? key.concept ?? id;
}

/** The parts of a place that a cell states of its own. */
function placed({ line, section, footnote }: PlaceInput): PlaceInput {
  return {
    ...(line !== undefined && { line }),
    ...(section !== undefined && { section }),
    ...(footnote !== undefined && { footnote }),
  };
}

function labelOf(input: ShareInput): string | undefined {
  return typeof input === "object" && "label" in input ? input.label : undefined;
}

function isDetailed(input: CellInput): input is Exclude<CellInput, string | { ref: string }> {
  return typeof input !== "string" && !("ref" in input);
}
