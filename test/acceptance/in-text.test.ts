import { describe, expect, test } from "vitest";
import { auditText } from "../../src/index.js";

const FAILS = "Xã tiếp nhận 1.252 đơn, gồm: 845 đơn đề nghị, 305 đơn khiếu nại, 112 đơn tố cáo.";
const FAILS_TOO = "Huyện có 3.140 hộ nghèo, gồm: 1.845 hộ vùng cao, 1.205 hộ vùng thấp.";
const RULE = "footing/parts-total";
const REASON = "mười đơn được tính hai lần";

/** The id of the first discrepancy of a text, as lists for people show it. */
function idIn(text: string): string {
  return auditText(text).discrepancies[0]?.id.slice(0, 9) ?? "";
}

const ACCEPT = `<!-- crossfoot-accept ${RULE} ${idIn(FAILS)} -- ${REASON} -->`;

describe("a comment before a block", () => {
  test("accepts the discrepancy of its rule there, with the reason", () => {
    const { discrepancies, acceptances } = auditText(`${ACCEPT}\n${FAILS}\n\n${FAILS_TOO}\n`);

    expect(discrepancies.map(({ status, figures }) => [figures[0]?.printed, status]).sort()).toEqual([
      ["1.252", "accepted"],
      ["3.140", "open"],
    ]);
    expect(discrepancies.flatMap((each) => each.acceptances)).toMatchObject([
      { source: "report", reason: REASON, author: null },
    ]);
    expect(acceptances).toMatchObject([{ state: "used", line: 1, rule: "footing/parts-total" }]);
  });

  test("may name the discrepancy alone, in full or as the list shows it", () => {
    const id = auditText(FAILS).discrepancies[0]?.id ?? "";
    const statusWith = (named: string): string[] =>
      auditText(`<!-- crossfoot-accept ${named} -- ${REASON} -->\n${FAILS}`).discrepancies.map(({ status }) => status);

    expect([id, id.slice(0, 9), `${RULE} ${id}`, `${RULE}, ${id}`].map(statusWith)).toEqual(
      Array(4).fill(["accepted"]),
    );
  });

  test.each([
    ["a part", "112 đơn tố cáo", "115 đơn tố cáo"],
    ["the total", "1.252", "1.242"],
  ])("never swallows the slip that another value of %s makes", (_, figure, changed) => {
    const { discrepancies, acceptances } = auditText(`${ACCEPT}\n${FAILS.replace(figure, changed)}`);

    expect(discrepancies.map(({ status }) => status)).toEqual(["open"]);
    expect(acceptances).toMatchObject([{ state: "gone", candidates: [discrepancies[0]?.id] }]);
  });

  test.each([
    ["in the text", FAILS, "open", "gone"],
    ["in a text that says so of two", `${FAILS} ${FAILS_TOO}`, "open,open", "gone"],
  ])("with its mark never swallows the slip that exchanged amounts make, %s", (_, text, statuses, state) => {
    const { id = "", mark = "" } = auditText(FAILS).discrepancies[0] ?? {};
    const comment = `<!-- crossfoot-accept ${RULE} ${id.slice(0, 9)}w${mark} -- ${REASON} -->`;
    const exchanged = text.replace("845 đơn", "305 đơn").replace("305 đơn khiếu", "845 đơn khiếu");

    const before = auditText(`${comment}\n${text}`).discrepancies;
    const after = auditText(`${comment}\n${exchanged}`);

    expect(before.filter(({ status }) => status === "accepted").map((each) => each.id)).toEqual([id]);
    expect(after.discrepancies.map(({ status }) => status).join()).toBe(statuses);
    expect(after.acceptances).toMatchObject([{ state, checks: [] }]);
    expect(after.acceptances[0]?.candidates).toContain(id);
  });

  test.each([
    ["a corrected separator", FAILS.replace("1.252", "1252")],
    ["a paragraph before it", `Xã đã họp 03 lần.\n\n${FAILS}`],
    ["other words", FAILS.replace("đơn đề nghị", "đơn kiến nghị")],
    ["items in another order", "Xã tiếp nhận 1.252 đơn, gồm: 305 đơn khiếu nại, 845 đơn đề nghị, 112 đơn tố cáo."],
  ])("with its mark outlives %s", (_, text) => {
    const { mark } = auditText(FAILS).discrepancies[0] ?? {};
    const comment = `<!-- crossfoot-accept ${RULE} ${idIn(FAILS)}w${mark} -- ${REASON} -->`;

    expect(auditText(`${comment}\n${text}`).discrepancies.map(({ status }) => status)).toEqual(["accepted"]);
  });

  test("has no mark to hold where no two amounts have one part", () => {
    expect(auditText("Có 14/31 người là nữ, chiếm 43,2 %.").discrepancies.map(({ mark }) => mark)).toEqual([null]);
  });

  test("outlives a corrected separator, and a paragraph between it and its block", () => {
    const told = auditText(`${ACCEPT}\n\nXã đã họp.\n\n${FAILS.replace("1.252", "1252")}`).discrepancies;

    expect(told.map(({ status }) => status)).toEqual(["accepted"]);
  });

  test("of a paragraph that stands twice accepts the one below it", () => {
    const { discrepancies } = auditText(`${FAILS}\n\n${ACCEPT}\n${FAILS}\n`);

    expect(discrepancies.map(({ figures, status }) => [figures[0]?.line, status])).toEqual([
      [1, "open"],
      [4, "accepted"],
    ]);
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
    ["of a rule that finds nothing", `<!-- crossfoot-accept proportion/share-agrees -- vì sao -->\n${FAILS}`, "unused"],
    [
      "of another rule",
      `<!-- crossfoot-accept proportion/share-agrees ${idIn(FAILS)} -- a vì -->\n${FAILS}`,
      "other-rule",
    ],
    ["without a reason", `<!-- crossfoot-accept ${RULE} ${idIn(FAILS)} -->\n${FAILS}`, "no-reason"],
    ["with an empty reason", `<!-- crossfoot-accept ${RULE} ${idIn(FAILS)} -- . -->\n${FAILS}`, "no-reason"],
    ["of an unknown rule", `<!-- crossfoot-accept footing/part-total -- vì sao -->\n${FAILS}`, "unknown-rule"],
    [
      "with an id in capitals",
      `<!-- crossfoot-accept ${RULE} ${idIn(FAILS).toUpperCase()} -- vì sao -->\n${FAILS}`,
      "unknown-rule",
    ],
    [
      "with an id cut short",
      `<!-- crossfoot-accept ${RULE} ${idIn(FAILS).slice(0, 5)} -- vì sao -->\n${FAILS}`,
      "unknown-rule",
    ],
    [
      "with an id a sign too long",
      `<!-- crossfoot-accept ${RULE} ${idIn(FAILS)}x -- vì sao -->\n${FAILS}`,
      "unknown-rule",
    ],
    ["with a slip in its name", `<!-- crossfoot-acept ${RULE} -- vì sao -->\n${FAILS}`, "malformed"],
    ["of nothing", `<!-- crossfoot-accept -- vì sao -->\n${FAILS}`, "malformed"],
    ["that is never closed", `<!-- crossfoot-accept ${RULE} -- vì sao\n${FAILS}`, "unclosed"],
    ["that another follows unclosed", `<!-- crossfoot-accept ${RULE}\n\n<!-- xem -->\n${FAILS}`, "unclosed"],
    ["that an unclosed one swallows", `<!-- ghi chú\n\n${ACCEPT}\n${FAILS}`, "unclosed"],
    ["of a check that is not there", `<!-- crossfoot-accept c0123456789abcdef -- vì sao -->\n${FAILS}`, "gone"],
    ["of a discrepancy that is not there", `<!-- crossfoot-accept d01234567 -- vì sao -->\n${FAILS}`, "gone"],
  ])("%s accepts nothing, and says so", (_, text, state) => {
    const { discrepancies, acceptances } = auditText(text);

    expect(discrepancies.map(({ status }) => status)).toEqual(["open"]);
    expect(acceptances.map((each) => each.state)).toEqual([state]);
  });

  test.each([
    ["a fence", `\`\`\`md\n${ACCEPT}\n\`\`\`\n\n${FAILS}`],
    ["a fence of tildes that is never closed", `${FAILS}\n\n~~~\n${ACCEPT}\n`],
    ["backticks", `Viết \`${ACCEPT}\` ở trên.\n\n${FAILS}`],
  ])("within %s is shown, and accepts nothing", (_, text) => {
    const { discrepancies, acceptances } = auditText(text);

    expect(discrepancies.map(({ status }) => status)).toEqual(["open"]);
    expect(acceptances).toEqual([]);
  });

  test.each([
    ["behind a fence", `\`\`\`\n<!-- một -->\n\`\`\`\n\n${ACCEPT}\n${FAILS}`],
    ["behind a comment that holds a fence", `<!--\n\`\`\`\n-->\n${ACCEPT}\n${FAILS}`],
    ["beside code", `Viết \`rà soát\` ở trên.\n\n${ACCEPT}\n${FAILS}`],
  ])("%s accepts", (_, text) => {
    expect(auditText(text).discrepancies.map(({ status }) => status)).toEqual(["accepted"]);
  });

  test("with a rule alone accepts the one discrepancy of its block", () => {
    const { discrepancies, acceptances } = auditText(
      `<!-- crossfoot-accept ${RULE} -- vì sao -->\n${FAILS}\n\n${FAILS_TOO}`,
    );

    expect(discrepancies.map(({ status }) => status)).toEqual(["accepted", "open"]);
    expect(acceptances.map(({ state }) => state)).toEqual(["used"]);
  });

  test("with a rule alone accepts none of several, and tells which there are", () => {
    const { discrepancies, acceptances } = auditText(
      `<!-- crossfoot-accept ${RULE} -- vì sao -->\n${FAILS} ${FAILS_TOO}`,
    );

    expect(discrepancies.map(({ status }) => status)).toEqual(["open", "open"]);
    expect(acceptances).toMatchObject([{ state: "unbound", candidates: discrepancies.map(({ id }) => id) }]);
  });

  test("accepts one of several in its block, and all that it names", () => {
    const both = `${FAILS} ${FAILS_TOO}`;
    const [one = "", other = ""] = auditText(both).discrepancies.map(({ id }) => id);
    const check = auditText(both).discrepancies[1]?.checks[0];
    const accepted = (named: string): (string | undefined)[] =>
      auditText(`<!-- crossfoot-accept ${named} — đúng như biên bản -->\n${both}`)
        .discrepancies.filter(({ status }) => status === "accepted")
        .map(({ id }) => id);

    expect(accepted(`${RULE} ${one}`)).toEqual([one]);
    expect(accepted(`${check}`)).toEqual([other]);
    expect(accepted(`${RULE} ${one} ${other}`)).toEqual([one, other]);
    expect(accepted(RULE)).toEqual([]);
  });
});
