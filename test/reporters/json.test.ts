import { describe, expect, test } from "vitest";
import { json, SCHEMA_VERSION } from "../../src/reporters/index.js";
import { audited, FITTING, SHORT_BY_FIVE } from "./audited.js";

const TOOL = { name: "crossfoot", version: "1.2.3" };

describe("the JSON of results", () => {
  test("holds each result as it is, in the order given", () => {
    const sources = [audited(SHORT_BY_FIVE, "b.yaml"), audited(FITTING, "a.yaml")];

    expect(JSON.parse(json(sources, { tool: TOOL }))).toEqual({
      schemaVersion: SCHEMA_VERSION,
      tool: TOOL,
      sources: sources.map((source) => JSON.parse(JSON.stringify(source))),
      summary: {
        ...{ sources: 2, discrepancies: 1 },
        ...{ kinds: { exception: 1, query: 0 }, severities: { error: 1, warning: 0, info: 0 } },
        ...{ accepted: 0, leftOut: { milder: 0, accepted: 0 }, unchecked: 0 },
      },
    });
  });

  test("counts nothing where there is nothing", () => {
    expect(JSON.parse(json([], { tool: TOOL })).summary).toEqual({
      ...{ sources: 0, discrepancies: 0 },
      ...{ kinds: { exception: 0, query: 0 }, severities: { error: 0, warning: 0, info: 0 } },
      ...{ accepted: 0, leftOut: { milder: 0, accepted: 0 }, unchecked: 0 },
    });
  });

  test("loses no field to undefined", () => {
    const [source] = JSON.parse(json([audited(SHORT_BY_FIVE)], { tool: TOOL })).sources;

    expect(source).toStrictEqual(audited(SHORT_BY_FIVE));
  });

  test("ends with the end of a line", () => {
    expect(json([], { tool: TOOL })).toMatch(/[^\n]\n$/);
  });
});
