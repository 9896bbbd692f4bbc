import { readReport } from "../api.js";
import { unvouched } from "../document/vouch.js";
import { problemTold } from "../model/index.js";
import { CrossfootError } from "../numeric/index.js";
import type { Io } from "./io.js";
import { readNamed } from "./sources.js";

/**
 * Refuses data of which a figure does not stand in the text that it was taken from.
 *
 * @throws {CrossfootError} `source/differs` with every such figure; `source/data` and `source/text` where there is nothing
 * to compare
 */
export async function vouchFor(
  files: readonly string[],
  source: string,
  { stdinFilename }: { readonly stdinFilename?: string },
  io: Io,
): Promise<void> {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    throw new CrossfootError("source/data", {
      en: `--source vouches for one data file, found ${files.length} files to check.`,
      vi: `--source đối chiếu một tệp số liệu, ở đây có ${files.length} tệp.`,
    });
  }
  const data = await readNamed(file, stdinFilename, io);
  if (data.source.kind !== "data") {
    throw new CrossfootError("source/data", {
      en: `${data.name}: is a text; --source vouches for report data.`,
      vi: `${data.name}: là văn bản; --source đối chiếu tệp số liệu.`,
    });
  }
  const text = await readNamed(source, undefined, io);
  if (text.source.kind !== "text") {
    throw new CrossfootError("source/text", {
      en: `${text.name}: is report data; --source expects the text it was taken from.`,
      vi: `${text.name}: là tệp số liệu; --source cần văn bản mà số liệu được lấy từ đó.`,
    });
  }
  const { report } = readReport(data.source, data.name);
  const problems = unvouched(report, text.source.text, text.name);
  if (problems.length === 0) return;
  throw new CrossfootError(
    "source/differs",
    problems.map((problem) => problemTold(problem, data.name)),
  );
}
