import { type Acceptance, CHECK_ID } from "../model/index.js";
import type { AcceptanceResult, CheckResult, Discrepancy } from "./result.js";

/** Checks that a reviewer has accepted beforehand, as a baseline lists them. */
export interface AcceptedChecks {
  readonly checks: readonly string[];
  readonly rule?: string;
  readonly reason: string;
  readonly author?: string | null;
  readonly date?: string | null;
}

/** What there is to accept and by what. */
export interface Accepting {
  readonly discrepancies: readonly Discrepancy[];
  readonly checks: readonly CheckResult[];
  /** What the report itself accepts. */
  readonly stated: readonly Acceptance[];
  readonly baseline: readonly AcceptedChecks[];
  /** Ids of the rules that ran, and of those that are there and did not. */
  readonly rules: ReadonlySet<string>;
  readonly off: ReadonlySet<string>;
}

/**
 * Marks the discrepancies that are accepted: those of which every check is. Tells what became of each acceptance.
 *
 * An acceptance names a check, or a rule and a place; where the place has more discrepancies of the rule than
 * acceptances, none is accepted, so that an old acceptance never swallows a new slip.
 */
export function accept({ discrepancies, checks, stated, baseline, rules, off }: Accepting): AcceptanceResult[] {
  const known = new Set(checks.map(({ id }) => id));
  const ruleOf = new Map(checks.map(({ id, rule }) => [id, rule]));
  const byCheck = new Map(discrepancies.flatMap((each) => each.checks.map((check) => [check, each] as const)));
  const apply = (result: Omit<AcceptanceResult, "state" | "checks">, ids: readonly string[]): AcceptanceResult => {
    const taken = ids.filter((id) => byCheck.has(id));
    const gone = ids.filter((id) => !known.has(id));
    for (const check of taken) byCheck.get(check)?.acceptances.push(givenBy(result, check));
    const ran = !CHECK_ID.test(result.rule) && result.rule !== "" ? rules.has(result.rule) : true;
    const state = taken.length > 0 ? "used" : gone.length === ids.length && ran ? "gone" : "unused";
    return { ...result, checks: [...ids], state };
  };
  const fromBaseline = baseline.map((entry) => apply(ofBaseline(entry), entry.checks));
  settle(discrepancies);
  const groups = new Groups(stated, discrepancies, ruleOf);
  const inReport = stated.map((acceptance): AcceptanceResult => {
    const result = ofReport(acceptance);
    const { rule, reason } = acceptance;
    if (rule === "") return { ...result, checks: [], state: "malformed" };
    const isCheck = CHECK_ID.test(rule);
    if (!isCheck && !rules.has(rule) && !off.has(rule)) return { ...result, checks: [], state: "unknown-rule" };
    if (reason === null) return { ...result, checks: [], state: "no-reason" };
    if (isCheck) return apply(result, [rule]);
    const mine = groups.candidateOf(acceptance);
    if (mine === "ambiguous") return { ...result, checks: [], state: "ambiguous" };
    if (!mine) return { ...result, checks: [], state: "unused" };
    return apply(
      result,
      mine.checks.filter((id) => ruleOf.get(id) === rule),
    );
  });
  settle(discrepancies);
  return [...inReport, ...fromBaseline];
}

function settle(discrepancies: readonly Discrepancy[]): void {
  for (const discrepancy of discrepancies) {
    const accepted = new Set(discrepancy.acceptances.map(({ check }) => check));
    const all = discrepancy.checks.length > 0 && discrepancy.checks.every((check) => accepted.has(check));
    discrepancy.status = all ? "accepted" : "open";
  }
}

/** Acceptances of one rule and one place together, with the discrepancies that they may be meant for. */
class Groups {
  readonly #members = new Map<string, { readonly all: Acceptance[]; readonly candidates: readonly Discrepancy[] }>();
  readonly #positions = new Map<Acceptance, number>();

  constructor(
    stated: readonly Acceptance[],
    discrepancies: readonly Discrepancy[],
    ruleOf: ReadonlyMap<string, string>,
  ) {
    if (stated.length === 0) return;
    const index = new PlaceIndex(discrepancies);
    for (const acceptance of stated) {
      const key = groupKey(acceptance);
      const group = this.#members.get(key) ?? {
        all: [],
        candidates: index
          .at(acceptance.concerns)
          .filter(({ checks }) => checks.some((id) => ruleOf.get(id) === acceptance.rule)),
      };
      this.#members.set(key, group);
      this.#positions.set(acceptance, group.all.length);
      group.all.push(acceptance);
    }
  }

  /** The discrepancy that an acceptance is meant for, where as many are accepted as there are. */
  candidateOf(acceptance: Acceptance): Discrepancy | "ambiguous" | undefined {
    const group = this.#members.get(groupKey(acceptance));
    if (!group) return undefined;
    const { all, candidates } = group;
    return candidates.length > all.length ? "ambiguous" : candidates[this.#positions.get(acceptance) ?? 0];
  }
}

function groupKey({ rule, concerns }: Acceptance): string {
  return JSON.stringify([rule, concerns]);
}

/** Discrepancies that no baseline accepts, by the lines, figures and pointers at which they stand or reach. */
class PlaceIndex {
  readonly #standing = new Map<string, Set<Discrepancy>>();
  readonly #reaching = new Map<string, Set<Discrepancy>>();

  constructor(discrepancies: readonly Discrepancy[]) {
    for (const discrepancy of discrepancies) {
      if (discrepancy.acceptances.length > 0) continue;
      for (const [position, figure] of discrepancy.figures.entries()) {
        for (const key of keysOf(figure)) {
          add(this.#reaching, key, discrepancy);
          if (position === 0) add(this.#standing, key, discrepancy);
        }
      }
    }
  }

  /** Those that stand at a place; where none does, those that reach there. */
  at({ lines, figures, pointer }: Acceptance["concerns"]): Discrepancy[] {
    const keys = [...figures.map((id) => `figure ${id}`), ...(pointer === null ? [] : [`pointer ${pointer}`])];
    for (let line = lines?.from ?? 1; line <= (lines?.to ?? 0); line += 1) keys.push(`line ${line}`);
    const found = (map: ReadonlyMap<string, Set<Discrepancy>>): Discrepancy[] => [
      ...new Set(keys.flatMap((key) => [...(map.get(key) ?? [])])),
    ];
    const standing = found(this.#standing);
    return standing.length > 0 ? standing : found(this.#reaching);
  }
}

/** Every name of the place of a figure: its id, its pointer and those above, its lines. */
function* keysOf({ id, pointer, line, endLine }: Discrepancy["figures"][number]): Generator<string> {
  if (id !== null) yield `figure ${id}`;
  for (let at = pointer ?? ""; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) yield `pointer ${at}`;
  if (pointer === null && line !== null)
    for (let each = line; each <= (endLine ?? line); each += 1) yield `line ${each}`;
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

type Given = Pick<AcceptanceResult, "source" | "rule" | "reason" | "author" | "date" | "line" | "column" | "pointer">;

function givenBy({ source, reason, author, date }: Given, check: string): Discrepancy["acceptances"][number] {
  return { check, source, reason: reason ?? "", author, date };
}

function ofBaseline({ rule = "", reason, author = null, date = null }: AcceptedChecks): Given {
  return { source: "baseline", rule, reason, author, date, line: null, column: null, pointer: null };
}

function ofReport({ rule, reason, author, date, at: { line, column, pointer } }: Acceptance): Given {
  return { source: "report", rule, reason, author, date, line, column, pointer };
}
