import type { Location } from "../model/index.js";
import type { Language } from "../numeric/index.js";

const WORDS = {
  en: { section: "section", footnote: "footnote", line: "line" },
  vi: { section: "mục", footnote: "chú thích", line: "dòng" },
} as const;

/** A place as a reviewer looks it up: `section III.2, footnote 26, line 393`; lines are the report's where it is data. */
export function placeText(
  { section, footnote, line, pointer, origin }: Pick<Location, "section" | "footnote" | "line" | "pointer" | "origin">,
  lang: Language,
): string {
  const words = WORDS[lang];
  const at = origin ? origin.line : line;
  const parts = [
    section && `${words.section} ${section}`,
    footnote && `${words.footnote} ${footnote}`,
    at && `${words.line} ${at}`,
  ];
  return parts.filter(Boolean).join(", ") || (pointer ?? "");
}
