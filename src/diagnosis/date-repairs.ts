import {
  type AuditedCheck,
  type Check,
  evaluateCheck,
  type Quantity,
  quantitiesOf,
  type RuleContext,
} from "../engine/index.js";
import { dateExists } from "../model/index.js";
import { decimal, intervals } from "../numeric/index.js";
import { type Repair, UNWEIGHED } from "./repair.js";
import { roundedAs } from "./rounded-as.js";
import { isWrong, variableOf } from "./standing.js";
import type { Surroundings } from "./surroundings.js";
import { suspectText } from "./suspect-text.js";
import { supportOf } from "./trust.js";
import { mapFigures } from "./with-figures.js";

/** Years that a slip is away from the right one at most. */
const MOST_YEARS = 10;
/** More days than these that one slip explains tell nothing. */
const MOST_DAYS = 2;

interface Day {
  readonly iso: string;
  readonly slip: string | null;
}

/** The best other days for each date of a broken check: those of the first slip that explains most. */
export function dateRepairs(broken: AuditedCheck, { of }: Surroundings, context: RuleContext): Repair[] {
  return quantitiesOf(broken.draft.check).flatMap((quantity): Repair[] => {
    const { date } = quantity;
    const variable = variableOf(quantity);
    if (date === null || variable === null) return [];
    const around = of(variable).filter((each) => each !== broken);
    const judged = daysInsteadOf(date.iso, broken.draft.check, variable).flatMap((day) => {
      if (isBroken(broken, variable, day.iso)) return [];
      const verdicts = around.map((each) => ({ each, isBroken: isBroken(each, variable, day.iso) }));
      const settled = verdicts.flatMap(({ each, isBroken: still }) => (isWrong(each) && !still ? [each] : []));
      const breaks = verdicts.filter(({ each, isBroken: now }) => !isWrong(each) && now).length;
      return [{ day, settled, breaks }];
    });
    const gain = Math.max(...judged.map(({ settled, breaks }) => settled.length - breaks));
    const best = judged.filter(({ settled, breaks }) => settled.length - breaks === gain);
    const [first] = best;
    const away = ({ day }: typeof first & object): number => Math.abs(yearOf(day.iso) - yearOf(date.iso));
    const alike = best.filter((each) => first && each.day.slip === first.day.slip && away(each) === away(first));
    if (alike.length > MOST_DAYS) return [];
    return alike.map(({ day: { iso, slip }, settled, breaks }) => {
      const repairedPrinted = date.print(iso);
      return {
        operation: "date",
        slip,
        changes: [{ quantity, repaired: iso, repairedPrinted }],
        resolves: [broken, ...settled],
        breaks,
        loose: 0,
        ...UNWEIGHED,
        odd: isOdd(date.iso, iso, variable, [broken, ...around]),
        support: supportOf(around),
        text: (isAlone, nameOf) =>
          suspectText(
            { quantity, repaired: null, slip, repairedPrinted, bound: null, isAlone, nameOf },
            broken,
            context,
          ),
      };
    });
  });
}

/** Days that may have been meant: of another year, day and month exchanged, a digit of either wrong; what the other side says. */
function daysInsteadOf(iso: string, check: Check, variable: string): Day[] {
  const [year = "", month = "", day = ""] = iso.split("-");
  const days = new Map<string, string | null>();
  const add = (meant: string, slip: string | null): void => {
    if (meant !== iso && !days.has(meant) && dateExists(meant)) days.set(meant, slip);
  };
  for (let away = 1; away <= MOST_YEARS; away += 1) {
    for (const meant of [Number(year) + away, Number(year) - away]) {
      add(`${String(meant).padStart(4, "0")}-${month}-${day}`, "year");
    }
  }
  add(`${year}-${day}-${month}`, "day and month");
  for (const at of [5, 6, 8, 9]) {
    for (const digit of "0123456789") add(iso.slice(0, at) + digit + iso.slice(at + 1), "replaced");
  }
  add(`${year}-${swapped(month)}-${day}`, "swapped");
  add(`${year}-${month}-${swapped(day)}`, "swapped");
  for (const other of quantitiesOf(check)) {
    if (other.date !== null && variableOf(other) !== variable) add(other.date.iso, null);
  }
  return [...days].map(([meant, slip]) => ({ iso: meant, slip }));
}

/** Whether a date has another year than most that it is compared with, and would have theirs. */
function isOdd(printed: string, meant: string, variable: string, checks: readonly AuditedCheck[]): boolean {
  const others = new Map(
    checks.flatMap(({ draft }) =>
      quantitiesOf(draft.check).flatMap((other): [string, number][] => {
        const own = variableOf(other);
        return other.date === null || own === null || own === variable ? [] : [[own, yearOf(other.date.iso)]];
      }),
    ),
  );
  const ofYear = (iso: string): number => [...others.values()].filter((year) => year === yearOf(iso)).length;
  return ofYear(meant) > ofYear(printed);
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

function swapped(digits: string): string {
  return [...digits].reverse().join("");
}

/** Whether a check is broken once a date is another day. */
function isBroken(check: AuditedCheck, variable: string, iso: string): boolean {
  const changed = mapFigures(check.draft.check, (quantity) =>
    variableOf(quantity) === variable ? onDay(quantity, iso) : quantity,
  );
  return evaluateCheck(changed, roundedAs(check)).verdict === "inconsistent";
}

function onDay(quantity: Quantity, iso: string): Quantity {
  if (quantity.date === null) return quantity;
  const value = decimal(quantity.date.valueOf(iso));
  return { ...quantity, value, exact: quantity.exact && intervals.point(value) };
}
