import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { BINH_LU, crossfoot, temporaryFolder } from "./process.js";
import { put, TEXT_FAILS } from "./small.js";

/** Tells on stderr of every module that a process loads. */
const TELLING = `
  import { register } from "node:module";
  register("data:text/javascript," + encodeURIComponent(\`
    import { writeSync } from "node:fs";
    export async function load(url, context, next) { writeSync(2, "loaded " + url + "\\\\n"); return next(url, context); }
  \`));
`;

/** Words that only the code of a large dependency has, wherever it is bundled. */
const MARKS = { yaml: /YAMLParseError/, docx: /TableOfContents/, xlsx: /<sheetData>/ };

test("a run loads of the large dependencies those that it needs", { timeout: 60_000 }, async () => {
  const cwd = await temporaryFolder();
  await put(cwd, "a.md", TEXT_FAILS);
  const loadedBy = async (...args: string[]): Promise<string[]> => {
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELLING)}` };
    const { stderr } = await crossfoot(args, { cwd, env });
    const files = [...stderr.matchAll(/^loaded (file:.*)$/gm)].map(([, url = ""]) => fileURLToPath(url));
    const code = (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("\n");
    return Object.entries(MARKS).flatMap(([name, mark]) => (mark.test(code) ? name : []));
  };

  expect(await loadedBy("--help")).toEqual([]);
  expect(await loadedBy("check", "a.md", "--format", "json")).toEqual([]);
  expect(await loadedBy("check", new URL(`../../${BINH_LU}`, import.meta.url).pathname)).toEqual(["yaml"]);
  expect(await loadedBy("check", "a.md", "--format", "docx=a.docx")).toEqual(["docx"]);
  expect(await loadedBy("check", "a.md", "--format", "xlsx=a.xlsx")).toEqual(["xlsx"]);
});
