import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
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
}

/** Where the files of one report are. */
export type ReportFiles = Pick<GoldReport, "name" | "path" | "goldPath">;

/** The original report and its gold data, from the root of the repository. */
export const ORIGINAL: ReportFiles = {
  name: "original",
  path: "../shared/reports/430-BC-DU.md",
  goldPath: "fixtures/binh-lu-2026/original.gold.yaml",
};

/** Every folder below, and the folder itself, that has both a report and gold data, in order of their paths. */
export function findReports(folder: string): ReportFiles[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => basename(file) === "gold.yaml")
    .sort()
    .map((file) => join(folder, dirname(file)))
    .filter((found) => existsSync(join(found, "report.md")))
    .map((found) => ({ name: basename(found), path: join(found, "report.md"), goldPath: join(found, "gold.yaml") }));
}

/**
 * Reads a report and its gold data.
 *
 * @throws {GoldError} where the gold data is not what it should be
 */
export function readGoldReport(files: ReportFiles): GoldReport {
  return {
    ...files,
    aside: files.name.startsWith("aside-"),
    text: readFileSync(files.path, "utf8"),
    gold: parseGold(readFileSync(files.goldPath, "utf8"), files.goldPath),
  };
}
