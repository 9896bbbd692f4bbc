import { type Location, placedLine, type Report, shortQuote } from "../model/index.js";
import { countLeading } from "../numeric/index.js";
import { quantitiesOf } from "./check.js";
import { type CheckItem, itemsOf } from "./check-items.js";
import { identityHash } from "./identity.js";
import type { CheckDraft } from "./rule.js";

/** Where a check stands, in what neither another line nor a paragraph beside it changes. */
export interface Surroundings {
  /** Short hash of the headings above it. */
  readonly heading: string;
  /** The first and the last of its figures, by their index among those of the report; `null` where nobody can tell. */
  readonly span: readonly [from: number, to: number] | null;
  /** Figures that there is one of below its headings, as short hashes: the nearest before it, and the nearest behind it. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /**
   * Short hashes of the words beside its own figures, and of these words with the values at them, in whatever order: where the
   * first is the same and the second is not, values have changed places.
   */
  readonly words: string;
  /** Whether two of its amounts may change places without changing what it says. */
  readonly isExchangeable: boolean;
  /** Its lines, where it is text, and its places in data. */
  readonly lines: readonly number[];
  readonly figures: readonly string[];
}

/** Tells where things of a report stand. */
export interface Surveyed {
  /** The surroundings of a check, by which equal ones are told apart; `null` for what no single place states, as two mentions that differ. */
  of(draft: CheckDraft): Surroundings | null;
  /** Hash of the headings above a line of the report. */
  headingAt(line: number): string;
  /** The first and the last figure of a hash below headings, by their index; `undefined` where there is none. */
  marks(heading: string, figure: string): readonly [first: number, last: number] | undefined;
}

const HEADING_SIGNS = 6;
export const MARK_SIGNS = 4;
/** Marks on each side: the nearest may be copied along with the check, or corrected. */
export const MARKS = 2;

interface Heading {
  readonly line: number | null;
  readonly section: string | null;
  /** Titles from the outermost heading on. */
  readonly path: string;
}

/** Figures below one heading. */
interface Below {
  /** First and last index and how many there are, by hash. */
  readonly marks: Map<string, { first: number; last: number; count: number }>;
  /** Indices of figures that there is one of, in order. */
  readonly single: number[];
}

/** Surveys the headings and the order of the figures of a report. */
export function survey(report: Report): Surveyed {
  const { figures } = report;
  const positions = new Map(figures.map(({ id }, index) => [id, index]));
  const headingOf = headingsAbove(report);
  const words = figures.map(({ printed, at }) => lettersOf(shortQuote(at.quote ?? "", printed)).replace(/\p{N}/gu, ""));
  const hashes = figures.map(({ value }, index) => hashOf([value, words[index] ?? ""]));
  const wordsOf = (at: readonly number[]): string => {
    const named = at.map((index) => {
      const { value = "", at: place } = figures[index] ?? {};
      return { name: words[index] || nameIn(place?.pointer ?? null), value };
    });
    return [named.map(({ name }) => name), named.map(({ name, value }) => `${name} ${value}`)]
      .map((parts) => hashOf(parts.toSorted()))
      .join("");
  };
  const below = figuresBelow(
    figures.map(({ at }) => headingOf.place(at)),
    hashes,
  );
  const spanOf = (at: readonly number[], places: readonly Location[]): Surroundings["span"] => {
    if (at.length > 0) return [Math.min(...at), Math.max(...at)];
    const [place] = places;
    if (!place || place.line === null || place.pointer !== null) return null;
    const before = countLeading(figures, (figure) => isBefore(figure.at, place)) - 0.5;
    return [before, before];
  };
  const of: Surveyed["of"] = ({ check, primary, context = [] }) => {
    const at = quantitiesOf(check).flatMap(({ id }) => (id === null ? [] : (positions.get(id) ?? [])));
    const items = [primary, ...context.map(({ item }) => item)];
    const places =
      at.length > 0
        ? at.flatMap((index) => figures[index]?.at ?? [])
        : items.flatMap((item) => ("at" in item ? item.at : []));
    if (places.length === 0 || (check.relation === "same" && places.length > 1)) return null;
    const [heading = "", another] = new Set(places.map(headingOf.place));
    if (another !== undefined) return null;
    const span = spanOf(at, places);
    const single = span ? (below.get(heading)?.single ?? []) : [];
    const [start, end] = span
      ? [countLeading(single, (index) => index < span[0]), countLeading(single, (index) => index <= span[1])]
      : [0, 0];
    const named = (indices: readonly number[]): string[] => indices.map((index) => hashes[index] ?? "");
    return {
      ...{ heading, span },
      before: named(single.slice(Math.max(0, start - MARKS), start).reverse()),
      behind: named(single.slice(end, end + MARKS)),
      words: wordsOf([...new Set(at)]),
      isExchangeable: check.rows.some((row) => hasSeveral(itemsOf(row, check.relation))),
      lines: places.flatMap(({ line, pointer }) => (line === null || pointer !== null ? [] : line)),
      figures: at.flatMap((index) => figures[index]?.id ?? []),
    };
  };
  return {
    of,
    headingAt: headingOf.line,
    marks: (heading, figure) => {
      const found = below.get(heading)?.marks.get(figure);
      return found && [found.first, found.last];
    },
  };
}

