import { measureOf } from "../clauses/amount.js";
import type { Appearance } from "../keys/appearance.js";
import { directionOf } from "../vi/changes.js";
import { compareAmounts } from "./amounts.js";
import { isClosing } from "./closing.js";
import { coreOf, tellingOf } from "./core.js";
import type { Known } from "./index.js";
import { differencesOf, type Likeness, timesOf } from "./likeness.js";
import type { Vocabulary } from "./vocabulary.js";

/** Figures that share a word; a word of more tells too little to look for what is retold. */
const MOST_WITH_WORD = 60;
/** Words by which the source of a retelling is looked for: the rarest. */
const RAREST = 3;

/** How much of its words makes a figure what is retold, a rival to it, and one that the retelling may mean as well. */
const [SOURCE, RIVAL, MEANT] = [0.7, 0.12, 0.45];

/** What a retelling is likely to be of, by how much of the words of both is shared; a part of the words does for long numbers. */
const [FULL, MOST, HALF_TOLD] = [0.986, 0.955, 0.85];
const FULLY = 0.9;
/** How much of the words of a retold change stands around the change of the body for the author to be asked. */
const CHANGED = 0.75;
/** Weight of shared words that tell what is counted. */
const [WEIGHTY, RICH] = [3.5, 0.85];
const WORDS_OF_A_NAME = 2;
/** What a word is worth that only stands around the figure of the body. */
const AROUND = 0.75;
const SAME_TIME: ReadonlySet<string> = new Set(["same", "stated"]);

/** A figure of the body with how much of the words of a retelling it has, from 0 to 1. */
interface Source {
  readonly of: Appearance;
  readonly covered: number;
}

/** Finds what closing sections retell of the body in fewer words: `Còn 41 hộ chưa có nước sạch`. */
export class Retold {
  readonly #all: readonly Appearance[];
  readonly #vocabulary: Vocabulary;
  readonly #known: Known;
  #withWord: Map<string, Appearance[]> | undefined;
  readonly #sources = new Map<Appearance, Source | null>();

  /** All appearances in reading order. */
  constructor(all: readonly Appearance[], vocabulary: Vocabulary, known: Known) {
    this.#all = all;
    this.#vocabulary = vocabulary;
    this.#known = known;
  }

