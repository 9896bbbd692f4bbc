import { folded } from "../../../engine/index.js";
import type { Citation } from "../../../model/index.js";
import type { communeReview } from "../../model.js";

/** Types of documents as the model counts them. */
export type DocumentType = keyof (typeof communeReview.concepts.documentsIssued.dimensions &
  object)["type"]["categories"];

const BY_WORD: Readonly<Record<string, DocumentType>> = {
  "nghị quyết": "resolutions",
  "quyết định": "decisions",
  "quy chế": "statutes",
  "quy định": "regulations",
  "đề án": "schemes",
  "chương trình": "programmes",
  "chương trình hành động": "programmes",
  "kế hoạch": "plans",
  "hướng dẫn": "guidelines",
  "chỉ thị": "directives",
  "thông báo": "notices",
  "công văn": "letters",
  "kết luận": "conclusions",
  "báo cáo": "reports",
  "tờ trình": "submissions",
};

/** Abbreviations in symbols; `QĐ` stands for decisions and for regulations alike. */
const BY_SYMBOL: Readonly<Record<string, DocumentType>> = {
  nq: "resolutions",
  qc: "statutes",
  qyđ: "regulations",
  qđi: "regulations",
  đa: "schemes",
  ctr: "programmes",
  kh: "plans",
  hd: "guidelines",
  ct: "directives",
  tb: "notices",
  cv: "letters",
  kl: "conclusions",
  bc: "reports",
  ttr: "submissions",
};

/** What type of document is cited; nothing where its word and its symbol do not agree. */
export function documentTypeOf({ type, symbol }: Pick<Citation, "type" | "symbol">): DocumentType | undefined {
  const byWord = type === null ? undefined : BY_WORD[folded(type)];
  const abbreviation =
    folded(symbol)
      .split(/[-/]/)
      .find((part) => part !== "" && !/^\d/.test(part)) ?? "";
  const bySymbol = BY_SYMBOL[abbreviation];
  if (byWord === undefined) return type === null ? bySymbol : undefined;
  return bySymbol === undefined
    ? abbreviation === "qđ"
      ? byWord
      : undefined
    : bySymbol === byWord
      ? byWord
      : undefined;
}
