import type * as z from "zod";
import { type Confidence, type Figure, type Location, type Report, type ReportFile, RULE_ID } from "../model/index.js";
import { CrossfootError, type Rounding } from "../numeric/index.js";
import type { Check } from "./check.js";
import type { RuleContext } from "./context.js";
import type { CheckEvaluation } from "./evaluate.js";
import type { Quantity } from "./quantity.js";

/** `exception`: the figures contradict each other. `query`: they fit or cannot decide, but the author must answer. */
export type Kind = "exception" | "query";
export type Severity = "error" | "warning" | "info";

/** A sentence in every language. */
export interface Wording {
  readonly en: string;
  readonly vi: string;
}

/** Message templates by code; `{name}` is replaced by an argument. Both languages have the same codes. */
export interface Messages<Code extends string = string> {
  readonly en: Readonly<Record<Code, string>>;
  readonly vi: Readonly<Record<Code, string>>;
}

/** Words of the report that take part in a discrepancy without being a figure, such as a claim. */
export interface WordsAt {
  readonly words: string;
  readonly at: Location;
  /** Part that words play as the primary of a discrepancy; `claim` unless stated. */
  readonly role?: string;
}

/** A figure or words that take part beside the arithmetic. */
export interface Context {
  readonly role: string;
  readonly item: Figure | WordsAt;
}

/** What to say of a check that does not hold. */
export interface Finding<Code extends string = string> {
  readonly message: Code;
  /** Arguments of the message beside `stated`, `computed`, `rounded`, `difference` and `text`, which every message has. */
  readonly args?: Readonly<Record<string, string>>;
  readonly kind?: Kind;
  readonly severity?: Severity;
  /** True where the severity is what a user wants, however small the miss. */
  readonly firm?: true;
  /** False where the arithmetic of the check would mislead beside the message. */
  readonly arithmetic?: false;
  /** True where the check compares words: they have no difference. */
  readonly words?: true;
}

/** One statement of the report, as a rule found it. */
export interface CheckDraft<Code extends string = string> {
  readonly check: Check;
  /** What the check is about, for its identity: never lines or wording that may change. */
  readonly key: readonly string[];
  readonly confidence?: Confidence;
  readonly rounding?: Rounding;
  /** The figure or words that a reviewer looks at first. */
  readonly primary: Quantity | WordsAt;
  readonly context?: readonly Context[];
  /** A question that the check leaves open is put whatever its verdict; else only an inconsistent check is reported. */
  readonly report?: "inconsistent" | "always";
  /** Checks of one name here are one discrepancy, which the first of them tells of. */
  readonly group?: string;
  /** What to say of it. */
  readonly finding: Finding<Code> | ((evaluation: CheckEvaluation) => Finding<Code>);
}

/** Something a rule could not check, and why. */
export interface Skipped {
  readonly skipped: string;
}

/** A part of a report, as data or as text, that shows what a rule says, and exactly what it says of it in English. */
export type Example = DataExample | TextExample;

/** What the examples of a rule have in common. */
interface ExampleBase {
  readonly title: string;
  /** The discrepancies of this rule, in order; none where the example holds. */
  readonly messages: readonly string[];
}

/** An example that states its figures. */
export interface DataExample extends ExampleBase {
  readonly data: ReportFile;
  readonly text?: never;
}

/** An example in the words of a report. */
export interface TextExample extends ExampleBase {
  readonly text: string;
  readonly data?: never;
}

export interface RuleDefinition<Code extends string = string, Options = unknown> {
  /** `family/what-must-hold`. */
  readonly id: string;
  readonly kind: Kind;
  /** Only an exception may be an error. */
  readonly severity: Severity;
  /** One line: what must hold. */
  readonly summary: Wording;
  /** One line: why it matters. */
  readonly rationale: Wording;
  readonly messages: Messages<Code>;
  readonly examples: {
    readonly holds: readonly [Example, ...Example[]];
    readonly fails: readonly [Example, ...Example[]];
  };
  /** What a configuration may set: a schema of an object in which everything has a default and a description. */
  readonly options?: z.ZodType<Options>;
  /** Finds the statements of a report that this rule checks. */
  readonly check: (
    report: Report,
    context: RuleContext,
    options: NoInfer<Options>,
  ) => Iterable<CheckDraft<NoInfer<Code>> | Skipped>;
}

/** A rule as the engine takes it. */
export interface Rule extends Omit<RuleDefinition, "options" | "check"> {
  readonly options?: z.ZodType;
  /** Finds the statements of a report; without options, or with some of them, the others are as the rule has them. */
  readonly check: (report: Report, context: RuleContext, options?: unknown) => Iterable<CheckDraft | Skipped>;
}

/**
 * Defines a rule. Nothing is registered: hand the rule to `auditData` or to a configuration.
 *
 * @throws {CrossfootError} `rule/definition` where the id has another form than `family/what-must-hold`, a query is an
 * error, or the languages have different messages
 */
export function defineRule<Code extends string, Options = unknown>(definition: RuleDefinition<Code, Options>): Rule {
  const { id, kind, severity, messages, options, check } = definition;
  const wrong = (what: string): CrossfootError =>
    new CrossfootError("rule/definition", `Unexpected rule ${JSON.stringify(id)}: ${what}.`);
  if (!RULE_ID.test(id)) throw wrong("expected an id such as footing/parts-total");
  if (kind === "query" && severity === "error") throw wrong("a query cannot be an error, expected warning or info");
  const codes = (record: object): string => Object.keys(record).sort().join();
  if (codes(messages.en) !== codes(messages.vi)) throw wrong("expected the same messages in en and vi");
  // A rule without a schema has no options.
  const read = (given: unknown): Options => (options ? options.parse(given) : (given as Options));
  return { ...definition, check: (report, context, given = {}) => check(report, context, read(given)) };
}
