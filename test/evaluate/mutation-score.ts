import type { AuditResult } from "../../src/index.js";
import type { Audited } from "./audited.js";
import { Counter, type Part } from "./counts.js";
import { type Mutation, mutationsOf } from "./mutations.js";
import { changedText, noticeOf } from "./notice.js";
import { randomOf, shuffled } from "./random.js";
import type { ResolvedRelation } from "./resolve.js";
import { pinnedOf, rankOfTruth } from "./suspects.js";

/** Audits the report again with one slip at a time, and counts the slips that are noticed. */
export function scoreMutations(
  relations: readonly ResolvedRelation[],
  audited: Audited,
  lines: readonly string[],
  options: {
    readonly name: string;
    readonly text: string;
    readonly most: number;
    readonly audit: (text: string) => AuditResult;
  },
): Part {
  const counter = new Counter();
  const mutations = shuffled(mutationsOf(relations, audited, lines, options.name), randomOf(options.name));
  for (const mutation of mutations.slice(0, options.most)) {
    const { token, reach } = mutation;
    const { about, elsewhere } = noticeOf(audited.result, options.audit(changedText(options.text, mutation)), mutation);
    counter.countFound(`mutations.${reach}`, about.length > 0);
    counter.count("mutations.alarms", elsewhere.length);
    const rank = rankOfTruth(audited, mutation, about);
    const pinned = pinnedOf(audited, mutation);
    if (rank !== undefined && pinned !== "other") {
      counter.countFound(`suspects.${pinned}.first`, rank === 0);
      counter.countFound(`suspects.${pinned}.three`, rank >= 0 && rank < 3);
      counter.countFound(`suspects.${pinned}.any`, rank >= 0);
      const isLow = pinned === "double" ? rank !== 0 : rank < 0;
      if (isLow)
        counter.note(
          `true value is ${rank < 0 ? "no suspect" : `suspect ${rank + 1}`} (${pinned})`,
          token,
          told(mutation),
        );
    }
    if (about.length === 0) counter.note(`missed ${reach} slip`, token, told(mutation));
    for (const { rule, message } of elsewhere) {
      counter.note("new alarm", token, `${token.print} -> ${mutation.print}: ${rule}: ${message}`);
    }
  }
  return counter;
}

function told({ token, slip, print, relations }: Mutation): string {
  const broken = relations.map(({ kind, figures }) => `${kind} ${figures.join(" ")}`).join("; ");
  return `${token.print} -> ${print} (${slip}): ${broken}`;
}
