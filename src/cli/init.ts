import { stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { findConfig } from "../config/index.js";
import { CrossfootError, type Language, type Told } from "../numeric/index.js";
import { unwritable } from "./output.js";

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
    await writeFile(name, TEXTS[format](preset, lang, await schemaPath(process.cwd())), { flag: "wx" });
  } catch (cause) {
    throw unwritable(name, (cause as NodeJS.ErrnoException).code, cause);
  }
  return lang === "vi"
    ? `Đã ghi ${name}. Lệnh crossfoot config kiểm tra tệp này; crossfoot check dùng nó.\n`
    : `${name} is written. crossfoot config checks it; crossfoot check reads it.\n`;
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

/** Where the schema is, from a folder: in the package that is installed upwards, else where it would be installed. */
async function schemaPath(folder: string): Promise<string> {
  for (const sign of [SCHEMA, "package.json"]) {
    for (let at = folder; ; at = dirname(at)) {
      if (await stat(join(at, sign)).catch(() => null)) return relative(folder, join(at, SCHEMA)).replaceAll("\\", "/");
      if (dirname(at) === at) break;
    }
  }
  return SCHEMA;
}

const COMMENTS: Readonly<
  Record<Language, Readonly<Record<"how" | "presets" | "rules" | "terms" | "overrides", string>>>
> = {
  en: {
    how: "What begins with #, without a space behind it or with two, is an example: take the # away to use it.",
    presets:
      "minimal: contradictions alone; recommended: all rules as they are; strict: whatever is found fails the run",
    rules: "Severity and options by rule; crossfoot rules lists them, crossfoot explain RULE tells of one.",
    terms: "What an office writes in its own way.",
    overrides: "What holds for some files only.",
  },
  vi: {
    how: "Dòng bắt đầu bằng # mà sau đó không có dấu cách, hoặc có hai, là ví dụ: bỏ dấu # để dùng.",
    presets:
      "minimal: chỉ các sai lệch chắc chắn; recommended: mọi quy tắc ở mức mặc định; strict: hễ có điểm nào là không đạt",
    rules:
      "Mức độ và tùy chọn theo quy tắc; lệnh crossfoot rules liệt kê, crossfoot explain RULE giải thích từng quy tắc.",
    terms: "Cách viết riêng của cơ quan.",
    overrides: "Chỉ áp dụng cho một số tệp.",
  },
};

type Text = (preset: string, lang: Language, schema: string) => string;

const TEXTS: Readonly<Record<InitOptions["format"], Text>> = {
  yaml: (preset, lang, schema) => `# yaml-language-server: $schema=${schema}
# ${COMMENTS[lang].how}
# ${COMMENTS[lang].presets}
extends: ${preset}
lang: ${lang}

# ${COMMENTS[lang].rules}
#rules:
#  approximation/round-number: off
#  wording/word-once: [info, { ignore: [xanh] }]

# ${COMMENTS[lang].terms}
#terms:
#  abbreviations: { QLĐT: quản lý đô thị }
#  names: [Chương trình 135]

# ${COMMENTS[lang].overrides}
#overrides:
#  - files: ["drafts/**"]
#    rules: { structure/*: off }
`,
  json: (preset, lang, schema) => {
    const $schema = schema.startsWith(".") ? schema : `./${schema}`;
    return `${JSON.stringify({ $schema, extends: preset, lang, rules: {}, terms: {}, overrides: [] }, null, 2)}\n`;
  },
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
