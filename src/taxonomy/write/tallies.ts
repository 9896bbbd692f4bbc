import { AT_REPORT, type Dimension, type Key, type Tally, type Time } from "../../model/index.js";
import { type FigureWriter, placeOf, type Written, type WrittenMap } from "./figures.js";
import { plain } from "./statements.js";

/** Writes a tally as every data file may. */
export function writeTally(tally: Tally, figures: FigureWriter): WrittenMap {
  const { id, label, key, at, confidence, total, dimensions, crossings, exclusive } = tally;
  const place = placeOf(at);
  const written = writeKey(key);
  const splits = dimensions.map((dimension) => [
    dimension.name,
    writeDimension(dimension, `${id}.${dimension.name}`, place, figures),
  ]);
  const crossed = crossings.map(({ rows, columns, cells }) => {
    const byRow: Record<string, Record<string, Written>> = {};
    for (const { row, column, figure } of cells) {
      const home = `${id}.${rows}.${row}.${columns}.${column}`;
      byRow[row] = { ...byRow[row], [column]: plain(figures.write(figure, home, place)) };
    }
    return { rows, columns, cells: byRow };
  });
  const pairs = exclusive.map((pair) => pair.map(({ dimension, category }) => `${dimension}/${category}`));
  return {
    id,
    ...(label && { label }),
    ...(Object.keys(written).length > 0 && { key: written }),
    ...(Object.keys(place).length > 0 && { at: place }),
    ...(confidence !== "certain" && { confidence }),
    ...(total !== null && { total: plain(figures.write(total, `${id}.total`, place)) }),
    ...(splits.length > 0 && { dimensions: Object.fromEntries(splits) }),
    ...(crossed.length > 0 && { crossings: crossed }),
    ...(pairs.length > 0 && { exclusive: pairs }),
  };
}

function writeDimension(
  { kind, label, cells }: Dimension,
  home: string,
  place: WrittenMap,
  figures: FigureWriter,
): WrittenMap {
  const written = cells.map(({ category, label, figure, unsure }) => {
    const more = { ...(label && { label }), ...(unsure && { membership: "unsure" }) };
    return [category, plain(figures.write(figure, `${home}.${category}`, place, more))];
  });
  return {
    ...(kind !== "partition" && { kind }),
    ...(label && { label }),
    cells: Object.fromEntries(written),
  };
}

/** A key without what is usual. */
export function writeKey({ concept, body, scope, aspect, time }: Key): WrittenMap {
  const when = writeTime(time);
  return {
    ...(concept !== null && { concept }),
    ...(body !== null && { body }),
    ...(scope !== null && { scope }),
    ...(aspect !== null && { aspect }),
    ...(when !== undefined && { time: when }),
  };
}

/** A time as data files have it; that of the report is left out. */
export function writeTime(time: Time | null): string | undefined {
  if (time === null) return "unstated";
  const { from, to } = time;
  if (from === AT_REPORT.from && to === AT_REPORT.to) return undefined;
  const [year, month, day] = from.split("-");
  if (month === "01" && day === "01" && to === `${year}-12-31`) return year;
  return from === to ? from : `${from}..${to}`;
}
