/** What the symbol of a document says of it: `74-KH/ĐU`, `30/2020/NĐ-CP`, `254/UBND-KT`. */
export interface SymbolParts {
  /** Letters of the kind of document, one spelling each; `null` for official letters and laws, which have none. */
  readonly type: string | null;
  /** Letters behind those of the type: who issued it, and for an official letter the unit that wrote it. */
  readonly issuer: readonly string[];
  /** Number of the parliament's term behind the letters: `15` in `UBTVQH15`. */
  readonly term: string | null;
}

/** Letters that stand for a kind of document within a symbol. */
export const TYPE_LETTERS: ReadonlySet<string> = new Set(
  "NQ QĐ QyĐ QĐi CT QC QT TC TB TBKL HD CTr CTHĐ KH PA ĐA DA BC BB TTr HĐ CĐ KL TT CV NĐ PL TTLT NQLT KHLT KHPH HDLN HDLT VBHN CTPH QCPH GM GP".split(
    " ",
  ),
);

const ONE_SPELLING = new Map([...TYPE_LETTERS].map((letters) => [letters.toUpperCase(), letters]));
/** Other prints of the same letters, as issuers have them. */
const SAME_ISSUER: ReadonlyMap<string, string> = new Map([["TƯ", "TW"]]);

/** Takes a printed symbol apart, whatever signs or blanks join its letters. */
export function symbolParts(symbol: string): SymbolParts {
  const letters =
    symbol
      .normalize("NFC")
      .replaceAll("Ð", "Đ")
      .match(/\p{L}[\p{L}\d]*/gu) ?? [];
  const [first, ...rest] = letters;
  const type = first === undefined ? undefined : ONE_SPELLING.get(first.toUpperCase());
  const issuer = (type === undefined ? letters : rest).map((each) => SAME_ISSUER.get(each.toUpperCase()) ?? each);
  const term = /^\p{Lu}{2,}(\d{1,2})$/u.exec(issuer[0] ?? "")?.[1] ?? null;
  if (term !== null && issuer[0]) issuer[0] = issuer[0].slice(0, -term.length);
  return { type: type ?? null, issuer, term };
}
