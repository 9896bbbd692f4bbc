import { type CheckDraft, defineRule, equal, placeText, share } from "../../engine/index.js";
import { figureOf, placesOf } from "./reading/places.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { agreed, statedIn } from "./reading/stated.js";

/** The share of dossiers handed in online is what their counts give. */
export const onlineShare = defineRule({
  id: "commune-review/online-share",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The share of dossiers handed in online is what their counts give.",
    vi: "Tỷ lệ hồ sơ trực tuyến khớp với số hồ sơ nộp trực tuyến và số hồ sơ tiếp nhận.",
  },
  rationale: {
    en: "The share is told with the reform, the counts with the dossiers: a later version of the one is easily forgotten in the other.",
    vi: "Tỷ lệ nêu ở phần cải cách hành chính, số hồ sơ nêu ở phần giải quyết thủ tục: dễ sửa chỗ này mà quên chỗ kia.",
  },
  messages: {
    en: { differs: "Dossiers: {stated} handed in online ({place}), but the counts give {computed}." },
    vi: { differs: "Hồ sơ: tỷ lệ trực tuyến {stated} ({place}), nhưng theo số hồ sơ là {computed}." },
  },
  examples: {
    holds: [
      { title: "a share that is rounded", data: dossiers({ printed: "94,1%", section: "III.2" }), messages: [] },
      { title: "a bound that the counts keep, in words", text: told("trên 90%"), messages: [] },
    ],
    fails: [
      {
        title: "two digits swapped",
        data: dossiers({ printed: "91,4%", section: "III.2" }),
        messages: ["Dossiers: 91,4% handed in online (section III.2), but the counts give 94,105%."],
      },
      {
        title: "a bound that the counts do not keep, in words",
        text: told("trên 95%"),
        messages: ["Dossiers: trên 95% handed in online (line 1), but the counts give 94,11%."],
      },
    ],
  },
  *check(report, context) {
    const review = reviewOf(report);
    const percent = agreed(statedIn(review.digitisation, ({ rate }) => rate.online))?.figure;
    const [places, ...others] = placesOf(report, review.dossiers).filter((each) =>
      figureOf(each, ({ channel }) => channel.online),
    );
    // Of several bodies or periods none is surely meant.
    if (!percent || others.length > 0) return;
    const [received, online] = [figureOf(places), figureOf(places, ({ channel }) => channel.online)];
    if (!places || !received || !online || related(report, [online.id, percent.id])) return;
    const stated = context.quantity(percent.id, { role: "percent", as: "claim" });
    const counted = share(context.quantity(online.id, "part"), context.quantity(received.id, "base"));
    yield {
      check: equal(counted, stated),
      key: [places.subject],
      confidence: "likely",
      primary: stated,
      finding: { message: "differs", args: { place: placeText(percent.at, context.lang) } },
    } satisfies CheckDraft<"differs">;
  },
});

/** Of 7.600 dossiers 7.152 came online. */
function dossiers(online: { printed: string; section: string }) {
  return reviewFile({
    digitisation: { rate: { online } },
    dossiers: { total: "7.600", channel: { online: "7.152", direct: "448" } },
  });
}

function told(share: string): string {
  return `Chất lượng giải quyết thủ tục hành chính được nâng lên, tỷ lệ hồ sơ trực tuyến đạt ${share}.\n\nTrung tâm tiếp nhận 7.600 hồ sơ, trong đó trực tuyến 7.152 hồ sơ, trực tiếp 448 hồ sơ.`;
}
