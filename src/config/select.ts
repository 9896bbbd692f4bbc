import { type AuditResult, acceptedName, type Discrepancy, isNamed, shortId, unmarked } from "../engine/index.js";
import { CHECK_ID } from "../model/index.js";
import { CrossfootError, type Told } from "../numeric/index.js";
import type { BaselineEntry } from "./baseline.js";

/** Signs of an id that name a discrepancy where no other begins with them. */
const LEAST_SIGNS = 5;
/** Ids that a message names. */
const MOST_NAMED = 3;

/** Who accepts, why, and when. */
export interface Signature {
  readonly reason: string;
  readonly author: string;
  readonly date: string;
}

/** An open discrepancy with the file that it is in. */
interface Open {
  readonly file: string;
  readonly result: AuditResult;
  readonly discrepancy: Discrepancy;
}

/**
 * The entries that accept what is named: discrepancies by their ids or the beginning of these, checks by their ids, with the
 * file before them where they stand in several, or `all` that is open.
 *
 * @throws {CrossfootError} `baseline/unknown` with every name that means nothing open, or several things
 */
export function entriesFor(
  names: readonly string[],
  results: readonly { readonly file: string; readonly result: AuditResult }[],
  { reason, author, date }: Signature,
): BaselineEntry[] {
  const open = results.flatMap(({ file, result }) =>
    result.discrepancies
      .filter(({ status }) => status === "open")
      .map((discrepancy): Open => ({ file, result, discrepancy })),
  );
  const wrong: Told[] = [];
  const chosen = new Set<Open>();
  for (const name of names) {
    const found = name === "all" ? open : meantBy(name, open);
    const files = [...new Set(found.map(({ file }) => file))];
    const ids = new Set(found.map(({ discrepancy }) => discrepancy.id));
    if (found.length === 0 && name !== "all")
      wrong.push(
        tooShort(name, open) ??
          accepted(name.slice(name.lastIndexOf(":") + 1), results) ?? {
            en: `${name}: is no open discrepancy; crossfoot check lists their ids.`,
            vi: `${name}: không phải mã của điểm nào còn mở; lệnh crossfoot check liệt kê các mã.`,
          },
      );
    else if (name !== "all" && ids.size > 1)
      wrong.push({
        en: `${name}: begins several ids, ${[...ids].join(", ")}; give more of it.`,
        vi: `${name}: là đoạn đầu của nhiều mã, ${[...ids].join(", ")}; hãy ghi dài hơn.`,
      });
    else if (name !== "all" && files.length > 1)
      wrong.push({
        en: `${name}: stands in several files, expected one of them before it, such as ${files.map((file) => `${file}:${name}`).join(" or ")}.`,
        vi: `${name}: có ở nhiều tệp, cần nêu tệp phía trước, như ${files.map((file) => `${file}:${name}`).join(" hoặc ")}.`,
      });
    else for (const each of found) chosen.add(each);
  }
  if (wrong.length > 0) throw new CrossfootError("baseline/unknown", wrong);
  return [...chosen].map(({ file, result, discrepancy: { checks, rule, also, message } }) => {
    const known = new Map(result.checks.map((check) => [check.id, acceptedName(check)]));
    const others = new Set(also.map((other) => other.rule).filter((other) => other !== rule));
    return {
      file,
      checks: checks.map((id) => known.get(id) ?? id),
      rule,
      ...(checks.length > 1 && { also: [...others] }),
      message,
      ...{ reason, author, date },
    };
  });
}

/** What a name means: an id, or a file, a colon and an id. */
function meantBy(name: string, open: readonly Open[]): Open[] {
  const colon = name.lastIndexOf(":");
  const [named, id] = [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)];
  return open.filter(
    ({ file, result, discrepancy }) =>
      isMeant(discrepancy, id) && (colon < 0 || named === file || named === result.path),
  );
}

function isMeant({ id, mark, checks }: Discrepancy, named: string): boolean {
  if (CHECK_ID.test(named)) return checks.includes(named);
  const { name, mark: its } = unmarked(named);
  return name.length >= LEAST_SIGNS && isNamed(id, name) && (its === null || its === mark);
}

/** What to say of a name that is shorter than anybody may rely on: which ids it begins, or how long one is. */
function tooShort(name: string, open: readonly Open[]): Told | undefined {
  if (name.length >= LEAST_SIGNS) return undefined;
  const meant = [...new Set(open.map(({ discrepancy }) => discrepancy.id))].filter((id) => isNamed(id, name));
  const named = meant
    .slice(0, MOST_NAMED)
    .map((id) => shortId(id))
    .join(", ");
  return {
    en: `${name}: is too short for an id, expected its first ${LEAST_SIGNS} signs at least${meant.length === 0 ? ", as the list shows them behind the rule" : `; did you mean ${named}?`}${meant.length === 0 ? "." : ""}`,
    vi: `${name}: quá ngắn, cần ít nhất ${LEAST_SIGNS} ký tự đầu của mã${meant.length === 0 ? ", như danh mục ghi sau tên quy tắc" : `; có phải ý bạn là ${named}?`}${meant.length === 0 ? "." : ""}`,
  };
}

function accepted(name: string, results: readonly { readonly result: AuditResult }[]): Told | undefined {
  const known = results.flatMap(({ result }) => result.discrepancies).find((each) => isMeant(each, name));
  const [by] = known?.acceptances ?? [];
  return (
    by && {
      en: `${name}: is accepted already${by.author === null ? "" : `, by ${by.author}`}${by.date === null ? "" : ` on ${by.date}`}.`,
      vi: `${name}: đã được chấp nhận${by.author === null ? "" : `, do ${by.author}`}${by.date === null ? "" : `, ngày ${by.date}`}.`,
    }
  );
}
