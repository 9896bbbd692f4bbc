import * as z from "zod";
import { atLeast, atMost, defineRule, times } from "../../engine/index.js";
import { wholeNumberSchema } from "../../model/index.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { agreed, statedIn } from "./reading/stated.js";
import { grouped, ownerAndScope } from "./reading/subject.js";

/** Households have people in them, and not too many. */
export const peopleOfHouseholds = defineRule({
  id: "commune-review/people-of-households",
  kind: "query",
  severity: "warning",
  summary: {
    en: "There are two to nine people a household.",
    vi: "Bình quân mỗi hộ có từ hai đến chín khẩu.",
  },
  rationale: {
    en: "Communes have three to six people a household; far from that, a digit of one of the two is wrong.",
    vi: "Bình quân ở các xã là ba đến sáu khẩu một hộ; lệch xa mức đó thì một trong hai số ghi nhầm.",
  },
  messages: {
    en: {
      few: "{people} people in {households} households are fewer than {least} a household.",
      many: "{people} people in {households} households are more than {most} a household.",
    },
    vi: {
      few: "{people} nhân khẩu với {households} hộ: chưa tới {least} khẩu một hộ.",
      many: "{people} nhân khẩu với {households} hộ: hơn {most} khẩu một hộ.",
    },
  },
  examples: {
    holds: [
      {
        title: "four to five people a household",
        data: reviewFile({ population: "trên 15.000 người", households: "3.380" }),
        messages: [],
      },
      {
        title: "four to five people a household, in words",
        text: "Xã có 24 thôn, bản, 3.380 hộ, dân số 15.224 người.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "a digit too many",
        data: reviewFile({ population: "15.224", households: "33.380" }),
        messages: ["15.224 people in 33.380 households are fewer than 2 a household."],
      },
      {
        title: "a digit too few",
        data: reviewFile({ population: "15.224", households: "338" }),
        messages: ["15.224 people in 338 households are more than 9 a household."],
      },
      {
        title: "a digit too few, in words",
        text: "Xã có 24 thôn, bản, 338 hộ, dân số 15.224 người.",
        messages: ["15.224 people in 338 households are more than 9 a household."],
      },
    ],
  },
  options: z.strictObject({
    least: wholeNumberSchema.default(2).describe("People that a household has at least, on average."),
    most: wholeNumberSchema.default(9).describe("People that a household has at most, on average."),
  }),
  *check(report, context, { least, most }) {
    const review = reviewOf(report);
    const households = grouped(statedIn(review.households), ({ version }) => ownerAndScope(version));
    for (const [subject, mentions] of grouped(statedIn(review.population), ({ version }) => ownerAndScope(version))) {
      const [people, homes] = [agreed(mentions), agreed(households.get(subject) ?? [])];
      if (!people || !homes || related(report, [people.figure.id, homes.figure.id])) continue;
      const primary = context.quantity(homes.figure.id, "households");
      const all = context.quantity(people.figure.id, "people");
      const args = {
        people: all.printed ?? "",
        households: primary.printed ?? "",
        least: String(least),
        most: String(most),
      };
      const common = { confidence: "likely", primary } as const;
      yield {
        ...common,
        check: atLeast(all, times(String(least), primary)),
        key: [subject, "few"],
        finding: { message: "few", arithmetic: false, args },
      };
      yield {
        ...common,
        check: atMost(all, times(String(most), primary)),
        key: [subject, "many"],
        finding: { message: "many", arithmetic: false, args },
      };
    }
  },
});
