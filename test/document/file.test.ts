import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readText } from "../../src/document/file.js";
import { DATA_EXTENSIONS, readData } from "../../src/document/index.js";

describe("readText", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "crossfoot-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const put = async (bytes: string | Uint8Array): Promise<string> => {
    const path = join(folder, "x.yaml");
    await writeFile(path, bytes);
    return path;
  };

  test("reads UTF-8 as it is on disk, composed or not", async () => {
    const text = `Bình Lư ${"Bình Lư".normalize("NFD")}\r\n`;

    expect(await readText(await put(text))).toBe(text);
  });

  test.each([
    ["Latin-1", Uint8Array.of(0x73, 0xf3)],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x61, 0x00)],
    ["a character cut in two", Uint8Array.of(0x61, 0xe1, 0xbb)],
    ["half of a surrogate pair", Uint8Array.of(0xed, 0xa0, 0x80)],
  ])("refuses %s", async (_, bytes) => {
    await expect(readText(await put(bytes))).rejects.toMatchObject({ code: "file/not-utf8" });
  });

  test("refuses what is far larger than a report", async () => {
    const path = await put(new Uint8Array(21 * 1024 * 1024).fill(0x20));

    await expect(readText(path)).rejects.toMatchObject({ code: "file/too-large" });
  });

  test("names the file in every refusal", async () => {
    const missing = join(folder, "missing.yaml");

    await expect(readText(missing)).rejects.toMatchObject({ code: "file/not-found" });
    await expect(readText(missing)).rejects.toThrow(missing);
    await expect(readText(folder)).rejects.toThrow(`${folder}: is a folder, expected a file`);
    await expect(readText(join(await put("x"), "below.yaml"))).rejects.toMatchObject({ code: "file/unreadable" });
  });
});

describe("readData", () => {
  test.each(DATA_EXTENSIONS)("reads %s, in capitals too", async (extension) => {
    for (const name of [`x${extension}`, `x${extension.toUpperCase()}`]) {
      expect((await readData('{ "a": "05" }', name)).value).toEqual({ a: "05" });
    }
  });

  test.each(["x", "x.txt2", "yaml", ".", "x.yaml.bak", "x.yaml/y", "constructor", "x.constructor"])(
    "refuses a file named %s",
    async (name) => {
      await expect(readData("{}", name)).rejects.toMatchObject({ code: "data/format" });
    },
  );

  test.each(["", " \n\t\r\n", "\uFEFF", "\uFEFF\n"])("refuses %j as empty", async (text) => {
    for (const name of ["x.yaml", "x.json"]) {
      await expect(readData(text, name)).rejects.toMatchObject({ code: "data/empty" });
    }
  });
});
