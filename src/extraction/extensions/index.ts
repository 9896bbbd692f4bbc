import type { Confidence } from "../../model/index.js";
import { decimal } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Listen } from "../judge/listen.js";
import { type Judgement, type Weighed, weigh } from "../judge/weigh.js";
import { amountsOf, earlierFactors, type Factor, quantitiesOf, rateUnit } from "./factors.js";
import { inRow } from "./in-row.js";
import { isWhole } from "./nearness.js";
import { ofWholes } from "./of-wholes.js";
import { compareProduct, type Product, ratePoint } from "./product.js";
import { type Rate, rateOf } from "./rates.js";
import { timesOf } from "./times.js";

export type { Product } from "./product.js";

/** Quantity x rate = amount, as the words have it. */
export interface BelievedExtension {
  readonly quantity: Mention;
  readonly rate: Mention;
  readonly amount: Mention;
  /** The unit to give the figure of the rate, such as `tạ/ha`, where its own says too little; else `null`. */
  readonly rateUnit: string | null;
  readonly confidence: Confidence;
  readonly holds: boolean;
  readonly judgement: Judgement<Product>;
}

/** Odds from which a miss is told to the author, and how probable the words alone must make the reading. */
const ACCUSES = 2;
const PLAIN = 0.75;

/** Rates of a stretch with what they are multiplied by and what comes of it. */
export function extensionsOf(
  stretches: readonly Stretch[],
  stretch: Stretch,
  listen?: Listen<Product>,
): BelievedExtension[] {
  const rates = stretch.mentions.flatMap((mention) => rateOf(stretch, mention) ?? []);
  const times = stretch.mentions.flatMap((mention) => {
    const found = timesOf(stretch, mention);
    if (!found) return [];
    const factor = (each: Mention): Factor => ({ mention: each, named: true, weight: 1 });
    return hear(weighed(found.rate, factor(found.quantity), factor(found.amount), LAID_OUT), () => true, listen) ?? [];
  });
  const products = rates.flatMap((rate, index) => {
    const near = nearReadings(stretch, rate);
    const alone =
      !rate.timed && ![rates[index - 1], rates[index + 1]].some((other) => other && sharesAmount(stretch, rate, other));
    const heard = hear(near, (holds) => holds || alone, listen);
    return heard ?? hear(farReadings(stretches, stretch, rate), (holds) => holds, listen) ?? [];
  });
  return [...times, ...products];
}

/** What is believed of some readings where `mayTell`; `undefined` where none of them is likelier than nothing. */
function hear(
  readings: readonly Weighed<Product>[],
  mayTell: (holds: boolean) => boolean,
  listen: Listen<Product> | undefined,
): BelievedExtension[] | undefined {
  const highest = readings.reduce((high, { prior }) => Math.max(high, prior), 0);
  const sealed = readings.some((each) => each.prior === highest && (isSealed(each) || isSetRate(each)));
  const judgement = weigh(readings, sealed ? SEALED : Math.max(1 - highest, 0.02));
  const believed = believedOf(judgement);
  const told = believed.filter(({ holds }) => mayTell(holds));
  if (readings.length > 0) listen?.({ readings, judgement, told: told.length > 0 });
  return believed.length > 0 ? told : undefined;
}

/** `60 triệu đồng/nhà xây mới và 30 triệu đồng/nhà sửa chữa, tổng cộng …`: two rates without an amount between them make one. */
function sharesAmount(stretch: Stretch, { mention: one }: Rate, { mention: other }: Rate): boolean {
  if (one.sentence !== other.sentence || measureOf(one).split("/")[0] !== measureOf(other).split("/")[0]) return false;
  const between = stretch.mentions.slice(Math.min(one.order, other.order) + 1, Math.max(one.order, other.order));
  return !between.some((each) => measureOf(each) === measureOf(one).split("/")[0]);
}

function nearReadings(stretch: Stretch, rate: Rate): Weighed<Product>[] {
  const amounts = amountsOf(stretch, rate);
  const laidOut = inRow(stretch, rate) ?? ofWholes(stretch, rate);
  const others = quantitiesOf(stretch, rate).flatMap((quantity) =>
    amounts.flatMap((amount) => {
      if (laidOut?.quantity === quantity.mention && laidOut.amount === amount.mention) return [];
      return weighed(rate, quantity, amount, priorOf(stretch, rate, quantity, amount));
    }),
  );
  if (!laidOut) return others;
  const asFactor = (mention: Mention): Factor => ({ mention, named: true, weight: 1 });
  return [...weighed(rate, asFactor(laidOut.quantity), asFactor(laidOut.amount), LAID_OUT), ...others];
}

/** How likely figures in a row with a word for the whole, or an average behind its wholes, belong together. */
const LAID_OUT = 0.98;

