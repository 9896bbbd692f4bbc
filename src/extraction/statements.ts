import type { Figure, Statement } from "../model/index.js";
import { decimal, HUNDRED } from "../numeric/index.js";
import type { BelievedChange } from "./changes/index.js";
import type { ClaimReading } from "./claims/index.js";
import type { Mention } from "./clauses/stretch.js";
import type { ComparisonReading } from "./comparisons/index.js";
import type { BelievedEnumeration } from "./enumerations/index.js";
import type { BelievedExtension } from "./extensions/index.js";
import type { DistantShare } from "./proportions/anywhere.js";
import type { BelievedShares } from "./proportions/hundred.js";
import type { BelievedShare } from "./proportions/index.js";
import type { BelievedRatio } from "./proportions/ratios.js";

/** What every statement begins with. */
export interface Head {
  readonly id: string;
  readonly label: string;
  readonly at: Figure["at"];
}

/** The head of the next statement, with the place of one figure and the label of another. */
export type HeadOf = (place: Mention, named: Mention) => Head;

/** A percentage of a base. */
export function proportionOf({ share, confidence }: BelievedShare, head: HeadOf): Statement {
  const [part = share.percent] = share.part;
  // `98,5% số hộ (1.196/1.245 hộ)`: counts in brackets are named by what stands before them.
  const behind = part.stretch === share.percent.stretch && part.order > share.percent.order;
  return {
    kind: "proportion",
    ...head(share.percent, behind ? share.percent : part),
    confidence,
    part: share.part.map(({ id }) => id),
    base: share.base.map(({ id }) => id),
    percent: share.percent.id,
    within: share.within,
    candidates: [],
  };
}

/** A percentage of a base that stands elsewhere. */
export function distantProportionOf({ percent, part, base }: DistantShare, head: HeadOf): Statement {
  return {
    kind: "proportion",
    ...head(percent, part),
    confidence: "likely",
    part: [part.id],
    base: base.map(({ id }) => id),
    percent: percent.id,
    within: decimal(percent.value).lte(HUNDRED),
    candidates: [],
  };
}

/** Percentages that total a hundred; none where there are no percentages. */
export function sharesOfHundred(
  { percents, confidence }: BelievedShares,
  head: HeadOf,
  label: (mention: Mention) => string,
): Statement | undefined {
  const [first] = percents;
  if (!first) return undefined;
  const cells = percents.map((each, index) => ({
    category: `c${index + 1}`,
    label: label(each),
    figure: each.id,
  }));
  return { kind: "shares", ...head(first, first), confidence, complete: true, cells };
}

/** A count whose things are listed. */
export function enumerationOf({ count, least, most, items, confidence }: BelievedEnumeration, head: HeadOf): Statement {
  return {
    kind: "enumeration",
    ...head(count, count),
    confidence,
    count: count.id,
    least,
    most,
    items: [...items],
  };
}

/** A quantity times its rate. */
export function extensionOf({ quantity, rate, amount, confidence }: BelievedExtension, head: HeadOf): Statement {
  return {
    kind: "extension",
    ...head(rate, amount),
    confidence,
    quantity: quantity.id,
    rate: rate.id,
    amount: amount.id,
  };
}

/** A part that its whole is not less than. */
export function boundOf({ part, whole, confidence }: BelievedRatio, head: HeadOf): Statement {
  return { kind: "bound", ...head(part, whole), confidence, part: part.id, whole: whole.id };
}

/** A change between two states; none where no figure of it is printed. */
export function changeOf({ change, confidence }: BelievedChange, head: HeadOf): Statement | undefined {
  const { direction, before, after, difference, percent } = change;
  const place = percent ?? difference ?? after ?? before;
  if (!place) return undefined;
  return {
    kind: "change",
    ...head(place, after ?? place),
    confidence,
    direction,
    before: before?.id ?? null,
    after: after?.id ?? null,
    difference: difference?.id ?? null,
    percent: percent?.id ?? null,
  };
}

/** A claim of all or none with a count of what it says there is none of, and the total that the count is a part of. */
export function claimOf(
  { claim, count, scope }: ClaimReading,
  words: string,
  base: Mention | undefined,
  head: Head,
): Statement {
  const whole = count.base ?? base;
  return {
    kind: "claim",
    ...head,
    confidence: "likely",
    words,
    figure: claim.figure?.id ?? null,
    remainder: count.remainder ? [count.remainder.id] : [],
    done: count.done?.id ?? null,
    base: whole?.id ?? null,
    scope,
  };
}

/** Words that compare a figure with others. */
export function comparisonOf({ order, figure, others }: ComparisonReading, words: string, head: Head): Statement {
  return {
    kind: "comparison",
    ...head,
    confidence: "likely",
    words,
    order,
    figure: figure.id,
    others: others.map(({ id }) => id),
  };
}
