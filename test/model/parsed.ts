import { readYaml } from "../../src/document/yaml.js";
import { type Figure, type Problem, parseReport, type Report, type ReportFile } from "../../src/model/index.js";

/** A report of well-formed data. */
export function reportOf(data: ReportFile): Report {
  const { report, problems } = parseReport(data);
  if (problems) throw new Error(problems.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  return report;
}

/** A report of well-formed YAML, with places. */
export function reportOfYaml(text: string): Report {
  const { value, locate } = readYaml(text, "x.yaml");
  const { report, problems } = parseReport(value, locate);
  if (problems) throw new Error(problems.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  return report;
}

/** What is wrong with data. */
export function problemsIn(data: unknown): readonly Problem[] {
  return parseReport(data).problems ?? [];
}

/** What is wrong with YAML, with places. */
export function problemsInYaml(text: string): readonly Problem[] {
  const { value, locate } = readYaml(text, "x.yaml");
  return parseReport(value, locate).problems ?? [];
}

/** The figure of an id. */
export function figureIn({ figures }: Report, id: string): Figure {
  const figure = figures.find((each) => each.id === id);
  if (!figure) throw new Error(`no figure ${id} among ${figures.map((each) => each.id).join(", ")}`);
  return figure;
}
