import { type CheckDraft, defineRule, difference, equal, sum } from "../../engine/index.js";
import type { Figure, Report } from "../../model/index.js";
import { placedLine } from "../../model/index.js";
import type { FigureView } from "../../taxonomy/index.js";
import { bodyOf } from "./reading/bodies.js";
import { likeliest } from "./reading/readings.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { isActual, type Version } from "./reading/stated.js";
import { grouped, ownerAndScope } from "./reading/subject.js";

/** Assigned posts less filled ones are the missing ones. */
export const postsMissing = defineRule({
  id: "commune-review/posts-missing",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The posts assigned less the posts filled are the posts missing.",
    vi: "Số biên chế được giao trừ số biên chế có mặt bằng số biên chế còn thiếu.",
  },
  rationale: {
    en: "The number missing is what the commune asks its province for.",
    vi: "Số còn thiếu là căn cứ để xã đề nghị cấp trên bổ sung.",
  },
  messages: {
    en: { differs: "Posts: {missing} missing, but {quota} were assigned and {filled} are filled." },
    vi: { differs: "Biên chế: nêu thiếu {missing}, nhưng được giao {quota}, có mặt {filled}." },
  },
  examples: {
    holds: [
      {
        title: "what the whole commune lacks is not what one of its bodies lacks",
        data: reviewFile({
          quotas: { key: { body: "UBND" }, total: "45" },
          posts: { key: { body: "UBND" }, total: "43" },
          missingPosts: [
            { key: { body: "UBND" }, total: "02" },
            { key: { body: "xã" }, total: "03" },
          ],
        }),
        messages: [],
      },
      {
        title: "those who were there on the first day are no part of what is missing today",
        data: reviewFile({
          quotas: { total: "86" },
          posts: { key: { time: "2025-07-01" }, total: "88" },
          missingPosts: { total: "03" },
        }),
        messages: [],
      },
      {
        title: "what the whole commune lacks is what its bodies lack together",
        data: reviewFile({
          quotas: [
            { key: { body: "Đảng ủy" }, total: "30" },
            { key: { body: "UBND" }, total: "41" },
          ],
          posts: [
            { key: { body: "Đảng ủy" }, total: "28" },
            { key: { body: "UBND" }, total: "38" },
          ],
          missingPosts: { total: "05" },
        }),
        messages: [],
      },
      {
        title: "one post of two kinds is missing",
        data: reviewFile({
          quotas: [
            { key: { body: "Đảng ủy", time: "2025" }, total: "30" },
            { key: { body: "Đảng ủy", time: "2026" }, total: "29", post: { officials: "26", employees: "03" } },
          ],
          posts: { key: { body: "Đảng ủy" }, total: "28", post: { officials: "26", employees: "02" } },
          missingPosts: { key: { body: "Đảng ủy" }, total: "01" },
        }),
        messages: [],
      },
      {
        title: "posts assigned, filled and missing, in words",
        text: "Năm 2026 xã được phân bổ 62 biên chế, hiện bố trí 57 người, còn khuyết 05 vị trí.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "another number is missing",
        data: reviewFile({
          quotas: { key: { body: "UBND" }, total: "45" },
          posts: { key: { body: "UBND" }, total: "41" },
          missingPosts: { key: { body: "UBND" }, total: "05" },
        }),
        messages: ["Posts: 05 missing, but 45 were assigned and 41 are filled."],
      },
      {
        title: "another number is missing, in words",
        text: "Năm 2026 xã được phân bổ 62 biên chế, hiện bố trí 57 người, còn khuyết 06 vị trí.",
        messages: ["Posts: 06 missing, but 62 were assigned and 57 are filled."],
      },
    ],
  },
  *check(report, context) {
    const { quotas, posts, staff, missingPosts } = reviewOf(report);
    const assigned = quotas.versions.flatMap((version) => byPost(version, version.post));
    const filled = [
      ...posts.versions.filter(isActual).flatMap((version) => byPost(version, version.post)),
      ...staff.versions.filter(isActual).flatMap((version) => byPost(version, {})),
    ];
    const positions = new Map<Figure | null, number>(report.figures.map((figure, index) => [figure, index]));
    for (const version of missingPosts.versions) {
      const { figure } = version;
      if (figure === null) continue;
      const others = missingPosts.versions.filter((other) => other !== version);
      const pairs = nearestFirst(figure, pairsOf(version, assigned, filled, others, positions));
      const [first] = pairs;
      if (!first || pairs.some((pair) => isTold(report, figure, pair))) continue;
      const missing = context.quantity(figure.id, "missing");
      const quantity = ({ id }: Figure, role: string) => context.quantity(id, role);
      const apart = pairs.map(({ quota, filled: present }) =>
        equal(difference(quantity(quota, "assigned"), quantity(present, "filled")), missing),
      );
      const all = ofEachBody(pairs);
      const together = difference(
        sum(...all.map(({ quota }) => quantity(quota, "assigned"))),
        sum(...all.map((pair) => quantity(pair.filled, "filled"))),
      );
      const check = likeliest(all.length > 1 ? [...apart, equal(together, missing)] : apart);
      if (!check) continue;
      yield {
        check,
        key: [ownerAndScope(version)],
        confidence: "likely",
        primary: missing,
        finding: {
          message: "differs",
          args: { missing: figure.printed, quota: first.quota.printed, filled: first.filled.printed },
        },
      } satisfies CheckDraft<"differs">;
    }
  },
});

