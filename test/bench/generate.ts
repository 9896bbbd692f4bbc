import type { ReportFile } from "../../src/index.js";
import { randomOf } from "./random.js";

/** Figures of a block, each of which says the same of other amounts. */
const BLOCK = 23;

/** A consistent report with at least `size` figures: breakdowns with shares, versions, roll-forwards, counts of lists. */
export function generateReport(size: number, seed: number): ReportFile {
  const random = randomOf(seed);
  const count = (limit: number): number => 1 + Math.floor(random() * limit);
  const tallies: NonNullable<ReportFile["tallies"]> = [];
  const statements: NonNullable<ReportFile["statements"]> = [];
  for (let block = 0, figures = 0; figures < size; block += 1, figures += BLOCK) {
    const parts = [count(900), count(900), count(900)];
    const total = parts.reduce((sum, part) => sum + part, 0);
    const cells = Object.fromEntries(
      parts.map((part, index) => [`part${index}`, { printed: print(part), share: `${percent(part, total)}%` }]),
    );
    const bare = Object.fromEntries(parts.map((part, index) => [`part${index}`, print(part)]));
    const [gained, lost] = [count(50), count(50)];
    tallies.push(
      {
        id: `tally${block}`,
        key: { concept: `concept${block}` },
        total: print(total),
        dimensions: { kind: { cells } },
      },
      {
        id: `version${block}`,
        key: { concept: `concept${block}` },
        total: print(total),
        dimensions: { kind: { cells: bare } },
      },
      {
        id: `opening${block}`,
        key: { concept: `concept${block}`, time: "2025-07-01" },
        total: print(total - gained + lost),
      },
    );
    statements.push(
      {
        kind: "roll-forward",
        id: `movements${block}`,
        opening: `opening${block}`,
        closing: `tally${block}`,
        movements: [{ in: print(gained) }, { out: print(lost) }],
      },
      { kind: "enumeration", id: `list${block}`, count: "03", items: ["a", "b", "c"] },
      {
        kind: "extension",
        id: `amount${block}`,
        quantity: print(gained),
        rate: "3.600.000 đồng/người",
        amount: `${print(gained * 3_600_000)} đồng`,
      },
      {
        kind: "change",
        id: `change${block}`,
        direction: "increase",
        before: print(total),
        after: print(total + gained),
        difference: print(gained),
      },
      { kind: "bound", id: `bound${block}`, part: print(lost), whole: print(lost + total) },
    );
  }
  return { report: { title: "generated", date: "2026-05-24" }, tallies, statements };
}

function print(value: number): string {
  return String(value)
    .replace(/\B(?=(?:\d{3})+$)/g, ".")
    .padStart(2, "0");
}

/** Rounded half up to two places, in whole numbers so that no binary fraction decides. */
function percent(part: number, total: number): string {
  const hundredths = Math.floor((part * 20_000 + total) / (2 * total));
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}`;
}
