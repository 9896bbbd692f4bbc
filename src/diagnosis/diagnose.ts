import type { AuditedCheck, Discrepancy, Quantity, RuleContext, Suspect } from "../engine/index.js";
import { attachRepairs, exchangeRepairs } from "./attach-repairs.js";
import { baseRepairs } from "./base-repairs.js";
import { causesOf } from "./causes.js";
import { copyRepairs } from "./copy-repairs.js";
import { dateRepairs } from "./date-repairs.js";
import { listRepairs } from "./list-repairs.js";
import { type Labels, labelsOf, namingOf } from "./naming.js";
import { pairRepairs } from "./pair-repairs.js";
import { compareRepairs, isAhead, type Repair } from "./repair.js";
import { isWrong, variableOf } from "./standing.js";
import { surroundingsOf } from "./surroundings.js";
import { costOf, type Trust } from "./trust.js";
import { united } from "./united.js";
import { valueRepairs } from "./value-repairs.js";
import { versionRepairs } from "./version-repairs.js";

export interface DiagnoseOptions {
  /** How far the caller trusts each figure, by its id. */
  readonly trust?: Trust;
}

/**
 * The discrepancies of an audit by their causes: exceptions that one repair settles are one discrepancy, and each exception
 * says what was probably meant, the likeliest first.
 */
export function diagnose(
  audited: readonly AuditedCheck[],
  context: RuleContext,
  { trust = {} }: DiagnoseOptions = {},
): Discrepancy[] {
  const surroundings = surroundingsOf(audited, context);
  const wrong = audited.filter(isWrong);
  const repairs = new Map(
    wrong.map((broken) => {
      const found = KINDS.flatMap((of) => of(broken, surroundings, context));
      return [broken, trusting(found, trust)];
    }),
  );
  const pairs = [pairRepairs, exchangeRepairs].flatMap((of) => of(wrong, surroundings, context));
  for (const pair of trusting(pairs, trust)) {
    for (const check of pair.resolves) repairs.get(check)?.push(pair);
  }
  const isSettled = (checks: readonly AuditedCheck[]): boolean =>
    (repairs.get(checks[0] as AuditedCheck) ?? []).some(
      ({ breaks, resolves }) => breaks === 0 && checks.every((check) => resolves.includes(check)),
    );
  for (const copied of trusting(copyRepairs(audited, wrong, isSettled, surroundings, context), trust)) {
    for (const check of copied.resolves) repairs.get(check)?.push(copied);
  }
  const causes = causesOf([...repairs.values()].flat());
  const cause = new Map(causes.flatMap((checks) => checks.map((check) => [check, checks])));
  const labels = labelsOf(context);
  const listed: Discrepancy[] = [];
  const seen = new Set<readonly AuditedCheck[]>();
  for (const each of audited) {
    const checks = cause.get(each) ?? [each];
    // A cause is listed with the first of its checks.
    if (each.discrepancy === null || seen.has(checks)) continue;
    seen.add(checks);
    const discrepancy = united(checks.flatMap((check) => check.discrepancy ?? []));
    if (discrepancy === null) continue;
    const own = checks.flatMap((check) => repairs.get(check) ?? []);
    listed.push({ ...discrepancy, suspects: suspectsOf(own, discrepancy, labels, context) });
  }
  return listed;
}

/** Everything that is tried of one broken check. */
const KINDS = [versionRepairs, valueRepairs, baseRepairs, attachRepairs, listRepairs, dateRepairs];

/** Repairs with what the caller says of their figures; those of a figure that is never wrong are none. */
function trusting(repairs: readonly Repair[], trust: Trust): Repair[] {
  if (Object.keys(trust).length === 0) return [...repairs];
  return repairs.flatMap((repair) => {
    const cost = repair.changes.reduce((most, { quantity }) => Math.max(most, costOf(trust, quantity.id)), 0);
    return Number.isFinite(cost) ? [{ ...repair, cost }] : [];
  });
}

/** Repairs as suspects, each once. */
function suspectsOf(
  repairs: readonly Repair[],
  discrepancy: Discrepancy,
  labels: Labels,
  context: RuleContext,
): Suspect[] {
  const found = new Map<string, Repair>();
  for (const repair of repairs) {
    const name = [
      repair.operation,
      repair.slip,
      ...repair.changes.flatMap(({ quantity, repaired }) => [variableOf(quantity), repaired]),
    ];
    const known = found.get(name.join("\u0000"));
    if (!known || compareRepairs(repair, known) < 0) found.set(name.join("\u0000"), repair);
  }
  const twice = new Set(
    repairs.flatMap(({ operation, slip, changes: [change] }) =>
      operation === "attach" && slip === "counted twice" && change ? [variableOf(change.quantity)] : [],
    ),
  );
  const copied = new Set(
    repairs.flatMap(({ operation, changes }) =>
      operation === "copied" ? changes.map(({ quantity, repaired }) => `${quantity.id} ${repaired}`) : [],
    ),
  );
  // A part that counts for nothing is one that is counted twice, and what a copy should read its original should.
  const isTold = ({ operation, slip, changes: [change] }: Repair): boolean =>
    operation === "value" &&
    change !== undefined &&
    ((slip === null && change.repaired === "0" && twice.has(variableOf(change.quantity))) ||
      copied.has(`${change.quantity.id} ${change.repaired}`));
  const all = [...found.values()].filter((repair) => !isTold(repair)).sort(compareRepairs);
  const nameOf = namingOf(
    discrepancy.figures.map(({ id }) => id),
    labels,
    context,
  );
  return all.flatMap((repair) => {
    const text = repair.text(isAhead(repair, all), nameOf);
    return repair.changes.flatMap(({ quantity, repaired, repairedPrinted }): Suspect[] => {
      const figure = indexOf(quantity, discrepancy);
      if (figure < 0) return [];
      const { operation, slip, bound = null } = repair;
      const resolves = repair.resolves.map(({ result }) => result.id);
      return [{ figure, repaired, repairedPrinted, operation, slip, bound, resolves, text }];
    });
  });
}

/** Where a figure, or the words that state a date, stand among the figures of a discrepancy. */
function indexOf({ id, date }: Quantity, { figures }: Discrepancy): number {
  if (id !== null) return figures.findIndex((figure) => figure.id === id);
  if (date === null) return -1;
  const { words, at } = date.words;
  return figures.findIndex(
    ({ id: own, printed, pointer, line, column }) =>
      own === null && printed === words && pointer === at.pointer && line === at.line && column === at.column,
  );
}
