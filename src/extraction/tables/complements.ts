import { hasPhrase } from "./folded.js";
import { COMPLEMENTS } from "./vocabulary.js";

/** Whether some folded heads together leave nothing out: `Nam` and `Nữ`, `Đúng hạn` and `Quá hạn`. */
export function areComplements(heads: readonly string[]): boolean {
  return COMPLEMENTS.some((line) => {
    const places = heads.map((head) => line.findLastIndex((words) => hasPhrase(head, words)));
    const [distinct, last] = [new Set(places), line.length - 1];
    return heads.length > 1 && !places.includes(-1) && distinct.size === heads.length && distinct.has(last);
  });
}
