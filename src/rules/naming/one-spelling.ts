import { defineRule } from "../../engine/index.js";
import type { Name } from "../../model/index.js";
import { namingOptions, oddSpellings } from "./spellings.js";

/** An institution or product has one name in one spelling. */
export const oneSpelling = defineRule({
  id: "naming/one-spelling",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "The name of an institution, plan or product is spelt in one way.",
    vi: "Tên cơ quan, chương trình, sản phẩm được viết thống nhất.",
  },
  rationale: {
    en: "Two spellings of one name look like two things, and one of them will not be found.",
    vi: "Một tên viết hai cách dễ bị hiểu là hai đối tượng, và tra cứu sẽ không thấy một trong hai.",
  },
  messages: {
    en: { spelt: "“{odd}” ({place}): elsewhere the name is spelt “{usual}” ({count}×)." },
    vi: { spelt: "“{odd}” ({place}): chỗ khác viết “{usual}” ({count}×)." },
  },
  examples: {
    holds: [
      {
        title: "two institutions",
        data: {
          names: [
            { name: "Trung tâm Phục vụ hành chính công", of: "one-stop shop" },
            { name: "Trung tâm Dịch vụ tổng hợp", of: "service centre" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "one tone off",
        data: {
          names: [
            { name: "Cổng thông tin điện tử", of: "portal", section: "II.1" },
            { name: "Cổng thông tin điện tử", of: "portal", section: "III.2" },
            { name: "Công thông tin điện tử", of: "portal", section: "III.8" },
          ],
        },
        messages: [
          "“Công thông tin điện tử” (section III.8): elsewhere the name is spelt “Cổng thông tin điện tử” (2×).",
        ],
      },
    ],
  },
  options: namingOptions,
  *check({ names }, context, options) {
    const things = new Map<string, Name[]>();
    for (const name of names) {
      if (name.of === null || name.of === "place") continue;
      const thing = things.get(name.of);
      if (thing) thing.push(name);
      else things.set(name.of, [name]);
    }
    for (const mentions of things.values())
      yield* oddSpellings({ names: mentions, also: [], message: "spelt", mayBeTwo: true }, context, options);
  },
});
