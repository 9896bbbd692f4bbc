import { describe, expect, test } from "vitest";
import { body } from "../shown.js";

/** The markers and depths of a text's blocks. */
const depths = (source: string): readonly string[] => body(source).map((line) => line.split(":")[0] ?? "");

describe("the depth of an item", () => {
  test("follows from the order in which kinds of markers are opened", () => {
    expect(depths("a) A\n- B\n+ C\n+ D\n– E\nb) F")).toEqual(["a) 1", "- 2", "+ 3", "+ 3", "– 2", "b) 1"]);
  });

  test("follows from indentation where there is any", () => {
    expect(depths("- A\n  - B\n    - C\n  - D\n- E")).toEqual(["- 1", "- 2", "- 3", "- 2", "- 1"]);
  });

  test("begins anew behind a paragraph for bullets, and goes on for letters", () => {
    expect(depths("- A\n+ B\n\nVăn.\n\n+ C\n\na) D\n\nVăn.\n\n- E\n\nb) F")).toEqual([
      "- 1",
      "+ 2",
      "Văn.",
      "+ 1",
      "a) 2",
      "Văn.",
      "- 3",
      "b) 2",
    ]);
  });

  test("begins anew behind a heading", () => {
    expect(depths("a) A\n- B\n\nII. KẾT QUẢ\n\n- C")).toEqual(["a) 1", "- 2", "# 1 [II]", "- 1"]);
  });
});
