import { describe, expect, test } from "vitest";
import { auditText } from "../../src/index.js";

const FAILS = "Xã tiếp nhận 1.252 đơn, gồm: 845 đơn đề nghị, 305 đơn khiếu nại, 112 đơn tố cáo.";
const FAILS_TOO = "Huyện có 3.140 hộ nghèo, gồm: 1.845 hộ vùng cao, 1.205 hộ vùng thấp.";
const ACCEPT = "<!-- crossfoot-accept footing/parts-total -- mười đơn được tính hai lần -->";

describe("a comment before a block", () => {
  test("accepts the discrepancy of its rule there, with the reason", () => {
    const { discrepancies, acceptances } = auditText(`${ACCEPT}\n${FAILS}\n\n${FAILS_TOO}\n`);

    expect(discrepancies.map(({ status, figures }) => [figures[0]?.printed, status]).sort()).toEqual([
      ["1.252", "accepted"],
      ["3.140", "open"],
    ]);
    expect(discrepancies.flatMap((each) => each.acceptances)).toMatchObject([
      { source: "report", reason: "mười đơn được tính hai lần", author: null },
    ]);
    expect(acceptances).toMatchObject([{ state: "used", line: 1, rule: "footing/parts-total" }]);
  });

  test("leaves every id as it is without it", () => {
    const ids = (text: string): string[] => auditText(text).checks.map(({ id }) => id);

    expect(ids(`${ACCEPT}\n\n${FAILS}`)).toEqual(ids(FAILS));
  });

  test("frees its figures from being disputed", () => {
    // The total and each of its three parts may be the one that is wrong.
    expect(auditText(FAILS).coverage.disputed).toBe(4);
    expect(auditText(`${ACCEPT}\n${FAILS}`).coverage.disputed).toBe(0);
  });

  test("within the block concerns that block", () => {
    const { discrepancies } = auditText(`${FAILS.replace("gồm:", `gồm: ${ACCEPT}`)}\n\n${FAILS_TOO}`);

    expect(discrepancies.map(({ status }) => status)).toEqual(["accepted", "open"]);
  });

  test.each([
    ["of another rule", `<!-- crossfoot-accept proportion/share-agrees -- vì sao -->\n${FAILS}`, "unused"],
    ["behind it", `${FAILS}\n\n${ACCEPT}\n`, "unused"],
    ["before another block", `${ACCEPT}\n\nXã đã họp.\n\n${FAILS}`, "unused"],
    ["without a reason", `<!-- crossfoot-accept footing/parts-total -->\n${FAILS}`, "no-reason"],
    ["with an empty reason", `<!-- crossfoot-accept footing/parts-total -- . -->\n${FAILS}`, "no-reason"],
    ["of an unknown rule", `<!-- crossfoot-accept footing/part-total -- vì sao -->\n${FAILS}`, "unknown-rule"],
    ["with a slip in its name", `<!-- crossfoot-acept footing/parts-total -- vì sao -->\n${FAILS}`, "malformed"],
    ["without a rule", `<!-- crossfoot-accept -- vì sao -->\n${FAILS}`, "malformed"],
    ["of a check that is not there", `<!-- crossfoot-accept c0123456789abcdef -- vì sao -->\n${FAILS}`, "gone"],
  ])("%s accepts nothing, and says so", (_, text, state) => {
    const { discrepancies, acceptances } = auditText(text);

    expect(discrepancies.map(({ status }) => status)).toEqual(["open"]);
    expect(acceptances.map((each) => each.state)).toEqual([state]);
  });

  test("never swallows a second slip of the rule in the block", () => {
    const both = `${FAILS} ${FAILS_TOO}`;

    const { discrepancies, acceptances } = auditText(`${ACCEPT}\n${both}`);

    expect(discrepancies.map(({ status }) => status)).toEqual(["open", "open"]);
    expect(acceptances.map(({ state }) => state)).toEqual(["ambiguous"]);
  });

  test("that comes twice accepts two, one check by its id one", () => {
    const both = `${FAILS} ${FAILS_TOO}`;
    const [first] = auditText(both).discrepancies;

    const twice = auditText(`${ACCEPT}\n${ACCEPT}\n${both}`).discrepancies;
    const one = auditText(`<!-- crossfoot-accept ${first?.checks[0]} — đúng như biên bản -->\n${both}`).discrepancies;

    expect(twice.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
    expect(one.map(({ id, status }) => [id === first?.id, status])).toEqual([
      [true, "accepted"],
      [false, "open"],
    ]);
  });
});
