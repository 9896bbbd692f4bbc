import { type CheckDraft, defineRule, equal, product, type RuleContext } from "../../engine/index.js";
import type { Figure, Report } from "../../model/index.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { agreed, statedIn } from "./reading/stated.js";
import { villageCounts, villagesThere } from "./reading/village-counts.js";

type Code = "teams" | "members";

/** What each village or team has, times their number, is all that there are. */
export const teamsOfVillages = defineRule({
  id: "commune-review/teams-of-villages",
  kind: "exception",
  severity: "error",
  summary: {
    en: "Digital teams are as many as each village has, members as many as each team has.",
    vi: "Số tổ công nghệ số bằng số tổ của mỗi thôn, bản nhân với số thôn, bản; số thành viên cũng vậy.",
  },
  rationale: {
    en: "Who says that each has one says how many there are.",
    vi: "Nêu mỗi nơi có bao nhiêu tức là đã nêu tất cả có bao nhiêu.",
  },
  messages: {
    en: {
      teams: "Digital teams of the villages: {text}, off by {difference}.",
      members: "Members of the digital teams: {text}, off by {difference}.",
    },
    vi: {
      teams: "Số tổ công nghệ số của các thôn, bản: {text}, lệch {difference}.",
      members: "Số thành viên các tổ công nghệ số: {text}, lệch {difference}.",
    },
  },
  examples: {
    holds: [
      {
        title: "a team in each village, of six members",
        data: reviewFile({
          villages: "24",
          teamsPerVillage: "01",
          digitalTeams: "24",
          membersPerTeam: "06",
          teamMembers: "144",
        }),
        messages: [],
      },
      {
        title: "nothing is said of each village",
        data: reviewFile({ villages: "24", digitalTeams: "23", teamMembers: "150" }),
        messages: [],
      },
      {
        title: "a team in each village, in words",
        text: "Toàn xã có 33 bản.\n\nMỗi bản thành lập 01 tổ công nghệ số cộng đồng, tổng số 33 tổ.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "fewer teams than villages, though each has one",
        data: reviewFile({ villages: "33", teamsPerVillage: "01", digitalTeams: "31" }),
        messages: ["Digital teams of the villages: 33 × 01 = 33; stated: 31, off by 2."],
      },
      {
        title: "more members than each team has",
        data: reviewFile({ digitalTeams: "20", membersPerTeam: "06", teamMembers: "130" }),
        messages: ["Members of the digital teams: 20 × 06 = 120; stated: 130, off by 10."],
      },
      {
        title: "fewer teams than villages, though each has one, in words",
        text: "Toàn xã có 33 bản.\n\nMỗi bản thành lập 01 tổ công nghệ số cộng đồng, tổng số 31 tổ.",
        messages: ["Digital teams of the villages: 33 × 01 = 33; stated: 31, off by 2."],
      },
    ],
  },
  *check(report, context) {
    const { villages, teamsPerVillage, digitalTeams, membersPerTeam, teamMembers } = reviewOf(report);
    const places = exactly(agreed(villagesThere(villageCounts(report, villages)))?.figure);
    const [teams, members, each, all] = [digitalTeams, teamMembers, teamsPerVillage, membersPerTeam].map((concept) =>
      exactly(agreed(statedIn(concept))?.figure),
    );
    yield* drafts(report, context, "teams", [places, each, teams]);
    yield* drafts(report, context, "members", [teams, all, members]);
  },
});

function exactly(figure: Figure | undefined): Figure | undefined {
  return figure?.upTo === null && figure.approximator === null ? figure : undefined;
}

function* drafts(
  report: Report,
  context: RuleContext,
  message: Code,
  [many, each, all]: readonly (Figure | undefined)[],
): Generator<CheckDraft<Code>> {
  if (!many || !each || !all) return;
  const quantity = context.quantity(many.id, "quantity");
  const rate = context.quantity(each.id, "rate");
  const amount = context.quantity(all.id, "total");
  // To the general rule the rate may be an average that was rounded: what it allows is told here alone.
  const rounding = quantity.value.times("0.5");
  const miss = quantity.value.times(rate.value).minus(amount.value).abs();
  if (related(report, [many.id, each.id, all.id]) && miss.gt(rounding)) return;
  yield {
    check: equal(product(quantity, rate), amount),
    key: [message],
    confidence: "likely",
    primary: amount,
    finding: { message },
  };
}
