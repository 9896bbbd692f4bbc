import { type Location, placedLine, type Report } from "../model/index.js";
import { countLeading } from "../numeric/index.js";
import { quantitiesOf } from "./check.js";
import { identityHash } from "./identity.js";
import type { CheckDraft } from "./rule.js";

/** Where a check stands, in what neither another line nor a paragraph beside it changes. */
export interface Surroundings {
  /** Short hash of the headings above it. */
  readonly heading: string;
  /** Short hashes of the figures before and behind it. */
  readonly beside: string;
}

const HEADING_SIGNS = 6;
const NEIGHBOUR_SIGNS = 4;
/** In place of figures beside what has none itself. */
const NOTHING = "00000000";

interface Heading {
  readonly line: number | null;
  readonly section: string | null;
  /** Titles from the outermost heading on. */
  readonly path: string;
}

/** Tells where things of a report stand. */
export interface Surveyed {
  /** The surroundings of a check, by which equal ones are told apart; `null` for what no single place states, as two mentions that differ. */
  of(draft: CheckDraft): Surroundings | null;
  /** Hash of the headings above a line of the report. */
  headingAt(line: number): string;
}

/** Surveys the headings and the order of the figures of a report. */
export function survey(report: Report): Surveyed {
  const positions = new Map(report.figures.map(({ id }, index) => [id, index]));
  const headings = headingsOf(report);
  const lined = headings
    .flatMap(({ line, path }) => (line === null ? [] : [{ line, path }]))
    .sort((one, other) => one.line - other.line);
  const sections = new Map(headings.toReversed().map(({ section, path }) => [section, path]));
  const pathAbove = (line: number): string => lined[countLeading(lined, (each) => each.line <= line) - 1]?.path ?? "";
  const pathAt = (at: Location): string => {
    const line = placedLine(at);
    if (line !== null && lined.length > 0) return pathAbove(line);
    return sections.get(at.section) ?? at.section ?? "";
  };
  const neighbour = (index: number): string => {
    const { value = "", at = null } = report.figures[index] ?? {};
    return identityHash("", [value, lettersOf(at?.quote ?? "").replace(/\p{N}/gu, "")]).slice(0, NEIGHBOUR_SIGNS);
  };
  const of: Surveyed["of"] = ({ check, primary, context = [] }) => {
    const at = quantitiesOf(check).flatMap(({ id }) => (id === null ? [] : (positions.get(id) ?? [])));
    const items = [primary, ...context.map(({ item }) => item)];
    const places =
      at.length > 0
        ? at.flatMap((index) => report.figures[index]?.at ?? [])
        : items.flatMap((item) => ("at" in item ? item.at : []));
    if (places.length === 0 || (check.relation === "same" && places.length > 1)) return null;
    const [path = "", another] = new Set(places.map(pathAt));
    if (another !== undefined) return null;
    return {
      heading: headingHash(path),
      beside: at.length === 0 ? NOTHING : `${neighbour(Math.min(...at) - 1)}${neighbour(Math.max(...at) + 1)}`,
    };
  };
  return { of, headingAt: (line) => headingHash(pathAbove(line)) };
}

function headingHash(path: string): string {
  return identityHash("", [path]).slice(0, HEADING_SIGNS);
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
