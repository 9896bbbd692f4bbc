import type { AuditedCheck, Quantity, RuleContext } from "../engine/index.js";
import { canonical, type Decimal, decimal, ZERO } from "../numeric/index.js";
import { listsOf } from "./attach-repairs.js";
import { labelsOf } from "./naming.js";
import { type Repair, UNWEIGHED } from "./repair.js";
import type { Surroundings } from "./surroundings.js";
import { lackingText, twiceText } from "./suspect-text.js";
import { printedLike } from "./value-repairs.js";

/** Amounts below are parts of a list by chance. */
const LEAST_PART = 10;

/** A list that has a part too much, which the others hold already, or one too little, which stands beside it. */
export function listRepairs(broken: AuditedCheck, around: Surroundings, context: RuleContext): Repair[] {
  return listsOf(broken, around).flatMap(({ stated, sum, figures }): Repair[] => {
    if (sum.gt(stated.value)) {
      const parts = [...figures.values()].filter(({ id }) => id !== stated.id);
      return countedTwice(parts, sum.minus(stated.value), stated, { broken, around, context });
    }
    return leftOut(stated, sum, figures, { broken, around, context });
  });
}

interface Setting {
  readonly broken: AuditedCheck;
  readonly around: Surroundings;
  readonly context: RuleContext;
}

/** Parts that are just what the list has too much; those first that it has twice in the same words. */
function countedTwice(
  parts: readonly Quantity[],
  excess: Decimal,
  stated: Quantity,
  { broken, context }: Setting,
): Repair[] {
  const labels = labelsOf(context);
  const wordsOf = ({ id }: Quantity): string => plain(labels(id ?? "") ?? "");
  const fitting = parts.filter(({ value }) => value.eq(excess));
  const repeated = fitting.filter(
    (part, at) => wordsOf(part) !== "" && fitting.slice(0, at).some((each) => wordsOf(each) === wordsOf(part)),
  );
  // A list that has a part twice has the later one too much; of parts that are alike in number alone any may be.
  const named = repeated.length > 0 ? repeated : excess.gte(LEAST_PART) ? fitting : [];
  return named.flatMap((part): Repair[] => {
    if (part.id === null) return [];
    const repairedPrinted = printedLike(part, ZERO);
    return [
      {
        operation: "attach",
        slip: "counted twice",
        changes: [{ quantity: part, repaired: "0", repairedPrinted }],
        // What the part is elsewhere it still is: only this list counts it once too often.
        resolves: [broken],
        breaks: 0,
        loose: 0,
        ...UNWEIGHED,
        odd: repeated.length > 0,
        // A total that leaves the part out explains the same, and is the commoner slip.
        hints: repeated.length > 0 ? 0 : -1,
        text: (isAlone, nameOf) =>
          twiceText(part, stated, { isAlone: isAlone || repeated.length > 0, nameOf }, context.lang),
      },
    ];
  });
}

/** The one figure beside a list that is just what it lacks. */
function leftOut(
  stated: Quantity,
  sum: Decimal,
  figures: ReadonlyMap<string | null, Quantity>,
  { broken, around, context }: Setting,
): Repair[] {
  const lack = stated.value.minus(sum);
  if (lack.lt(LEAST_PART)) return [];
  const [part, ...others] = around
    .beside(stated.id ?? "")
    .filter(
      ({ id, unit, upTo, value }) =>
        !figures.has(id) && unit === stated.unit && upTo === null && decimal(value).eq(lack),
    );
  if (!part || others.length > 0) return [];
  return [
    {
      operation: "attach",
      slip: "left out",
      changes: [
        { quantity: stated, repaired: canonical(stated.value), repairedPrinted: printedLike(stated, stated.value) },
      ],
      resolves: [broken],
      breaks: 0,
      loose: 0,
      ...UNWEIGHED,
      text: (_, nameOf) => lackingText(part, stated, nameOf, context.lang),
    },
  ];
}

function plain(words: string): string {
  return words.normalize("NFC").toLowerCase().trim();
}
