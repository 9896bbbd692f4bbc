import { CrossfootError } from "../numeric/index.js";
import type { Problem } from "./problem.js";
import { problemTold } from "./problem-words.js";

/** Data that is no report. `problems` lists what is wrong with it, in the order of the file where there is one. */
export class InvalidDataError extends CrossfootError {
  override readonly name = "InvalidDataError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], source?: string) {
    super(
      "data/invalid",
      problems.map((problem) => problemTold(problem, source)),
    );
    this.problems = problems;
  }
}
