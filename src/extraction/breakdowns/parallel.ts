import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { isDifference } from "./items.js";
import { slackOf } from "./slack.js";
import type { Cue, Option } from "./slot.js";

/** Passages that one total may be spread over, and figures of one passage that are compared. */
const MOST_MEMBERS = 7;
const MOST_FIGURES = 16;

/** Figures of a paragraph or sentence, in which a total or a part may stand. */
type Passage = { readonly stretch: Stretch; readonly figures: readonly Mention[] };

/**
 * Parts spread over passages of one shape: what the province, the districts and the communes received adds up to what all
 * received. Each figure of the first passage is compared with those that the others have in its place; columns that fit
 * speak for the ones beside them.
 */
export function parallelSlots(stretches: readonly Stretch[], stretch: Stretch): { cue: Cue; options: Option[] }[] {
  return [...paragraphs(stretches, stretch), ...sentences(stretch)].flatMap(([lead, ...members]) =>
    lead && members.length > 1 ? slotsOf(lead, members) : [],
  );
}

/** The paragraph and those that follow it at its level or below. */
function paragraphs(stretches: readonly Stretch[], stretch: Stretch): Passage[][] {
  const members: Passage[] = [];
  for (let index = stretch.index + 1; index < stretches.length && members.length < MOST_MEMBERS; index += 1) {
    const next = stretches[index];
    if (!next || next.block.section !== stretch.block.section || next.block.note !== stretch.block.note) break;
    if (next.block.depth < stretch.block.depth) break;
    members.push(passageOf(next, next.mentions));
  }
  const alike = fromShared(members);
  return alike.length > 1 ? [[passageOf(stretch, stretch.mentions), ...alike]] : [];
}

/** `Trong số …`, then `Cấp tỉnh …`, `Cấp huyện …`: where later ones begin with one word, those before them are none of theirs. */
function fromShared(members: readonly Passage[]): readonly Passage[] {
  const opening = ({ stretch }: Passage): string => stretch.words.find(({ kind }) => kind === "word")?.folded ?? "";
  const at = members.findIndex((each, index) => {
    const next = members[index + 1];
    return next !== undefined && opening(next) === opening(each) && !COMMON.has(opening(each));
  });
  return at > 0 && at < 3 ? members.slice(at) : members;
}

/** Each sentence and those that follow it. */
function sentences(stretch: Stretch): Passage[][] {
  const bySentence = new Map<number, Mention[]>();
  for (const each of stretch.mentions) {
    const known = bySentence.get(each.sentence);
    if (known) known.push(each);
    else bySentence.set(each.sentence, [each]);
  }
  const all = [...bySentence.values()].map((some) => passageOf(stretch, some));
  return all
    .slice(0, 8)
    .map((_, at) => all.slice(at, at + 1 + MOST_MEMBERS))
    .filter((some) => some.length > 2);
}

function passageOf(stretch: Stretch, mentions: readonly Mention[]): Passage {
  const figures = mentions.filter((each) => each.group < 0 && measureOf(each) !== "percent" && each.upTo === null);
  return { stretch, figures: figures.slice(0, MOST_FIGURES) };
}

interface Column {
  readonly total: Mention;
  readonly parts: readonly Mention[];
  readonly fits: boolean;
}

function slotsOf(lead: Passage, members: readonly Passage[]): { cue: Cue; options: Option[] }[] {
  const columns = lead.figures.map((total) => {
    const picks: Mention[] = [];
    let sure = true;
    for (const member of members) {
      const found = counterpart(lead.stretch, total, member);
      if (!found) break;
      picks.push(found.pick);
      sure &&= found.sure;
    }
    return { total, picks, sure };
  });
  const byLength = Array.from({ length: members.length + 1 }, (_, length) =>
    length < 2
      ? []
      : columns
          .filter(({ picks }) => picks.length >= length)
          .map(({ total, picks }) => columnOf(total, picks.slice(0, length))),
  );
  return columns.flatMap(({ total, sure }) => {
    const options: Option[] = [];
    let proved = false;
    for (const some of byLength) {
      const column = some.find((each) => each.total === total);
      if (!column) continue;
      const others = some.filter((each) => each.fits && each.total !== total && pointOf(each.total).gte(20)).length;
      if (!column.fits && (others < 2 || !sure)) continue;
      if (others > 0) proved = true;
      options.push({
        total,
        items: column.parts.map((each) => [each]),
        weight: others > 1 ? 1 : others > 0 ? 0.9 : 0.6,
      });
    }
    return options.length > 0 ? [{ cue: proved ? ("parallel" as const) : ("beside" as const), options }] : [];
  });
}

function columnOf(total: Mention, parts: readonly Mention[]): Column {
  const sum = parts.reduce((all, each) => all + pointOf(each).toNumber(), 0);
  return { total, parts, fits: Math.abs(sum - pointOf(total).toNumber()) <= slackOf(total, parts) };
}

/** The figure of a passage that stands where the total stands in its own: same noun, same words around it, else the first of its noun. */
function counterpart(stretch: Stretch, total: Mention, member: Passage): { pick: Mention; sure: boolean } | undefined {
  const difference = isDifference(stretch, total);
  const alike = member.figures.filter(
    (each) =>
      measureOf(each) === measureOf(total) &&
      isDifference(member.stretch, each) === difference &&
      (total.noun === null || each.noun === null ? total.noun === each.noun : nounsMatch(total.noun, each.noun)),
  );
  const words = new Set(around(stretch, total));
  let [best, most] = [alike[0], 0];
  for (const each of alike) {
    const shared = around(member.stretch, each).filter((word) => words.has(word)).length;
    if (shared > most) [best, most] = [each, shared];
  }
  // Where only one figure counts the same, it needs no other sign.
  return best && { pick: best, sure: most > 0 || (alike.length === 1 && total.noun !== null) };
}

/** Words of its piece before and behind a figure that say what it tells: `thụ lý`, `bị thương`. */
function around(stretch: Stretch, mention: Mention): string[] {
  const { piece } = stretch.layout;
  let to = mention.to;
  while (to < mention.to + 4 && piece[to] === mention.piece) to += 1;
  let from = mention.from;
  while (from > mention.from - 3 && piece[from - 1] === mention.piece) from -= 1;
  const words = [...foldedBetween(stretch, from, mention.from), ...foldedBetween(stretch, mention.to, to)];
  return words.filter((word) => word.length > 1 && !/\d/.test(word) && !COMMON.has(word));
}

const COMMON = new Set([
  "là",
  "có",
  "được",
  "đã",
  "làm",
  "với",
  "và",
  "của",
  "các",
  "so",
  "năm",
  "cùng",
  "kỳ",
  "người",
  "vụ",
  "trong",
  "đó",
  "tổng",
  "số",
]);
