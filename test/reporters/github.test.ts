import { describe, expect, test } from "vitest";
import { github } from "../../src/reporters/index.js";
import { accepting, audited, BOTH, FITTING, HOSTILE, repeated, SHORT_BY_FIVE } from "./audited.js";
import { parseCommand, type WorkflowCommand } from "./workflow-commands.js";

function commandsOf(written: string): WorkflowCommand[] {
  return written
    .split("\n")
    .map(parseCommand)
    .filter((command) => command !== null);
}

describe("annotations of GitHub", () => {
  test("have the level, the file, the rule and what is wrong", () => {
    const [command] = commandsOf(github([audited(SHORT_BY_FIVE, "./reports/a,b.yaml")]));

    expect(command).toMatchObject({
      command: "error",
      properties: { file: "reports/a,b.yaml", title: "exception footing/parts-total" },
    });
    expect(command?.message).toContain("43 + 351 = 394");
    expect(command?.message.split("\n").length).toBeGreaterThan(3);
  });

  test("show by its code what a log would obey in the name of a file", () => {
    expect(github([audited(SHORT_BY_FIVE, "a\u001b[31m\u202e.yaml")])).toContain("file=a<001B>[31m<202E>.yaml,");
  });

  test("have lines and columns, columns only within one line", () => {
    const result = audited(SHORT_BY_FIVE);
    const at = (place: object) =>
      repeated(result, 1, {
        figures: (result.discrepancies[0]?.figures ?? []).map((figure) => ({ ...figure, ...place })),
      });

    const [one] = commandsOf(github([at({ line: 3, column: 5, endLine: 3, endColumn: 8 })]));
    const [several] = commandsOf(github([at({ line: 3, column: 5, endLine: 4, endColumn: 8 })]));
    const [none] = commandsOf(github([at({ line: null, column: null, endLine: null, endColumn: null })]));

    expect(one?.properties).toMatchObject({ line: "3", endLine: "3", col: "5", endColumn: "8" });
    expect(several?.properties).toMatchObject({ line: "3", endLine: "4" });
    expect(several?.properties).not.toHaveProperty("col");
    expect(none?.properties).not.toHaveProperty("line");
  });

  test("begin with the worst over all files", () => {
    const written = github([audited(BOTH, "b.yaml"), audited(SHORT_BY_FIVE, "a.yaml")]);

    expect(commandsOf(written).map(({ command, properties }) => [command, properties.file])).toEqual([
      ["error", "b.yaml"],
      ["error", "a.yaml"],
      ["notice", "b.yaml"],
    ]);
  });

  test("put the exceptions of a level before its queries", () => {
    const query = repeated(audited(SHORT_BY_FIVE, "a.yaml"), 1, { severity: "warning", kind: "query" });
    const exception = repeated(audited(SHORT_BY_FIVE, "b.yaml"), 1, { severity: "warning" });

    expect(commandsOf(github([query, exception])).map(({ properties }) => properties.file)).toEqual([
      "b.yaml",
      "a.yaml",
    ]);
  });

  test("are ten of a level without a word more", () => {
    const messages = commandsOf(github([repeated(audited(SHORT_BY_FIVE), 10)])).map(
      ({ message }) => message.split("\n")[0],
    );

    expect(messages).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  });

  test("tell in the tenth how many the host cuts off, and list those behind it", () => {
    const messages = commandsOf(github([repeated(audited(SHORT_BY_FIVE), 12)])).map(
      ({ message }) => message.split("\n")[0],
    );

    expect(messages).toHaveLength(13);
    expect(messages[9]).toMatch(/^3 more /);
    expect(messages.toSpliced(9, 1)).toEqual(Array.from({ length: 12 }, (_, index) => `${index}`));
  });

  test("end with the counts, and leave out what is accepted", () => {
    const result = accepting(audited(BOTH), "footing/parts-total", "on purpose");

    expect(commandsOf(github([result])).map(({ command }) => command)).toEqual(["notice"]);
    expect(github([result])).toMatch(/\ncrossfoot: 0 exceptions, 1 query, 1 accepted\.\n$/);
    expect(github([audited(FITTING)])).toBe("crossfoot: 0 exceptions, 0 queries.\n");
  });

  test("of standard input have no file", () => {
    expect(commandsOf(github([audited(SHORT_BY_FIVE, "<stdin>")]))[0]?.properties).not.toHaveProperty("file");
  });

  test("hold no command of the report's", () => {
    const written = github([audited(HOSTILE, "a,line=1::x\n::error::y.yaml")]);

    expect(written.trimEnd().split("\n")).toHaveLength(2);
    expect(commandsOf(written)).toHaveLength(1);
  });
});
