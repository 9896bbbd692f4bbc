import { defineRule } from "../../engine/index.js";
import { spellingOf } from "../../model/index.js";
import { namingOptions, oddSpellings } from "./spellings.js";

/** A report spells its own place in one way. */
export const ownPlace = defineRule({
  id: "naming/own-place",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "The report's own place is spelt in one way.",
    vi: "Tên địa phương của báo cáo được viết thống nhất.",
  },
  rationale: {
    en: "A name that is one letter or tone off may be that of another place.",
    vi: "Tên sai một chữ cái hoặc một dấu có thể là tên của địa phương khác.",
  },
  messages: {
    en: { spelt: "“{odd}” ({place}): elsewhere the place is spelt “{usual}” ({count}×)." },
    vi: { spelt: "“{odd}” ({place}): những chỗ khác viết “{usual}” ({count}×)." },
  },
  examples: {
    holds: [
      {
        title: "other case, other composition, the tone mark on the other vowel",
        data: {
          report: { place: "Hoà Lạc" },
          names: [
            { name: "HÒA LẠC", of: "place" },
            { name: "Hòa Lạc", of: "place" },
          ],
        },
        messages: [],
      },
      {
        title: "a neighbour with a like name",
        data: {
          report: { place: "Hòa Lạc" },
          names: [{ name: "Hòa Lạc", of: "place" }, { name: "Hòa Lộc" }],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "one letter off",
        data: {
          report: { place: "Hòa Lạc" },
          names: [
            { name: "Hòa Lạc", of: "place", section: "I" },
            { name: "Hòa Lac", of: "place", section: "II.1" },
          ],
        },
        messages: ["“Hòa Lac” (section II.1): elsewhere the place is spelt “Hòa Lạc” (1×)."],
      },
    ],
  },
  options: namingOptions,
  *check({ header, names }, context, options) {
    const own = names.filter(({ of }) => of === "place");
    // In a text the place of the header is among its names; data may write `xã …` there.
    const isData = own.every(({ at }) => at.pointer !== null);
    const place = spellingOf(header.place ?? "");
    const told = own.find(({ name }) => ` ${place}`.endsWith(` ${spellingOf(name)}`));
    yield* oddSpellings({ names: own, also: isData && told ? [told.name] : [], message: "spelt" }, context, options);
  },
});
