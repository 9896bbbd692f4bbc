import type { Counts } from "./counts.js";
import { KINDS } from "./gold.js";

/** One column of the table. */
export interface Column {
  readonly head: string;
  readonly show: (counts: Counts) => string;
  /** The same as a percentage, where the column counts what is found of a total. */
  readonly percent?: (counts: Counts) => string;
}

/** Names of counts that a column adds up. */
type Names = readonly string[];

const KIND_HEADS: Readonly<Record<string, string>> = {
  proportion: "propor",
  extension: "extens",
  enumeration: "enumer",
  "roll-forward": "roll",
};

const reached = (reach: string): Names => KINDS.map((kind) => `relations.${kind}.${reach}`);

/** The columns in their groups; a line above the heads names the groups. */
export const GROUPS: readonly { readonly name: string; readonly columns: readonly Column[] }[] = [
  { name: "figures", columns: [percentOf("recall", ["figures.recall"]), percentOf("precis", ["figures.precision"])] },
  { name: "fields", columns: [foundOf("recall", ["fields.recall"]), foundOf("precis", ["fields.precision"])] },
  { name: "relations", columns: [foundOf("local", reached("local")), foundOf("far", reached("far"))] },
  {
    name: "relations by kind",
    columns: KINDS.map((kind) =>
      foundOf(KIND_HEADS[kind] ?? kind, [`relations.${kind}.local`, `relations.${kind}.far`]),
    ),
  },
  {
    name: "exceptions",
    columns: [
      foundOf("arithm", ["exception.arithmetic"]),
      foundOf("other", ["exception.other"]),
      countOf("byinfo", ["exception.arithmetic.info", "exception.other.info"]),
      countOf("false", ["false.exception.alarm"]),
      countOf("finfo", ["false.exception.info"]),
    ],
  },
  {
    name: "queries",
    columns: [
      foundOf("found", ["query.arithmetic", "query.other"]),
      countOf("byinfo", ["query.arithmetic.info", "query.other.info"]),
      countOf("false", ["false.query.alarm"]),
      countOf("finfo", ["false.query.info"]),
    ],
  },
  {
    name: "slips noticed",
    columns: [
      foundOf("local", ["mutations.local"]),
      foundOf("only far", ["mutations.far"]),
      countOf("alarms", ["mutations.alarms"]),
    ],
  },
  {
    name: "true value is suspect",
    columns: [
      foundOf("first", ["suspects.double.first"]),
      foundOf("of 3", ["suspects.double.three"]),
      foundOf("lone", ["suspects.lone.any"]),
    ],
  },
];

function total(counts: Counts, names: Names): number {
  return names.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
}

function foundAndTotal(counts: Counts, names: Names): [number, number] {
  const of = (what: string): number =>
    total(
      counts,
      names.map((name) => `${name}.${what}`),
    );
  return [of("found"), of("total")];
}

function share(counts: Counts, names: Names): string {
  const [found, all] = foundAndTotal(counts, names);
  return all === 0 ? "-" : ((100 * found) / all).toFixed(1);
}

function percentOf(head: string, names: Names): Column {
  return { head, show: (counts) => share(counts, names), percent: (counts) => share(counts, names) };
}

function foundOf(head: string, names: Names): Column {
  const show = (counts: Counts): string => {
    const [found, all] = foundAndTotal(counts, names);
    return all === 0 ? "-" : `${found}/${all}`;
  };
  return { head, show, percent: (counts) => share(counts, names) };
}

function countOf(head: string, names: Names): Column {
  return { head, show: (counts) => String(total(counts, names)) };
}
