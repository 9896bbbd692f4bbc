import { readFile } from "node:fs/promises";
import { LANGUAGES, type Language } from "../numeric/index.js";

/** The language that the command line asks for; `undefined` where it does not say. */
export function askedLanguage(argv: readonly string[]): Language | undefined {
  return LANGUAGES.find((lang) => lang === givenFor("--lang", argv));
}

/**
 * The language to refuse in: what the command line asks for, else what the configuration sets, as far as that can be read.
 *
 * @param code of what is refused
 */
export async function refusalLanguage(argv: readonly string[], code: string): Promise<Language> {
  const asked = askedLanguage(argv);
  if (asked !== undefined || argv.includes("--no-config")) return asked ?? "en";
  const config = givenFor("--config", argv);
  // A module that does not load is not waited for twice.
  if (code === "config/module") return writtenLanguage(config);
  const { configurationOf } = await import("./configuration.js");
  return configurationOf(config === undefined ? {} : { config }).then(
    ({ lang }) => lang,
    () => writtenLanguage(config),
  );
}

/** The language that a configuration sets which is otherwise not what it should be. */
async function writtenLanguage(config: string | undefined): Promise<Language> {
  const { findConfig } = await import("../config/index.js");
  const file = config ?? (await findConfig(process.cwd()).catch(() => null));
  const text = file === null ? "" : await readFile(file, "utf8").catch(() => "");
  const [, written] = /^\s*(?:\{\s*)?["']?lang["']?\s*:\s*["']?(en|vi)\b/m.exec(text) ?? [];
  return LANGUAGES.find((lang) => lang === written) ?? "en";
}

/** The last value that an option is given. */
function givenFor(option: string, argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const given = end < 0 ? argv : argv.slice(0, end);
  return given
    .flatMap((each, index) => {
      if (each === option) return given[index + 1] ?? [];
      return each.startsWith(`${option}=`) ? each.slice(option.length + 1) : [];
    })
    .at(-1);
}
