import {
  type CheckDraft,
  checkOfRows,
  defineRule,
  evaluateCheck,
  placeText,
  type Quantity,
  type RuleContext,
  row,
  tallyLabel,
} from "../../engine/index.js";
import type { Tally } from "../../model/index.js";
import type { Language } from "../../numeric/index.js";
import { tallyKey } from "../key.js";
import { pairKey } from "./pair-key.js";
import { type Pair, pairsOf } from "./pairs.js";
import { Mentions, TOTAL, versionGroups } from "./versions.js";

type Code = "approximated" | "single" | "oneCell" | "cells" | "cellsOnly" | "unstated";

/** Two versions of one tally agree, cell by cell. */
export const versionsAgree = defineRule({
  id: "tie-out/versions-agree",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A quantity that the report states in several places is the same in all of them.",
    vi: "Một số liệu nêu ở nhiều chỗ trong báo cáo phải giống nhau ở mọi chỗ.",
  },
  rationale: {
    en: "Whoever quotes the report will quote one number or the other.",
    vi: "Người trích dẫn báo cáo không biết phải lấy số nào.",
  },
  messages: {
    en: {
      approximated: "{label}: {one} ({onePlace}) and {other} ({otherPlace}) cannot both be right.",
      single: "{label}: one place says {one} ({onePlace}), another {other} ({otherPlace}), off by {difference}.",
      oneCell:
        "{label}: one place says {one} ({onePlace}), another {other} ({otherPlace}). The difference of {difference} sits in {cell} ({cellOne} against {cellOther}) and carries to the total.",
      cells:
        "{label}: one place says {one} ({onePlace}), another {other} ({otherPlace}), off by {difference}. Cells that differ: {cells}.",
      cellsOnly: "{label}: two places ({onePlace}; {otherPlace}) differ in {cells}.",
      unstated:
        "{label}: one place says {one} ({onePlace}), another {other} ({otherPlace}), off by {difference}, and the report does not say when for both. Is it another time, or a slip?",
    },
    vi: {
      approximated: "{label}: {one} ({onePlace}) và {other} ({otherPlace}) không thể cùng đúng.",
      single: "{label}: một chỗ ghi {one} ({onePlace}), chỗ khác ghi {other} ({otherPlace}), lệch {difference}.",
      oneCell:
        "{label}: một chỗ ghi {one} ({onePlace}), chỗ khác ghi {other} ({otherPlace}). Phần lệch {difference} nằm ở {cell} ({cellOne} so với {cellOther}) và làm tổng số lệch theo.",
      cells:
        "{label}: một chỗ ghi {one} ({onePlace}), chỗ khác ghi {other} ({otherPlace}), lệch {difference}. Các ô khác nhau: {cells}.",
      cellsOnly: "{label}: hai chỗ ({onePlace}; {otherPlace}) khác nhau ở {cells}.",
      unstated:
        "{label}: một chỗ ghi {one} ({onePlace}), chỗ khác ghi {other} ({otherPlace}), lệch {difference}, và không phải chỗ nào cũng nêu thời điểm. Khác thời điểm hay ghi nhầm?",
    },
  },
  examples: {
    holds: [
      {
        title: "another time is another quantity",
        data: {
          tallies: [
            { id: "then", label: "organisations", key: { concept: "organisations", time: "2025-07-01" }, total: "61" },
            { id: "now", label: "organisations", key: { concept: "organisations" }, total: "63" },
          ],
        },
        messages: [],
      },
      {
        title: "a rounded mention of an exact figure",
        data: {
          tallies: [
            { id: "one", key: { concept: "views" }, total: "5,4 triệu" },
            { id: "two", key: { concept: "views" }, total: "5.412.345" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "two versions that differ in one cell",
        data: {
          tallies: [
            {
              id: "one",
              label: "procedures",
              key: { concept: "procedures" },
              at: { section: "III.2" },
              total: "512",
              dimensions: { service: { cells: { online: "57", other: "455" } } },
            },
            {
              id: "two",
              label: "procedures",
              key: { concept: "procedures" },
              at: { footnote: "9" },
              total: "518",
              dimensions: { service: { cells: { online: "57", other: "461" } } },
            },
          ],
        },
        messages: [
          "procedures: one place says 512 (section III.2), another 518 (footnote 9). The difference of 6 sits in other (455 against 461) and carries to the total.",
        ],
      },
      {
        title: "a fine mention between two coarse ones does not hide that they differ",
        data: {
          tallies: [
            { id: "one", key: { concept: "views" }, at: { section: "I" }, total: "5,4 triệu" },
            { id: "two", key: { concept: "views" }, at: { section: "II" }, total: "5.450.000" },
            { id: "three", key: { concept: "views" }, at: { section: "III" }, total: "5,5 triệu" },
          ],
        },
        messages: ["views: one place says 5,4 triệu (section I), another 5,5 triệu (section III), off by 0,1 triệu."],
      },
      {
        title: "more than forty, and forty",
        data: {
          tallies: [
            { id: "one", key: { concept: "articles" }, at: { section: "II" }, total: "trên 40" },
            { id: "two", key: { concept: "articles" }, at: { section: "III" }, total: "40" },
          ],
        },
        messages: ["articles: trên 40 (section II) and 40 (section III) cannot both be right."],
      },
      {
        title: "one mention does not say when",
        data: {
          tallies: [
            {
              id: "one",
              label: "members",
              key: { concept: "members", time: "unstated" },
              at: { section: "III.1" },
              total: "731",
            },
            { id: "two", label: "members", key: { concept: "members" }, at: { section: "I" }, total: "748" },
          ],
        },
        messages: [
          "members: one place says 748 (section I), another 731 (section III.1), off by 17, and the report does not say when for both. Is it another time, or a slip?",
        ],
      },
    ],
  },
  *check(report, context) {
    for (const group of versionGroups(report)) {
      const mentions = new Mentions(context);
      const names = new Map<string, string[]>();
      for (const version of group.versions) {
        const isUnstated = group.unstated.has(version);
        const compared = pairsOf(version, mentions, context);
        for (const { figure } of mentions.add(version)) names.set(figure, tallyKey(version, report));
        for (const pairs of compared) yield draftOf(pairs, { version, isUnstated, names }, context);
      }
    }
  },
});

/** A version with what it is called, and what else is. */
interface Compared {
  readonly version: Tally;
  readonly isUnstated: boolean;
  /** By the ids of figures. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** One check of a version against other mentions of its cells. */
function draftOf(
  pairs: readonly [Pair, ...Pair[]],
  { version, isUnstated, names }: Compared,
  context: RuleContext,
): CheckDraft<Code> {
  const rows = pairs.map(({ cell, label, one, other }) => row(pairs.length === 1 ? null : label, one, other, cell));
  const check = checkOfRows("same", rows);
  const evaluated = evaluateCheck(check).rows;
  const clashing = pairs.filter((_, index) => evaluated[index]?.verdict === "inconsistent");
  const { other: primary } = clashing.find(({ cell }) => cell === TOTAL) ?? clashing[0] ?? pairs[0];
  return {
    check,
    key: pairKey(clashing.length > 0 ? clashing : pairs, names),
    confidence: version.confidence,
    primary,
    finding: () => ({
      ...findingOf(clashing, isUnstated),
      ...(isUnstated ? { kind: "query" as const, severity: "warning" as const } : {}),
      args: argsOf(clashing, version, context),
    }),
  };
}

function findingOf(clashing: readonly Pair[], unstated: boolean): { message: Code } {
  const total = clashing.find(({ cell }) => cell === TOTAL);
  if (clashing.every((pair) => gap(pair).isZero())) return { message: "approximated" };
  if (unstated) return { message: "unstated" };
  if (clashing.length === 1 && total) return { message: "single" };
  if (!total) return { message: "cellsOnly" };
  const [only, ...more] = clashing.filter((pair) => pair !== total);
  const carries = only && gap(only).eq(gap(total)) && more.length === 0;
  return { message: carries ? "oneCell" : "cells" };
}

function argsOf(clashing: readonly Pair[], version: Tally, context: RuleContext): Record<string, string> {
  const main = clashing.find(({ cell }) => cell === TOTAL) ?? clashing[0];
  const cells = clashing.filter(({ cell }) => cell !== TOTAL);
  const print = (quantity: Quantity | undefined): string => quantity?.printed ?? "";
  const place = (quantity: Quantity | undefined): string =>
    quantity?.id ? placeText(context.figure(quantity.id).at, context.lang) : "";
  return {
    label: tallyLabel(version),
    one: print(main?.one),
    other: print(main?.other),
    onePlace: place(main?.one),
    otherPlace: place(main?.other),
    cell: cells[0]?.label ?? "",
    cellOne: print(cells[0]?.one),
    cellOther: print(cells[0]?.other),
    cells: cells
      .map(({ label, one, other }) => `${label} (${print(one)}${AGAINST[context.lang]}${print(other)})`)
      .join(", "),
  };
}

const AGAINST: Readonly<Record<Language, string>> = { en: " against ", vi: " so với " };

function gap({ one, other }: Pair) {
  return other.value.minus(one.value);
}
