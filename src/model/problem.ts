import type * as z from "zod";
import { CrossfootError } from "../numeric/index.js";

/** Lines and columns of a value in the file it was read from; both count from 1, `endColumn` is exclusive. */
export interface FileRange {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Finds where a JSON pointer stands in the file; `undefined` where there is no file. */
export type Locate = (pointer: string) => FileRange | undefined;

/** One thing wrong with the data: where, and what was expected instead. */
export interface Problem {
  /** RFC 6901 pointer to the value, `""` for the whole. */
  pointer: string;
  message: string;
  line: number | null;
  column: number | null;
}

/** Data that is no report. `problems` lists everything that is wrong with it, in the order of the file. */
export class InvalidDataError extends CrossfootError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], source?: string) {
    super("data/invalid", problems.map((problem) => problemText(problem, source)).join("\n"));
    this.problems = problems;
  }
}

/** `report.yaml:12:7: /tallies/0/total: expected …`. */
export function problemText({ pointer, message, line, column }: Problem, source?: string): string {
  const place = line === null ? "" : `:${line}:${column ?? 1}`;
  const head = source === undefined ? (place === "" ? "" : `line ${line}, column ${column}: `) : `${source}${place}: `;
  return `${head}${pointer === "" ? "" : `${pointer}: `}${message}`;
}

/** Appends steps to a JSON pointer. */
export function pointerTo(pointer: string, ...steps: PropertyKey[]): string {
  return steps.reduce<string>(
    (path, step) => `${path}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** A problem at a pointer, placed at the nearest value that the file has. */
export function problemAt(pointer: string, message: string, locate?: Locate): Problem {
  for (let at = pointer; locate !== undefined; at = at.slice(0, at.lastIndexOf("/"))) {
    const range = locate(at);
    if (range) return { pointer, message, line: range.line, column: range.column };
    if (at === "") break;
  }
  return { pointer, message, line: null, column: null };
}

/** Turns what zod found into problems with pointers. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], locate?: Locate, base = ""): Problem[] {
  return issues.flatMap((issue) => {
    const pointer = pointerTo(base, ...issue.path);
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      return unionProblems(issue, pointer, locate);
    }
    if (issue.code === "invalid_key" || issue.code === "invalid_element") {
      return problemsOf(issue.issues, locate, pointer);
    }
    return [problemAt(pointer, issueMessage(issue), locate)];
  });
}

/** Of the forms that a value may take, the one it comes nearest to: same type, then fewest issues. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, pointer: string, locate?: Locate): Problem[] {
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const sameType = branches.filter(
    (branch) => !branch.some(({ path, code }) => path.length === 0 && code === "invalid_type"),
  );
  const [nearest] = sameType.sort((a, b) => a.length - b.length);
  if (nearest) return problemsOf(nearest, locate, pointer);
  const [first] = branches[0] ?? [];
  if (first && !first.message.startsWith("Invalid input")) return [problemAt(pointer, first.message, locate)];
  const expected = branches.flatMap((branch) =>
    branch.map((each) => (each.code === "invalid_type" ? each.expected : each.message)),
  );
  return [problemAt(pointer, `expected ${[...new Set(expected)].join(" or ")}, found ${found(issue.input)}`, locate)];
}

function issueMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input")) {
    return issue.input === undefined
      ? `expected ${issue.expected}, found nothing: the key is missing`
      : `expected ${issue.expected}, found ${found(issue.input)}`;
  }
  if (issue.code === "invalid_value" && issue.message.startsWith("Invalid")) {
    return `expected ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}, found ${found(issue.input)}`;
  }
  if (issue.code === "too_big" || issue.code === "too_small") {
    return `expected ${issue.code === "too_big" ? `at most ${issue.maximum}` : `at least ${issue.minimum}`} ${issue.origin === "string" ? "characters" : "entries"}, found ${found(issue.input)}`;
  }
  if (issue.code === "invalid_format") return `${issue.message}, found ${found(issue.input)}`;
  return issue.message;
}

function found(input: unknown): string {
  if (input === null) return "null";
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (typeof input === "object") return "an object";
  if (typeof input === "string") return JSON.stringify(input.length > 60 ? `${input.slice(0, 60)}…` : input);
  return `${typeof input} ${String(input)}`;
}
