import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_BYTES, readStream, readText } from "../../src/document/file.js";
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

describe("readStream", () => {
  async function* stream(...chunks: (string | Uint8Array)[]): AsyncIterable<string | Uint8Array> {
    yield* chunks;
  }

  test("puts together what was cut anywhere", async () => {
    const bytes = Buffer.from("Bình Lư");

    const read = await readStream(stream(bytes.subarray(0, 3), bytes.subarray(3), " 05"), "<stdin>");

    expect(Buffer.from(read).toString("utf8")).toBe("Bình Lư 05");
  });

  test("refuses what is far larger than a report, without reading it to its end", async () => {
    let read = 0;
    async function* endless(): AsyncIterable<Uint8Array> {
      for (;;) {
        read += 1;
        yield new Uint8Array(MAX_BYTES / 4);
      }
    }

    await expect(readStream(endless(), "<stdin>")).rejects.toMatchObject({ code: "file/too-large" });
    expect(read).toBe(5);
  });

  test("names what could not be read", async () => {
    // biome-ignore lint/correctness/useYield: a stream that fails at once
    async function* broken(): AsyncIterable<Uint8Array> {
      throw Object.assign(new Error("broken"), { code: "EIO" });
    }

    await expect(readStream(broken(), "<stdin>")).rejects.toThrow("<stdin>: cannot be read (EIO).");
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
