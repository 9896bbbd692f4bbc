import { writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { findConfig } from "../config/index.js";
import { CrossfootError, type Language, type Told } from "../numeric/index.js";

export interface InitOptions {
  readonly preset?: "minimal" | "recommended" | "strict";
  readonly format: "yaml" | "json" | "js";
  readonly lang: Language;
}

/**
 * Writes a configuration to begin with; one that is there is left alone.
 *
 * @throws {CrossfootError} `config/exists`, `output/unwritable`
 */
export async function initConfig({ preset = "recommended", format, lang }: InitOptions): Promise<string> {
  const there = await findConfig(process.cwd());
  if (there !== null && dirname(there) === process.cwd())
    throw new CrossfootError("config/exists", existing(basename(there)));
  const name = `crossfoot.config.${format === "js" ? "mjs" : format}`;
  try {
    await writeFile(name, TEXTS[format](preset, lang), { flag: "wx" });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown cause";
    throw new CrossfootError(
      "output/unwritable",
      { en: `${name}: cannot be written (${code}).`, vi: `${name}: không ghi được (${code}).` },
      { cause },
    );
  }
  return `${name} is written. crossfoot config checks it; crossfoot check reads it.\n`;
}

function existing(name: string): Told {
  return name === "package.json"
    ? {
        en: 'package.json: has the configuration already, in its key "crossfoot"; edit that, or take the key out first.',
        vi: 'package.json: đã có cấu hình ở khóa "crossfoot"; hãy sửa ở đó, hoặc bỏ khóa trước.',
      }
    : {
        en: `${name}: is there already; edit it, or take it away first.`,
        vi: `${name}: đã có; hãy sửa tệp này, hoặc bỏ đi trước.`,
      };
}

const SCHEMA = "node_modules/crossfoot/dist/schema/config.json";

const TEXTS: Readonly<Record<InitOptions["format"], (preset: string, lang: Language) => string>> = {
  yaml: (preset, lang) => `# yaml-language-server: $schema=${SCHEMA}
# What begins with #, without a space behind it or with two, is an example: take the # away to use it.
# minimal: contradictions alone; recommended: all rules as they are; strict: whatever is found fails the run
extends: ${preset}
lang: ${lang}

# Severity and options by rule; crossfoot rules lists them, crossfoot explain RULE tells of one.
#rules:
#  approximation/round-number: off
#  wording/word-once: [info, { ignore: [xanh] }]

# What an office writes in its own way.
#terms:
#  abbreviations: { QLĐT: quản lý đô thị }
#  names: [Chương trình 135]

# What holds for some files only.
#overrides:
#  - files: ["drafts/**"]
#    rules: { structure/*: off }
`,
  json: (preset, lang) =>
    `${JSON.stringify({ $schema: `./${SCHEMA}`, extends: preset, lang, rules: {}, terms: {}, overrides: [] }, null, 2)}\n`,
  js: (preset, lang) => `/** @type {import("crossfoot").Config} */
export default {
  extends: ${JSON.stringify(preset)},
  lang: ${JSON.stringify(lang)},
  rules: {},
  terms: {},
  overrides: [],
};
`,
};
