import type * as z from "zod";
import { closest } from "./closest.js";
import { type Locate, type Problem, pointerTo, problemAt, problemAtKey } from "./problem.js";

/** Turns what zod found into problems with pointers. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], locate?: Locate, base = ""): Problem[] {
  return issues.flatMap((issue) => {
    const pointer = pointerTo(base, ...issue.path);
    switch (issue.code) {
      case "invalid_union":
        return unionProblems(issue, pointer, locate);
      case "unrecognized_keys":
        return issue.keys.map((key) =>
          problemAtKey(pointerTo(pointer, key), unexpected("key", key, namesIn(issue)), locate),
        );
      case "invalid_key":
      case "invalid_element":
        return problemsOf(issue.issues, locate, pointer);
      default:
        return [problemAt(pointer, issueMessage(issue), locate)];
    }
  });
}

/** The message of a schema that knows its names lists them: the keys of an object, the kinds of a statement. */
export function listNames(names: readonly string[]): string {
  return names.join(", ");
}

function namesIn({ message }: { readonly message: string }): string[] {
  return message.split(", ");
}

/** What is said of one figure. */
const OF_A_FIGURE: ReadonlySet<string> = new Set(["printed", "line", "section", "footnote", "quote", "column"]);

function unexpected(what: string, name: string, known: readonly string[]): string {
  // A section of a model holds its figure below a key of its own, beside what it is split by.
  if (OF_A_FIGURE.has(name) && known.includes("total")) {
    return `unexpected ${what} ${JSON.stringify(name)}, expected within total: { printed: …, line: … }`;
  }
  const meant = closest(name, known);
  const expected = meant ? `${JSON.stringify(meant)} (did you mean that?)` : `one of ${known.join(", ")}`;
  return `unexpected ${what} ${JSON.stringify(name)}, expected ${expected}`;
}

/** Of the forms that a value may take, the one that it comes nearest to. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, pointer: string, locate?: Locate): Problem[] {
  if (issue.errors.length === 0) return [discriminatorProblem(issue, pointer, locate)];
  if (!issue.message.startsWith("Invalid input"))
    return [problemAt(pointer, `${issue.message}, found ${found(issue.input)}`, locate)];
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const sameType = branches.filter(
    (branch) => !branch.some(({ path, code }) => path.length === 0 && code === "invalid_type"),
  );
  const [nearest] = sameType.sort((a, b) => distance(a) - distance(b));
  if (nearest) return problemsOf(nearest, locate, pointer);
  const own = branches.flat().find(({ message }) => !message.startsWith("Invalid input"));
  if (own) return [problemAt(pointer, own.message, locate)];
  const expected = branches
    .flat()
    .map((each) => (each.code === "invalid_type" ? (TYPES[each.expected] ?? each.expected) : each.message));
  return [problemAt(pointer, `expected ${[...new Set(expected)].join(" or ")}, found ${found(issue.input)}`, locate)];
}

/** How far a value is from a form; a key that is nearly right is half as far as a wrong one. */
function distance(issues: readonly z.core.$ZodIssue[]): number {
  const weights = issues.map((issue) =>
    issue.code === "unrecognized_keys" && issue.keys.every((key) => closest(key, namesIn(issue))) ? 0.5 : 1,
  );
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function discriminatorProblem(issue: z.core.$ZodIssueInvalidUnion, pointer: string, locate?: Locate): Problem {
  const { discriminator = "kind", input } = issue as { discriminator?: string; input?: unknown };
  const named = typeof input === "object" && input !== null ? Reflect.get(input, discriminator) : undefined;
  const at = pointer.endsWith(`/${discriminator}`) ? pointer : pointerTo(pointer, discriminator);
  if (typeof named === "string") return problemAt(at, unexpected(discriminator, named, namesIn(issue)), locate);
  return problemAt(at, `expected one of ${issue.message}, found ${found(named)}`, locate);
}

/** Types as a person who writes a data file knows them. */
const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "an object of keys",
  record: "an object of names",
};

function issueMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input")) {
    return `expected ${TYPES[issue.expected] ?? issue.expected}, found ${found(issue.input)}`;
  }
  if (issue.code === "invalid_value" && issue.message.startsWith("Invalid")) {
    return `expected ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}, found ${found(issue.input)}`;
  }
  if (issue.code === "too_big" || issue.code === "too_small") {
    return `expected ${bound(issue)}, found ${found(issue.input)}`;
  }
  if (issue.code === "invalid_format") return `${issue.message}, found ${found(issue.input)}`;
  return issue.message;
}

function found(input: unknown): string {
  if (input === undefined) return "nothing: the key is missing";
  if (input === null || input === "") return "nothing";
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (typeof input === "object") return "an object";
  if (typeof input === "string") return JSON.stringify(input.length > 60 ? `${input.slice(0, 60)}…` : input);
  return `${typeof input} ${String(input)}`;
}

/** How many characters or entries there may be: `at least 1 entry`. */
function bound(issue: Extract<z.core.$ZodIssue, { code: "too_big" | "too_small" }>): string {
  const [word, limit] = issue.code === "too_big" ? ["at most", issue.maximum] : ["at least", issue.minimum];
  const [one, several] = issue.origin === "string" ? ["character", "characters"] : ["entry", "entries"];
  return `${word} ${limit} ${Number(limit) === 1 ? one : several}`;
}
