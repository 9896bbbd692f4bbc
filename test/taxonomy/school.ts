import { concept, defineModel, dimension } from "../../src/index.js";

const sex = dimension({
  kind: "partition",
  complete: true,
  categories: { boys: { vi: ["nam"], en: ["boys"] }, girls: { vi: ["nữ"], en: ["girls"] } },
});

/** A kind of report that is no commune's: what a school tells of its year. */
export const school = defineModel({
  id: "school-year",
  concepts: {
    classes: concept({ vi: ["lớp"], en: ["classes"], unit: "lớp" }),
    pupils: concept({
      vi: ["học sinh"],
      en: ["pupils"],
      unit: "học sinh",
      dimensions: {
        sex,
        conduct: {
          kind: "partition",
          complete: false,
          categories: {
            good: { vi: ["tốt"], en: ["good"], dimensions: { sex } },
            fair: { vi: ["khá"], en: ["fair"] },
          },
        },
        need: {
          kind: "overlap",
          complete: true,
          categories: { minorities: { vi: ["dân tộc thiểu số"], en: ["minorities"] } },
        },
      },
    }),
  },
});
