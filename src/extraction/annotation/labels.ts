import { type AnyCategory, type AnyConcept, entriesOf } from "../../taxonomy/index.js";
import { groupBy } from "../group.js";
import { categoryAmong, type Label, lastAt } from "./categories.js";
import type { Context } from "./context.js";
import { holds, STOP, wordsOfLabel, wordsOfName } from "./cue.js";

type Owner = Pick<AnyConcept | AnyCategory, "dimensions">;

/** Words between people and what they were paid: `06 người với số tiền là …`. */
const AMOUNT = 6;
/** Figures before a figure whose words may say of which dimension it is. */
const FIGURES_BEFORE = 12;

/** The words that figures stand in, as far as they name categories. */
export class Labels {
  readonly #contexts: readonly Context[];
  readonly #positions: ReadonlyMap<string, number>;

  constructor(contexts: readonly Context[]) {
    this.#contexts = contexts;
    this.#positions = new Map(contexts.map(({ id }, at) => [id, at]));
  }

  /** The figures of each paragraph. */
  paragraphs(): Context[][] {
    return [...groupBy(this.#contexts, ({ stretch }) => stretch).values()];
  }

  context(figure: string): Context | undefined {
    return this.#contexts[this.#positions.get(figure) ?? -1];
  }

  /** The figure behind the stroke that a figure stands before. */
  wholeOf(figure: string): string | undefined {
    const next = this.#contexts[(this.#positions.get(figure) ?? -2) + 1];
    return next?.whole === figure ? next.id : undefined;
  }

  isInParagraph(figure: string, { stretch }: Context): boolean {
    return this.context(figure)?.stretch === stretch;
  }

  /** The words that may name the category of a figure: behind it in its label, before it, else as far as the next figure. */
  of(label: string | null, figure: string): Label {
    const context = this.context(figure);
    const [before = "", behind = ""] = label?.split("…") ?? [];
    const own = context ? tail(context.own) : [];
    const first = wordsOfName(before);
    // A label ends at a comma, a name may hold one: `một phần, trực tiếp: 351`.
    const longer = own.length > first.length && own.slice(-first.length).join(" ") === first.join(" ") ? own : first;
    const after = context ? head(context.after) : [];
    // A label is behind its figure where it says so, or where nothing of it stands before.
    const isBehind = label?.includes("…") || (first.length > 0 && first.every((word, at) => after[at] === word));
    const all = isBehind ? after : [];
    const last = behind === "" && isBehind ? first : wordsOfName(behind);
    const words = [last, last === first ? [] : longer, context ? this.#paid(context) : [], all];
    return { words, all };
  }

  /** Words of a paragraph as far as a figure. */
  before(context: Context): readonly string[] {
    const at = this.#positions.get(context.id) ?? 0;
    return this.#contexts
      .slice(Math.max(0, at - FIGURES_BEFORE), at + 1)
      .filter(({ stretch }) => stretch === context.stretch)
      .flatMap(({ own }) => own);
  }

  /** The figures before a figure in its sentence, as far as that matters. */
  inSentenceBefore({ id, stretch, sentence }: Context): Context[] {
    const at = this.#positions.get(id) ?? 0;
    const before = this.#contexts.slice(Math.max(0, at - FIGURES_BEFORE), at);
    return before.filter((each) => each.stretch === stretch && each.sentence === sentence);
  }

  /** Words between a total and one of its parts. */
  between(figure: string, { stretch }: Context): readonly string[] {
    const part = this.context(figure);
    return part && part.stretch === stretch ? this.before(part) : [];
  }

  /** `khối chính quyền 06 người: 5.575.813.000 đồng`: the words of the people that an amount was paid to. */
  #paid(context: Context): readonly string[] {
    const previous = this.#contexts[(this.#positions.get(context.id) ?? 0) - 1];
    const isPaid = context.kind === "money" && context.own.length <= AMOUNT && previous?.stretch === context.stretch;
    return isPaid ? tail(previous.own) : [];
  }
}

/** Words before a figure that name its category. */
const LONE = 7;
/** Words beside its name where another paragraph told of the total. */
const BESIDE = 2;

/** The category that the words of a figure name, in a paragraph of its total or in a line that goes on with it. */
export function lonePath(
  { dimensions }: Owner,
  { own, after, appearance }: Pick<Context, "own" | "after" | "appearance">,
  said: readonly string[],
  here: boolean,
): string[] | null {
  const before = tail(own).slice(-LONE);
  const ahead = withoutNoun(before, appearance?.noun ?? "");
  return (
    pathIn(dimensions, before, said, here) ??
    // `306 nhiệm vụ đã phát sinh`, `về lý luận chính trị có 31 người cao cấp`: nothing of its own stands before it.
    (withoutDimensions(dimensions, ahead).length <= 1
      ? pathIn(dimensions, head(after).slice(0, LONE), said, here)
      : null)
  );
}

/** `9.180 hồ sơ, còn 44 hồ sơ đang giải quyết`: the noun of the figure before names nothing here. */
function withoutNoun(words: readonly string[], noun: string): readonly string[] {
  const own = noun === "" ? [] : wordsOfLabel(noun);
  return own.length > 0 && own.every((word, at) => words[at] === word) ? words.slice(own.length) : words;
}

const CONNECTORS: ReadonlySet<string> = new Set([
  "về",
  "có",
  "trong",
  "đó",
  "và",
  "gồm",
  "còn",
  "lại",
  "với",
  "là",
  "số",
]);

/** Words without those that name a dimension and those that name nothing. */
function withoutDimensions(dimensions: Owner["dimensions"], words: readonly string[]): readonly string[] {
  let rest = words;
  for (const [, { vi = [] }] of entriesOf(dimensions)) {
    for (const name of vi.map(wordsOfLabel)) {
      const at = lastAt(rest, name);
      if (at >= 0) rest = [...rest.slice(0, at), ...rest.slice(at + name.length)];
    }
  }
  return rest.filter((word) => !CONNECTORS.has(word));
}

function pathIn(
  dimensions: Owner["dimensions"],
  label: readonly string[],
  said: readonly string[],
  here: boolean,
): string[] | null {
  let best: { path: string[]; length: number } | null = null;
  for (const [dimension, { categories, vi = [] }] of entriesOf(dimensions)) {
    // `trung cấp` is a level of several kinds: the one named last before it.
    const match = categoryAmong(categories, label);
    // `cao cấp lý luận chính trị`: what the label itself says is said last.
    const own = vi.some((name) => holds(label, wordsOfLabel(name)));
    const at = own ? said.length : Math.max(-1, ...vi.map((name) => lastAt(said, wordsOfLabel(name))));
    // `thạc sĩ` is a level of one kind only.
    if (vi.length > 0 && at < 0 && match && isShared(dimensions, dimension, match.category, label)) continue;
    const name = at < 0 ? 0 : Math.max(0, ...vi.map((each) => wordsOfLabel(each).length));
    if (!match || (!here && label.length > match.length + name + BESIDE)) continue;
    // `khối Đảng: nữ 14`: the name nearest to the figure is its own.
    const names = categories[match.category]?.vi ?? [];
    const end = Math.max(0, ...names.map(wordsOfLabel).map((name) => endAt(label, name)));
    const length = end * 10 + match.length + (at >= 0 ? 1000 + at : 0);
    if (!best || length > best.length) best = { path: [dimension, match.category], length };
  }
  return best?.path ?? null;
}

/** Whether a dimension beside one has a category of a name that a label calls one of its own by. */
function isShared(dimensions: Owner["dimensions"], own: string, category: string, label: readonly string[]): boolean {
  const all = entriesOf(dimensions);
  const names = all.find(([dimension]) => dimension === own)?.[1].categories[category]?.vi ?? [];
  const said = new Set(names.filter((name) => holds(label, wordsOfLabel(name))));
  return all.some(
    ([dimension, { categories }]) =>
      dimension !== own && entriesOf(categories).some(([, { vi }]) => vi.some((name) => said.has(name))),
  );
}

/** Where a phrase ends last among words; -1 where it does not stand there. */
function endAt(words: readonly string[], phrase: readonly string[]): number {
  const at = lastAt(words, phrase);
  return at < 0 ? -1 : at + phrase.length;
}

/** `07 nghị quyết`: a category right behind the figure, and no other. */
export function listedPath({ dimensions }: Owner, { behind, after }: Context): string[] | null {
  const label = head(after);
  for (const [dimension, { categories }] of entriesOf(dimensions)) {
    const match = categoryAmong(categories, label);
    const names = match ? (categories[match.category]?.vi ?? []) : [];
    const stands = names.some((name) => wordsOfLabel(name).every((word, index) => behind[index] === word));
    if (match && stands) return [dimension, match.category];
  }
  return null;
}

const NOW: ReadonlySet<string> = new Set(
  "hiện|hiện nay|nay|đến nay|hiện có|nay có|nay còn|hiện còn|đến nay có|đến nay còn|cuối kỳ|cuối kỳ còn|thành|ngày đầu thành".split(
    "|",
  ),
);

/** `Hiện nay: 729`: nothing but a time stands before it. */
export function isContinuation({ own }: Context): boolean {
  const words = tail(own);
  // The noun of the figure before may stand there as well: `706 người, nay còn 729`.
  return [0, 1, 2].some((nouns) => NOW.has(words.slice(nouns).join(" ")));
}

/** The words behind the last sign that ends what is said of a figure, and those before the first. */
function tail(words: readonly string[]): readonly string[] {
  return words.slice(words.lastIndexOf(STOP) + 1);
}

function head(words: readonly string[]): readonly string[] {
  const stop = words.indexOf(STOP);
  return stop < 0 ? words : words.slice(0, stop);
}
