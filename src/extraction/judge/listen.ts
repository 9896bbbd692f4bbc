import type { Judgement, Weighed } from "./weigh.js";

/** One place of a text where readings were weighed against each other. */
export interface Hearing<T> {
  readonly readings: readonly Weighed<T>[];
  readonly judgement: Judgement<T>;
  /** Whether the chosen reading becomes a relation of the report. */
  readonly told: boolean;
}

/** Is told of every hearing, for those who ask why a text is read as it is. */
export type Listen<T> = (hearing: Hearing<T>) => void;
