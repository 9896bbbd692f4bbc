import { defineRule } from "../../engine/index.js";
import { pairsOf } from "./reading/pairs.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { statedIn } from "./reading/stated.js";
import { mayBeOne, villageCounts, villagesThere } from "./reading/village-counts.js";
import { within } from "./reading/within.js";

/** What is counted by village is not in more villages than there are. */
export const reachedVillages = defineRule({
  id: "commune-review/reached-villages",
  kind: "query",
  severity: "warning",
  summary: {
    en: "Villages with a channel, digital teams and Party cells of villages are no more than there are villages.",
    vi: "Số thôn, bản có kênh thông tin, số tổ công nghệ số, số chi bộ thôn, bản không nhiều hơn số thôn, bản.",
  },
  rationale: {
    en: "A commune has one of each a village; one more is one village too many, or too few.",
    vi: "Mỗi thôn, bản có một; dư ra một là thừa hoặc thiếu một thôn, bản ở đâu đó.",
  },
  messages: {
    en: {
      counted: "More villages are told of than there are: {text}.",
      channels: "More villages have an information channel than there are villages: {text}.",
      teams: "There are more community digital teams than villages: {text}. Does a village have two?",
      cells: "There are more Party cells of villages than villages: {text}. Does a village have two?",
    },
    vi: {
      counted: "Số thôn, bản được nêu nhiều hơn số thôn, bản của xã: {text}.",
      channels: "Số thôn, bản có kênh thông tin nhiều hơn số thôn, bản: {text}.",
      teams: "Số tổ công nghệ số cộng đồng nhiều hơn số thôn, bản: {text}. Có thôn, bản nào có hai tổ không?",
      cells: "Số chi bộ thôn, bản nhiều hơn số thôn, bản: {text}. Có thôn, bản nào có hai chi bộ không?",
    },
  },
  examples: {
    holds: [
      {
        title: "one of each a village, and some villages without a team",
        data: reviewFile({
          villages: "24",
          villagesWithChannels: "24",
          digitalTeams: "20",
          partyOrganisations: { type: { directCells: { printed: "31", kind: { villages: "24", schools: "07" } } } },
        }),
        messages: [],
      },
      {
        title: "a team in each village, in words",
        text: "Sau sắp xếp, xã có 24 bản.\n\nĐã thành lập 24 tổ công nghệ số cộng đồng ở các bản.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "more villages with a channel than villages",
        data: reviewFile({ villages: "24", villagesWithChannels: "42" }),
        messages: ["More villages have an information channel than there are villages: 42 > 24."],
      },
      {
        title: "villages told of with a claim are not how many there are",
        data: {
          ...reviewFile({ villages: [{ total: "19" }, { compare: "no", total: "21" }], digitalTeams: "22" }),
          statements: [{ kind: "bound", part: { ref: "villages-2.total" }, whole: { ref: "villages-2.total" } }],
        },
        messages: [
          "More villages are told of than there are: 21 > 19.",
          "There are more community digital teams than villages: 22 > 19. Does a village have two?",
        ],
      },
      {
        title: "two teams too many",
        data: reviewFile({ villages: "24", digitalTeams: "26" }),
        messages: ["There are more community digital teams than villages: 26 > 24. Does a village have two?"],
      },
      {
        title: "two digits swapped, in words",
        text: "Sau sắp xếp, xã có 24 bản.\n\nĐã thành lập 42 tổ công nghệ số cộng đồng ở các bản.",
        messages: ["There are more community digital teams than villages: 42 > 24. Does a village have two?"],
      },
    ],
  },
  *check(report, context) {
    const { villages, villagesWithChannels, digitalTeams, teamsPerVillage, partyOrganisations } = reviewOf(report);
    const counts = villageCounts(report, villages);
    const cells = statedIn(partyOrganisations, ({ type }) => type.directCells.kind.villages);
    for (const { part, whole } of pairsOf(report, counts.told, counts.own)) {
      if (!mayBeOne(part, whole)) continue;
      yield {
        ...within(context, "counted", part, [whole]),
        finding: { message: "counted", kind: "exception", severity: "error" },
      };
    }
    for (const [message, parts] of [
      ["channels", statedIn(villagesWithChannels)],
      // Where the report says how many each has, that is checked exactly.
      ["teams", teamsPerVillage.stated ? [] : statedIn(digitalTeams)],
      ["cells", cells],
    ] as const) {
      for (const { part, whole } of pairsOf(report, parts, villagesThere(counts))) {
        yield {
          ...within(context, message, part, [whole]),
          // A village counts once, but may have two teams or cells.
          finding: message === "channels" ? { message, kind: "exception", severity: "error" } : { message },
        };
      }
    }
  },
});
