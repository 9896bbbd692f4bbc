import {
  type Figure,
  figureOf,
  type Location,
  type PlaceInput,
  placedLine,
  type Report,
  shortQuote,
} from "../../model/index.js";
import { CrossfootError, parsePrinted } from "../../numeric/index.js";

/** Data as it is written: maps, lists and text. */
export type Written = string | number | readonly Written[] | { readonly [key: string]: Written };
export type WrittenMap = { readonly [key: string]: Written };

/** Writes each figure where it is used first, and refers to it wherever else it is used. */
export class FigureWriter {
  readonly #figures: ReadonlyMap<string, Figure>;
  readonly #homes = new Map<string, string>();
  readonly #lang: Report["header"]["lang"];
  /** How many figures stand in each line. */
  readonly #inLine = new Map<number, number>();

  constructor({ figures, header }: Report) {
    for (const { at } of figures) {
      const line = placedLine(at);
      if (line !== null) this.#inLine.set(line, (this.#inLine.get(line) ?? 0) + 1);
    }
    this.#figures = new Map(figures.map((figure) => [figure.id, figure]));
    this.#lang = header.lang;
  }

  /** Whether a figure is written already. */
  isWritten(id: string): boolean {
    return this.#homes.has(id);
  }

  figure(id: string): Figure | undefined {
    return this.#figures.get(id);
  }

  /** A figure in a block at `place`, where its id will be `home`. */
  write(id: string, home: string, place: PlaceInput, more: WrittenMap = {}): Written {
    const written = this.#homes.get(id);
    const { label, membership } = more;
    if (written !== undefined) {
      return { ref: written, ...(label !== undefined && { label }), ...(membership !== undefined && { membership }) };
    }
    const figure = this.#figures.get(id);
    if (!figure) throw new TypeError(`There is no figure ${id}.`);
    this.#homes.set(id, home);
    const where = { ...placeWithin(quoted(figure), place), ...this.#column(figure) };
    return { printed: figure.printed, ...this.#unit(figure), ...where, ...more };
  }

  /** Several figures, the first of which names the home of all. */
  writeAll(ids: readonly string[], home: string, place: PlaceInput): Written {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) return this.write(only, home, place);
    return ids.map((id, index) => this.write(id, `${home}.${index}`, place));
  }

  /** The figures that are written nowhere, each under its own id. */
  rest(): Written[] {
    return [...this.#figures.values()]
      .filter(({ id }) => !this.#homes.has(id))
      .map((figure) => ({
        id: figure.id,
        printed: figure.printed,
        ...this.#unit(figure),
        ...placeWithin(figure.at, {}),
        ...this.#column(figure),
      }));
  }

  /** The column, where the line has other figures to be told from. */
  #column({ at }: Figure): WrittenMap {
    const line = placedLine(at);
    const isAlone = line === null || this.#inLine.get(line) === 1;
    return isAlone || at.pointer !== null || at.column === null ? {} : { column: at.column };
  }

  /** The unit, where the print alone does not say what is counted, and the value, where it is no number. */
  #unit(figure: Figure): WrittenMap {
    if (this.#reads(figure, undefined)) return {};
    // A table or heading declares its scale with its unit: `ĐVT: triệu đồng`.
    for (const scale of ["", ...SCALES]) {
      const unit = `${scale} ${figure.unit ?? ""}`.trim();
      if (unit !== "" && this.#reads(figure, unit)) return { unit };
    }
    return { ...(figure.unit !== null && { unit: figure.unit }), value: figure.value };
  }

  #reads(figure: Figure, unit: string | undefined): boolean {
    try {
      const read = parsePrinted(figure.printed, unit === undefined ? { lang: this.#lang } : { lang: this.#lang, unit });
      if (read.form === "ratio") return false;
      const same = figureOf(read);
      return (["value", "upTo", "decimals", "approximator", "unit", "kind"] as const).every(
        (name) => same[name] === figure[name],
      );
    } catch (error) {
      if (error instanceof CrossfootError) return false;
      throw error;
    }
  }
}

const SCALES = ["nghìn", "triệu", "tỷ"];

/** What a place says beyond the block it stands in. */
export function placeWithin(at: Location, block: PlaceInput): WrittenMap {
  const [line, { section, footnote, quote }] = [placedLine(at), at];
  return {
    ...(line !== null && line !== block.line && { line }),
    ...(section !== null && section !== block.section && { section }),
    ...(footnote !== null && footnote !== block.footnote && { footnote }),
    ...(quote !== null && { quote }),
  };
}

/** A place as a block states it for all that stands in it. */
export function placeOf(at: Location): { line?: number; section?: string; footnote?: string } {
  const [line, { section, footnote }] = [placedLine(at), at];
  return {
    ...(line !== null && { line }),
    ...(section !== null && { section }),
    ...(footnote !== null && { footnote }),
  };
}

/** The place of a figure with a few words around its print. */
function quoted({ at, printed }: Figure): Location {
  return at.quote === null ? at : { ...at, quote: shortQuote(at.quote, printed) };
}
