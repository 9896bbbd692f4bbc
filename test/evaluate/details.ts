import type { Score } from "./score.js";

/** Every miss and alarm of a report with its line and a few words of it. */
export function detailsOf({ name, details }: Score): string {
  const width = Math.max(0, ...details.map(({ what }) => what.length));
  const lines = details.map(
    ({ what, line, text, words }) => `  ${what.padEnd(width)}  ${String(line).padStart(4)}  ${text}  [${words}]`,
  );
  return [`${name}: ${details.length === 0 ? "nothing missed, no false alarm" : ""}`.trimEnd(), ...lines].join("\n");
}
