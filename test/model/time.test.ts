import { describe, expect, test } from "vitest";
import { dateExists, timeKey } from "../../src/model/index.js";
import { parseTime } from "../../src/model/time.js";

describe("parseTime", () => {
  test.each([
    ["report", "report", "report"],
    ["2026-05-24", "2026-05-24", "2026-05-24"],
    ["2026-05", "2026-05-01", "2026-05-31"],
    ["2026-02", "2026-02-01", "2026-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2026-Q1", "2026-01-01", "2026-03-31"],
    ["2026-Q2", "2026-04-01", "2026-06-30"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["2025-07-01..report", "2025-07-01", "report"],
    ["2025..2026-Q1", "2025-01-01", "2026-03-31"],
    ["2025-07..2025-07", "2025-07-01", "2025-07-31"],
  ])("reads %s as %s to %s", (text, from, to) => {
    expect(parseTime(text)).toEqual({ from, to });
  });

  test("knows a time that is stated to be unknown", () => {
    expect(parseTime("unstated")).toBeNull();
  });

  test.each([
    ...["", "..", "2025..", "..2025", "2025..2026..2027", "2026-02-30", "2025-02-29", "2026-13", "2026-00", "2026-Q5"],
    ...["26-05-24", "2026-5-24", "24/5/2026", "2026-05-24T00:00", "2026-Q1-01", " 2026", "unstated..report"],
  ])("does not read %j", (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  test.each(["2026-05-24..2025-07-01", "2026..2025", "2026-05-02..2026-05-01", "2025-Q2..2025-03"])(
    "does not read %s, which ends before it begins",
    (text) => {
      expect(parseTime(text)).toBeUndefined();
    },
  );
});

describe("timeKey", () => {
  test("makes the report's own date and the word report one", () => {
    const report = timeKey({ from: "report", to: "report" }, "2026-05-24");

    expect(timeKey({ from: "2026-05-24", to: "2026-05-24" }, "2026-05-24")).toBe(report);
    expect(timeKey({ from: "2026-05-24", to: "2026-05-24" }, null)).not.toBe(report);
  });

  test("tells a period from an instant, and both from an unknown time", () => {
    const keys = [{ from: "2025-01-01", to: "report" }, { from: "report", to: "report" }, null];

    expect(new Set(keys.map((time) => timeKey(time, "2026-05-24"))).size).toBe(3);
  });
});

describe("dateExists", () => {
  test.each([
    ["2024-02-29", true],
    ["2100-02-29", false],
    ["2026-04-31", false],
    ["2026-12-31", true],
    ["2026-00-10", false],
    ["2026-10-00", false],
  ])("of %s is %s", (date, expected) => {
    expect(dateExists(date)).toBe(expected);
  });
});
