import type { Language } from "./lexicon.js";

/** A message in every language, or one that is known in English alone. */
export type Told = string | Readonly<Record<Language, string>>;

/** A message in a language, or in English where it is known in no other. */
export function toldIn(told: Told, lang: Language): string {
  return typeof told === "string" ? told : told[lang];
}

/**
 * An error whose cause a caller can tell apart by `code`.
 *
 * Compare codes, not classes: the ESM and the CJS build each hold their own copy of this class.
 */
export class CrossfootError extends Error {
  override readonly name: string = "CrossfootError";
  /** Stable, machine-readable cause, such as `printed/ambiguous-separator`. */
  readonly code: string;
  /** The message line by line, where it is about several things. */
  readonly lines: readonly string[];
  /** The same in every language in which it is known. */
  readonly told: readonly Told[];

  constructor(code: string, message: Told | readonly Told[], options?: ErrorOptions) {
    const told = isList(message) ? message : [message];
    const lines = told.map((line) => toldIn(line, "en"));
    super(lines.join("\n"), options);
    this.code = code;
    this.lines = lines;
    this.told = told;
  }
}

function isList(message: Told | readonly Told[]): message is readonly Told[] {
  return Array.isArray(message);
}
