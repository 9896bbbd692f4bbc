import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readReport } from "../../src/api.js";
import { readYaml } from "../../src/document/yaml.js";
import type { Report } from "../../src/model/index.js";
import { type Gold, parseGold } from "./gold.js";

/** A report with its gold data. */
export interface GoldReport {
  readonly name: string;
  /** Whether it is read only for its score, never to learn from. */
  readonly aside: boolean;
  readonly path: string;
  readonly text: string;
  readonly goldPath: string;
  readonly gold: Gold;
  /** A data file of the report that a person has checked, and what it says. */
  readonly dataPath: string | null;
  readonly data: Report | null;
}

/** Where the files of one report are. */
export type ReportFiles = Pick<GoldReport, "name" | "path" | "goldPath" | "dataPath">;

/** The original report and its gold data, from the root of the repository. */
export const ORIGINAL: ReportFiles & { readonly dataPath: string } = {
  name: "original",
  path: "../shared/reports/430-BC-DU.md",
  goldPath: "fixtures/binh-lu-2026/original.gold.yaml",
  dataPath: "fixtures/binh-lu-2026/report.yaml",
};

/** Every folder below, and the folder itself, that has both a report and gold data, in order of their paths. */
export function findReports(folder: string): ReportFiles[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => basename(file) === "gold.yaml")
    .sort()
    .map((file) => join(folder, dirname(file)))
    .filter((found) => existsSync(join(found, "report.md")))
    .map((found) => ({
      name: basename(found),
      path: join(found, "report.md"),
      goldPath: join(found, "gold.yaml"),
      dataPath: existsSync(join(found, "data.yaml")) ? join(found, "data.yaml") : null,
    }));
}

/**
 * Reads a report and its gold data.
 *
 * @throws {GoldError} where the gold data is not what it should be
 * @throws {InvalidDataError} where the data file is none
 */
export function readGoldReport(files: ReportFiles): GoldReport {
  const gold = parseGold(readFileSync(files.goldPath, "utf8"), files.goldPath);
  const dataPath = gold.data === undefined ? files.dataPath : join(dirname(files.goldPath), gold.data);
  return {
    ...files,
    dataPath,
    aside: files.name.startsWith("aside-"),
    text: readFileSync(files.path, "utf8"),
    gold,
    data: dataPath === null ? null : readData(dataPath),
  };
}

function readData(path: string): Report {
  return readReport({ kind: "data", ...readYaml(readFileSync(path, "utf8"), path) }, path).report;
}
