import type { Citation, CitationInput } from "./citation.js";
import { Lifter, type Slot } from "./lift.js";
import { liftStatement } from "./lift-statement.js";
import { liftTally } from "./lift-tally.js";
import type { OutlineEntry, OutlineEntryInput } from "./outline.js";
import { type Locate, type Problem, pointerTo, problemsOf } from "./problem.js";
import { type CheckedReportFile, type Report, reportFileSchema } from "./report.js";

export type ParsedReport =
  | { readonly report: Report; readonly problems?: never }
  | { readonly report?: never; readonly problems: readonly Problem[] };

/**
 * Reads the data of a report: checks its shape, reads every printed figure, gives each one id.
 *
 * Never throws for bad data: everything that is wrong is listed, with its pointer, its place in the file where
 * `locate` knows it, and what was expected.
 */
export function parseReport(data: unknown, locate?: Locate): ParsedReport {
  const checked = reportFileSchema.safeParse(data, { reportInput: true });
  if (!checked.success) return { problems: problemsOf(checked.error.issues, locate) };
  const { report, problems } = lift(checked.data, locate);
  return problems.length > 0 ? { problems } : { report };
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
  };
  (file.figures ?? []).forEach((figure, index) => {
    lifter.figure(figure, { pointer: pointerTo("", "figures", index), place: {}, id: figure.id });
  });
  const tallyIds = new Map<string, string>();
  (file.tallies ?? []).forEach((tally, index) => {
    const slot: Slot = {
      pointer: pointerTo("", "tallies", index),
      place: tally.at ?? {},
      id: tally.id,
      unit: tally.unit,
    };
    const lifted = liftTally(tally, slot, lifter);
    for (const each of lifted.tallies) lifter.claimId(each.id, slot.pointer, tallyIds);
    report.tallies.push(...lifted.tallies);
    report.statements.push(...lifted.statements);
  });
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
    report.statements.push(...liftStatement(statement, slot, lifter, tallyIds));
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
