import { describe, expect, test } from "vitest";
import { entriesFor } from "../../src/config/index.js";
import { acceptedName } from "../../src/engine/index.js";
import { auditText } from "../../src/index.js";

const WRONG = "Tổng số 52 đảng viên, trong đó: 30 nam, 21 nữ.";
const RIGHT = WRONG.replace("52", "51");
const LONG = "Xã tiếp nhận 1.252 đơn, gồm: 845 đơn đề nghị, 305 đơn khiếu nại, 112 đơn tố cáo.";
const RULE = "footing/parts-total";
const OTHER = "Huyện có 3.140 hộ nghèo, gồm: 1.845 hộ vùng cao, 1.295 hộ vùng thấp.";

const headed = (one: string, other: string): string => `## Thôn Nà Cà\n\n${one}\n\n## Thôn Bản Giang\n\n${other}\n`;
const bare = (one: string, other: string): string => `${one}\n\nXã đã họp bàn.\n\n${other}\n`;
const told = (one: string, other: string): string => `## Đơn thư\n\n${OTHER}\n\n${one}\n\n${bare("Xã đã họp.", other)}`;

/** The lines and statuses of what a text has, once the discrepancy at a line of the text before was accepted. */
function afterwards(before: string, line: number, after: string): [number, string][] {
  const found = auditText(before);
  const open = found.discrepancies
    .filter(({ rule, figures }) => rule === RULE && figures[0]?.line === line)
    .map(({ id }) => id);
  const baseline = entriesFor(open, [{ file: "a", result: found }], {
    ...{ reason: "counted twice", author: "Office", date: "2026-05-24" },
  });
  expect(baseline).toHaveLength(1);
  return auditText(after, { baseline })
    .discrepancies.filter(({ rule }) => rule === RULE)
    .map(({ figures, status }): [number, string] => [figures[0]?.line ?? 0, status])
    .sort(([one], [other]) => one - other);
}

const lineOf = (text: string, which: "first" | "last", said = WRONG): number =>
  text.slice(0, which === "first" ? text.indexOf(said) : text.lastIndexOf(said)).split("\n").length;

describe.each([
  ["two equal discrepancies below different headings", headed],
  ["two equal discrepancies without headings", bare],
  ["two equal discrepancies below one heading", told],
])("%s", (_, text) => {
  const both = text(WRONG, WRONG);

  test.each(["first", "last"] as const)("are apart when the %s is accepted", (which) => {
    const [first, last] = [lineOf(both, "first"), lineOf(both, "last")];
    const accepted = lineOf(both, which);

    expect(afterwards(both, accepted, both)).toEqual([
      [first, which === "first" ? "accepted" : "open"],
      [last, which === "last" ? "accepted" : "open"],
    ]);
  });

  test.each([
    ["a paragraph before the first", () => text(`${OTHER}\n\n${WRONG}`, WRONG)],
    ["a paragraph before the last", () => text(WRONG, `${OTHER}\n\n${WRONG}`)],
  ])("stay as they are with %s", (_title, after) => {
    const statuses = (which: "first" | "last"): string[] =>
      afterwards(both, lineOf(both, which), after()).map(([, status]) => status);

    expect(statuses("first")).toEqual(["accepted", "open"]);
    expect(statuses("last")).toEqual(["open", "accepted"]);
  });
});

describe("two equal discrepancies below different headings", () => {
  const twice = headed(WRONG, WRONG);

  test.each(["first", "last"] as const)("leave the other open when the accepted %s is corrected", (which) => {
    const after = which === "first" ? headed(RIGHT, WRONG) : headed(WRONG, RIGHT);

    expect(afterwards(twice, lineOf(twice, which), after).map(([, status]) => status)).toEqual(["open"]);
  });

  test.each(["first", "last"] as const)("leave the accepted %s accepted when the other is corrected", (which) => {
    const after = which === "first" ? headed(WRONG, RIGHT) : headed(RIGHT, WRONG);

    expect(afterwards(twice, lineOf(twice, which), after).map(([, status]) => status)).toEqual(["accepted"]);
  });
});

test("an equal slip below another heading is open, also where the accepted one is corrected at once", () => {
  const [before, after] = [headed(WRONG, "Xã đã họp."), headed(RIGHT, WRONG)];

  expect(afterwards(before, 3, after)).toEqual([[7, "open"]]);
  expect(afterwards(before, 3, headed(WRONG, WRONG))).toEqual([
    [3, "accepted"],
    [7, "open"],
  ]);
});

