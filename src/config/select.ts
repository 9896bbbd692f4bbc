import { type AuditResult, type Discrepancy, isNamed } from "../engine/index.js";
import { CHECK_ID } from "../model/index.js";
import { CrossfootError } from "../numeric/index.js";
import type { BaselineEntry } from "./baseline.js";

/** Signs of an id that name a discrepancy where no other begins with them. */
const LEAST_SIGNS = 5;

/** Who accepts, why, and when. */
export interface Signature {
  readonly reason: string;
  readonly author: string;
  readonly date: string;
}

/** An open discrepancy with the file that it is in. */
interface Open {
  readonly file: string;
  readonly discrepancy: Discrepancy;
}

/**
 * The entries that accept what is named: discrepancies by their ids or the beginning of these, checks by their ids, or
 * `all` that is open.
 *
 * @throws {CrossfootError} `baseline/unknown` with every name that means nothing open, or several things
 */
export function entriesFor(
  names: readonly string[],
  results: readonly { readonly file: string; readonly result: AuditResult }[],
  { reason, author, date }: Signature,
): BaselineEntry[] {
  const open = results.flatMap(({ file, result }) =>
    result.discrepancies.filter(({ status }) => status === "open").map((discrepancy): Open => ({ file, discrepancy })),
  );
  const wrong: string[] = [];
  const chosen = new Set<Open>();
  for (const name of names) {
    const found = name === "all" ? open : open.filter(({ discrepancy }) => isMeant(discrepancy, name));
    // The same slip may stand in two files; of one file it has one id.
    const ids = new Set(found.map(({ discrepancy }) => discrepancy.id));
    if (found.length === 0)
      wrong.push(`${name}: ${accepted(name, results) ?? "is no open discrepancy; crossfoot check lists their ids"}.`);
    else if (name !== "all" && ids.size > 1)
      wrong.push(`${name}: begins several ids, ${[...ids].join(", ")}; give more of it.`);
    else for (const each of found) chosen.add(each);
  }
  if (wrong.length > 0) throw new CrossfootError("baseline/unknown", wrong);
  return [...chosen].map(({ file, discrepancy: { checks, rule, message } }) => ({
    file,
    checks,
    rule,
    message,
    ...{ reason, author, date },
  }));
}

function isMeant({ id, checks }: Discrepancy, name: string): boolean {
  return CHECK_ID.test(name) ? checks.includes(name) : name.length >= LEAST_SIGNS && isNamed(id, name);
}

function accepted(name: string, results: readonly { readonly result: AuditResult }[]): string | undefined {
  const known = results.flatMap(({ result }) => result.discrepancies).find((each) => isMeant(each, name));
  const [by] = known?.acceptances ?? [];
  return (
    by &&
    `is accepted already${by.author === null ? "" : `, by ${by.author}`}${by.date === null ? "" : ` on ${by.date}`}`
  );
}
