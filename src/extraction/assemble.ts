import type { TextDocument } from "../document/index.js";
import {
  type Figure,
  type Header,
  type Report,
  type Statement,
  type Tally,
  UNNAMED_DIMENSION,
} from "../model/index.js";
import { acceptancesOf } from "./acceptances.js";
import { inUnitOf, isBare } from "./breakdowns/bare.js";
import type { Believed } from "./breakdowns/index.js";
import { labelOf } from "./breakdowns/labels.js";
import type { BelievedChange } from "./changes/index.js";
import { citationsOf } from "./citations.js";
import { baseOf } from "./claims/base.js";
import type { ClaimReading } from "./claims/index.js";
import type { Mention, Stretch } from "./clauses/stretch.js";
import type { Retelling } from "./closings/index.js";
import type { ComparisonReading } from "./comparisons/index.js";
import { datesOf } from "./dates/index.js";
import type { BelievedEnumeration } from "./enumerations/index.js";
import type { BelievedExtension } from "./extensions/index.js";
import { foundingsOf } from "./foundings.js";
import { headerOf } from "./header.js";
import type { Listen } from "./judge/listen.js";
import type { Appearance } from "./keys/appearance.js";
import { namesOf } from "./names/index.js";
import { outlineOf } from "./outline/index.js";
import { locationOf } from "./places.js";
import type { DistantShare } from "./proportions/anywhere.js";
import type { BelievedShares } from "./proportions/hundred.js";
import type { BelievedShare } from "./proportions/index.js";
import { nameShares } from "./proportions/name-shares.js";
import type { BelievedRatio } from "./proportions/ratios.js";
import { withCategories } from "./roll-forwards/categories.js";
import type { BelievedRoll } from "./roll-forwards/index.js";
import { rollForwardOf } from "./roll-forwards/statements.js";
import {
  boundOf,
  changeOf,
  claimOf,
  comparisonOf,
  distantProportionOf,
  enumerationOf,
  extensionOf,
  type HeadOf,
  proportionOf,
  sharesOfHundred,
} from "./statements.js";
import type { TableReading } from "./tables/index.js";
import { type Pair, tieOutsOf } from "./tie-outs/index.js";
import { knownOf } from "./tie-outs/known.js";
import { tieTallies } from "./tie-outs/tallies.js";
import type { OwnTerms } from "./tokens/words.js";
import { wordingOf } from "./wording/index.js";

/** Puts together the report of a text from what was read in it. */
export class Assembly {
  readonly nextFigure: () => string;
  readonly header: Header;
  stretches: readonly Stretch[] = [];
  readonly #document: TextDocument;
  #tallies: Tally[] = [];
  readonly #statements: Statement[] = [];
  /** Percentages whose part and base are told. */
  readonly #shares = new Set<string>();
  /** The total of each part of a breakdown. */
  readonly #totals = new Map<string, Mention>();
  /** Figures as they are meant by what they are multiplied with or parts of, units and thousands included. */
  readonly #measured = new Map<string, Mention>();

  readonly #head: HeadOf = (place, named) => {
    return { id: `s${this.#statements.length + 1}`, label: this.#label(named), at: this.#location(place) };
  };