interface Count {
  readonly post: string;
  readonly figure: Figure;
  readonly version: Version;
}
interface Pair {
  readonly quota: Figure;
  readonly filled: Figure;
  readonly owner: string;
}

/** `Khối Đảng giao 30, có 28; khối chính quyền giao 41, có 38; toàn xã thiếu 05`: the nearest pair of each body. */
function ofEachBody(pairs: readonly Pair[]): Pair[] {
  return [...grouped(pairs, ({ owner }) => owner).values()].flatMap(([first]) => first ?? []);
}

/** A number of posts in all and by kind. */
function byPost(version: Version, split: Readonly<Record<string, FigureView>>): Count[] {
  return [["", version] as const, ...Object.entries(split)].flatMap(([post, { figure }]) =>
    figure === null ? [] : [{ post, figure, version }],
  );
}

/** Posts assigned and filled of the same kind and body; for the commune as a whole, of any of its bodies. */
function pairsOf(
  missing: Version,
  assigned: readonly Count[],
  filled: readonly Count[],
  others: readonly Version[],
  positions: ReadonlyMap<Figure | null, number>,
): Pair[] {
  const owner = ownerAndScope(missing);
  const isMeant = ({ version }: Count) => ownerAndScope(version) === owner || bodyOf(missing.body) === "commune";
  return assigned
    .filter((quota) => isMeant(quota) && !others.some((other) => isOf(other, quota) && !isOf(missing, quota)))
    .flatMap((quota) =>
      filled
        .filter((count) => count.post === quota.post && isOfOne(count, quota, missing, positions))
        .filter((count) => !isEarlier(count, quota, missing))
        .map(({ figure }) => ({ quota: quota.figure, filled: figure, owner: ownerAndScope(quota.version) })),
    )
    .filter((pair) => isOneAccount(pair, missing.at, [...assigned, ...filled]));
}

/** Whether posts filled are of the body that they were assigned to; where they name none, what stands between it and the number missing. */
function isOfOne(
  filled: Count,
  quota: Count,
  missing: Version,
  positions: ReadonlyMap<Figure | null, number>,
): boolean {
  const { version } = filled;
  if (ownerAndScope(version) === ownerAndScope(quota.version)) return true;
  const [first, then, last] = [quota.figure, filled.figure, missing.figure].map((figure) => positions.get(figure) ?? 0);
  const isBetween = then === (first ?? 0) + 1 && last === then + 1;
  return isBetween && version.body === null && version.scope === quota.version.scope;
}

/** `Ngày đầu (01/7/2025) có mặt 88; …, so với 86 được giao là thiếu 3`: who was there on one day is no part of another day's account. */
function isEarlier({ version }: Count, quota: Count, missing: Version): boolean {
  const day = dayOf(version);
  return day !== null && dayOf(quota.version) !== day && dayOf(missing) !== day;
}

/** The one day that something is told of; of a period, or of the report's own date, none. */
function dayOf({ time }: Version): string | null {
  return time !== null && time.from === time.to && time.to !== "report" ? time.to : null;
}

/** Whether a number missing stands in the line of an assigned one, or is of the same body. */
function isOf(missing: Version, { figure, version }: Count): boolean {
  const line = missing.at ? lineOf(missing.at) : 0;
  return (line > 0 && line === lineOf(figure.at)) || ownerAndScope(missing) === ownerAndScope(version);
}

/** A number missing is told of the posts in its own line, where that has any; else of two that stand together. */
function isOneAccount({ quota, filled }: Pair, at: Version["at"], counts: readonly Count[]): boolean {
  const [one, other] = [lineOf(quota.at), lineOf(filled.at)];
  const line = at ? lineOf(at) : 0;
  if (line > 0 && counts.some(({ figure }) => lineOf(figure.at) === line)) return one === line && other === line;
  return one === other;
}

/** What stands closest to the number missing is most likely meant. */
function nearestFirst({ at }: Figure, pairs: readonly Pair[]): Pair[] {
  const distance = ({ quota, filled }: Pair): number =>
    [quota, filled].reduce((all, figure) => all + Math.abs(lineOf(figure.at) - lineOf(at)), 0);
  return [...pairs].sort((one, other) => distance(one) - distance(other));
}

function lineOf(at: Figure["at"]): number {
  return placedLine(at) ?? 0;
}

function isTold(report: Report, missing: Figure, { quota, filled }: Pair): boolean {
  return related(report, [missing.id, quota.id, filled.id]);
}
