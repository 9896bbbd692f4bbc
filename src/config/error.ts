import { type Problem, problemTold } from "../model/index.js";
import { CrossfootError, toldIn } from "../numeric/index.js";
import { CONFIG_WORDS } from "./problem-words.js";

/** A configuration that is not what it should be: every problem, with the file and the place. */
export function configError(problems: readonly Problem[], name: string | null): CrossfootError {
  return new CrossfootError(
    "config/invalid",
    problems.map((problem) => {
      const told = problemTold(problem, name ?? undefined, CONFIG_WORDS);
      if (name !== null) return told;
      return { en: `config: ${toldIn(told, "en")}`, vi: `config: ${toldIn(told, "vi")}` };
    }),
  );
}
