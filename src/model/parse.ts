import type { Citation, CitationInput } from "./citation.js";
import { problemsOf } from "./issues.js";
import { Lifter, type Slot } from "./lift.js";
import { liftStatement } from "./lift-statement.js";
import { liftTally } from "./lift-tally.js";
import type { OutlineEntry, OutlineEntryInput } from "./outline.js";
import { plainProblems } from "./plain.js";
import { inFileOrder, type Locate, type Problem, pointerTo } from "./problem.js";
import { type CheckedReportFile, type Report, reportFileSchema } from "./report.js";

export type ParsedReport =
  | { readonly report: Report; readonly problems?: never }
  | { readonly report?: never; readonly problems: readonly Problem[] };

/**
 * Reads the data of a report: checks its shape, reads every printed figure, gives each one id.
 *
 * Never throws for bad data: everything that is wrong with its shape is listed, or, where the shape is right, everything
 * that is wrong with its figures and references; each with its pointer, its place in the file where `locate` knows it,
 * and what was expected.
 */
export function parseReport(data: unknown, locate?: Locate): ParsedReport {
  const unreadable = plainProblems(data, locate);
  if (unreadable.length > 0) return { problems: inFileOrder(unreadable) };
  const checked = reportFileSchema.safeParse(data, { reportInput: true });
  if (!checked.success) return { problems: inFileOrder(problemsOf(checked.error.issues, locate)) };
  const { report, problems } = lift(checked.data, locate);
  return problems.length > 0 ? { problems: inFileOrder(problems) } : { report };
}

function lift(file: CheckedReportFile, locate?: Locate): { report: Report; problems: Problem[] } {
  const { title = null, symbol = null, date = null, lang = "vi", place = null, body = null } = file.report ?? {};
  const lifter = new Lifter(lang, locate);
  const report: Report = {
    header: { title, symbol, date, lang, place, body },
    figures: lifter.figures,
    tallies: [],
    statements: [],
    citations: (file.citations ?? []).map((citation, index) => liftCitation(citation, index, lifter)),
    outline: (file.outline ?? []).map((entry, index) => liftOutlineEntry(entry, index, lifter)),
    names: (file.names ?? []).map(({ name, ...where }, index) => ({
      name,
      at: lifter.location(pointerTo("", "names", index), where),
    })),
    wording: (file.wording ?? []).map(({ kind, words, ...where }, index) => ({
      kind,
      words,
      at: lifter.location(pointerTo("", "wording", index), where),
    })),
  };
  (file.figures ?? []).forEach((figure, index) => {
    lifter.figure(figure, { pointer: pointerTo("", "figures", index), place: {}, id: figure.id });
  });
  const tallyIds = new Map<string, string>();
  (file.tallies ?? []).forEach((tally, index) => {
    const pointer = pointerTo("", "tallies", index);
    // The figures of a tally are named after it; those of a second one of the name would only repeat the problem.
    const id = tallyIds.has(tally.id) ? `${tally.id}@${index}` : tally.id;
    lifter.claimId(tally.id, pointer, tallyIds);
    const lifted = liftTally(tally, { pointer, place: tally.at ?? {}, id, unit: tally.unit }, lifter);
    for (const nested of lifted.tallies.slice(1)) lifter.claimId(nested.id, pointer, tallyIds);
    for (const each of lifted.tallies) report.tallies.push(each);
    for (const each of lifted.statements) report.statements.push(each);
  });
  const tallies = new Map(report.tallies.map((tally) => [tally.id, tally]));
  const statementIds = new Map<string, string>();
  (file.statements ?? []).forEach((statement, index) => {
    const id = statement.id ?? `${statement.kind}-${index + 1}`;
    const slot: Slot = {
      pointer: pointerTo("", "statements", index),
      place: statement.at ?? {},
      id,
      unit: statement.unit,
    };
    lifter.claimId(id, slot.pointer, statementIds);
    report.statements.push(...liftStatement(statement, slot, lifter, tallies));
  });
  lifter.settleReferences();
  return { report, problems: lifter.problems };
}

function liftCitation(input: CitationInput, index: number, lifter: Lifter): Citation {
  const {
    type = null,
    number,
    year = null,
    symbol,
    issuer = null,
    date = null,
    subject = null,
    basis = [],
    at,
  } = input;
  const id = input.id ?? `citation-${index + 1}`;
  return {
    id,
    type,
    number,
    year,
    symbol,
    issuer,
    date,
    subject,
    basis,
    at: lifter.location(pointerTo("", "citations", index), at),
  };
}

function liftOutlineEntry(input: OutlineEntryInput, index: number, lifter: Lifter): OutlineEntry {
  const { kind = "heading", level = null, number = null, title, ...where } = input;
  return { kind, level, number, title, at: lifter.location(pointerTo("", "outline", index), where) };
}
