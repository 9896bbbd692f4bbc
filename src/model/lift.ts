import { CrossfootError, canonical, decimal, type Language, type Printed, parsePrinted } from "../numeric/index.js";
import { closest } from "./closest.js";
import type { Figure, FigureFields, FigureInput } from "./figure.js";
import { type Location, type Origin, type PlaceInput, placedLine } from "./location.js";
import { type Locate, type Problem, pointerTo, problemAt } from "./problem.js";

const MOST_SUGGESTIONS = 50;

/** The place of data that came without a file. */
const NOWHERE = { line: null, column: null, endLine: null, endColumn: null };

/** Where something stands in a data file: its pointer, the place its block gives, the id it has if it names none. */
export interface Slot {
  readonly pointer: string;
  readonly place: PlaceInput;
  readonly id: string;
  readonly unit?: string | undefined;
}

/** A slot within another: one more step of the pointer and of the id. */
export function within(slot: Slot, ...steps: (string | number)[]): Slot {
  return { ...slot, pointer: pointerTo(slot.pointer, ...steps), id: [slot.id, ...steps].join(".") };
}

/**
 * Lifts the figures of a data file out of the blocks they are written in, so that each has one id.
 *
 * Problems are collected, not thrown: a person who transcribes a report wants all of them at once.
 */
export class Lifter {
  readonly figures: Figure[] = [];
  readonly problems: Problem[] = [];
  readonly #columns = new Map<Figure, number>();
  readonly #lang: Language;
  readonly #locate: Locate | undefined;
  readonly #shown: (pointer: string) => string;
  readonly #pointers = new Map<string, string>();
  readonly #references: { id: string; pointer: string; kind: string; known: ReadonlyMap<string, unknown> }[] = [];

  /** `shown` turns the pointers of a short form that was written out into those of the file. */
  constructor(lang: Language, locate?: Locate, shown: (pointer: string) => string = (pointer) => pointer) {
    this.#lang = lang;
    this.#locate = locate;
    this.#shown = shown;
  }

  /** The id of a figure that is written here or referred to. */
  figure(input: FigureInput, slot: Slot): string {
    if (typeof input === "string") return this.#add({ printed: input }, slot, slot.pointer);
    if ("ref" in input) {
      this.refer(input.ref, pointerTo(slot.pointer, "ref"), "figure", this.#pointers);
      return input.ref;
    }
    return this.#add(input, slot, pointerTo(slot.pointer, "printed"));
  }

  /** The ids of one figure or several. */
  someFigures(input: FigureInput | readonly FigureInput[], slot: Slot): string[] {
    return isList(input)
      ? input.map((each, index) => this.figure(each, within(slot, index)))
      : [this.figure(input, slot)];
  }

  /** Registers an id, so that a second use of it is a problem. */
  claimId(id: string, pointer: string, taken: Map<string, string>): void {
    const earlier = taken.get(id);
    if (earlier === undefined) taken.set(id, pointer);
    else
      this.problem(
        pointer,
        `the id ${JSON.stringify(id)} is used twice, first at ${this.#shown(earlier)}; give one of them another id`,
      );
  }

  /** Notes a reference; whether it leads anywhere is known once everything is lifted. */
  refer(id: string, pointer: string, kind: string, known: ReadonlyMap<string, unknown>): void {
    this.#references.push({ id, pointer, kind, known });
  }

  /** Adds a problem for every reference that leads nowhere. */
  settleReferences(): void {
    for (const { id, pointer, kind, known } of this.#references) {
      if (known.has(id)) continue;
      // A broken file may have thousands of them; a suggestion is for those that someone reads.
      const meant = this.problems.length < MOST_SUGGESTIONS ? closest(id, known.keys()) : undefined;
      this.problem(
        pointer,
        `there is no ${kind} ${JSON.stringify(id)}${meant ? `; did you mean ${JSON.stringify(meant)}?` : ""}`,
      );
    }
  }

  /** Puts the figures in reading order, notes last, where all say where they stand; else they are as they are written. */
  sortFigures(): void {
    const lineOf = ({ at }: Figure): number | null => placedLine(at);
    if (this.figures.some((figure) => lineOf(figure) === null)) return;
    const steps: readonly ((figure: Figure) => number)[] = [
      ({ at }) => Number(at.footnote !== null),
      (figure) => lineOf(figure) ?? 0,
      (figure) => this.#columns.get(figure) ?? 0,
    ];
    this.figures.sort((one, other) => {
      const step = steps.find((each) => each(one) !== each(other));
      return step ? step(one) - step(other) : 0;
    });
  }

  problem(pointer: string, message: string): void {
    this.problems.push(problemAt(this.#shown(pointer), message, this.#locate));
  }

  /** The place of something in the data file, with the report's own place as its origin. */
  location(written: string, ...places: readonly (PlaceInput | undefined)[]): Location {
    const pointer = this.#shown(written);
    const origin: Origin = { line: null, section: null, footnote: null, quote: null };
    for (const place of places) {
      if (place?.line !== undefined) origin.line = place.line;
      if (place?.section !== undefined) origin.section = place.section;
      if (place?.footnote !== undefined) origin.footnote = place.footnote;
      if (place?.quote !== undefined) origin.quote = place.quote;
    }
    const { line, column, endLine, endColumn } = this.#locate?.(pointer) ?? NOWHERE;
    const { section, footnote, quote } = origin;
    return { line, column, endLine, endColumn, section, footnote, quote, pointer, origin };
  }

  #add(fields: FigureFields, slot: Slot, pointer: string): string {
    const id = fields.id ?? slot.id;
    this.claimId(id, slot.pointer, this.#pointers);
    const { printed, value } = fields;
    const number = this.#read(
      value ?? printed,
      fields.unit ?? slot.unit,
      pointer,
      value === undefined ? this.#lang : "en",
    );
    if (number) {
      const figure = { id, ...number, printed, at: this.location(pointer, slot.place, fields) };
      this.figures.push(figure);
      if (fields.column !== undefined) this.#columns.set(figure, fields.column);
    }
    return id;
  }

  #read(
    printed: string,
    unit: string | undefined,
    pointer: string,
    lang: Language,
  ): Omit<Figure, "id" | "at"> | undefined {
    try {
      const read = parsePrinted(printed, unit === undefined ? { lang } : { lang, unit });
      if (read.form === "ratio") {
        this.problem(
          pointer,
          `unexpected ${JSON.stringify(printed)}, which is two figures: write a proportion with part ${JSON.stringify(read.left.printed)} and base ${JSON.stringify(read.right.printed)}`,
        );
        return undefined;
      }
      return figureOf(read);
    } catch (error) {
      if (!(error instanceof CrossfootError)) throw error;
      this.problem(pointer, lowerFirst(error.message));
      return undefined;
    }
  }
}

/** The fields that a figure takes from its print. */
export function figureOf(read: Exclude<Printed, { form: "ratio" }>): Omit<Figure, "id" | "at"> {
  const low = read.form === "range" ? read.low : read;
  const high = read.form === "range" ? read.high : null;
  return {
    printed: read.printed,
    value: low.value,
    upTo: high && canonical(decimal(high.value)),
    decimals: low.decimals,
    approximator: low.approximator,
    unit: low.unit,
    kind: low.kind,
  };
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
