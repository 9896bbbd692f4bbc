import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exceptionsIn, valuesIn } from "../checks.js";
import {
  asItems,
  behindCue,
  dotted,
  inBrackets,
  inNextSentence,
  inNote,
  type List,
  lists,
  partsOf,
  reordered,
} from "./lists.js";

type Writing = (list: List) => string;

const writings: [title: string, write: Writing][] = [
  ["in brackets", inBrackets],
  ["behind gồm", behindCue],
  ["in bullets", (list) => asItems(list, "-")],
  ["in a note", inNote],
  ["in a sentence of its own", inNextSentence],
];

describe.each(writings)("a list %s", (_, write) => {
  test("is checked", () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(valuesIn(write(list))).toEqual([footingOf(list)]);
        expect(exceptionsIn(write(list))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("has the same checks in another order", () => {
    fc.assert(
      fc.property(reordered, ([list, other]) => {
        expect(valuesIn(write(other))).toEqual(valuesIn(write(list)));
      }),
      { numRuns: 30 },
    );
  });

  test("is reported where two digits of its total are swapped", () => {
    fc.assert(
      fc.property(
        // A list that tells of little more than half of a small total may well be of something else.
        lists.filter(({ total }) => swapped(total) !== total && (total > 9999 || swapped(total) < 1.6 * total)),
        (list) => {
          expect(exceptionsIn(write({ ...list, total: swapped(list.total) }))).toEqual(["footing/parts-total"]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("a list has the same checks", () => {
  test.each<[title: string, one: Writing, other: Writing]>([
    ["with semicolons for commas, in brackets", inBrackets, (list) => inBrackets(list, "; ")],
    ["with semicolons for commas, behind a cue", behindCue, (list) => behindCue(list, "; ")],
    ["with và before the last", behindCue, (list) => behindCue(list).replace(/, (?=[^,]*$)/, " và ")],
    ["with • for -", (list) => asItems(list, "-"), (list) => asItems(list, "•")],
    ["with + for -", (list) => asItems(list, "-"), (list) => asItems(list, "+")],
    ["in two sentences", behindCue, inNextSentence],
    ["moved from brackets into a note", inBrackets, inNote],
    ["moved into items", behindCue, (list) => asItems(list, "-")],
    ["without dots", (list) => behindCue(list), (list) => behindCue(list, ", ", String)],
    ["without dots, in brackets", (list) => inBrackets(list), (list) => inBrackets(list, ", ", String)],
    ["with a bracket left open", inBrackets, (list) => inBrackets(list).replace(")", "")],
    ["with trong đó for gồm", behindCue, (list) => behindCue(list).replace("gồm", "trong đó")],
    ["under bao gồm", behindCue, (list) => behindCue(list).replace("gồm", "bao gồm")],
    [
      "with its numbers behind their labels",
      inBrackets,
      (list) =>
        `Toàn xã có ${dotted(list.total)} hộ (${list.parts.map(({ label, count }) => `${label} ${dotted(count)} hộ`).join(", ")}).`,
    ],
    ["behind other words", inBrackets, (list) => `Theo rà soát, t${inBrackets(list).slice(1)}`],
    ["behind other sentences", behindCue, (list) => `Kinh tế của xã ổn định. ${behindCue(list)}`],
    ["with full-width brackets", inBrackets, (list) => inBrackets(list).replace("(", "（").replace(")", "）")],
    ["glued at its commas", inBrackets, (list) => inBrackets(list, ",")],
    ["with a colon alone for gồm", behindCue, (list) => `Toàn xã có ${dotted(list.total)} hộ: ${partsOf(list)}.`],
  ])("%s", (_, one, other) => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(valuesIn(other(list))).toEqual(valuesIn(one(list)));
      }),
      { numRuns: 30 },
    );
  });
});

/** The one check that such a list has, as `valuesIn` writes it. */
function footingOf({ total, parts }: List): string {
  const terms = [...parts.map(({ count }) => `part=${count}@sum`), `total=${total}@sum`];
  return `footing/parts-total consistent ${terms.sort().join(" ")}`;
}

/** A number with its second and third digit swapped. */
function swapped(value: number): number {
  return Number(String(value).replace(/^(\d)(\d)(\d)/, "$1$3$2"));
}
