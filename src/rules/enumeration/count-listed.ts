import { defineRule, equal, figure, statementLabel } from "../../engine/index.js";
import { statementKey } from "../key.js";

/** A stated count is the number of things listed. */
export const countListed = defineRule({
  id: "enumeration/count-listed",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A stated count is the number of things listed.",
    vi: "Số lượng đã nêu bằng số đối tượng được liệt kê.",
  },
  rationale: {
    en: "A reader who counts the list gets another number: something is missing, or the count is wrong.",
    vi: "Người đọc đếm danh sách sẽ ra số khác: hoặc liệt kê thiếu, hoặc số nêu sai.",
  },
  messages: {
    en: { mismatch: "{label}: {stated} stated, {listed} listed{items}." },
    vi: { mismatch: "{label}: nêu {stated}, liệt kê {listed}{items}." },
  },
  examples: {
    holds: [
      {
        title: "four units, four names",
        data: {
          statements: [{ kind: "enumeration", label: "merged units", count: "04", items: ["A", "B", "C", "D"] }],
        },
        messages: [],
      },
      {
        title: "'and' within a name leaves open whether there are four or five",
        data: { statements: [{ kind: "enumeration", label: "offices", count: "05", least: "4", most: "5" }] },
        messages: [],
      },
    ],
    fails: [
      {
        title: "a name is missing",
        data: { statements: [{ kind: "enumeration", label: "merged units", count: "04", items: ["A", "B", "C"] }] },
        messages: ["merged units: 04 stated, 3 listed (A; B; C)."],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "enumeration") continue;
      const { count, least, most, items, confidence } = statement;
      const stated = context.quantity(count, "count");
      const listed = least === most ? String(least) : `${least}–${most}`;
      const names = items.slice(0, 5).join("; ") + (items.length > 5 ? "; …" : "");
      yield {
        check: equal(
          stated,
          least === most
            ? String(least)
            : figure(String(least), { upTo: String(most), role: "listed", printed: listed }),
        ),
        key: statementKey(statement),
        confidence,
        primary: stated,
        finding: {
          message: "mismatch",
          args: {
            label: statementLabel(statement),
            stated: stated.printed ?? "",
            listed,
            items: names === "" ? "" : ` (${names})`,
          },
        },
      };
    }
  },
});
