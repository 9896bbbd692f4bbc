import { describe, expectTypeOf, test } from "vitest";
import type { Figure, FigureView, ModelFile } from "../../src/index.js";
import { type CommuneReview, communeReview } from "../../src/index.js";
import type { school } from "./school.js";

describe("the types of a view", () => {
  test("know every concept, dimension and category", () => {
    expectTypeOf<CommuneReview["petitions"]["kind"]["complaints"]["value"]>().toEqualTypeOf<string | null>();
    expectTypeOf<keyof CommuneReview["petitions"]["kind"]>().toEqualTypeOf<
      "proposals" | "complaints" | "denunciations"
    >();
    expectTypeOf<CommuneReview["petitions"]["outcome"]["resolved"]["kind"]["complaints"]>().toExtend<FigureView>();
    expectTypeOf<CommuneReview["petitions"]["versions"][number]["body"]>().toEqualTypeOf<string | null>();
  });

  test("narrow on whether a figure is stated", () => {
    const { complaints } = {} as CommuneReview["petitions"]["kind"];
    if (complaints?.stated) {
      expectTypeOf(complaints.value).toEqualTypeOf<string>();
      expectTypeOf(complaints.figure).toEqualTypeOf<Figure>();
    } else {
      expectTypeOf(complaints?.value).toEqualTypeOf<null>();
    }
  });

  test("refuse what the model does not have", () => {
    // @ts-expect-error: no such concept
    expectTypeOf<CommuneReview["petition"]>();
    // @ts-expect-error: no such dimension
    expectTypeOf<CommuneReview["petitions"]["kinds"]>();
    // @ts-expect-error: no such category
    expectTypeOf<CommuneReview["petitions"]["kind"]["complaint"]>();
    // @ts-expect-error: a category that is not split further
    expectTypeOf<CommuneReview["petitions"]["outcome"]["pending"]["kind"]>();
    // @ts-expect-error: a concept without dimensions
    expectTypeOf<CommuneReview["area"]["kind"]>();
  });
});

describe("the types of a data file", () => {
  type File = ModelFile<"school-year", (typeof school)["concepts"]>;

  test("take what the model has", () => {
    const file: File = {
      model: "school-year",
      classes: "12",
      pupils: [{ total: "431", sex: { boys: { printed: "219", share: "50,8%" } } }, "431"],
    };
    expectTypeOf(file.model).toEqualTypeOf<"school-year">();
    expectTypeOf(communeReview.id).toEqualTypeOf<"commune-review">();
  });

  test("refuse what it does not have", () => {
    // @ts-expect-error: no such category
    const category: File = { model: "school-year", pupils: { sex: { boy: "219" } } };
    // @ts-expect-error: another model
    const model: File = { model: "commune-review" };
    // @ts-expect-error: figures are text, as their print matters
    const bare: File = { model: "school-year", classes: 12 };
    expectTypeOf([category, model, bare].length).toEqualTypeOf<number>();
  });
});
