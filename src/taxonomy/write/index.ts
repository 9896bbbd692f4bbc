import type { Report } from "../../model/index.js";
import type { AnyConcept } from "../concept.js";
import { FigureWriter, placeOf, placeWithin, type Written, type WrittenMap } from "./figures.js";
import { SectionWriter } from "./sections.js";
import { ShareFinder } from "./shares.js";
import { type TallyNames, writeStatement } from "./statements.js";
import { writeTally, writeTime } from "./tallies.js";

/**
 * A report as the data file of a model: what the model names in sections of its own, all else in the blocks that every
 * data file has. Reading it gives what the report gives: the same figures, tallies and statements.
 */
export function writeReport(report: Report, model: string, concepts: Readonly<Record<string, AnyConcept>>): WrittenMap {
  const figures = new FigureWriter(report);
  const shares = new ShareFinder(report);
  const sections = new SectionWriter(report, figures, shares);
  const written = new Map<string, Written[]>();
  const names = new Map<string, TallyNames>();
  const beside = new Set<unknown>();
  for (const annotation of report.annotations) {
    const { concept } = annotation.key;
    const definition = concepts[concept];
    if (!definition) continue;
    const entries = written.get(concept) ?? [];
    const id = entries.length === 0 ? concept : `${concept}-${entries.length + 1}`;
    const { entry, tallies, statements } = sections.write(annotation, id, definition);
    written.set(concept, [...entries, entry]);
    for (const [tally, name] of tallies) names.set(tally, name);
    for (const statement of statements) beside.add(statement);
  }
  const tallies = report.tallies.filter((tally) => !sections.holds(tally)).map((tally) => writeTally(tally, figures));
  const statements = report.statements
    .filter((statement) => !beside.has(statement))
    .map((statement, index) => writeStatement(statement, index, figures, names));
  const bySection = [...written].map(([name, entries]) => [name, entries.length === 1 ? entries[0] : entries]);
  return {
    model,
    ...block("report", writeHeader(report)),
    ...Object.fromEntries(bySection),
    ...block("tallies", tallies),
    ...block("statements", statements),
    ...block("figures", figures.rest()),
    ...block("citations", report.citations.map(writeCitation)),
    ...block(
      "foundings",
      report.foundings.map((each) => ({ ...stated(each, ["body", "alias", "date"]), ...placeWithin(each.at, {}) })),
    ),
    ...block("outline", report.outline.map(writeOutlineEntry)),
    ...block("dates", report.dates.map(writeDate)),
    ...block(
      "names",
      report.names.map((each) => ({
        ...stated(each, ["name", "of"]),
        ...(each.confidence !== "certain" && { confidence: each.confidence }),
        ...placeWithin(each.at, {}),
      })),
    ),
    ...block(
      "wording",
      report.wording.map(({ kind, words, at }) => ({ kind, words, ...placeWithin(at, {}) })),
    ),
    ...block("accept", report.acceptances.flatMap(writeAcceptance)),
  };
}

function block(name: string, content: Written): WrittenMap {
  return Object.keys(content).length === 0 ? {} : { [name]: content };
}

function writeHeader({ header }: Report): WrittenMap {
  return stated(header, ["title", "symbol", "date", "lang", "place", "body"]);
}

function writeCitation(citation: Report["citations"][number]): WrittenMap {
  const { at, basis } = citation;
  const place = { ...placeOf(at), ...(at.quote !== null && { quote: at.quote }) };
  return {
    ...stated(citation, ["id", "type", "number", "year", "symbol", "issuer", "date", "dated", "subject"]),
    ...(basis.length > 0 && { basis }),
    ...(Object.keys(place).length > 0 && { at: place }),
  };
}

/** An acceptance that says what it accepts and why, in its own place; another accepts nothing. */
function writeAcceptance(acceptance: Report["acceptances"][number]): WrittenMap[] {
  const { id, rule, reason, concerns } = acceptance;
  const { from = null, to = null } = concerns.lines ?? {};
  if (reason === null || (id === null && (rule === null || from === null))) return [];
  const lines: WrittenMap = from === null ? {} : { lines: from === to ? `${from}` : `${from}-${to}` };
  return [{ ...stated(acceptance, ["id", "rule"]), ...lines, ...stated(acceptance, ["reason", "author", "date"]) }];
}

function writeDate(date: Report["dates"][number]): WrittenMap {
  const { from, to, named, confidence, at } = date;
  return {
    ...stated(date, ["kind", "words", "from"]),
    ...(to !== from && { to }),
    ...stated(date, ["weekday", "body"]),
    ...(named !== null && { named: writeTime(named) ?? "report" }),
    ...(confidence !== "certain" && { confidence }),
    ...placeWithin(at, {}),
  };
}

function writeOutlineEntry(entry: Report["outline"][number]): WrittenMap {
  return {
    ...stated(entry, ["kind", "level", "number", "printed", "title", "subject"]),
    ...(entry.closes && { closes: "true" }),
    ...(entry.confidence !== "certain" && { confidence: entry.confidence }),
    ...placeWithin({ ...entry.at, quote: null }, {}),
  };
}

/** The fields that say something. */
function stated<T extends object>(from: T, names: readonly (keyof T & string)[]): WrittenMap {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = from[name];
      return typeof value === "string" || typeof value === "number" ? [[name, value]] : [];
    }),
  );
}
