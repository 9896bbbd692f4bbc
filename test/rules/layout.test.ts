import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { type AuditResult, auditData, auditFile, rules } from "../../src/index.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crossfoot-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is said of a report: everything but the places in the file. */
function saidBy({ discrepancies, checks }: AuditResult): unknown {
  return {
    // Of what does not say where it stands, the first is what the file, or the rule, has first.
    discrepancies: discrepancies
      .map(({ id, message, also, figures }) => ({
        id,
        messages: [message, ...also.map((other) => other.message)].sort(),
        figures: figures.map(({ printed, role, origin }) => JSON.stringify([printed, role, origin])).sort(),
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    checks: checks.map(({ id, rule, verdict }) => [id, rule, verdict]),
  };
}

/** Two layouts of one file: every value on a line of its own, and as few lines as the format allows. */
const LAYOUTS: readonly (readonly [name: string, write: (data: unknown) => string])[] = [
  ["spread.json", (data) => JSON.stringify(data, null, 2).replaceAll("\n", "\n\n\n\n\n")],
  ["spread.yaml", (data) => stringify(data)],
  ["dense.json", (data) => JSON.stringify(data)],
];

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, { examples }) => {
  test.each(
    [...examples.holds, ...examples.fails].flatMap(({ title, data, messages }) =>
      data ? [[title, data, messages] as const] : [],
    ),
  )("%s, however the file is laid out", async (_title, data, messages) => {
    const options = { minConfidence: "possible" } as const;
    const said = saidBy(auditData(data, options));
    for (const [name, write] of LAYOUTS) {
      const path = join(folder, name);
      await writeFile(path, write(data));
      const { path: _, ...result } = await auditFile(path, options);
      expect({ name, ...Object(saidBy(result as AuditResult)) }).toEqual({ name, ...Object(said) });
      const own = await auditFile(path, { ...options, rules: rules.filter((rule) => rule.id === id) });
      expect(own.discrepancies.length > 0).toBe(messages.length > 0);
    }
  });
});
