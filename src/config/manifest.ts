import { readFile } from "node:fs/promises";
import { notRead } from "../document/file.js";
import { readData } from "../document/index.js";
import { closest } from "../model/index.js";
import { CrossfootError, type Told, toldIn } from "../numeric/index.js";

/**
 * Whether a package.json has a key of its own for this tool.
 *
 * @param matters whether a broken one that mentions the key is refused; one that does not is another tool's to refuse
 * @throws {CrossfootError} `data/syntax`, `config/unreadable` with the place and the remedy
 */
export async function holdsKey(file: string, name: string, key: string, matters: boolean): Promise<boolean> {
  const text = (await readManifest(file, name, matters)).replace(/^\uFEFF/, "");
  const manifest = parsed(text);
  if (typeof manifest === "object" && manifest !== null) {
    if (Object.hasOwn(manifest, key)) return true;
    if (matters) refuseAlmost(Object.keys(manifest), name, key);
    return false;
  }
  if (manifest !== undefined || !matters || !text.includes(key)) return false;
  await refuse(text, name, key);
  return false;
}

async function readManifest(file: string, name: string, matters: boolean): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    if (!matters) return "";
    const remedy = {
      en: "; it may hold the configuration: or name another one by --config, or none by --no-config.",
      vi: "; tệp có thể chứa cấu hình: hoặc chỉ cấu hình khác bằng --config, hoặc không dùng bằng --no-config.",
    };
    throw new CrossfootError("config/unreadable", withRemedy([notRead(name, cause)], remedy), { cause });
  }
}

/** A key that differs in a letter, a stroke or a capital was meant for this tool. */
function refuseAlmost(keys: readonly string[], name: string, key: string): void {
  const plain = (word: string): string => word.toLowerCase().replace(/[^a-z]/g, "");
  const almost = keys.find((each) => plain(each) === key || closest(plain(each), [key]) === key);
  if (almost === undefined) return;
  throw new CrossfootError("config/invalid", {
    en: `${name}: unexpected key ${JSON.stringify(almost)}, expected "${key}" (did you mean that?).`,
    vi: `${name}: khóa lạ ${JSON.stringify(almost)}, cần "${key}" (có phải ý bạn là vậy?).`,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Tells where it is broken, and why that matters here. */
async function refuse(text: string, name: string, key: string): Promise<void> {
  try {
    await readData(text, name, "configuration");
  } catch (error) {
    if (!(error instanceof CrossfootError)) throw error;
    const remedy = {
      en: `; it mentions "${key}" and may hold the configuration: mend it, or name another one by --config, or none by --no-config.`,
      vi: `; tệp có nhắc "${key}" nên có thể chứa cấu hình: hãy sửa tệp, hoặc chỉ cấu hình khác bằng --config, hoặc không dùng bằng --no-config.`,
    };
    throw new CrossfootError(error.code, withRemedy(error.told, remedy), { cause: error });
  }
}

function withRemedy(told: readonly Told[], remedy: Readonly<Record<"en" | "vi", string>>): Told[] {
  return told.map((line) => ({
    en: `${toldIn(line, "en").replace(/\.$/, "")}${remedy.en}`,
    vi: `${toldIn(line, "vi").replace(/\.$/, "")}${remedy.vi}`,
  }));
}
