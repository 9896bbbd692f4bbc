import { hasPhrase, startsWithPhrase } from "./folded.js";
import { COMPLEMENTS } from "./vocabulary.js";

/** Whether some folded heads together leave nothing out: `Nam` and `Nữ`, `Đúng hạn` and `Quá hạn`. */
export function areComplements(heads: readonly string[]): boolean {
  return (
    COMPLEMENTS.some((line) => {
      const places = heads.map((head) => line.findLastIndex((words) => hasPhrase(head, words)));
      const [distinct, last] = [new Set(places), line.length - 1];
      return heads.length > 1 && !places.includes(-1) && distinct.size === heads.length && distinct.has(last);
    }) || areOpposites(heads)
  );
}

/** `Có điện` and `Không có điện`: those that do and those that don't. */
function areOpposites([one, other, ...more]: readonly string[]): boolean {
  if (one === undefined || other === undefined || more.length > 0) return false;
  return isDenied(one, other) || isDenied(other, one);
}

function isDenied(head: string, denial: string): boolean {
  const [, denied = ""] = /^(?:không|chưa) (?:có |đã |được )?(.*)$/.exec(denial) ?? [];
  const told = head.replace(/^(?:có|đã|được) /, "");
  return denied !== "" && startsWithPhrase(told, [denied]);
}
