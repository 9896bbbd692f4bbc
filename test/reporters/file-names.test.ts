import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { csv, docx, github, gitlab, json, junit, markdown, pretty, sarif, xlsx } from "../../src/reporters/index.js";
import { audited, SHORT_BY_FIVE } from "./audited.js";

/** A name that shows itself in another order, and clears the screen. */
const NAME = "a\u202eb\u001b[2J\u0085c.yaml";
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e]/;

const results = [audited(SHORT_BY_FIVE, NAME)];

test.each(Object.entries({ csv, github, gitlab, json, junit, markdown, pretty, sarif }))(
  "%s has no control character of a file name as it is",
  (name, write) => {
    const written = write(results).replaceAll("\r\n", "\n");

    expect(RAW.test(written)).toBe(false);
    if (name === "gitlab") expect(JSON.parse(written)[0].location.path).toBe(NAME);
    if (name === "json") expect(JSON.parse(written).sources[0].path).toBe(NAME);
  },
);

test("office files have none either", async () => {
  for (const bytes of [await xlsx(results), await docx(results)])
    for (const [name, part] of Object.entries(unzipSync(bytes)))
      if (/\.(?:xml|rels)$/.test(name)) expect(RAW.test(strFromU8(part))).toBe(false);
});
