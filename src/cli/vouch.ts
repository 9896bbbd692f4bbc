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
  const { value } = data.source;
  const { report } = readReport(data.source, data.name);
  const { figures } = readReport(text.source, text.name).report;
  const problems = unvouched(report.figures, { name: text.name, text: text.source.text, figures }, ({ at }) =>
    columnAt(value, at.pointer),
  );
  if (problems.length === 0) return;
  throw new CrossfootError(
    "source/differs",
    problems.map((problem) => problemTold(problem, data.name)),
  );
}

/** The column that stands beside the print which a pointer leads to. */
function columnAt(data: unknown, pointer: string | null): number | undefined {
  const steps = pointer?.split("/").slice(1) ?? [];
  if (steps.pop() !== "printed") return undefined;
  let value = data;
  for (const step of [...steps, "column"]) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const found = typeof value === "object" && value !== null ? Object.entries(value) : [];
    value = Array.isArray(value) ? value[Number(key)] : found.find(([name]) => name === key)?.[1];
  }
  // YAML is read without types, so that prints keep their form.
  return typeof value === "number" || typeof value === "string" ? Number(value) : undefined;
}