/** One factor, or both, from a paragraph before. */
function farReadings(stretches: readonly Stretch[], stretch: Stretch, rate: Rate): Weighed<Product>[] {
  if (!isFine(rate)) return [];
  const earlier = earlierFactors(stretches, stretch, rate);
  const named = (factors: readonly Factor[]): Factor[] => factors.filter((factor) => factor.named);
  const pair = (quantities: readonly Factor[], amounts: readonly Factor[], joint: boolean): Weighed<Product>[] =>
    quantities.flatMap((quantity) =>
      amounts.flatMap((amount) => {
        if (joint && quantity.mention.stretch !== amount.mention.stretch) return [];
        return weighed(rate, quantity, amount, joint ? quantity.weight : quantity.weight * amount.weight);
      }),
    );
  return [
    ...pair(earlier.quantities, named(amountsOf(stretch, rate)), false),
    ...pair(named(quantitiesOf(stretch, rate)), earlier.amounts, false),
    ...pair(earlier.quantities, earlier.amounts, true),
  ];
}

/** A rate of one digit goes with too much to be looked for elsewhere. */
function isFine({ mention }: Rate): boolean {
  return Number(mention.value) * 10 ** (mention.decimals ?? 0) >= FINE;
}

/** Units of its last digit that a rate must have. */
const FINE = 40;

function weighed(rate: Rate, quantity: Factor, amount: Factor, prior: number): Weighed<Product>[] {
  if (quantity.mention === amount.mention) return [];
  const product: Product = { quantity: quantity.mention, rate, amount: amount.mention };
  return [{ reading: product, prior, ...compareProduct(product, prior >= PLAIN) }];
}

function believedOf(judgement: Judgement<Product>): BelievedExtension[] {
  const { chosen, odds } = judgement;
  if (!chosen) return [];
  const holds = chosen.outcome === "fits";
  const unlike = chosen.outcome === "misses" && !isSealed(chosen) && !isSetRate(chosen);
  if (!holds && (unlike || odds < ACCUSES || chosen.prior < PLAIN)) return [];
  const confidence = odds > 10 ? "certain" : odds > 2.5 ? "likely" : "possible";
  const { quantity, rate, amount } = chosen.reading;
  return [
    { quantity, rate: rate.mention, amount, rateUnit: rateUnit(rate, quantity, amount), confidence, holds, judgement },
  ];
}

/** How likely chance alone is where the words leave no doubt what is multiplied. */
const SEALED = 0.004;
const SURE = 0.94;
const NEAR = 0.02;

/** `ngô 238,7 ha, năng suất 46,2 tạ/ha, sản lượng 1.102,8 tấn`: a worked out rate between the two that it was worked out from. */
function isSealed({ prior, reading: { rate, quantity, amount } }: Weighed<Product>): boolean {
  if (prior < SURE || !rate.average || rate.timed || rate.mention.approximator !== null) return false;
  if (quantity.kind === "count" && !decimal(quantity.value).isInteger()) return false;
  if ([quantity, amount].some(({ approximator, stretch }) => approximator !== null || stretch !== rate.mention.stretch))
    return false;
  // Who cuts off instead of rounding stays within a unit of the last digit.
  const unit = 10 ** -(amount.decimals ?? 0) / Number(amount.value);
  const ratio = pointOf(quantity).times(ratePoint(rate)).dividedBy(pointOf(amount)).toNumber();
  return ratio > 0.5 && ratio < 2 && Math.abs(ratio - 1) > Math.max(NEAR, unit);
}

/** `60 suất, mỗi suất 1.500.000 đồng, tổng trị giá 90 triệu đồng`: a rate that was set, laid out in a row with its whole. */
function isSetRate({ prior, reading: { rate, quantity, amount } }: Weighed<Product>): boolean {
  if (prior < LAID_OUT || rate.average || rate.timed) return false;
  // What a whole programme costs is more than what one of its rates makes.
  const ratio = pointOf(quantity).times(ratePoint(rate)).dividedBy(pointOf(amount)).toNumber();
  if (ratio < LEAST || ratio > 1 / LEAST) return false;
  return [quantity, rate.mention, amount].every(({ approximator }) => approximator === null);
}

const LEAST = 0.6;

/** Clauses that set both figures apart from the rate count once. */
function priorOf(stretch: Stretch, rate: Rate, quantity: Factor, amount: Factor): number {
  const whole = isWhole(stretch, amount.mention) || rate.mention.kind === "count" ? 1 : 0.98;
  const [lower, higher] = [Math.min(quantity.weight, amount.weight), Math.max(quantity.weight, amount.weight)];
  return 0.98 * whole * lower * (higher >= 0.85 ? 1 : higher);
}
