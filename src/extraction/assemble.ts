import type { TextDocument } from "../document/index.js";
import type { Figure, Report, Statement, Tally } from "../model/index.js";
import { isBare } from "./breakdowns/bare.js";
import type { Believed } from "./breakdowns/index.js";
import { labelOf } from "./breakdowns/labels.js";
import type { BelievedChange } from "./changes/index.js";
import { citationsOf } from "./citations.js";
import type { Mention, Stretch } from "./clauses/stretch.js";
import type { BelievedEnumeration } from "./enumerations/index.js";
import type { BelievedExtension } from "./extensions/index.js";
import { headerOf } from "./header.js";
import { outlineOf } from "./outline.js";
import { locationOf } from "./places.js";
import type { BelievedShares } from "./proportions/hundred.js";
import type { BelievedShare } from "./proportions/index.js";
import type { BelievedRatio } from "./proportions/ratios.js";
import type { TableReading } from "./tables/index.js";

/** Puts together the report of a text from what was read in it. */
export class Assembly {
  readonly nextFigure: () => string;
  stretches: readonly Stretch[] = [];
  readonly #document: TextDocument;
  readonly #tallies: Tally[] = [];
  readonly #statements: Statement[] = [];
  /** Units that figures have by what they are multiplied with or parts of. */
  readonly #units = new Map<string, { unit: string | null; kind: Figure["kind"] }>();

  constructor(document: TextDocument) {
    let count = 0;
    this.#document = document;
    this.nextFigure = () => {
      count += 1;
      return `f${count}`;
    };
  }

  addTable({ tallies, statements }: TableReading): void {
    this.#tallies.push(...tallies);
    this.#statements.push(...statements);
  }

  addBreakdowns(breakdowns: readonly Believed[]): void {
    for (const { total, parts, kind, confidence, unsure } of breakdowns) {
      for (const part of parts)
        if (isBare(part, total)) this.#units.set(part.id, { unit: total.unit, kind: total.kind });
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
        dimensions: [{ name: "parts", label: null, kind, cells }],
        crossings: [],
        exclusive: [],
        parent: null,
      });
    }
  }

  addShares(shares: readonly BelievedShare[]): void {
    for (const { share, confidence } of shares) {
      this.#statements.push({
        kind: "proportion",
        ...this.#head(share.percent, share.part[0] ?? share.percent),
        confidence,
        part: share.part.map(({ id }) => id),
        base: share.base.map(({ id }) => id),
        percent: share.percent.id,
        within: share.within,
        candidates: [],
      });
    }
  }

  addHundreds(groups: readonly BelievedShares[]): void {
    for (const { percents, confidence } of groups) {
      const [first] = percents;
      if (!first) continue;
      const cells = percents.map((each, index) => ({
        category: `c${index + 1}`,
        label: this.#label(each),
        figure: each.id,
      }));
      this.#statements.push({ kind: "shares", ...this.#head(first, first), confidence, complete: true, cells });
    }
  }

  addEnumerations(enumerations: readonly BelievedEnumeration[]): void {
    for (const { count, least, most, items, confidence } of enumerations) {
      const head = this.#head(count, count);
      this.#statements.push({
        kind: "enumeration",
        ...head,
        confidence,
        count: count.id,
        least,
        most,
        items: [...items],
      });
    }
  }

  addExtensions(extensions: readonly BelievedExtension[]): void {
    for (const { quantity, rate, amount, rateUnit, confidence } of extensions) {
      if (rateUnit !== null) this.#units.set(rate.id, { unit: rateUnit, kind: rate.kind });
      const head = this.#head(rate, amount);
      this.#statements.push({
        kind: "extension",
        ...head,
        confidence,
        quantity: quantity.id,
        rate: rate.id,
        amount: amount.id,
      });
    }
  }

  addRatios(ratios: readonly BelievedRatio[]): void {
    for (const { part, whole, confidence } of ratios) {
      this.#statements.push({ kind: "bound", ...this.#head(part, whole), confidence, part: part.id, whole: whole.id });
    }
  }

  addChanges(changes: readonly BelievedChange[]): void {
    for (const { change, confidence } of changes) {
      const { direction, before, after, difference, percent } = change;
      const place = percent ?? difference ?? after ?? before;
      if (!place) continue;
      this.#statements.push({
        kind: "change",
        ...this.#head(place, after ?? place),
        confidence,
        direction,
        before: before?.id ?? null,
        after: after?.id ?? null,
        difference: difference?.id ?? null,
        percent: percent?.id ?? null,
      });
    }
  }

  /** The report; `figures` are in reading order, those of a stretch still as mentions. */
  report(figures: readonly (Figure | Stretch)[]): Report {
    return {
      header: headerOf(this.#document),
      figures: figures.flatMap((each) =>
        "mentions" in each ? each.mentions.map((mention) => this.#figure(mention)) : each,
      ),
      tallies: this.#tallies,
      statements: this.#statements,
      citations: citationsOf(this.#document, this.stretches),
      outline: outlineOf(this.#document),
      names: [],
    };
  }

  #figure(mention: Mention): Figure {
    const { id, printed, value, upTo, decimals, approximator } = mention;
    const { unit, kind } = this.#units.get(id) ?? { unit: mention.unit ?? mention.noun, kind: mention.kind };
    return { id, printed, value, upTo, decimals, approximator, unit, kind, at: this.#location(mention) };
  }

  #head(place: Mention, named: Mention) {
    return { id: `s${this.#statements.length + 1}`, label: this.#label(named), at: this.#location(place) };
  }

  #label(mention: Mention): string | null {
    const stretch = this.stretches[mention.stretch];
    return (stretch && labelOf(stretch, mention)) || null;
  }

  #location(mention: Mention): Figure["at"] {
    const stretch = this.stretches[mention.stretch] as Stretch;
    return locationOf(this.#document, stretch, mention.start, mention.end);
  }
}