test.each([
  ["first", "first"],
  ["first", "last"],
  ["last", "first"],
  ["last", "last"],
] as const)("a corrected separator in the %s of them changes nothing where the %s is accepted", (changed, which) => {
  const plain = LONG.replace("1.252", "1252");
  const after = changed === "first" ? headed(plain, LONG) : headed(LONG, plain);
  const before = headed(LONG, LONG);

  expect(afterwards(before, lineOf(before, which, LONG), after).map(([, status]) => status)).toEqual(
    which === "first" ? ["accepted", "open"] : ["open", "accepted"],
  );
});

describe("an entry that does not say where", () => {
  const [id = ""] = auditText(WRONG).discrepancies.flatMap(({ checks }) => checks);
  const baseline = [{ checks: [id], rule: "footing/parts-total", reason: "counted twice" }];

  test("accepts the one that there is", () => {
    const { discrepancies } = auditText(headed(RIGHT, WRONG), { baseline });

    expect(discrepancies.map(({ status }) => status)).toEqual(["accepted"]);
  });

  test("accepts none of several, and says so", () => {
    const { discrepancies, acceptances } = auditText(headed(WRONG, WRONG), { baseline });

    expect(discrepancies.map(({ status }) => status)).toEqual(["open", "open"]);
    expect(acceptances).toMatchObject([{ state: "unbound", candidates: discrepancies.map((each) => each.id) }]);
  });
});

describe("what was accepted where it was the only one", () => {
  const [TREES, ROADS] = ["Đã trồng 1.310 cây sưa.", "Đã làm 2.470 mét đường."];
  const alone = `## Đảng viên\n\n${TREES}\n\n${WRONG}\n\n${ROADS}\n`;

  test.each<[string, string, string[]]>([
    ["is not the one that stands elsewhere once it is corrected", `${alone.replace("52", "51")}\n${WRONG}`, ["open"]],
    ["is itself where it is moved in its own words", `${alone.replace(WRONG, "Xã đã họp.")}\n${WRONG}`, ["accepted"]],
    [
      "is not the one that says so elsewhere in other words once it is taken out",
      `${alone.replace(WRONG, "Xã đã họp.")}\n${WRONG.replace("Tổng số", "Chi bộ có")}`,
      ["open"],
    ],
    ["nor the one beside it", alone.replace(WRONG, `${RIGHT}\n\n${WRONG}`), ["open"]],
    ["is itself beside an equal one behind it", `${alone}\n${WRONG}`, ["accepted", "open"]],
    ["and before it", alone.replace(TREES, `${WRONG}\n\n${TREES}`), ["open", "accepted"]],
    ["and neither where nothing stands between", alone.replace(WRONG, `${WRONG}\n\n${WRONG}`), ["open", "open"]],
    [
      "is itself where both figures beside it change",
      alone.replace("1.310", "1.320").replace("2.470", "2.480"),
      ["accepted"],
    ],
  ])("%s", (_, after, statuses) => {
    expect(afterwards(alone, lineOf(alone, "first"), after).map(([, status]) => status)).toEqual(statuses);
  });

  test("under a list of before that says not beside what, is none of two", () => {
    const name = acceptedName(auditText(alone).checks.find(({ rule }) => rule === RULE) ?? { id: "", place: null });
    const baseline = [{ checks: [name.split("-").slice(0, 2).join("-")], rule: RULE, reason: "counted twice" }];
    const states = (text: string) => {
      const { discrepancies, acceptances } = auditText(text, { baseline });
      const told = discrepancies.filter(({ rule }) => rule === RULE).map(({ status }) => status);
      return [...told, ...acceptances.map(({ state }) => state)];
    };

    expect(states(alone)).toEqual(["accepted", "used"]);
    expect(states(`${alone}\n${WRONG}`)).toEqual(["open", "open", "unbound"]);
    expect(states(`${alone.replace("52", "51")}\n${WRONG}`)).toEqual(["open", "unbound"]);
  });

  test("under a list of before that counts it, is there and cannot be told", () => {
    const [{ id = "" } = {}] = auditText(WRONG).checks.filter(({ rule }) => rule === RULE);
    const baseline = [{ checks: [`${id}-2`], rule: RULE, reason: "counted twice" }];

    expect(auditText(`${alone}\n${WRONG}`, { baseline }).acceptances.map(({ state }) => state)).toEqual(["unbound"]);
  });
});

