import type { Stretch } from "../clauses/stretch.js";
import { OWN_NAMED, SURNAMES } from "../vi/listing.js";
import type { Counted } from "./counts.js";
import { type Item, isCapital } from "./region.js";
import type { Listing } from "./shape.js";

/**
 * `7 cá nhân: Đào Văn Rạng, Ngô Thị Mỵ, …`, `5 sản phẩm: Mật ong Tân Lập, …`: behind a colon stand those that are counted, where
 * elsewhere names would say where they are from.
 */
export function areThemselves({ words }: Stretch, { count }: Counted, { items, region }: Listing): boolean {
  const kind = OWN_NAMED.at(words, count.to)?.value;
  const own = region.stretch.words;
  const wordsOf = ({ from, to }: Item): string[] => own.slice(from, to).map(({ text }) => text);
  if (kind === "person") {
    const surnames = items.filter(({ from }) => SURNAMES.has(own[from]?.text.normalize("NFC") ?? ""));
    return surnames.length * 2 > items.length && items.every((item) => wordsOf(item).every(isCapital));
  }
  // A name of capitals alone is one of a place.
  return kind === "thing" && items.every((item) => isCapital(wordsOf(item)[0]) && !wordsOf(item).every(isCapital));
}