/** Whether different amounts have one part in a comparison, as those that are added up. */
function hasSeveral(items: readonly CheckItem[]): boolean {
  const values = new Map<string, string>();
  return items.some(({ slot, value }) => {
    const known = values.get(slot) ?? value;
    values.set(slot, known);
    return known !== value;
  });
}

function hashOf(parts: readonly string[]): string {
  return identityHash("", parts).slice(0, MARK_SIGNS);
}

/** What a figure is called in data: the last key that leads to it. */
function nameIn(pointer: string | null): string {
  const keys = pointer?.split("/") ?? [];
  return keys.findLast((key) => key !== "printed" && !/^\d*$/.test(key)) ?? "";
}

function isBefore({ line, column }: Location, place: Location): boolean {
  return (line ?? 0) < (place.line ?? 0) || (line === place.line && (column ?? 0) < (place.column ?? 0));
}

function figuresBelow(headings: readonly string[], hashes: readonly string[]): ReadonlyMap<string, Below> {
  const below = new Map<string, Below>();
  for (const [index, heading] of headings.entries()) {
    const { marks } = below.get(heading) ?? { marks: undefined };
    const hash = hashes[index] ?? "";
    const known = marks?.get(hash);
    if (known) Object.assign(known, { last: index, count: known.count + 1 });
    else if (marks) marks.set(hash, { first: index, last: index, count: 1 });
    else below.set(heading, { marks: new Map([[hash, { first: index, last: index, count: 1 }]]), single: [] });
  }
  for (const [index, heading] of headings.entries()) {
    const { marks, single } = below.get(heading) ?? {};
    if (marks?.get(hashes[index] ?? "")?.count === 1) single?.push(index);
  }
  return below;
}

/** The hash of the headings above a place, and above a line. */
function headingsAbove(report: Report): { place: (at: Location) => string; line: (line: number) => string } {
  const headings = headingsOf(report);
  const lined = headings
    .flatMap(({ line, path }) => (line === null ? [] : [{ line, path }]))
    .sort((one, other) => one.line - other.line);
  const sections = new Map(headings.toReversed().map(({ section, path }) => [section, path]));
  const hashed = new Map<string, string>();
  const hashOf = (path: string): string => {
    const hash = hashed.get(path) ?? identityHash("", [path]).slice(0, HEADING_SIGNS);
    hashed.set(path, hash);
    return hash;
  };
  const above = (line: number): string => lined[countLeading(lined, (each) => each.line <= line) - 1]?.path ?? "";
  return {
    place: (at) => {
      const line = placedLine(at);
      return hashOf(line !== null && lined.length > 0 ? above(line) : (sections.get(at.section) ?? at.section ?? ""));
    },
    line: (line) => hashOf(above(line)),
  };
}

function headingsOf({ outline }: Report): Heading[] {
  const above: { level: number; title: string }[] = [];
  return outline.flatMap(({ kind, level, title, at }) => {
    if (kind !== "heading") return [];
    const depth = level ?? Number.POSITIVE_INFINITY;
    while ((above.at(-1)?.level ?? -1) >= depth) above.pop();
    above.push({ level: depth, title: lettersOf(title) });
    const path = above.map((each) => each.title).join("\n");
    return { line: placedLine(at), section: at.section, path };
  });
}

/** Words without what a corrected separator changes. */
function lettersOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} ]/gu, "")
    .replace(/ +/g, " ")
    .trim();
}
