import {
  type CheckDraft,
  defineRule,
  equal,
  type Rule,
  type RuleDefinition,
  type Skipped,
  sum,
} from "../../src/engine/index.js";
import { parseReport, type Report, type ReportFile } from "../../src/model/index.js";

/** The report that a data file holds. */
export function reportOf(file: ReportFile): Report {
  const { report, problems } = parseReport(file);
  if (problems) throw new Error(problems.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  return report;
}

const wording = { en: "A rule for tests.", vi: "Quy tắc để kiểm thử." };
const example = { title: "nothing", data: {}, messages: [] };

export type TestCode = "mismatch";
export type TestDraft = CheckDraft<TestCode> | Skipped;

/** A rule of which only the check matters. */
export function ruleOf(
  check: RuleDefinition<TestCode>["check"],
  { id = "test/figures-agree", kind = "exception", severity = "error" }: Partial<RuleDefinition<TestCode>> = {},
): Rule {
  return defineRule<TestCode>({
    id,
    kind,
    severity,
    summary: wording,
    rationale: { en: "It matters.", vi: "Điều này quan trọng." },
    messages: {
      en: { mismatch: "not {stated} but {computed}" },
      vi: { mismatch: "không phải {stated} mà {computed}" },
    },
    examples: { holds: [example], fails: [example] },
    check,
  });
}

/** The cells of every dimension add up to the total of their tally. */
export function footing(options: Partial<RuleDefinition<TestCode>> = {}): Rule {
  return ruleOf(
    function* (report, context): Generator<TestDraft> {
      for (const { id, label, total, dimensions, confidence } of report.tallies) {
        for (const { name, cells } of dimensions) {
          if (total === null) continue;
          const stated = context.quantity(total, "total");
          const parts = cells.map(({ figure }) => context.quantity(figure, "part"));
          const key = [label ?? id, name];
          yield {
            check: equal(sum(...parts), stated),
            key,
            confidence,
            primary: stated,
            finding: { message: "mismatch" },
          };
        }
      }
    },
    { id: "footing/test-total", ...options },
  );
}
