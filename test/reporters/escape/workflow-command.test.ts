import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commandMessage, commandProperty } from "../../../src/reporters/escape/workflow-command.js";
import { parseCommand } from "../workflow-commands.js";
import { hostileText } from "./hostile.js";

describe("a workflow command", () => {
  test.each([
    ["100 %", "100 %25"],
    ["two\r\nlines", "two%0D%0Alines"],
    ["%0A", "%250A"],
    ["a: b, c", "a: b, c"],
  ])("has the message %j as %s", (text, written) => {
    expect(commandMessage(text)).toBe(written);
  });

  test("has colons and commas of a property as codes", () => {
    expect(commandProperty("a: b, c %")).toBe("a%3A b%2C c %25");
  });

  test("reads back as what was written, on one line", () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (file, title, message) => {
        const written = `::error file=${commandProperty(file)},title=${commandProperty(title)}::${commandMessage(message)}`;

        expect(written).not.toMatch(/[\r\n]/);
        expect(parseCommand(written)).toEqual({ command: "error", properties: { file, title }, message });
      }),
    );
  });
});
