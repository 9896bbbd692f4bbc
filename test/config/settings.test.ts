import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeSettings, NO_SETTINGS, type Settings } from "../../src/config/settings.js";

const choice = fc.record(
  {
    severity: fc.constantFrom("off" as const, "info" as const, "warning" as const, "error" as const),
    options: fc.dictionary(fc.constantFrom("least", "step", "ignore"), fc.nat(9)),
  },
  { requiredKeys: [] },
);
const terms = fc.record(
  {
    abbreviations: fc.dictionary(fc.constantFrom("A", "B"), fc.constantFrom("x", "y")),
    synonyms: fc.array(fc.constantFrom<string[]>(["a", "b"], ["c", "d"]), { maxLength: 2 }),
    names: fc.array(fc.constantFrom("m", "n"), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const settings: fc.Arbitrary<Settings> = fc.record(
  {
    rules: fc.dictionary(fc.constantFrom("a/b", "a/c", "d/e"), choice).map((rules) => new Map(Object.entries(rules))),
    minConfidence: fc.constantFrom("certain" as const, "likely" as const),
    terms,
  },
  { requiredKeys: ["rules", "terms"] },
);

describe("merging settings", () => {
  test("gives the same however it is grouped", () => {
    fc.assert(
      fc.property(settings, settings, settings, (a, b, c) => {
        expect(plain(mergeSettings(mergeSettings(a, b), c))).toEqual(plain(mergeSettings(a, mergeSettings(b, c))));
      }),
    );
  });

  test("with nothing changes nothing", () => {
    fc.assert(
      fc.property(settings, (a) => {
        expect(plain(mergeSettings(a, NO_SETTINGS))).toEqual(plain(a));
        expect(plain(mergeSettings(NO_SETTINGS, a))).toEqual(plain(a));
      }),
    );
  });

  test("lets the later win, and keeps options that it does not set", () => {
    const first = of({ severity: "error", options: { least: 1, step: 2 } });
    const second = of({ severity: "info", options: { step: 3 } });

    expect(mergeSettings(first, second).rules.get("a/b")).toEqual({ severity: "info", options: { least: 1, step: 3 } });
  });
});

function of(set: NonNullable<ReturnType<Settings["rules"]["get"]>>): Settings {
  return { rules: new Map([["a/b", set]]), terms: {} };
}

/** Settings to compare: what is not set is not there. */
function plain({ rules, ...rest }: Settings): unknown {
  return JSON.parse(JSON.stringify({ ...rest, rules: Object.fromEntries(rules) }));
}
