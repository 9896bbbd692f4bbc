import type { TableReading } from "../tables/index.js";
import { type Spellings, wordsOf } from "../tokens/words.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { CARRIED_OUT } from "../vi/plans.js";
import { PLANNED } from "../vi/times.js";
import type { Appearance } from "./appearance.js";
import { unsure } from "./bodies.js";
import { addContent, addNames } from "./content-words.js";
import { surroundingsOf } from "./read-stretch.js";
import type { Surroundings } from "./surroundings.js";
import { timeWords } from "./times.js";

const NO_FRAME = { words: [], opening: [] };

/** The figures of a table with what they count, by the heads of their row and column. */
export function appearancesInTable(
  { figures, heads, cells }: Pick<TableReading, "figures" | "heads" | "cells">,
  index: number,
  above: Surroundings,
  before: string | undefined,
  spellings: Spellings,
): Appearance[] {
  const places = new Map(cells.map((each) => [each.figure.id, each]));
  const title = surroundingsOf(before === undefined ? [] : [before], [], spellings);
  return figures.map((figure): Appearance => {
    const texts = heads.get(figure.id) ?? [];
    const [near, names] = [new Set<string>(), new Set<string>()];
    let [noun, time]: [string | null, string | null] = [null, null];
    for (const text of texts) {
      const words = wordsOf(text, spellings);
      addContent(near, words, 0, words.length);
      addNames(names, words, 0, words.length);
      for (let at = 0; at < words.length; at += 1) noun ??= COUNT_NOUNS.at(words, at)?.value ?? null;
      time = timeWords(words).at(-1)?.name ?? time;
    }
    const inherited = title.time ?? above.time;
    return {
      figure,
      place: `t${index}`,
      sentence: `t${index}`,
      noun,
      near,
      wide: new Set([...near, ...title.content, ...above.content]),
      names,
      fields: new Set(),
      body: unsure(title.body ?? above.body),
      when:
        time !== null
          ? { name: time, inherited: false }
          : inherited === null
            ? null
            : { name: inherited, inherited: true },
      aspect: (isPlanned(texts.at(-1) ?? "", spellings) ?? above.planned) ? "planned" : null,
      label: texts.join(", "),
      before: [],
      behind: [],
      frame: NO_FRAME,
      cell: places.get(figure.id) ?? null,
      title: null,
      subject: null,
      own: near,
      recall: null,
      note: null,
      noted: [],
      path: above.path,
    };
  });
}

/** Whether the lowest head of a column says that its figures are planned, `Dự toán giao`, or reached: `Thực hiện 2025`. */
function isPlanned(head: string, spellings: Spellings): boolean | undefined {
  const words = wordsOf(head, spellings);
  if (CARRIED_OUT.at(words, 0)) return false;
  return PLANNED.at(words, 0) ? true : undefined;
}
