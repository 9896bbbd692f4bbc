import type { Believed } from "../breakdowns/index.js";
import type { BelievedRoll } from "./index.js";

/** Lists without those that miss, or only say the same, where figures are states and movements: `đầu kỳ 9, tiếp nhận 4, nâng tổng số lên 13`. */
export function withoutRolled(breakdowns: readonly Believed[], rolls: readonly BelievedRoll[]): readonly Believed[] {
  const rolled = rolls.map(({ roll: { opening, closing, movements } }) => {
    return new Set([opening, closing, ...movements.map(({ mention }) => mention)]);
  });
  return breakdowns.filter(
    ({ holds, total, parts }) =>
      holds || !rolled.some((figures) => [total, ...parts].every((each) => figures.has(each))),
  );
}
