import type { Confidence, Figure, Statement } from "../../model/index.js";
import { decimal, type Interval, intervals, knownUnit, powerOfTen, roundingInterval } from "../../numeric/index.js";
import { hasPhrase } from "./folded.js";
import { statementFields } from "./statements.js";
import { believe, evidenceOf, type Trial } from "./trial.js";
import { PRICE_HEADS } from "./vocabulary.js";

/** Figures in a line, down or across: what is multiplied is told by their heads, what proves it by their positions. */
export interface Line<Position> {
  readonly label: string;
  readonly folded: string;
  /** Whether its figures are percentages. */
  readonly percent: boolean;
  at(position: Position): Figure | null | undefined;
}

/** Lines of which the product of two is the third. */
interface Product<Position> {
  readonly quantity: Line<Position>;
  readonly rate: Line<Position>;
  readonly amount: Line<Position>;
}

/** Statements of `Diện tích × Năng suất = Sản lượng`, `Số lượng × Đơn giá = Thành tiền`, in lines at most `reach` apart. */
export function productsOf<Position>(
  lines: readonly Line<Position>[],
  positions: readonly Position[],
  reach: number,
  labelAt: (line: Line<Position>, position: Position) => string,
): Statement[] {
  return lines.flatMap((rate, at) => {
    if (rate.percent || !isRate(rate, positions)) return [];
    const near = lines
      .slice(Math.max(0, at - reach), at + reach + 1)
      .filter((each) => each !== rate && !each.percent && !isRate(each, positions));
    let found: { product: Product<Position>; confidence: Confidence; score: number } | undefined;
    for (const quantity of near) {
      for (const amount of near) {
        if (quantity === amount) continue;
        const product = { quantity, rate, amount };
        const trials = positions.flatMap((position) => tryAt(product, position) ?? []);
        const confidence = believe(trials, "named", near.length ** 2);
        const score = evidenceOf(trials) - trials.filter(({ outcome }) => outcome !== "fits").length;
        if (confidence && trials.length > 1 && (!found || score > found.score)) found = { product, confidence, score };
      }
    }
    return found ? statements(found.product, positions, found.confidence, labelAt) : [];
  });
}

function isRate<Position>({ folded, at }: Line<Position>, positions: readonly Position[]): boolean {
  return hasPhrase(folded, PRICE_HEADS) || positions.some((position) => at(position)?.unit?.includes("/"));
}

function tryAt<Position>({ quantity, rate, amount }: Product<Position>, position: Position): Trial | null {
  const [q, r, a] = [quantity.at(position), rate.at(position), amount.at(position)];
  if (!q || !r || !a || [q, r, a].some(({ value, upTo }) => value === "0" || upTo !== null)) return null;
  const exponent = exponentOf(q, r, a);
  if (exponent === null) return null;
  const product = intervals.scale(
    intervals.times(rounded(q, q.decimals), rounded(r, r.decimals ?? 0)),
    powerOfTen(exponent),
  );
  const stated = rounded(a, a.decimals);
  if (intervals.intersect(product, stated) === null) return { outcome: "misses", chance: 1, trivial: false };
  const width = product.high.minus(product.low).plus(stated.high.minus(stated.low)).plus(1);
  const chance = Math.min(width.dividedBy(decimal(a.value).abs().plus(1)).toNumber() * 1.5, 0.5);
  return { outcome: "fits", chance, trivial: false };
}

function rounded({ value }: Figure, decimals: number | null): Interval {
  return roundingInterval(decimal(value), decimals, "nearest");
}

/** Power of ten between the units of a product, as the engine converts them; `null` where they don't convert. */
function exponentOf(quantity: Figure, rate: Figure, amount: Figure): number | null {
  const unit = ({ unit: name }: Figure) => (name === null ? undefined : knownUnit(name));
  const [counted, priced, stated] = [unit(quantity), unit(rate), unit(amount)];
  const per = knownUnit(rate.unit?.split("/")[1] ?? "");
  if (per && counted && per.dimension !== counted.dimension) return null;
  const shift = per && counted ? counted.exponent - per.exponent : 0;
  if (!stated || !priced) return shift;
  return stated.dimension === priced.dimension ? priced.exponent - stated.exponent + shift : null;
}

function statements<Position>(
  { quantity, rate, amount }: Product<Position>,
  positions: readonly Position[],
  confidence: Confidence,
  labelAt: (line: Line<Position>, position: Position) => string,
): Statement[] {
  return positions.flatMap((position): Statement[] => {
    const [q, r, a] = [quantity.at(position), rate.at(position), amount.at(position)];
    if (!q || !r || !a || exponentOf(q, r, a) === null) return [];
    const fields = statementFields("product", a, labelAt(amount, position), confidence);
    return [{ kind: "extension", ...fields, quantity: q.id, rate: r.id, amount: a.id }];
  });
}
