import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findReports } from "../evaluate/reports.js";
import { root } from "./root.js";

const ORIGINAL = new URL("../shared/reports/430-BC-DU.md", root);
const RETOLD = new URL("fixtures/binh-lu-2026/report.md", root);

/** The text of a real report, or of the one retold from it where that is not at hand. */
export function realReport(): { readonly name: string; readonly text: string } {
  const url = existsSync(ORIGINAL) ? ORIGINAL : RETOLD;
  return { name: url.pathname.split("/").slice(-2).join("/"), text: readFileSync(url, "utf8") };
}

/** Copies of a text, each with a blank line behind it. */
export function copiesOf(text: string, count: number): string {
  return `${text}\n\n`.repeat(count);
}

/** The texts of all reports with gold data. */
export function fixtureTexts(): string[] {
  return findReports(fileURLToPath(new URL("fixtures", root))).map(({ path }) => readFileSync(path, "utf8"));
}
