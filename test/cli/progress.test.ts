import { describe, expect, test } from "vitest";
import { progressOf } from "../../src/cli/progress.js";

function told(total: number, { isTTY = true, TERM = "xterm" } = {}): string[] {
  const written: string[] = [];
  const stderr = { isTTY, columns: 30, write: (text: string) => written.push(text) };
  const io = { stdin: process.stdin, stdout: process.stdout, stderr, env: { TERM } };
  const progress = progressOf(io, total);
  for (let index = 1; index <= total; index += 1) progress.next(`a file with a name that is long ${index}\u001b.md`);
  progress.done();
  return written;
}

describe("progress", () => {
  test("is one line of the terminal, and gone at the end", () => {
    const written = told(6);

    expect(written).toHaveLength(7);
    expect(written[2]).toContain("K3/6\u00a0a\u00a0file");
    expect(written.every((text) => text.length <= 4 + 29)).toBe(true);
    expect(written.at(-1)).toBe("\r\u001b[K");
  });

  test.each([
    ["few files", told(4)],
    ["a pipe", told(9, { isTTY: false })],
    ["a dumb terminal", told(9, { TERM: "dumb" })],
  ])("says nothing for %s", (_, written) => {
    expect(written).toEqual([]);
  });
});
