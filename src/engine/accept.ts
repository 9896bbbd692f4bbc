import type { Acceptance } from "../model/index.js";
import { checksNamed, type NamedChecks, type Naming } from "./acceptance-named.js";
import { PlaceIndex } from "./acceptance-places.js";
import { acceptedChecks, type Located } from "./accepted-checks.js";
import { discrepancyId, isNamed } from "./identity.js";
import { isMoved, markOf, unmarked } from "./mark.js";
import type { AcceptanceResult, Discrepancy } from "./result.js";
import { kindredOf } from "./standing.js";
import type { Surveyed } from "./surroundings.js";

/** Checks that a reviewer has accepted beforehand, as a baseline lists them. */
export interface AcceptedChecks {
  readonly checks: readonly string[];
  readonly rule?: string;
  /** The rules of further checks among them. */
  readonly also?: readonly string[] | undefined;
  readonly reason: string;
  readonly author?: string | null;
  readonly date?: string | null;
}

/** What there is to accept and by what. */
export interface Accepting {
  readonly discrepancies: readonly Discrepancy[];
  /** Every check, with what it says and where. */
  readonly located: readonly Located[];
  /** What the report itself accepts. */
  readonly stated: readonly Acceptance[];
  readonly baseline: readonly AcceptedChecks[];
  /** Ids of the rules that ran, and of those that are there and did not. */
  readonly rules: ReadonlySet<string>;
  readonly off: ReadonlySet<string>;
  readonly surveyed: Pick<Surveyed, "headingAt" | "marks">;
}

/**
 * Marks the discrepancies that are accepted: those of which every check is. Tells what became of each acceptance.
 *
 * An acceptance names what was looked at by its id, which follows from the figures, so that no old acceptance swallows a new
 * slip; with a rule alone it accepts the one discrepancy of its block, and nothing where there are several.
 */
export function accept(accepting: Accepting): AcceptanceResult[] {
  const { discrepancies, located, stated, baseline, surveyed } = accepting;
  if (stated.length + baseline.length === 0) return [];
  const kindred = kindredOf(located);
  const meant = acceptedChecks(kindred, surveyed.marks);
  const byCheck = new Map(discrepancies.flatMap((each) => each.checks.map((check) => [check, each] as const)));
  const fromBaseline = baseline.map((entry): AcceptanceResult => {
    const given = ofBaseline(entry);
    const found = entry.checks.map(meant);
    const now = found.map(({ check }) => check);
    const listed = now.flatMap((check) => (check !== null && byCheck.has(check) ? check : []));
    const equal = found.flatMap((each) => each.equal).flatMap((check) => byCheck.get(check)?.id ?? []);
    const others = listed.filter((check) => !speaksOf(entry, ruleOf(byCheck.get(check), check)));
    const isKnown = given.rule === "" || accepting.rules.has(given.rule) || accepting.off.has(given.rule);
    const isGone = now.every((check) => check === null) && (given.rule === "" || accepting.rules.has(given.rule));
    const result = (state: AcceptanceResult["state"], candidates: readonly string[] = []): AcceptanceResult => ({
      ...{ ...given, checks: [...entry.checks], now, candidates: [...new Set(candidates)] },
      state,
    });
    if (others.length > 0)
      return result(
        "other-rule",
        others.map((check) => ruleOf(byCheck.get(check), check)),
      );
    for (const check of listed) byCheck.get(check)?.acceptances.push(givenBy(given, check));
    if (listed.length > 0) return result("used");
    if (equal.length > 0) return result("unbound", equal);
    return result(isGone ? "gone" : isKnown ? "unused" : "unknown-rule");
  });
  settle(discrepancies);
  const places = new PlaceIndex(discrepancies);
  const names = {
    ...{ all: discrepancies, kindred, meant, headingAt: surveyed.headingAt },
    located: new Map(located.map((each) => [each.id, each])),
  };
  const inReport = stated.map((acceptance) => {
    const here = places.at(acceptance.concerns);
    return acceptStated({ ...names, acceptance, here, claimed: claimedBeside(acceptance, stated) }, accepting);
  });
  settle(discrepancies);
  return [...inReport, ...fromBaseline];
}

