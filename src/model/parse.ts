import { problemsOf } from "./issues.js";
import { liftReport } from "./lift-report.js";
import { plainProblems } from "./plain.js";
import { inFileOrder, type Locate, type Problem } from "./problem.js";
import { type Report, reportFileSchema } from "./report.js";

export type ParsedReport =
  | { readonly report: Report; readonly problems?: never }
  | { readonly report?: never; readonly problems: readonly Problem[] };

/**
 * Reads the data of a report: checks its shape, reads every printed figure, gives each one id.
 *
 * Never throws for bad data: everything that is wrong with its shape is listed, or, where the shape is right, everything
 * that is wrong with its figures and references; each with its pointer, its place in the file where `locate` knows it,
 * and what was expected.
 */
export function parseReport(data: unknown, locate?: Locate): ParsedReport {
  const unreadable = plainProblems(data, locate);
  if (unreadable.length > 0) return { problems: inFileOrder(unreadable) };
  const checked = reportFileSchema.safeParse(data, { reportInput: true });
  if (!checked.success) return { problems: inFileOrder(problemsOf(checked.error.issues, locate)) };
  const { report, problems } = liftReport(checked.data, [], locate);
  return problems.length > 0 ? { problems: inFileOrder(problems) } : { report };
}
