import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { AuditResult, Rule } from "../engine/index.js";
import { CrossfootError, type Language, type Told } from "../numeric/index.js";
import { FORMATS } from "../reporters/formats.js";
import { coloursFor } from "./colours.js";
import type { FormatTarget } from "./format-option.js";
import type { Io } from "./io.js";
import { type OutputFile, writeTogether } from "./output.js";
import { STDIN } from "./paths.js";
import { repositoryRoot } from "./repository-root.js";

/**
 * Where each format goes; `null` is the screen, or whatever standard output is.
 *
 * @throws {CrossfootError} `options/invalid` where two formats would go to one place, one has no place, or bytes would go to a terminal
 */
export function planOutputs(
  formats: readonly FormatTarget[],
  output: string | undefined,
  io: Io,
): readonly { format: FormatTarget["format"]; file: string | null }[] {
  // As for paths to check, a hyphen is the stream.
  const placeOf = (file: string | undefined): string | null => (file === undefined || file === STDIN ? null : file);
  const plan = formats.map(({ format, file }) => ({ format, file: placeOf(file ?? output) }));
  const taken = new Map<string | null, string>();
  for (const { format, file } of plan) {
    const place = file === null ? null : resolve(file);
    const other = taken.get(place);
    if (other !== undefined) {
      throw invalid({
        en: `--format ${other} and --format ${format} both go to ${file ?? "the screen"}, expected one; give the other a file: --format ${format}=FILE.`,
        vi: `--format ${other} và --format ${format} cùng ghi ra ${file ?? "màn hình"}; hãy cho một định dạng một tệp riêng: --format ${format}=TỆP.`,
      });
    }
    taken.set(place, format);
  }
  if (output !== undefined && formats.every(({ file }) => file !== undefined))
    throw invalid({
      en: `--output ${output}: every format has a file of its own; leave it out, or name one format without a file.`,
      vi: `--output ${output}: mỗi định dạng đã có tệp riêng; hãy bỏ tùy chọn này, hoặc nêu một định dạng không kèm tệp.`,
    });
  const [binary] = plan.filter(({ format, file }) => file === null && FORMATS[format].binary);
  if (binary && io.stdout.isTTY === true)
    throw invalid({
      en: `--format ${binary.format}: is no text for a terminal; give it a file: --format ${binary.format}=list.${binary.format}.`,
      vi: `--format ${binary.format}: không phải văn bản để hiện trên màn hình; hãy cho một tệp: --format ${binary.format}=danh-muc.${binary.format}.`,
    });
  return plan;
}

function invalid(message: Told): CrossfootError {
  return new CrossfootError("options/invalid", message);
}

/** What a run writes beside its results, and what it reads. */
interface Written {
  readonly lang: Language;
  readonly inputs: readonly string[];
  readonly beside: readonly OutputFile[];
  readonly rules: readonly Rule[];
}

/** Writes results in every format of a plan; files, with those that the run changes beside, all together or not at all. */
export async function writeFormats(
  plan: ReturnType<typeof planOutputs>,
  sources: readonly AuditResult[],
  { lang, inputs, beside, rules }: Written,
  io: Io,
): Promise<void> {
  const width = Math.min(Math.max(io.stdout.columns ?? 100, 60), 120);
  const files: OutputFile[] = [...beside];
  let screen: string | Uint8Array | null = null;
  const folder = await realpath(process.cwd());
  const root = await repositoryRoot(folder, io.env);
  for (const { format, file } of plan) {
    const colours = await coloursFor(file === null ? io : undefined);
    const content = await FORMATS[format].write(sources, { lang, rules, root, folder, colours, width });
    if (file === null) screen = content;
    else files.push({ path: file, content });
  }
  await writeTogether(files, inputs);
  if (screen !== null) io.stdout.write(screen);
}
