import type { Passage, Table, TextDocument } from "../../../src/document/index.js";
import { audit } from "../../../src/engine/index.js";
import { readTable, type TableReading } from "../../../src/extraction/tables/index.js";
import type { Report } from "../../../src/model/index.js";
import { rules } from "../../../src/shipped.js";

/** A table of a text, what is read in it, and what the shipped rules say of that. */
export interface AuditedTable extends TableReading {
  readonly source: string;
  /** `printed = value unit` of each figure. */
  readonly prints: readonly string[];
  /** The arithmetic of the equalities that hold and of those that don't; bounds apart. */
  readonly holds: readonly string[];
  readonly fails: readonly string[];
  readonly bounds: readonly string[];
  /** Messages of the discrepancies that are shown by default. */
  readonly alarms: readonly string[];
}

/** Reads and audits a table that is written with pipes; every line of dashes ends its head. */
export function auditTable(source: string, before: readonly string[] = []): AuditedTable {
  const { document, table } = tableOf(source);
  const ids = counter();
  const reading = readTable(document, table, before, ids);
  const { checks, discrepancies } = audit(reportOf(reading), { rules, minConfidence: "likely" });
  const texts = (relations: readonly string[], verdict: string): string[] =>
    checks.flatMap((check) => (relations.includes(check.relation) && check.verdict === verdict ? [check.text] : []));
  return {
    ...reading,
    source,
    prints: reading.figures.map(
      ({ printed, value, unit }) => `${printed} = ${value}${unit === null ? "" : ` ${unit}`}`,
    ),
    holds: texts(["equal", "same"], "consistent"),
    fails: texts(["equal", "same"], "inconsistent"),
    bounds: texts(["atMost", "atLeast"], "consistent"),
    alarms: discrepancies.map(({ message }) => message),
  };
}

/** Ids of figures, one after the other. */
export function counter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `f${count}`;
  };
}

/** A report of nothing but a table. */
export function reportOf({ figures, tallies, statements }: TableReading): Report {
  const header = { title: null, symbol: null, date: null, lang: "vi", place: null, body: null } as const;
  return {
    header,
    figures,
    tallies,
    statements,
    citations: [],
    foundings: [],
    outline: [],
    dates: [],
    names: [],
    wording: [],
    annotations: [],
    acceptances: [],
  };
}

/** A table built by hand, with the document that it stands in. */
export function tableOf(source: string): { document: TextDocument; table: Table } {
  const lines = source.split("\n");
  const starts = lines.map((_, index) => lines.slice(0, index).join("\n").length + (index > 0 ? 1 : 0));
  const dashes = lines.findIndex((line) => /^[|\s:-]+$/.test(line));
  const rows = lines.flatMap((line, index) => (index === dashes ? [] : [cellsOf(line, starts[index] ?? 0)]));
  const width = Math.max(...rows.map((row) => row.length));
  const padded = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => passage("", 0))]);
  const table: Table = {
    type: "table",
    section: "II.1",
    note: null,
    rows: padded,
    headRows: Math.max(dashes, 0),
    marks: [],
  };
  const place = (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  const document: TextDocument = {
    source,
    body: [table],
    notes: [],
    locate(start, end) {
      const { line: endLine, column: endColumn } = place(end);
      return { ...place(start), endLine, endColumn };
    },
  };
  return { document, table };
}

function cellsOf(line: string, start: number): Passage[] {
  const cells: Passage[] = [];
  let at = line.indexOf("|") + 1;
  for (let end = line.indexOf("|", at); end >= 0; end = line.indexOf("|", at)) {
    const raw = line.slice(at, end);
    cells.push(passage(raw.trim(), start + at + raw.length - raw.trimStart().length));
    at = end + 1;
  }
  return cells;
}

function passage(text: string, start: number): Passage {
  return { text, offsets: Uint32Array.from({ length: text.length + 1 }, (_, index) => start + index) };
}
