import { describe, expect, test } from "vitest";
import { kindOf } from "../../src/document/kind.js";
import { errorOf } from "../support/error.js";

describe("kindOf", () => {
  test.each(["x.json", "x.yaml", "x.yml", "X.YAML", "a.b/x.yml", ".yaml"])("takes %s as data", (name) => {
    expect(kindOf(name)).toBe("data");
  });

  test.each([
    "x.md",
    "x.txt",
    "x.text",
    "x.markdown",
    "x",
    "430.BC-ĐU",
    "x.yaml/y",
    "x.docx/y",
    "a.pdf\\x",
    "",
    ".",
    "x.",
  ])("takes %s as text", (name) => {
    expect(kindOf(name)).toBe("text");
  });

  test.each([
    ["x.docx", "a Word document"],
    ["x.DOC", "a Word document"],
    ["x.odt", "an OpenDocument text"],
    ["x.pdf", "a PDF file"],
    ["báo cáo.xlsx", "a spreadsheet"],
    ["x.pptx", "a presentation"],
    ["x.html", "a web page"],
  ])("refuses %s as %s", (name, what) => {
    expect(errorOf(() => kindOf(name))).toMatchObject({
      code: "file/format",
      message: `${name}: is ${what}, expected text or report data; convert it to Markdown or plain text (.md, .txt) and check that.`,
    });
  });
});