  readonly #label = (mention: Mention): string => {
    const stretch = this.stretches[mention.stretch];
    return (stretch && labelOf(stretch, mention)) || mention.printed;
  };

  readonly #terms: OwnTerms | null;

  constructor(document: TextDocument, terms: OwnTerms | null) {
    this.#terms = terms;
    let count = 0;
    this.#document = document;
    this.header = headerOf(document);
    this.nextFigure = () => {
      count += 1;
      return `f${count}`;
    };
  }

  addTable({ tallies, statements }: TableReading): void {
    for (const tally of tallies) this.#tallies.push(tally);
    for (const statement of statements) this.#statements.push(statement);
  }

  addBreakdowns(breakdowns: readonly Believed[]): void {
    for (const { total, parts, kind, confidence, unsure } of breakdowns) {
      for (const part of parts) this.#totals.set(part.id, total);
      for (const part of parts) if (isBare(part, total)) this.#measured.set(part.id, inUnitOf(total, part));
      const cells = parts.map((part, index) => ({
        category: `c${index + 1}`,
        label: this.#label(part),
        figure: part.id,
        unsure: part === unsure,
      }));
      this.#tallies.push({
        id: `t${this.#tallies.length + 1}`,
        label: this.#label(total),
        key: { concept: null, body: null, scope: null, aspect: null, time: null },
        at: this.#location(total),
        confidence,
        total: total.id,
        dimensions: [{ name: UNNAMED_DIMENSION, label: null, kind, cells }],
        crossings: [],
        exclusive: [],
        parent: null,
      });
    }
  }

  addShares(shares: readonly BelievedShare[]): void {
    for (const each of shares) {
      this.#shares.add(each.share.percent.id);
      this.#add(proportionOf(each, this.#head));
    }
  }

  isTold(percent: Mention): boolean {
    return this.#shares.has(percent.id);
  }

  addDistantShares(shares: readonly DistantShare[]): void {
    for (const each of shares) this.#add(distantProportionOf(each, this.#head));
  }

  addHundreds(groups: readonly BelievedShares[]): void {
    for (const each of groups) this.#add(sharesOfHundred(each, this.#head, this.#label));
  }

  addEnumerations(enumerations: readonly BelievedEnumeration[]): void {
    for (const each of enumerations) this.#add(enumerationOf(each, this.#head));
  }

  addExtensions(extensions: readonly BelievedExtension[]): void {
    for (const each of extensions) {
      const { rate, rateUnit } = each;
      if (rateUnit !== null) this.#measured.set(rate.id, { ...rate, unit: rateUnit });
      this.#add(extensionOf(each, this.#head));
    }
  }

  addRatios(ratios: readonly BelievedRatio[]): void {
    for (const each of ratios) this.#add(boundOf(each, this.#head));
  }

  addChanges(changes: readonly BelievedChange[]): void {
    for (const each of changes) this.#add(changeOf(each, this.#head));
  }

  addClaims(claims: readonly ClaimReading[]): void {
    for (const reading of claims) {
      const { claim, count } = reading;
      // A proportion says the same.
      if (claim.figure && count.base && this.#shares.has(claim.figure.id)) continue;
      const { words, at } = this.#wordsOf(claim);
      const head = { id: `s${this.#statements.length + 1}`, label: claim.nouns[0] ?? count.nouns[0] ?? words, at };
      const total = count.remainder ? this.#totals.get(count.remainder.id) : undefined;
      this.#add(claimOf(reading, words, baseOf(reading, total), head));
    }
  }

  addComparisons(comparisons: readonly ComparisonReading[]): void {
    for (const reading of comparisons) {
      const { words, at } = this.#wordsOf(reading);
      const [own] = reading.stretch.mentions.filter(({ id }) => id === reading.figure.id);
      const label = own ? this.#label(own) : words;
      this.#add(comparisonOf(reading, words, { id: `s${this.#statements.length + 1}`, label, at }));
    }
  }

  /** Ties quantities that stand in several places; comes last, as it looks at all that was read. */
  addTieOuts(appearances: readonly Appearance[], retellings: readonly Retelling[], listen?: Listen<Pair>): void {
    const places = new Map(appearances.map(({ figure }) => [figure.id, figure]));
    const valueIn = (id: string): number => Number(places.get(id)?.value);
    const known = knownOf(this.#tallies, this.#statements, this.header, valueIn);
    const ties = tieOutsOf(appearances, known, retellings, listen);
    this.#tallies = tieTallies(this.#tallies, ties, (id) => {
      const figure = places.get(id);
      return figure && "stretch" in figure ? this.#location(figure as Mention) : (figure as Figure).at;
    });
  }

  addRollForwards(rolls: readonly BelievedRoll[]): void {
    for (const each of rolls)
      this.#add(rollForwardOf(each, this.#tallies, (mention) => this.#location(mention), this.#head, this.#label));
  }

  /** The report; `figures` are in reading order, those of a stretch still as mentions. */
  report(figures: readonly (Figure | Stretch)[]): Report {
    const citations = citationsOf(this.#document, this.stretches);
    const foundings = foundingsOf(this.#document, this.stretches, citations);
    return {
      header: this.header,
      ...withCategories(this.#tallies, nameShares(this.#tallies, this.#statements)),
      figures: figures.flatMap((each) =>
        "mentions" in each ? each.mentions.map((mention) => this.#figure(mention)) : each,
      ),
      citations,
      foundings,
      outline: outlineOf(this.#document),
      dates: datesOf(this.#document, this.header, foundings),
      names: namesOf(this.#document, this.stretches, this.header, this.#terms),
      wording: wordingOf(this.#document, this.stretches),
      annotations: [],
      acceptances: acceptancesOf(this.#document),
    };
  }

  #figure(mention: Mention): Figure {
    const { id, printed, value, upTo, decimals, approximator, unit, noun, kind } =
      this.#measured.get(mention.id) ?? mention;
    return { id, printed, value, upTo, decimals, approximator, unit: unit ?? noun, kind, at: this.#location(mention) };
  }

  /** Words of a paragraph as they stand, with their place. */
  #wordsOf({ stretch, from, to }: Pick<ComparisonReading, "stretch" | "from" | "to">): {
    words: string;
    at: Figure["at"];
  } {
    const [start, end] = [stretch.words[from]?.start ?? 0, stretch.words[to - 1]?.end ?? 0];
    return { words: stretch.text.slice(start, end), at: locationOf(this.#document, stretch, start, end) };
  }

  #add(statement: Statement | undefined): void {
    if (statement) this.#statements.push(statement);
  }

  #location(mention: Mention): Figure["at"] {
    const stretch = this.stretches[mention.stretch] as Stretch;
    return locationOf(this.#document, stretch, mention.start, mention.end);
  }
}
