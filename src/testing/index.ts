import { readReport } from "../api.js";
import { audit, type Example, type Rule } from "../engine/index.js";
import type { AnyModel } from "../taxonomy/index.js";

export interface RunExamplesOptions {
  /** Kinds of report that the examples may name; the commune review by default. */
  readonly models?: readonly AnyModel[];
}

/** What a rule said of one of its examples. */
export interface ExampleOutcome {
  readonly title: string;
  /** Messages in English that the example promises. */
  readonly expected: readonly string[];
  /** Messages in English that the rule gave, one a check, in order. */
  readonly actual: readonly string[];
  readonly passed: boolean;
}

/**
 * Runs the examples of a rule: those that hold must be silent, the others say exactly what they promise.
 *
 * Independent of any test framework: assert on `passed`, or compare `actual` with `expected`.
 */
export function runExamples(rule: Rule, options: RunExamplesOptions = {}): ExampleOutcome[] {
  return [...rule.examples.holds, ...rule.examples.fails].map((example) => outcomeOf(rule, example, options));
}

function outcomeOf(rule: Rule, example: Example, { models }: RunExamplesOptions): ExampleOutcome {
  const { title, data, text, messages } = example;
  const { report } = readReport(
    text === undefined ? { kind: "data", value: data } : { kind: "text", text },
    undefined,
    models,
  );
  // Without a diagnosis each check speaks for itself.
  const { discrepancies } = audit(report, { rules: [rule], minConfidence: "possible" });
  const actual = discrepancies.map(({ message }) => message);
  const passed = actual.length === messages.length && actual.every((message, index) => message === messages[index]);
  return { title, expected: messages, actual, passed };
}
