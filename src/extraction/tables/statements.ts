import type { Confidence, DimensionKind, Figure, Tally } from "../../model/index.js";
import type { Row } from "./grid.js";

/** A part of a total with its head. */
export interface Part {
  readonly label: string;
  readonly figure: Figure;
}

export interface TallyFields {
  /** Which way the parts stand: below each other or beside each other. */
  readonly by: "rows" | "columns";
  readonly label: string;
  readonly dimension: string;
  readonly kind: DimensionKind;
  readonly total: Figure;
  readonly parts: readonly Part[];
  readonly confidence: Confidence;
}

const NO_KEY = { concept: null, body: null, scope: null, aspect: null, time: null } as const;

/** A total of a table with its parts; its id is unique as long as one total is split once each way by these parts. */
export function tallyOf({ by, label, dimension, kind, total, parts, confidence }: TallyFields): Tally {
  const cells = parts.map((part, index) => ({
    category: `c${index + 1}`,
    label: short(part.label),
    figure: part.figure.id,
    unsure: false,
  }));
  return {
    id: `table.${by}.${total.id}.${parts[0]?.figure.id ?? "none"}.${parts.length}`,
    label: short(label),
    key: NO_KEY,
    at: total.at,
    confidence,
    total: total.id,
    dimensions: parts.length === 0 ? [] : [{ name: by, label: short(dimension), kind, cells }],
    crossings: [],
    exclusive: [],
    parent: null,
  };
}

/** The fields that every statement of a table has; the label, not the id, is what identifies it. */
export function statementFields(kind: string, figure: Figure, label: string, confidence: Confidence) {
  return { id: `table.${kind}.${figure.id}-1`, label: short(label), at: figure.at, confidence };
}

/** Head of a row and head of a column in one line. */
export function cellLabel(row: Row, column: string): string {
  return row.label === "" ? column : column === "" ? row.label : `${row.label}: ${column}`;
}

const LONGEST_LABEL = 200;

function short(label: string): string | null {
  return label === "" ? null : label.slice(0, LONGEST_LABEL);
}
