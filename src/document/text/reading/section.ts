import type { Numbering } from "../layout/numbering.js";

/** Follows the printed numbers of the headings. */
export interface SectionTracker {
  /** The section that a heading begins; without a number it stays in the one before. */
  enter(numbering: Numbering | null): string | null;
  /** The section that has been reached. */
  current(): string | null;
}

/** A new tracker: parts above Roman numbers above printed Arabic ones, joined by dots. */
export function trackSections(): SectionTracker {
  let [part, roman, section] = ["", "", ""];
  const enter = (numbering: Numbering | null): string | null => {
    if (numbering?.scheme === "part" || numbering?.scheme === "letter") [part, roman] = [numbering.number, ""];
    if (numbering?.scheme === "roman") roman = numbering.number;
    const arabic = numbering?.scheme === "arabic" ? numbering.number : "";
    const outer = roman === "" && arabic.startsWith(`${part}.`) ? "" : part;
    if (numbering) section = [outer, roman, arabic].filter((number) => number !== "").join(".");
    return current();
  };
  const current = (): string | null => (section === "" ? null : section);
  return { enter, current };
}
