import type { AuditedCheck, Discrepancy, Quantity, RuleContext, Suspect } from "../engine/index.js";
import { causesOf } from "./causes.js";
import { dateRepairs } from "./date-repairs.js";
import { pairRepairs } from "./pair-repairs.js";
import { compareRepairs, isAhead, type Repair } from "./repair.js";
import { isWrong, surroundingsOf } from "./surroundings.js";
import { united } from "./united.js";
import { valueRepairs } from "./value-repairs.js";
import { versionRepairs } from "./version-repairs.js";

/**
 * The discrepancies of an audit by their causes: exceptions that one repair settles are one discrepancy, and each exception
 * says what was probably meant, the likeliest first.
 */
export function diagnose(audited: readonly AuditedCheck[], context: RuleContext): Discrepancy[] {
  const surroundings = surroundingsOf(audited);
  const wrong = audited.filter(isWrong);
  const repairs = new Map(
    wrong.map((broken) => {
      const found = [versionRepairs, valueRepairs, dateRepairs].flatMap((of) => of(broken, surroundings, context));
      return [broken, found];
    }),
  );
  for (const pair of pairRepairs(wrong, surroundings, context)) {
    for (const check of pair.resolves) repairs.get(check)?.push(pair);
  }
  const causes = causesOf([...repairs.values()].flat());
  const cause = new Map(causes.flatMap((checks) => checks.map((check) => [check, checks])));
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
    listed.push({ ...discrepancy, suspects: suspectsOf(own, discrepancy) });
  }
  return listed;
}

/** Repairs as suspects, each once. */
function suspectsOf(repairs: readonly Repair[], discrepancy: Discrepancy): Suspect[] {
  const found = new Map<string, Repair>();
  for (const repair of repairs) {
    const name = [repair.operation, ...repair.changes.flatMap(({ quantity, repaired }) => [quantity.id, repaired])];
    const known = found.get(name.join("\u0000"));
    if (!known || compareRepairs(repair, known) < 0) found.set(name.join("\u0000"), repair);
  }
  const all = [...found.values()].sort(compareRepairs);
  return all.flatMap((repair) => {
    const text = repair.text(isAhead(repair, all));
    return repair.changes.flatMap(({ quantity, repaired, repairedPrinted }): Suspect[] => {
      const figure = indexOf(quantity, discrepancy);
      if (figure < 0) return [];
      const { operation, slip, resolves } = repair;
      return [
        { figure, repaired, repairedPrinted, operation, slip, resolves: resolves.map(({ result }) => result.id), text },
      ];
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
