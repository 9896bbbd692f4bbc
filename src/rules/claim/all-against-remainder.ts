import {
  type Check,
  type CheckDraft,
  checkOfRows,
  defineRule,
  difference,
  equal,
  placeText,
  type Quantity,
  type RuleContext,
  row,
  share,
  statementLabel,
  sum,
} from "../../engine/index.js";
import type { Claim } from "../../model/index.js";
import type { Language } from "../../numeric/index.js";
import { statementKey } from "../key.js";

/** A claim that everything is done is not denied by a count of what is left. */
export const allAgainstRemainder = defineRule({
  id: "claim/all-against-remainder",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A claim of 100 %, or that nothing is left, is not denied by a count of what is left.",
    vi: "Khẳng định 100%, hoàn thành, đủ hoặc không còn thì không bị số còn lại phủ nhận.",
  },
  rationale: {
    en: "The claim is what a reader remembers; a remainder elsewhere in the same report refutes it.",
    vi: "Người đọc nhớ lời khẳng định; số còn lại ở chỗ khác trong cùng báo cáo lại bác bỏ nó.",
  },
  messages: {
    en: {
      denied: "{label}: “{words}” ({place}), but {counts}.",
      unsure: "{label}: “{words}” ({place}), while {counts}. Do both speak of the same?",
    },
    vi: {
      denied: "{label}: “{words}” ({place}), nhưng {counts}.",
      unsure: "{label}: “{words}” ({place}), trong khi {counts}. Hai chỗ có nói về cùng một đối tượng không?",
    },
  },
  examples: {
    holds: [
      {
        title: "nothing is left",
        data: {
          statements: [
            {
              kind: "claim",
              label: "dossiers",
              words: "100 % resolved",
              figure: "100%",
              remainder: "0",
              base: "6.310",
            },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "some are still pending",
        data: {
          statements: [
            {
              kind: "claim",
              label: "dossiers",
              words: "100 % resolved",
              figure: { printed: "100%", section: "III.2" },
              remainder: { printed: "23", footnote: "9" },
              base: "6.310",
            },
          ],
        },
        messages: ["dossiers: “100 % resolved” (section III.2), but 23 remaining (footnote 9)."],
      },
      {
        title: "one post is vacant, perhaps of another kind",
        data: {
          statements: [
            {
              kind: "claim",
              label: "quota",
              at: { section: "III.2" },
              words: "fully staffed",
              base: { printed: "45", section: "III.1" },
              done: { printed: "44", section: "III.1" },
              remainder: { printed: "01", section: "III.1" },
              scope: "unsure",
            },
          ],
        },
        messages: [
          "quota: “fully staffed” (section III.2), while 44 of 45 (section III.1), 01 remaining (section III.1). Do both speak of the same?",
        ],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind === "claim") yield draftOf(statement, context);
    }
  },
});

function draftOf(claim: Claim, context: RuleContext): CheckDraft<"denied" | "unsure"> {
  const label = statementLabel(claim);
  const figure = claim.figure === null ? null : context.quantity(claim.figure, { role: "claim", as: "claim" });
  const same = claim.scope === "same";
  return {
    check: checkOf(claim, figure, context),
    key: [...statementKey(claim), claim.scope],
    confidence: claim.confidence,
    primary: figure ?? { words: claim.words, at: claim.at },
    context: [
      ...(claim.done === null ? [] : [{ role: "done", item: context.figure(claim.done) }]),
      // Without a base it is no part of the arithmetic.
      ...(claim.figure === null ? [] : [{ role: "claim", item: context.figure(claim.figure) }]),
    ],
    finding: {
      message: same ? "denied" : "unsure",
      kind: same ? "exception" : "query",
      args: {
        label,
        words: claim.words,
        place: placeText(claim.figure === null ? claim.at : context.figure(claim.figure).at, context.lang),
        counts: countsText(claim, context),
      },
    },
  };
}

/** All less the remainder, and what is done, is 100 % of all; without a base nothing remains, or the share of what is done is 100 %. */
function checkOf({ remainder, done, base }: Claim, figure: Quantity | null, context: RuleContext): Check {
  const remaining = sum(...remainder.map((id) => context.quantity(id, "remainder")));
  if (base === null)
    return done === null ? equal(remaining, "0") : equal(context.quantity(done, "done"), figure ?? "100");
  const all = context.quantity(base, "base");
  const claimed = figure ?? "100";
  return checkOfRows("equal", [
    ...(remainder.length === 0 ? [] : [row(null, share(difference(all, remaining), all), claimed, "remainder")]),
    ...(done === null ? [] : [row(null, share(context.quantity(done, "done"), all), claimed, "done")]),
  ]);
}

const COUNTS: Readonly<
  Record<
    Language,
    { done: (done: string, base: string) => string; share: (done: string) => string; left: (count: string) => string }
  >
> = {
  en: {
    done: (done, base) => `${done} of ${base}`,
    share: (done) => `${done} done`,
    left: (count) => `${count} remaining`,
  },
  vi: {
    done: (done, base) => `mới có ${done}/${base}`,
    share: (done) => `mới đạt ${done}`,
    left: (count) => `còn ${count}`,
  },
};

/** `44 of 45 (section I), 01 remaining (line 7)`. */
function countsText({ remainder, done, base }: Claim, { figure, lang }: RuleContext): string {
  const printed = (id: string): string => figure(id).printed;
  const place = (id: string): string => ` (${placeText(figure(id).at, lang)})`;
  const parts: string[] = [];
  if (done !== null) {
    const words = COUNTS[lang];
    parts.push((base === null ? words.share(printed(done)) : words.done(printed(done), printed(base))) + place(done));
  }
  const [first] = remainder;
  if (first !== undefined) parts.push(COUNTS[lang].left(remainder.map(printed).join(" + ")) + place(first));
  return parts.join(", ");
}