function acceptStated(naming: Naming, { rules, off }: Accepting): AcceptanceResult {
  const { acceptance, located } = naming;
  const { rule, id, reason } = acceptance;
  const given = ofReport(acceptance);
  const result = (state: AcceptanceResult["state"], candidates: readonly string[] = []): AcceptanceResult => ({
    ...{ ...given, checks: [], now: [], candidates: [...candidates] },
    state,
  });
  if (rule === null && id === null) return result(acceptance.isOpen ? "unclosed" : "malformed");
  if (rule !== null && !rules.has(rule) && !off.has(rule))
    return result(
      "unknown-rule",
      naming.here.map((each) => each.id),
    );
  const here = naming.here.filter((each) => rule === null || rulesOf(each).includes(rule));
  const ids = here.map((each) => each.id);
  if (reason === null) return result("no-reason", ids);
  const take = (named: readonly NamedChecks[]): AcceptanceResult => {
    const taken = named.flatMap(({ of, checks }) => checks.map((check) => ({ of, check })));
    for (const { of, check } of taken) of.acceptances.push(givenBy(given, check));
    const checks = taken.map(({ check }) => check);
    return { ...result("used"), checks, now: checks };
  };
  if (id === null) {
    // A rule alone means the one discrepancy of its block; of several it says not which.
    const [only, another] = here;
    return only && !another ? take([{ of: only, checks: only.checks }]) : result(only ? "unbound" : "unused", ids);
  }
  const { taken, open } = checksNamed(id, { ...naming, here });
  const other = taken.find(({ of }) => rule !== null && !rulesOf(of).includes(rule));
  if (other) return result("other-rule", [other.of.id]);
  if (taken.length > 0) return take(taken);
  if (open.length > 0) return result("unbound", open);
  const { name, mark } = unmarked(id);
  const isThere =
    located.has(id) ||
    [...located.keys()].some(
      (check) => isNamed(discrepancyId(check), name) && !isMoved(mark, markOf([check], located)),
    );
  return result(isThere || (rule !== null && off.has(rule)) ? "unused" : "gone", ids);
}

/** Whether another acceptance of a report names the same id at a line. */
function claimedBeside(own: Acceptance, stated: readonly Acceptance[]): Naming["claimed"] {
  return (line, id) => {
    const [base = ""] = unmarked(id).name.split("-");
    return stated.some(({ id: other, concerns: { lines } }, index) => {
      if (stated[index] === own || other === null || lines === null) return false;
      const [its = ""] = unmarked(other).name.split("-");
      return (its.startsWith(base) || base.startsWith(its)) && lines.from <= line && line <= lines.to;
    });
  };
}

/** The rules of all checks of a discrepancy. */
function rulesOf({ rule, also }: Discrepancy): string[] {
  return [rule, ...also.map((other) => other.rule)];
}

/** Whether a list tells the rule of a check that it accepts; lists of before may leave out those of further ones. */
function speaksOf({ rule, also, checks }: AcceptedChecks, own: string): boolean {
  const isWhole = also !== undefined || checks.length === 1;
  return rule === undefined || !isWhole || rule === own || also?.includes(own) === true;
}

function ruleOf(discrepancy: Discrepancy | undefined, check: string): string {
  return discrepancy?.also.find((other) => other.check === check)?.rule ?? discrepancy?.rule ?? "";
}

function settle(discrepancies: readonly Discrepancy[]): void {
  for (const discrepancy of discrepancies) {
    const accepted = new Set(discrepancy.acceptances.map(({ check }) => check));
    const all = discrepancy.checks.length > 0 && discrepancy.checks.every((check) => accepted.has(check));
    discrepancy.status = all ? "accepted" : "open";
  }
}

type Given = Omit<AcceptanceResult, "checks" | "now" | "candidates" | "state">;

function givenBy({ source, reason, author, date }: Given, check: string): Discrepancy["acceptances"][number] {
  return { check, source, reason: reason ?? "", author, date };
}

function ofBaseline({ rule = "", reason, author = null, date = null }: AcceptedChecks): Given {
  return { source: "baseline", rule, id: null, reason, author, date, line: null, column: null, pointer: null };
}

function ofReport({ rule, id, reason, author, date, at: { line, column, pointer } }: Acceptance): Given {
  return { source: "report", rule: rule ?? "", id, reason, author, date, line, column, pointer };
}
