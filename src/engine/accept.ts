import type { Acceptance } from "../model/index.js";
import { checksNamed, type NamedChecks } from "./acceptance-named.js";
import { PlaceIndex } from "./acceptance-places.js";
import { acceptedChecks } from "./accepted-checks.js";
import { discrepancyId, isNamed } from "./identity.js";
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
  /** Hash of the headings above a line of the report. */
  readonly headingAt: (line: number) => string;
}

/**
 * Marks the discrepancies that are accepted: those of which every check is. Tells what became of each acceptance.
 *
 * An acceptance names what was looked at by its id, which follows from the figures, so that no old acceptance swallows a new
 * slip; with a rule alone it accepts the one discrepancy of its block, and nothing where there are several.
 */
export function accept(accepting: Accepting): AcceptanceResult[] {
  const { discrepancies, checks, stated, baseline } = accepting;
  const meant = acceptedChecks(checks);
  const byCheck = new Map(discrepancies.flatMap((each) => each.checks.map((check) => [check, each] as const)));
  const fromBaseline = baseline.map((entry): AcceptanceResult => {
    const given = ofBaseline(entry);
    const found = entry.checks.map((name) => meant(name).map(({ id }) => id));
    const listed = found.flatMap((ids) => (ids.length === 1 ? ids : [])).filter((id) => byCheck.has(id));
    const equal = found.find((ids) => ids.length > 1)?.flatMap((id) => byCheck.get(id)?.id ?? []) ?? [];
    for (const check of listed) byCheck.get(check)?.acceptances.push(givenBy(given, check));
    const isGone = found.every((ids) => ids.length === 0) && (given.rule === "" || accepting.rules.has(given.rule));
    const state = listed.length > 0 ? "used" : equal.length > 0 ? "unbound" : isGone ? "gone" : "unused";
    return { ...given, checks: [...entry.checks], candidates: state === "unbound" ? equal : [], state };
  });
  settle(discrepancies);
  const places = new PlaceIndex(discrepancies);
  const inReport = stated.map((acceptance) => acceptStated(acceptance, places, accepting));
  settle(discrepancies);
  return [...inReport, ...fromBaseline];
}

function acceptStated(
  acceptance: Acceptance,
  places: PlaceIndex,
  { discrepancies, checks, rules, off, headingAt }: Accepting,
): AcceptanceResult {
  const { rule, id, reason } = acceptance;
  const given = ofReport(acceptance);
  const result = (state: AcceptanceResult["state"], meant: readonly Discrepancy[] = []): AcceptanceResult => ({
    ...{ ...given, checks: [], candidates: meant.map((each) => each.id) },
    state,
  });
  if (rule === null && id === null) return result("malformed");
  if (rule !== null && !rules.has(rule) && !off.has(rule)) return result("unknown-rule");
  const here = places.at(acceptance.concerns).filter((each) => rule === null || rulesOf(each).includes(rule));
  if (reason === null) return result("no-reason", here);
  const take = (named: readonly NamedChecks[]): AcceptanceResult => {
    const taken = named.flatMap(({ of, checks: its }) => its.map((check) => ({ of, check })));
    for (const { of, check } of taken) of.acceptances.push(givenBy(given, check));
    return { ...result("used"), checks: taken.map(({ check }) => check) };
  };
  if (id === null) {
    // A rule alone means the one discrepancy of its block; of several it says not which.
    const [only, another] = here;
    return only && !another ? take([{ of: only, checks: only.checks }]) : result(only ? "unbound" : "unused", here);
  }
  const found = checksNamed(id, { acceptance, here, all: discrepancies, checks, headingAt });
  const other = found.find(({ of }) => rule !== null && !rulesOf(of).includes(rule));
  if (other) return result("other-rule", [other.of]);
  if (found.length > 0) return take(found);
  const isThere = checks.some((check) => check.id === id || isNamed(discrepancyId(check.id), id));
  return result(isThere || (rule !== null && off.has(rule)) ? "unused" : "gone", here);
}

/** The rules of all checks of a discrepancy. */
function rulesOf({ rule, also }: Discrepancy): string[] {
  return [rule, ...also.map((other) => other.rule)];
}

function settle(discrepancies: readonly Discrepancy[]): void {
  for (const discrepancy of discrepancies) {
    const accepted = new Set(discrepancy.acceptances.map(({ check }) => check));
    const all = discrepancy.checks.length > 0 && discrepancy.checks.every((check) => accepted.has(check));
    discrepancy.status = all ? "accepted" : "open";
  }
}

type Given = Omit<AcceptanceResult, "checks" | "candidates" | "state">;

function givenBy({ source, reason, author, date }: Given, check: string): Discrepancy["acceptances"][number] {
  return { check, source, reason: reason ?? "", author, date };
}

function ofBaseline({ rule = "", reason, author = null, date = null }: AcceptedChecks): Given {
  return { source: "baseline", rule, id: null, reason, author, date, line: null, column: null, pointer: null };
}

function ofReport({ rule, id, reason, author, date, at: { line, column, pointer } }: Acceptance): Given {
  return { source: "report", rule: rule ?? "", id, reason, author, date, line, column, pointer };
}
