import { describe, expect, test } from "vitest";
import { auditData } from "../../src/api.js";
import { concept, defineModel, type Report } from "../../src/index.js";
import { school } from "./school.js";

/** The report of a data file that is right. */
function reportOf(data: object): Report {
  const { report, problems } = school.parse({ model: "school-year", ...data });
  if (problems) throw new Error(problems.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"));
  return report;
}

/** What is wrong with a data file, each with its pointer. */
function problemsOf(data: object): string[] {
  const { problems = [] } = school.parse({ model: "school-year", ...data });
  return problems.map(({ pointer, message }) => `${pointer}: ${message}`);
}

const PUPILS = {
  total: "431",
  at: { line: 12, section: "II" },
  sex: { boys: { printed: "219", share: "50,8%" }, girls: "212" },
  conduct: { good: { printed: "400", sex: { boys: "200", girls: "200" } }, fair: "30" },
};

describe("the view of a report", () => {
  test("finds figures by the names of the model", () => {
    const { pupils } = school.view(reportOf({ pupils: PUPILS }));

    expect(pupils.value).toBe("431");
    expect(pupils.sex.boys.printed).toBe("219");
    expect(pupils.sex.boys.share.value).toBe("50.8");
    expect(pupils.conduct.good.sex.girls.value).toBe("200");
    expect(pupils.figure?.at.origin).toMatchObject({ line: 12, section: "II" });
  });

  test("has what is not stated, and says so", () => {
    const { pupils, classes } = school.view(reportOf({ pupils: { total: "431" } }));

    expect(pupils.need.minorities).toMatchObject({ stated: false, value: null, printed: null, figure: null });
    expect(classes.stated).toBe(false);
    expect(classes.versions).toEqual([]);
  });

  test("shows the version that tells most and lists all of them", () => {
    const earlier = { total: "412", key: { time: "2025-09-05" } };
    const { pupils } = school.view(reportOf({ pupils: [earlier, PUPILS, "431"] }));

    expect(pupils.sex.boys.value).toBe("219");
    expect(pupils.versions.map(({ value }) => value)).toEqual(["412", "431", "431"]);
    expect(pupils.versions[0]?.time).toEqual({ from: "2025-09-05", to: "2025-09-05" });
    expect(pupils.versions[2]?.time).toEqual({ from: "report", to: "report" });
  });
});

describe("a data file of the model", () => {
  const messages = (data: object): string[] =>
    auditData({ model: "school-year", ...data }, { models: [school] }).discrepancies.map(({ rule }) => rule);

  test("has its partitions added up, also those of a category", () => {
    const wrong = { ...PUPILS, conduct: { good: { printed: "400", sex: { boys: "200", girls: "199" } } } };
    expect(messages({ pupils: { ...PUPILS, sex: { boys: "219", girls: "211" } } })).toEqual(["footing/parts-total"]);
    expect(messages({ pupils: wrong })).toEqual(["footing/parts-total"]);
  });

  test("has its entries of one key compared, unless they say that they are not", () => {
    expect(messages({ pupils: ["431", "413"] })).toEqual(["tie-out/versions-agree"]);
    expect(messages({ pupils: ["431", { total: "413", key: { time: "2025-09-05" } }] })).toEqual([]);
    expect(messages({ pupils: ["431", { total: "413", compare: "no" }] })).toEqual([]);
  });

  test("keeps a loose dimension apart from the total, but for its shares", () => {
    const [more, wrong] = [{ minorities: "450" }, { minorities: { printed: "43", share: "12%" } }];
    expect(messages({ pupils: { total: "431", need: more } })).toEqual(["bound/part-within-whole"]);
    expect(messages({ pupils: { total: "431", need: { kind: "loose", cells: more } } })).toEqual([]);
    expect(messages({ pupils: { total: "431", need: { kind: "loose", cells: wrong } } })).toEqual([
      "proportion/share-agrees",
    ]);
  });

  test("takes a dimension that is less sure as a tally of its own", () => {
    const { tallies, annotations } = reportOf({
      pupils: { total: "431", sex: { confidence: "possible", cells: { boys: "219", girls: "211" } } },
    });
    expect(tallies.map(({ confidence, key }) => [confidence, key.concept])).toEqual([
      ["certain", "pupils"],
      ["possible", null],
    ]);
    expect(annotations).toMatchObject([{ cells: [{ path: ["sex", "boys"] }, { path: ["sex", "girls"] }] }]);
  });

  test.each([
    ["a concept", { pupls: "431" }, '/pupls: unexpected key "pupls", expected "pupils" (did you mean that?)'],
    [
      "a dimension",
      { pupils: { total: "431", sx: { boys: "1" } } },
      '/pupils/sx: unexpected key "sx", expected "sex" (did you mean that?)',
    ],
    [
      "a category",
      { pupils: [{ sex: { boy: "219" } }] },
      '/pupils/0/sex/boy: unexpected key "boy", expected "boys" (did you mean that?)',
    ],
    [
      "a category among open ones",
      { pupils: { conduct: { goood: "219" } } },
      '/pupils/conduct/goood: unexpected category "goood", expected "good" (did you mean that?) or another name',
    ],
  ])("refuses a misspelt name of %s", (_, data, problem) => {
    expect(problemsOf(data)).toEqual([problem]);
  });

  test("takes other categories where the model leaves them open", () => {
    const { annotations } = reportOf({ pupils: { conduct: { satisfactory: "01" } } });
    expect(annotations).toMatchObject([{ cells: [{ path: ["conduct", "satisfactory"] }] }]);
  });

  test("is refused with pointers into the file as it is written", () => {
    expect(
      problemsOf({ pupils: { sex: { boys: "x", girls: { printed: "y" } }, conduct: { good: { ref: "z" } } } }),
    ).toEqual([
      expect.stringMatching(/^\/pupils\/sex\/boys: /),
      expect.stringMatching(/^\/pupils\/sex\/girls\/printed: /),
      '/pupils/conduct/good/ref: there is no figure "z"',
    ]);
  });

  test("names a model that is known", () => {
    expect(() => auditData({ model: "comune-review" })).toThrow('expected "commune-review" (did you mean that?)');
  });
});

describe("a model", () => {
  test.each([
    ["a block", { tallies: concept({ vi: ["a"], en: ["a"], unit: null }) }],
    [
      "a key of an entry",
      {
        a: concept({
          ...{ vi: ["a"], en: ["a"], unit: null },
          dimensions: { total: { kind: "overlap", complete: true, categories: { b: { vi: ["b"], en: ["b"] } } } },
        }),
      },
    ],
    [
      "a key of a dimension",
      {
        a: concept({
          ...{ vi: ["a"], en: ["a"], unit: null },
          dimensions: { b: { kind: "overlap", complete: true, categories: { cells: { vi: ["b"], en: ["b"] } } } },
        }),
      },
    ],
  ])("gives nothing the name of %s", (_, concepts: object) => {
    // The compiler refuses the name of a block, too, where it sees the names.
    expect(() => defineModel({ id: "x", concepts: { ...concepts } })).toThrow(
      expect.objectContaining({ code: "model/name" }),
    );
  });
});