  /** How likely one of two is retold by the other, which says another number. */
  likelihood(one: Appearance, other: Appearance): Likeness {
    const retelling = isClosing(other) ? other : one;
    const body = retelling === other ? one : other;
    const none: Likeness = { prior: 0, time: "same" };
    if (!isClosing(retelling) || isClosing(body) || (retelling.label === "" && coreOf(retelling).size === 0))
      return none;
    const source = this.#sourceOf(retelling);
    if (source?.of !== body) return none;
    const prior = this.#prior(retelling, source);
    // Against what it is held may be another time: the author is asked.
    if (!SAME_TIME.has(timesOf(body, retelling, this.#vocabulary)))
      return { prior: source.covered >= CHANGED ? FULL : 0, time: "unstated" };
    return { prior, time: "same" };
  }

  #prior(retelling: Appearance, { of, covered }: Source): number {
    const shared = [...coreOf(retelling)].filter((word) => tellingOf(of).has(word));
    const weight = shared.reduce((sum, word) => sum + this.#vocabulary.weight(word), 0);
    const rich = Math.min(1, (1 - Math.exp(-weight / WEIGHTY)) / RICH);
    const back = this.#cover(coreOf(of), tellingOf(retelling), retelling.wide);
    const settled = this.#known.settled(of.figure.id);
    const prior = MOST * covered ** 1.5 * rich;
    if (rich < 1 || covered < FULLY || !(back >= FULLY || settled)) return prior * HALF_TOLD;
    return back >= FULLY && settled && shared.length > WORDS_OF_A_NAME ? FULL : prior;
  }

  /** The one figure of the body that a retelling takes up with another number, `null` where none or several may be meant. */
  #sourceOf(retelling: Appearance): Source | null {
    const known = this.#sources.get(retelling);
    if (known !== undefined) return known;
    const source = this.#findSource(retelling);
    this.#sources.set(retelling, source);
    return source;
  }

  #findSource(retelling: Appearance): Source | null {
    const core = coreOf(retelling);
    const sources: Source[] = [];
    for (const of of this.#near(core)) {
      if (measureOf(of.figure) !== measureOf(retelling.figure) || of.place === retelling.place) continue;
      const covered = this.#cover(core, tellingOf(of), of.wide);
      if (covered < MEANT) continue;
      // Whoever says the same elsewhere is right.
      if (compareAmounts(of.figure, retelling.figure)?.outcome === "fits") return null;
      if (!SAME_TIME.has(timesOf(of, retelling, this.#vocabulary)) && !isChangeRetold(of, retelling)) continue;
      if (!areOfOneField(of, retelling) || !areOfOneField(retelling, of)) continue;
      sources.push({ of, covered: covered * differencesOf(of, retelling, this.#vocabulary) });
    }
    sources.sort((one, other) => other.covered - one.covered);
    const [best] = sources;
    if (!best || best.covered < SOURCE || this.#isDerived(retelling, best, sources)) return null;
    const rivals = sources.filter(
      ({ of, covered }) => covered >= best.covered - RIVAL && of.figure.value !== best.of.figure.value,
    );
    return rivals.length === 0 ? best : null;
  }

  /** Whether a retelling gives a sum or difference of what it takes up and another figure of its kind. */
  #isDerived({ figure }: Appearance, best: Source, sources: readonly Source[]): boolean {
    const [own, its] = [Number(figure.value), Number(best.of.figure.value)];
    const beside = this.#all.filter((each) => each.sentence === best.of.sentence && each !== best.of);
    // `34 cơ sở nhà, đất: …, chờ phương án 3`: a part of what is taken up may be what is retold.
    if (beside.some((each) => each.figure.value === figure.value)) return true;
    const others = [...beside, ...sources.map(({ of }) => of)].map(({ figure: { value } }) => Number(value));
    return others.some((each) => each !== 0 && (its + each === own || Math.abs(its - each) === own));
  }

  /** Figures of the body that share a telling word. */
  #near(core: ReadonlySet<string>): ReadonlySet<Appearance> {
    this.#withWord ??= this.#index();
    const index = this.#withWord;
    const rarest = [...core]
      .map((word) => index.get(word) ?? [])
      .filter(({ length }) => length > 0 && length < MOST_WITH_WORD)
      .sort((one, other) => one.length - other.length)
      .slice(0, RAREST);
    return new Set(rarest.flat());
  }

  #index(): Map<string, Appearance[]> {
    const index = new Map<string, Appearance[]>();
    for (const each of this.#all) {
      if (isClosing(each)) continue;
      for (const word of tellingOf(each)) {
        const its = index.get(word) ?? [];
        index.set(word, its);
        if (its.length < MOST_WITH_WORD) its.push(each);
      }
    }
    return index;
  }

  #cover(core: ReadonlySet<string>, near: ReadonlySet<string>, wide: ReadonlySet<string>): number {
    let [all, found] = [0, 0];
    for (const word of core) {
      if (this.#vocabulary.isOwn(word)) continue;
      const weight = this.#vocabulary.weight(word);
      all += weight;
      found += near.has(word) ? weight : wide.has(word) ? weight * AROUND : 0;
    }
    return all === 0 ? 0 : found / all;
  }
}

/** `giảm 91 hộ so với đầu năm`, of which a closing section says `giảm 81 hộ` alone: the time is what it is held against. */
function isChangeRetold(of: Appearance, { aspect, when, before }: Appearance): boolean {
  if (of.aspect !== "change" || aspect !== "change" || (when !== null && !when.inherited)) return false;
  const direction = directionBefore(of.before);
  return direction !== undefined && direction === directionBefore(before);
}

/** Whether the words right before a figure, the nearest first, let it grow or shrink. */
function directionBefore([last = "", first = ""]: readonly string[]): boolean | undefined {
  return directionOf(last, "") ?? directionOf(first, last);
}

/** Whether what one is confined to stands around the other as well. */
function areOfOneField({ fields }: Appearance, { wide, fields: its }: Appearance): boolean {
  return [...fields].every((word) => wide.has(word) || its.has(word));
}
