import type * as z from "zod";
import {
  type Annotation,
  type CheckedReportFile,
  inFileOrder,
  type LiftedTally,
  type Locate,
  liftReport,
  type ParsedReport,
  plainProblems,
  pointerTo,
  problemsOf,
  type SectionTally,
} from "../model/index.js";
import type { AnyConcept } from "./concept.js";
import { entriesOf } from "./entries.js";
import { Spread } from "./spread.js";

/** Reads a data file in a model: a report whose figures are known by name. */
export function parseWith(
  concepts: Readonly<Record<string, AnyConcept>>,
  schema: z.ZodType,
  data: unknown,
  locate?: Locate,
): ParsedReport {
  const unreadable = plainProblems(data, locate);
  if (unreadable.length > 0) return { problems: inFileOrder(unreadable) };
  const checked = schema.safeParse(data, { reportInput: true });
  if (!checked.success) return { problems: inFileOrder(problemsOf(checked.error.issues, locate)) };
  // The schema is that of every data file with sections beside its blocks.
  const file = asWritten(checked.data, data) as CheckedReportFile & Readonly<Record<string, unknown>>;
  const spread = new Spread(file.report?.lang ?? "vi");
  const sections = entriesOf(concepts).flatMap(([name, concept]) => sectionOf(name, concept, file[name], spread));
  const { report, problems } = liftReport(file, sections, locate, spread.shown);
  return problems.length > 0 ? { problems: inFileOrder(problems) } : { report };
}

function sectionOf(name: string, concept: AnyConcept, written: unknown, spread: Spread): SectionTally[] {
  if (written === undefined) return [];
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  return list.map((each, index) => {
    const pointer = Array.isArray(written) ? pointerTo("", name, index) : pointerTo("", name);
    const id = index === 0 ? name : `${name}-${index + 1}`;
    const input = spread.tally(name, id, concept, each, pointer);
    return {
      pointer,
      input,
      lifted: (lifted, report) => void report.annotations.push(annotationOf(name, lifted)),
    };
  });
}

/** Checked data with its keys in the order of the file: what a schema gives has the order of the schema. */
function asWritten(checked: unknown, written: unknown): unknown {
  if (Array.isArray(checked))
    return checked.map((each, index) => asWritten(each, Array.isArray(written) ? written[index] : undefined));
  if (!isPlain(checked) || !isPlain(written)) return checked;
  const keys = Object.keys(written).filter((key) => Object.hasOwn(checked, key));
  return Object.fromEntries(keys.map((key) => [key, asWritten(checked[key], written[key])]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What an entry names, from what it was lifted to. */
function annotationOf(concept: string, { tallies, splits, shares }: LiftedTally): Annotation {
  const [tally] = tallies;
  if (!tally) throw new TypeError("A tally that is lifted is there.");
  const { key, label, at, total } = tally;
  const cells = splits.flatMap(({ path, dimension }) =>
    dimension.cells.map(({ category, figure }) => {
      return { path: [...path, dimension.name, category], figure, share: shares.get(figure) ?? null };
    }),
  );
  return { key: { ...key, concept }, label, at, total, cells };
}
