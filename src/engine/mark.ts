import type { Located } from "./accepted-checks.js";
import { identityHash } from "./identity.js";
import { MARK_SIGNS } from "./surroundings.js";

/** Signs for the words beside the figures, and for these words with the values at them. */
const WORD_SIGNS = 2;
const VALUE_SIGNS = 3;
const MARKED = /^(d[0-9a-f]+)w([0-9a-f]{5})/;

/**
 * What an id does not tell: which of the amounts that may change places within their checks stand beside which words. `null`
 * where no amounts may.
 */
export function markOf(checks: readonly string[], located: ReadonlyMap<string, Located>): string | null {
  const all = checks.flatMap((check) => {
    const surroundings = located.get(check)?.surroundings;
    return surroundings?.isExchangeable ? surroundings.words : [];
  });
  const [only, another] = all.sort();
  if (only === undefined) return null;
  const [words, values] =
    another === undefined
      ? [only.slice(0, MARK_SIGNS), only.slice(MARK_SIGNS)]
      : [
          identityHash(
            "",
            all.map((each) => each.slice(0, MARK_SIGNS)),
          ),
          identityHash("", all),
        ];
  return `${words.slice(0, WORD_SIGNS)}${values.slice(0, VALUE_SIGNS)}`;
}

/** A name of a discrepancy without its mark, and the mark. */
export function unmarked(name: string): { name: string; mark: string | null } {
  const [, , mark = null] = MARKED.exec(name) ?? [];
  return { name: name.replace(MARKED, "$1"), mark };
}

/** A name of a discrepancy with its mark. */
export function marked(name: string, mark: string | null): string {
  return mark === null ? name : name.replace(/^[^-]*/, (base) => `${base}w${mark}`);
}

/** Whether the words are the same and the amounts at them are not. */
export function isMoved(then: string | null, now: string | null): boolean {
  return then !== null && now !== null && then.slice(0, WORD_SIGNS) === now.slice(0, WORD_SIGNS) && then !== now;
}
