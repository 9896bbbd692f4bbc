import type { Statement } from "../../model/index.js";
import { type FigureWriter, placeOf, type Written, type WrittenMap } from "./figures.js";

/** What a tally is called in the file, with its dimensions and categories where these got other names. */
export interface TallyNames {
  readonly id: string;
  readonly dimensions: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
}

/** Writes a statement; `index` is its position in the file. */
export function writeStatement(
  statement: Statement,
  index: number,
  figures: FigureWriter,
  tallies: ReadonlyMap<string, TallyNames>,
): WrittenMap {
  const { kind, label, at, confidence } = statement;
  const place = placeOf(at);
  const id = `${kind}-${index + 1}`;
  const head = {
    kind,
    ...(label && { label }),
    ...(confidence !== "certain" && { confidence }),
    ...(Object.keys(place).length > 0 && { at: place }),
  };
  const one = (name: string, figure: string | null): WrittenMap =>
    figure === null ? {} : { [name]: plain(figures.write(figure, `${id}.${name}`, place)) };
  const some = (name: string, list: readonly string[] | null): WrittenMap =>
    list === null || list.length === 0 ? {} : { [name]: plain(figures.writeAll(list, `${id}.${name}`, place)) };
  switch (statement.kind) {
    case "proportion": {
      const { part, base, percent, within, candidates } = statement;
      const plan: WrittenMap = within ? {} : { of: "plan" };
      // One candidate stands in a list all the same.
      const may = candidates.map((each, at) => figures.write(each, `${id}.candidates.${at}`, place));
      return {
        ...head,
        ...some("part", part),
        ...some("base", base),
        ...one("percent", percent),
        ...plan,
        ...(candidates.length > 0 && { candidates: may }),
      };
    }
    case "shares": {
      const cells = statement.cells.map(({ category, figure }) => [
        category,
        plain(figures.write(figure, `${id}.${category}`, place)),
      ]);
      return { ...head, ...(!statement.complete && { list: "open" }), cells: Object.fromEntries(cells) };
    }
    case "change": {
      const { direction, before, after, difference, percent } = statement;
      const states = { ...one("before", before), ...one("after", after) };
      return { ...head, direction, ...states, ...one("difference", difference), ...one("percent", percent) };
    }
    case "roll-forward": {
      const { opening, closing, dimension, movements } = statement;
      const names = tallies.get(opening) ?? tallies.get(closing);
      const moved = movements.map((movement, position): WrittenMap => {
        const { direction, amount, category, sameAs } = movement;
        return {
          [direction]: figures.write(amount, `${id}.movements.${position}.${direction}`, place),
          id: movement.id,
          ...(movement.label !== null && { label: movement.label }),
          ...(category !== null && { category: names?.categories.get(category) ?? category }),
          ...(sameAs !== null && { sameAs }),
        };
      });
      return {
        ...head,
        opening: tallies.get(opening)?.id ?? opening,
        closing: tallies.get(closing)?.id ?? closing,
        ...(dimension !== null && { dimension: names?.dimensions.get(dimension) ?? dimension }),
        ...(moved.length > 0 && { movements: moved }),
      };
    }
    case "enumeration": {
      const { count, least, most, items } = statement;
      const listed: WrittenMap = items.length > 0 ? { items } : {};
      const range: WrittenMap =
        least === items.length && most === items.length && items.length > 0 ? {} : { least, most };
      return { ...head, ...one("count", count), ...listed, ...range };
    }
    case "claim": {
      const { words, figure, remainder, done, base, scope } = statement;
      const counts = { ...some("remainder", remainder), ...one("done", done), ...one("base", base) };
      return { ...head, words, ...one("figure", figure), ...counts, ...(scope === "unsure" && { scope }) };
    }
    case "extension": {
      const { quantity, rate, amount } = statement;
      return { ...head, ...one("quantity", quantity), ...one("rate", rate), ...one("amount", amount) };
    }
    case "comparison": {
      const { words, order, figure, others } = statement;
      return { ...head, words, order, ...one("figure", figure), ...some("others", others) };
    }
    case "bound":
      return { ...head, ...one("part", statement.part), ...one("whole", statement.whole) };
  }
}

/** A figure that says no more than its print is written as its print. */
export function plain(written: Written): Written {
  if (typeof written !== "object" || !("printed" in written)) return written;
  const { printed, ...rest } = written;
  return Object.keys(rest).length === 0 && printed !== undefined ? printed : written;
}
