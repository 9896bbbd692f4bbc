import type { Language } from "../numeric/index.js";

const WORDS = {
  en: { section: "section", footnote: "footnote", line: "line" },
  vi: { section: "mục", footnote: "chú thích", line: "dòng" },
} as const;

/** What a place in words needs: a location of the model, or a figure of a result. */
export interface Placed {
  readonly section: string | null;
  readonly footnote: number | string | null;
  readonly line: number | null;
  readonly pointer: string | null;
  readonly origin: { readonly line: number | null } | null;
}

/** A place as a reviewer looks it up: `section III.2, footnote 9, line 120`; lines are the report's where it is data. */
export function placeText({ section, footnote, line, pointer, origin }: Placed, lang: Language): string {
  const words = WORDS[lang];
  const at = origin ? origin.line : line;
  const parts = [
    section && `${words.section} ${section}`,
    footnote && `${words.footnote} ${footnote}`,
    at && `${words.line} ${at}`,
  ];
  return parts.filter(Boolean).join(", ") || (pointer ?? "");
}
