import { describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/io.js";
import { planOutputs } from "../../src/cli/write-formats.js";

const io = (isTTY: boolean): Io => ({
  stdin: (async function* () {})(),
  stdout: { write: () => true, isTTY },
  stderr: { write: () => true },
  env: {},
});

describe("a format of bytes", () => {
  test.each(["xlsx", "docx"] as const)("%s is refused by a terminal, with what to do", (format) => {
    expect(() => planOutputs([{ format }], undefined, io(true))).toThrow(`--format ${format}=list.${format}`);
  });

  test("goes to a pipe, to a file and to --output", () => {
    expect(planOutputs([{ format: "xlsx" }], undefined, io(false))).toEqual([{ format: "xlsx", file: null }]);
    expect(planOutputs([{ format: "xlsx", file: "a" }], undefined, io(true))).toEqual([{ format: "xlsx", file: "a" }]);
    expect(planOutputs([{ format: "xlsx" }], "a", io(true))).toEqual([{ format: "xlsx", file: "a" }]);
  });

  test("goes to the stream for a hyphen, as any other", () => {
    expect(planOutputs([{ format: "json", file: "-" }], undefined, io(true))).toEqual([{ format: "json", file: null }]);
    expect(planOutputs([{ format: "json" }], "-", io(true))).toEqual([{ format: "json", file: null }]);
    expect(() => planOutputs([{ format: "csv" }, { format: "json", file: "-" }], undefined, io(true))).toThrow(
      "both go",
    );
  });

  test("leaves text to the terminal", () => {
    expect(planOutputs([{ format: "csv" }], undefined, io(true))).toEqual([{ format: "csv", file: null }]);
  });
});
