import { type Problem, problemText } from "../model/index.js";
import { CrossfootError } from "../numeric/index.js";

/** A configuration that is not what it should be: every problem, with the file and the place. */
export function configError(problems: readonly Problem[], name: string | null): CrossfootError {
  return new CrossfootError(
    "config/invalid",
    problems.map((problem) => (name === null ? `config: ${problemText(problem)}` : problemText(problem, name))),
  );
}
