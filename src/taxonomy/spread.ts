import { type DimensionInput, pointerTo, type TallyInput } from "../model/index.js";
import type { Language } from "../numeric/index.js";
import type { AnyCategory, AnyConcept, AnyDimension } from "./concept.js";
import { entriesOf } from "./entries.js";

type Plain = Readonly<Record<string, unknown>>;

/** An entry of a section as a tally of every data file, and where each part of it stands in the file. */
export class Spread {
  readonly #shown = new Map<string, string>();
  readonly #lang: Language;

  /** The language of the report, in which things are called what the taxonomy calls them where nothing else is said. */
  constructor(lang: Language) {
    this.#lang = lang;
  }

  /** Writes an entry out as a tally; its shape has been checked. */
  tally(name: string, id: string, concept: AnyConcept, written: unknown, pointer: string): TallyInput {
    const entry = isEntry(written) ? written : { total: written };
    if (entry !== written) this.#shown.set(pointerTo(pointer, "total"), pointer);
    const { compare, key, ...fields } = entry;
    const rest = Object.fromEntries(Object.entries(fields).filter(([field]) => !(field in (concept.dimensions ?? {}))));
    const dimensions = this.#dimensions(concept, entry, pointer, pointerTo(pointer, "dimensions"));
    const named = compare === "no" ? key : { concept: name, ...(key as object | undefined) };
    // Every part has been checked by the schema that was made of the same concept.
    return {
      id,
      label: concept[this.#lang][0],
      ...rest,
      ...(named !== undefined && { key: named }),
      dimensions,
    } as TallyInput;
  }

  /** Where the file has what a pointer leads to. */
  readonly shown = (pointer: string): string => {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const written = this.#shown.get(pointer.slice(0, end));
      if (written !== undefined) return written + pointer.slice(end);
    }
    return pointer;
  };

  #dimensions(
    owner: AnyConcept | AnyCategory,
    written: Plain,
    from: string,
    to: string,
  ): Record<string, DimensionInput> {
    const dimensions: Record<string, DimensionInput> = {};
    for (const [name, dimension] of entriesOf(owner.dimensions)) {
      const split = written[name];
      if (isPlain(split))
        dimensions[name] = this.#dimension(dimension, split, pointerTo(from, name), pointerTo(to, name));
    }
    return dimensions;
  }

  #dimension(dimension: AnyDimension, split: Plain, from: string, to: string): DimensionInput {
    const long = isPlain(split.cells);
    const { cells, ...rest } = long ? split : { cells: split };
    const cellsFrom = long ? pointerTo(from, "cells") : from;
    this.#shown.set(to, from);
    this.#shown.set(pointerTo(to, "cells"), cellsFrom);
    const known = new Map(entriesOf(dimension.categories));
    const spread = Object.entries(cells as Plain).map(([name, cell]) => {
      const category = known.get(name);
      return [
        name,
        category ? this.#cell(category, cell, pointerTo(cellsFrom, name), pointerTo(to, "cells", name)) : cell,
      ];
    });
    const kind = dimension.kind === "partition" && !dimension.complete ? "open" : dimension.kind;
    return { kind, ...rest, cells: Object.fromEntries(spread) };
  }

  #cell(category: AnyCategory, cell: unknown, from: string, to: string): unknown {
    const label = category[this.#lang][0];
    if (typeof cell === "string") {
      this.#shown.set(pointerTo(to, "printed"), from);
      return { printed: cell, label };
    }
    if (!isPlain(cell)) return cell;
    if ("ref" in cell) return { label, ...cell };
    const fields = Object.entries(cell).filter(([field]) => !(field in (category.dimensions ?? {})));
    const parts = this.#dimensions(category, cell, from, pointerTo(to, "parts"));
    return { label, ...Object.fromEntries(fields), ...(Object.keys(parts).length > 0 && { parts }) };
  }
}

/** Whether an entry is more than a total that stands alone. */
function isEntry(written: unknown): written is Plain {
  return isPlain(written) && !("ref" in written);
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
