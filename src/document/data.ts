import type { Locate } from "../model/index.js";
import { CrossfootError } from "../numeric/index.js";

/** A data file as plain values, and where each value stands in the file. */
export interface DataDocument {
  readonly value: unknown;
  readonly locate: Locate;
}

type Reader = (text: string, source: string) => DataDocument;

/** Readers bring a parser each, so only the one that is needed is loaded. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  ".json": async () => (await import("./json.js")).readJson,
  ".yaml": async () => (await import("./yaml.js")).readYaml,
  ".yml": async () => (await import("./yaml.js")).readYaml,
};

/** File name endings that are read as data. */
export const DATA_EXTENSIONS: readonly string[] = Object.keys(READERS);

/**
 * Reads the text of a data file.
 *
 * @param source name of the file; its ending says which format it is, and messages name it
 * @param what what is expected of it, for messages
 * @throws {CrossfootError} `data/format`, `data/empty`, `data/syntax` (with line and column), `data/too-large`
 */
export async function readData(
  text: string,
  source: string,
  what: keyof typeof EXPECTED = "report",
): Promise<DataDocument> {
  const extension = source.slice(source.lastIndexOf(".")).toLowerCase();
  const reader = READERS[extension];
  if (!reader) {
    const { en, vi } = NOUNS[what];
    throw new CrossfootError("data/format", {
      en: `${source}: unexpected file type, expected ${en} in ${DATA_EXTENSIONS.join(", ")}.`,
      vi: `${source}: kiểu tệp không dùng được, cần ${vi} dạng ${DATA_EXTENSIONS.join(", ")}.`,
    });
  }
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const content = text.slice(mark);
  if (content.trim() === "") throw emptyFile(source, what);
  const document = (await reader())(content, source);
  if (document.value === null) throw emptyFile(source, what);
  return mark === 0 ? document : { ...document, locate: behindMark(document.locate) };
}

/** Columns count the file as it is on disk, and a byte order mark is the first character of its first line. */
function behindMark(locate: Locate): Locate {
  return (pointer, of) => {
    const range = locate(pointer, of);
    if (range?.line !== 1) return range;
    return { ...range, column: range.column + 1, endColumn: range.endColumn + (range.endLine === 1 ? 1 : 0) };
  };
}

/** What files of data are. */
const NOUNS = {
  report: { en: "report data", vi: "tệp số liệu" },
  configuration: { en: "a configuration", vi: "cấu hình" },
  baseline: { en: "a list of accepted discrepancies", vi: "danh sách các điểm đã chấp nhận" },
} as const;

/** What stands in files of data, and where an example is found. */
const EXPECTED = {
  report: {
    en: "report data (one report in a file); see the README for an example",
    vi: "số liệu của một báo cáo (mỗi tệp một báo cáo); xem ví dụ trong README",
  },
  configuration: {
    en: "a configuration, such as extends: recommended; crossfoot init writes one, or take the file away",
    vi: "cấu hình, như extends: recommended; lệnh crossfoot init viết sẵn một tệp, hoặc hãy bỏ tệp này",
  },
  baseline: {
    en: "a list of accepted discrepancies; take the file away, --update-baseline begins a new one",
    vi: "danh sách các điểm đã chấp nhận; hãy bỏ tệp này, --update-baseline sẽ lập danh sách mới",
  },
} as const;

function emptyFile(source: string, what: keyof typeof EXPECTED): CrossfootError {
  const { en, vi } = EXPECTED[what];
  return new CrossfootError("data/empty", {
    en: `${source}: the file is empty, expected ${en}.`,
    vi: `${source}: tệp trống, cần ${vi}.`,
  });
}
