import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { readDocument } from "../../../src/document/text/index.js";
import { audit } from "../../../src/engine/index.js";
import { readTable, type TableReading } from "../../../src/extraction/tables/index.js";
import { rules } from "../../../src/shipped.js";
import { counter, reportOf } from "./audited-table.js";

const goldSchema = z.object({
  figures: z.record(z.string(), z.array(z.string())),
  relations: z.array(z.object({ kind: z.string(), figures: z.array(z.string()), holds: z.boolean() })),
});

/** Kinds of relations that a table states within itself. */
const LOCAL = new Set(["footing", "proportion", "shares", "change", "roll-forward", "extension"]);

function read(name: string) {
  const folder = new URL(`../../../fixtures/reports/${name}/`, import.meta.url);
  const file = (base: string): string => readFileSync(fileURLToPath(new URL(base, folder)), "utf8");
  const source = file("report.md");
  const gold = goldSchema.parse(parse(file("gold.yaml")));
  const document = readDocument(source);
  const [all, before]: [TableReading, string[]] = [
    { figures: [], tallies: [], statements: [], heads: new Map(), cells: [] },
    [],
  ];
  const ids = counter();
  for (const block of document.body) {
    if (block.type === "paragraph") {
      before.push(block.passage.text);
      continue;
    }
    const reading = readTable(document, block, before.slice(-3), ids);
    all.figures.push(...reading.figures);
    all.tallies.push(...reading.tallies);
    all.statements.push(...reading.statements);
    before.length = 0;
  }
  const lines = source.split("\n").flatMap((line, index) => (line.startsWith("|") ? [String(index + 1)] : []));
  return { all, gold, lines: new Set(lines) };
}

const digits = (printed: string): string => /\d+(?:[.,]\d+)*/.exec(printed)?.[0] ?? "";

describe.each(["truong-hoc", "tai-chinh-hop-tac-xa", "dai-hoi-phu-nu"])("the tables of %s", (name) => {
  const { all, gold, lines } = read(name);
  const onLine = (line: string) => all.figures.filter(({ at }) => String(at.line) === line);

  test("hold the figures that a careful reader finds", () => {
    for (const line of lines)
      expect(onLine(line).map(({ printed }) => digits(printed))).toEqual(gold.figures[line] ?? []);
  });

  test("say what a careful reader finds, holding or not, and nothing else that fails", () => {
    const { checks } = audit(reportOf(all), { rules });
    const known = new Map(
      checks.map((check) => [[...new Set(check.terms.map(({ figure }) => figure))].sort().join(" "), check.verdict]),
    );
    const within = gold.relations.filter(({ kind, figures }) => LOCAL.has(kind) && isOneTable(figures, lines));
    const found = within.map(({ figures }) => {
      const ids = figures.map((reference) => {
        const [line = "", print = ""] = reference.split("/");
        return onLine(line).find(({ printed }) => digits(printed) === print)?.id;
      });
      return known.get(ids.sort().join(" "));
    });
    expect(found).toEqual(within.map(({ holds }) => (holds ? "consistent" : "inconsistent")));
    const wrong = checks.filter(({ verdict }) => verdict === "inconsistent").length;
    expect(wrong).toBe(within.filter(({ holds }) => !holds).length);
  });
});

/** Whether all figures of a relation stand in one table: no line between them is anything else. */
function isOneTable(figures: readonly string[], lines: ReadonlySet<string>): boolean {
  const at = figures.map((reference) => Number(reference.split("/")[0]));
  for (let line = Math.min(...at); line <= Math.max(...at); line += 1) if (!lines.has(String(line))) return false;
  return true;
}
