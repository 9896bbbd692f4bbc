import type { Context } from "./context.js";

/** Words between a count and the percentage that it is of its total. */
const BETWEEN: ReadonlySet<string> = new Set(["chiếm", "tỷ lệ", "chiếm tỷ lệ", "tương đương"]);

/** The percentage that stands right behind a count: `17 người (54,8%)`, `612 hộ nghèo, tỷ lệ 13,27%`. */
export function shareBeside(context: Context, next: Context | undefined): string | null {
  if (context.kind === "percent" || next?.kind !== "percent" || next.stretch !== context.stretch) return null;
  if (next.sentence !== context.sentence) return null;
  const words = next.own.slice(-2);
  const said = BETWEEN.has(words.join(" ")) || BETWEEN.has(words.at(-1) ?? "");
  // `20.350 hồ sơ (99,8% đúng và trước hạn)`: what stands behind it is what it counts.
  if (next.behind[0] === "đúng" || next.behind[0] === "trước" || next.behind[0] === "hài") return null;
  return said || (next.opensGroup && next.own.length <= NAME) ? next.id : null;
}

/** Words of what is counted, before the bracket that the percentage stands in. */
const NAME = 6;