describe("a comment above one of two equal discrepancies", () => {
  const comment = (text: string, which: "first" | "last"): string => {
    const [first, last] = auditText(text).discrepancies.map(({ id }) => id);
    return `<!-- crossfoot-accept ${which === "first" ? first : last} -- tính hai lần -->\n${WRONG}`;
  };
  const statuses = (text: string): string[] => auditText(text).discrepancies.map(({ status }) => status);
  const both = headed(WRONG, WRONG);

  test("accepts its own, whether the other is there or not", () => {
    expect(statuses(headed(comment(both, "first"), WRONG))).toEqual(["accepted", "open"]);
    expect(statuses(headed(WRONG, comment(both, "last")))).toEqual(["open", "accepted"]);
    expect(statuses(headed(RIGHT, comment(both, "last")))).toEqual(["accepted"]);
    expect(statuses(headed(comment(both, "first"), RIGHT))).toEqual(["accepted"]);
  });

  test("accepts the next one below its heading, over whatever was inserted, unless its own was corrected or rewritten", () => {
    const above = (text: string, more = ""): string =>
      `<!-- crossfoot-accept ${RULE} ${id} -- hai lần -->\n${text}\n\n${more}`;
    const [{ id = "" } = {}] = auditText(WRONG).discrepancies;

    expect(statuses(above("Xã đã họp.", `${OTHER}\n\n${WRONG}`))).toEqual(["accepted"]);
    expect(statuses(above(RIGHT, WRONG))).toEqual(["open"]);
    expect(statuses(above(RIGHT, `Xã đã họp bàn.\n\n${WRONG}`))).toEqual(["open"]);
    expect(statuses(above(WRONG.replace("52", "61").replace("30", "40"), WRONG))).toEqual(["open"]);
    expect(statuses(`${WRONG}\n\n${above("Xã đã họp.")}`)).toEqual(["open"]);
    expect(statuses(above("Xã đã họp.", `## Thôn Bản Giang\n\n${WRONG}`))).toEqual(["open"]);
  });

  test("leaves the next one to the comment of its own", () => {
    const [{ id = "" } = {}] = auditText(WRONG).discrepancies;
    const states = auditText(
      `<!-- crossfoot-accept ${id} -- a hai lần -->\nXã đã họp.\n\n<!-- crossfoot-accept ${id} -- b hai lần -->\n${WRONG}`,
    ).acceptances.map(({ state }) => state);

    expect(states).toEqual(["unused", "used"]);
  });

  test("of two equal ones in one block says which, and how many there are", () => {
    const [{ id = "" } = {}] = auditText(WRONG).discrepancies;
    const inBlock = (named: string, one = WRONG, other = WRONG) =>
      auditText(`<!-- crossfoot-accept ${named} -- hai lần -->\n${one} ${other}`);
    const told = (named: string, one?: string, other?: string): string[] =>
      inBlock(named, one, other)
        .discrepancies.filter(({ rule }) => rule === RULE)
        .map(({ status }) => status);
    const [name] = id.split("-");

    expect(told(id)).toEqual(["open", "open"]);
    const [{ candidates: [first = "", second = ""] = [], state } = {}] = inBlock(id).acceptances;
    const which = [first, second].map((candidate) => candidate.replace(/w[0-9a-f]{5}/, ""));
    expect([state, ...which]).toEqual(["unbound", `${name}-1of2`, `${name}-2of2`]);
    expect([told(first), told(second)]).toEqual([
      ["accepted", "open"],
      ["open", "accepted"],
    ]);
    expect(told(`${id}-1of2`)).toEqual(["accepted", "open"]);
    expect(told(`${id}-2of2`)).toEqual(["open", "accepted"]);
    expect(inBlock(`${id}-1of2`, RIGHT).discrepancies.flatMap(({ acceptances }) => acceptances)).toEqual([]);
  });

  test("never accepts the other once its own is corrected", () => {
    expect(statuses(headed(comment(both, "first").replace("52", "51"), WRONG))).toEqual(["open"]);
    expect(statuses(headed(WRONG, comment(both, "last").replace("52", "51")))).toEqual(["open"]);
  });
});
