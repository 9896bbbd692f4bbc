import { Lifter, type Slot } from "./lift.js";
import { liftAcceptances } from "./lift-acceptance.js";
import { liftCitations, liftFoundings } from "./lift-citation.js";
import { liftStatement } from "./lift-statement.js";
import { type LiftedTally, liftTally } from "./lift-tally.js";
import type { OutlineEntry, OutlineEntryInput } from "./outline.js";
import { type Locate, type Problem, pointerTo } from "./problem.js";
import type { CheckedReportFile, Report } from "./report.js";
import { daysOf, type StatedDate, type StatedDateInput } from "./stated-date.js";
import type { TallyInput } from "./tally.js";
import { parseTime } from "./time.js";

/** A tally that a data file writes in a section of its own, and what is to be made of it once it is lifted. */
export interface SectionTally {
  readonly pointer: string;
  readonly input: TallyInput;
  readonly lifted: (lifted: LiftedTally, report: Report) => void;
}

/** Lifts the figures of a checked data file out of the blocks they are written in. */
export function liftReport(
  file: CheckedReportFile,
  sections: readonly SectionTally[],
  locate?: Locate,
  shown?: (pointer: string) => string,
): { report: Report; problems: Problem[] } {
  const { title = null, symbol = null, date = null, lang = "vi", place = null, body = null } = file.report ?? {};
  const lifter = new Lifter(lang, locate, shown);
  const report: Report = {
    header: { title, symbol, date, lang, place, body },
    figures: lifter.figures,
    tallies: [],
    statements: [],
    citations: liftCitations(file.citations ?? [], lifter),
    foundings: liftFoundings(file.foundings ?? [], lifter),
    outline: (file.outline ?? []).map((entry, index) => liftOutlineEntry(entry, index, lifter)),
    dates: (file.dates ?? []).map((date, index) => liftStatedDate(date, index, lifter)),
    names: (file.names ?? []).map(({ name, of = null, confidence = "certain", ...where }, index) => ({
      name,
      of,
      confidence,
      at: lifter.location(pointerTo("", "names", index), where),
    })),
    wording: (file.wording ?? []).map(({ kind, words, ...where }, index) => ({
      kind,
      words,
      at: lifter.location(pointerTo("", "wording", index), where),
    })),
    annotations: [],
    acceptances: [],
  };
  (file.figures ?? []).forEach((figure, index) => {
    lifter.figure(figure, { pointer: pointerTo("", "figures", index), place: {}, id: figure.id });
  });
  const tallyIds = new Map<string, string>();
  const addTally = (tally: TallyInput, pointer: string, index: number | string): LiftedTally => {
    // The figures of a tally are named after it; those of a second one of the name would only repeat the problem.
    const id = tallyIds.has(tally.id) ? `${tally.id}@${index}` : tally.id;
    lifter.claimId(tally.id, pointer, tallyIds);
    const lifted = liftTally(tally, { pointer, place: tally.at ?? {}, id, unit: tally.unit }, lifter);
    for (const nested of lifted.tallies.slice(1)) lifter.claimId(nested.id, pointer, tallyIds);
    for (const each of lifted.tallies) report.tallies.push(each);
    for (const each of lifted.statements) report.statements.push(each);
    return lifted;
  };
  for (const { pointer, input, lifted } of sections) lifted(addTally(input, pointer, pointer), report);
  (file.tallies ?? []).forEach((tally, index) => {
    addTally(tally, pointerTo("", "tallies", index), index);
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
  report.acceptances = liftAcceptances(file.accept ?? [], report, lifter);
  lifter.settleReferences();
  lifter.sortFigures();
  return { report, problems: lifter.problems };
}

function liftOutlineEntry(input: OutlineEntryInput, index: number, lifter: Lifter): OutlineEntry {
  const { kind = "heading", level = null, number = null, printed = null, title, ...rest } = input;
  const { subject = null, closes = false, confidence = "certain", ...where } = rest;
  const at = lifter.location(pointerTo("", "outline", index), where);
  return { kind, level, number, printed, title, subject, closes, confidence, at };
}

function liftStatedDate(input: StatedDateInput, index: number, lifter: Lifter): StatedDate {
  const { kind, words, from, to = from, weekday = null, named, body = null, confidence = "certain", ...where } = input;
  const at = lifter.location(pointerTo("", "dates", index), where);
  const days = { from: daysOf(from).from, to: daysOf(to).to };
  return {
    kind,
    words,
    ...days,
    weekday,
    named: named === undefined ? null : (parseTime(named) ?? null),
    body,
    confidence,
    at,
  };
}
