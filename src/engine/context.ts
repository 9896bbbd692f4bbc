import type { Cell, Figure, Report, Statement, Tally } from "../model/index.js";
import {
  CrossfootError,
  decimal,
  type Language,
  type ParsePrintedOptions,
  type Printed,
  type PrintStyle,
  parsePrinted,
  plainStyle,
} from "../numeric/index.js";
import { type FigureOptions, figure, type Quantity } from "./quantity.js";

/** How a figure is read in a check. */
export interface ReadAs {
  readonly role: string;
  /** A share lies between 0 and 100 %; as a claim, a bare `100 %` or `0 %` is exactly that. */
  readonly as?: "share" | "claim";
}

/** What rules need of a report: its figures and tallies by id, as quantities to compute with. */
export interface RuleContext {
  readonly report: Report;
  readonly lang: Language;
  /** The figure with an id. */
  figure(id: string): Figure;
  /** A figure, or the one with an id, to build a check from. */
  quantity(figure: string | Pick<Figure, "id">, role: string | ReadAs): Quantity;
  /** The tally with an id. */
  tally(id: string): Tally;
}

/** Indexes a report for its rules. */
export function createContext(report: Report, lang: Language): RuleContext {
  const figures = new Map(report.figures.map((each) => [each.id, each]));
  const tallies = new Map(report.tallies.map((each) => [each.id, each]));
  const quantities = new Map<string, Quantity>();
  const variants = new Map<string, Quantity>();
  const context: RuleContext = {
    report,
    lang,
    figure: (id) => found(figures, id, "figure"),
    tally: (id) => found(tallies, id, "tally"),
    quantity(of, role) {
      const id = typeof of === "string" ? of : of.id;
      const { role: name, as = "number" } = typeof role === "string" ? { role } : role;
      const identity = `${as} ${name} ${id}`;
      const known = quantities.get(identity);
      if (known) return known;
      // One Decimal and one reading of the print a figure, whatever parts it plays.
      const first = variants.get(`${as} ${id}`);
      const made = first ? { ...first, role: name } : quantityOf(context.figure(id), name, as, report.header.lang);
      if (!first) variants.set(`${as} ${id}`, made);
      quantities.set(identity, made);
      return made;
    },
  };
  return context;
}

/** What a category is called in the report, or its name in the data. */
export function labelOf({ label, category }: Pick<Cell, "label" | "category">): string {
  return label ?? category;
}

/** What a statement is called in the report, or its name in the data. */
export function statementLabel({ label, id }: Pick<Statement, "label" | "id">): string {
  return label ?? id;
}

/** What a tally is called in the report, or its name in the data. */
export function tallyLabel({ label, key, id }: Tally): string {
  return label ?? key.concept ?? id;
}

function quantityOf(printed: Figure, role: string, as: "number" | "share" | "claim", lang: Language): Quantity {
  const { id, upTo, decimals, approximator, unit } = printed;
  let style: PrintStyle | undefined;
  return figure(printed.value, {
    id,
    upTo,
    decimals,
    approximator,
    unit,
    printed: printed.printed,
    ...limitsOf(printed, as),
    role,
    style: () => {
      style ??= styleOf(printed, lang);
      return style;
    },
  });
}

function limitsOf({ decimals, value, approximator }: Figure, as: "number" | "share" | "claim"): FigureOptions {
  if (as === "number") return {};
  const claim = as === "claim" && decimals === 0 && approximator === null && (value === "100" || value === "0");
  return { min: "0", max: "100", ...(claim ? { decimals: null } : {}) };
}

/** How the figure is printed; what a text prints in words, or with a foreign decimal sign, is printed plainly. */
function styleOf({ printed, unit, value }: Figure, lang: Language): PrintStyle {
  const read = readPrint(printed, unit === null ? { lang } : { lang, unit });
  if (read?.form !== "number") return plainStyle(lang);
  // A scale that a heading or table declares stands in no print; the value has it all the same.
  const declared = digitsOf(value) - digitsOf(read.value);
  return declared === 0 ? read.style : { ...read.style, scale: read.style.scale + declared };
}

function readPrint(printed: string, options: ParsePrintedOptions): Printed | undefined {
  try {
    return parsePrinted(printed, options);
  } catch (error) {
    if (error instanceof CrossfootError) return undefined;
    throw error;
  }
}

function digitsOf(value: string): number {
  return decimal(value).isZero() ? 0 : decimal(value).e;
}

function found<T>(known: ReadonlyMap<string, T>, id: string, kind: string): T {
  const value = known.get(id);
  if (value === undefined)
    throw new CrossfootError(
      "report/reference",
      `Unexpected reference to ${kind} ${JSON.stringify(id)}, which the report does not have.`,
    );
  return value;
}
