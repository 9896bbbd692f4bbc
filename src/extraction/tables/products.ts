import type { Confidence, Figure, Statement } from "../../model/index.js";
import { decimal, knownUnit } from "../../numeric/index.js";
import { oneKeystrokeAway } from "../judge/repair.js";
import { folded as foldedText, hasPhrase, withoutPhrases } from "./folded.js";
import type { Line, Lines } from "./lines.js";
import { statementFields } from "./statements.js";
import { choose, type Trial } from "./trial.js";
import { NO_RATES, PRICE_HEADS } from "./vocabulary.js";

/** Lines of which the product of two is the third. */
interface Product<Position> {
  readonly quantity: Line<Position>;
  readonly rate: Line<Position>;
  readonly amount: Line<Position>;
}

/** Finds `Diện tích × Năng suất = Sản lượng`, `Số lượng × Đơn giá = Thành tiền` in lines at most `reach` apart. */
export function productsOf<Position>({ lines, positions, labelAt }: Lines<Position>, reach: number): Statement[] {
  return lines.flatMap((rate, at) => {
    if (rate.percent) return [];
    const around = lines
      .slice(Math.max(0, at - reach), at + reach + 1)
      .filter((each) => each !== rate && !each.percent);
    const per = perOf(rate, positions);
    if (!isRate(rate, positions) && !around.some((each) => counts(each, per))) return [];
    const near = around.filter((each) => !isRate(each, positions));
    const pairs = near.flatMap((quantity) => near.map((amount) => ({ quantity, rate, amount })));
    const candidates = pairs
      .filter(({ quantity, amount }) => quantity !== amount)
      .map((reading) =>
        isTold(reading, per, positions)
          ? { reading, naming: "told" as const, rivals: 1 }
          : { reading, naming: "named" as const },
      );
    const chosen = choose(candidates, positions, tryAt);
    return chosen ? statements(chosen.reading, positions, chosen.confidence, labelAt) : [];
  });
}

/** What a rate is for each of: `lớp` of `Cháu/lớp`, `máy` of `Công suất mỗi máy`; empty where no word says so. */
function perOf<Position>({ folded, at }: Line<Position>, positions: readonly Position[]): string {
  const head = folded.replace(/ ?\([^()]*\)/g, "");
  const [, told = ""] = /(?: \/|(?:^| )mỗi) (\p{L}+(?: \p{L}+)?)$/u.exec(head) ?? [];
  return told || foldedText(unitAt(at, positions)?.split("/")[1] ?? "");
}

function unitAt<Position>(at: Line<Position>["at"], positions: readonly Position[]): string | null | undefined {
  for (const position of positions) {
    const figure = at(position);
    if (figure) return figure.unit;
  }
  return undefined;
}

function counts<Position>({ folded }: Line<Position>, per: string): boolean {
  return per !== "" && !folded.includes("/") && hasPhrase(folded, [per]);
}

/** Whether heads or units say which columns make a product: `ha`, `tạ/ha` and `tạ`; a price and what it comes to. */
function isTold<Position>(
  { quantity, rate, amount }: Product<Position>,
  per: string,
  positions: readonly Position[],
): boolean {
  if (hasPhrase(rate.folded, ["đơn giá"]) && hasPhrase(amount.folded, ["thành tiền"])) return true;
  if (counts(quantity, per) && !counts(amount, per)) return true;
  const [counted, priced, stated] = [quantity, rate, amount].map(({ at }) => unitAt(at, positions));
  const [of, each] = (priced ?? "").split("/");
  return each !== undefined && counted === each && stated === of;
}

function isRate<Position>({ folded, at }: Line<Position>, positions: readonly Position[]): boolean {
  return (
    hasPhrase(withoutPhrases(folded, NO_RATES), PRICE_HEADS) ||
    positions.some((position) => at(position)?.unit?.includes("/"))
  );
}

function tryAt<Position>({ quantity, rate, amount }: Product<Position>, position: Position): Trial | null {
  const [q, r, a] = [quantity.at(position), rate.at(position), amount.at(position)];
  if (!q || !r || !a || [q, r, a].some(({ value, upTo }) => value === "0" || upTo !== null)) return null;
  const exponent = exponentOf(q, r, a);
  if (exponent === null) return null;
  const factor = 10 ** exponent;
  const [quantities, rates, [low, high]] = [ends(q, q.decimals), ends(r, r.decimals ?? 0), ends(a, a.decimals)];
  const products = quantities.flatMap((one) => rates.map((other) => one * other * factor));
  const [least, most] = [Math.min(...products), Math.max(...products)];
  const fits = least <= high * (1 + BLUR) && most >= low * (1 - BLUR);
  const chance = Math.min(((most - least + high - low + 1) / (Math.abs(low) + 1)) * 1.5, 0.5);
  const [quantityOf, rateOf, amountOf] = [Number(q.value), Number(r.value), Number(a.value)];
  const typed = (): boolean =>
    isTyped(a, quantityOf * rateOf * factor) ||
    isTyped(r, amountOf / factor / quantityOf) ||
    isTyped(q, amountOf / factor / rateOf);
  return { fits, chance, trivial: false, typed };
}

const BLUR = 1e-9;

/** Whether one keystroke turns a figure into what makes the product right. */
function isTyped(figure: Figure, wanted: number): boolean {
  const places = Math.min(Math.max(figure.decimals ?? 0, 0), 10);
  return Number.isFinite(wanted) && wanted < 1e20 && oneKeystrokeAway(figure, decimal(wanted.toFixed(places)));
}

/** The ends of what a print stands for. */
function ends({ value }: Figure, decimals: number | null): readonly [number, number] {
  const half = decimals === null ? 0 : 10 ** -decimals / 2;
  return [Number(value) - half, Number(value) + half];
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
  labelAt: Lines<Position>["labelAt"],
): Statement[] {
  return positions.flatMap((position): Statement[] => {
    const [q, r, a] = [quantity.at(position), rate.at(position), amount.at(position)];
    if (!q || !r || !a || exponentOf(q, r, a) === null) return [];
    const fields = statementFields("product", a, labelAt(amount, position), confidence);
    return [{ kind: "extension", ...fields, quantity: q.id, rate: r.id, amount: a.id }];
  });
}
