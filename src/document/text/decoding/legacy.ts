/** Encodings from before Unicode, which give Vietnamese letters the places of other signs. */
export type LegacyEncoding = "tcvn3" | "vni";

/**
 * What stands within words in no other text: in TCVN3 signs such as `©` and `µ`, in VNI two vowels of which the second
 * carries the first one's tone.
 */
const TELLTALES: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /[A-Za-z][¨©ª¬\xad®µμ¶·¸¾¼½»](?![\d\s]*[A-Z]{2})|[¨©ª¬®µμ¶·¸¾¼½][a-z]|[a-z]«[a-z]/,
  vni: /[aA][âáàåãäêéèúüëùøûõïÂÁÀÅÃÄÊÉÈÚÜËÙØÛÕÏ]|[eE][âáàåãäùøûõïÂÁÀÅÃÄÙØÛÕÏ]|[oO][âåäùøûõïÂÅÄÙØÛÕÏ]|[uU][øûõïØÛÕÏ]|[yY][øûõØÛÕ]|[öôÖÔ][ùøûõïÙØÛÕÏ]|[ñÑ][aeiouyöôAEIOUYÖÔ]/,
};

const WORD = /[^\s.,;:()“”"'/\d-]+/g;
/** Letters that only Unicode has. */
const UNICODE_LETTER = /[ăđĩũơưĂĐĨŨƠƯạ-ỹẠ-Ỹ]/;

/** So many words tell, and so large a share of them. */
const [FEWEST, SHARE] = [2, 0.25];
/** Words looked at: a report is written in one encoding. */
const SAMPLE = 20_000;

/** A few words that show a text to be in an encoding from before Unicode, or `null`. */
export function legacyWords(text: string, encoding: LegacyEncoding): string | null {
  const telltale = TELLTALES[encoding];
  let [words, telling, unicode] = [0, 0, 0];
  const examples: string[] = [];
  for (const [word] of text.slice(0, SAMPLE * 8).matchAll(WORD)) {
    words += 1;
    if (UNICODE_LETTER.test(word)) unicode += 1;
    else if (telltale.test(word)) {
      telling += 1;
      if (examples.length < 3) examples.push(word);
    }
  }
  const isTelling = telling >= FEWEST && telling >= words * SHARE && telling > unicode * 2;
  return isTelling ? examples.join(" ") : null;
}
