import type { TextDocument } from "../document/index.js";
import type { Figure } from "../model/index.js";
import type { Mention, Stretch } from "./clauses/stretch.js";
import { extract } from "./index.js";
import type { Hearing, Listen } from "./judge/listen.js";
import type { Outcome, Weighed } from "./judge/weigh.js";
import { locationOf } from "./places.js";
import { placeAt, tableEntries } from "./trace-tables.js";

/** Something that the reading of a text met at one place, and what became of it. */
export interface TraceEntry {
  /** Lines and columns count from 1 in UTF-16 code units of the file, `endColumn` is exclusive. */
  place: { line: number; column: number; endLine: number; endColumn: number };
  /** A figure, a number that is none, or one way to relate figures. */
  kind: "figure" | "rejected" | "candidate";
  /** The number as it stands, or the reading in arithmetic. */
  text: string;
  /** What it is and why; of a candidate, why it was chosen or not. */
  reason: string;
  /** Whether the candidate is believed. */
  chosen?: boolean;
  /** Ids of the figures that the candidate relates; of a figure, its own. */
  figures?: string[];
  /** How probable the words alone make the candidate, before any arithmetic. */
  prior?: number;
  /** What the arithmetic says of it. */
  outcome?: string;
  /** How probable it is that figures unrelated to each other would turn out so too. */
  chance?: number;
  /** What speaks for the candidate against what speaks against it, all in all. */
  odds?: number;
}

/** Whether a figure stands in a paragraph, not in a table. */
function isMention(figure: Pick<Mention, "id"> | null): figure is Mention {
  return figure !== null && "stretch" in figure;
}

/** One reading as the trace shows it. */
interface Shown {
  readonly text: string;
  readonly mentions: readonly { readonly id: string }[];
}

/** Everything that reading a text meets: its figures, the numbers that are none, and every reading that was weighed. */
export function traceOf(document: TextDocument): TraceEntry[] {
  const heard: { hearing: Hearing<unknown>; show: (reading: unknown) => Shown }[] = [];
  const listen = <T>(show: (reading: T) => Shown): Listen<T> => {
    return (hearing) => void heard.push({ hearing, show: (reading) => show(reading as T) });
  };
  const { report, stretches } = extract(document, {
    breakdown: listen(({ total, parts }) => ({ text: equation(parts, " + ", total), mentions: [total, ...parts] })),
    share: listen(({ part, base, percent }) => ({
      text: `${sumOf(part)} / ${sumOf(base)} = ${percent.printed}`,
      mentions: [percent, ...part, ...base],
    })),
    hundred: listen((percents) => ({ text: `${sumOf(percents)} = 100%`, mentions: percents })),
    change: listen(({ direction, before, after, difference, percent }) => {
      const mentions = [before, after, difference, percent].filter((each) => each !== null);
      const states = `${before?.printed ?? "?"} → ${after?.printed ?? "?"}`;
      const sizes = [difference, percent].flatMap((each) => each?.printed ?? []);
      return { text: `${direction} ${states}${sizes.length > 0 ? `: ${sizes.join(", ")}` : ""}`, mentions };
    }),
    enumeration: listen(({ count, least, most, items }) => ({
      text: `${count.printed} = ${least === most ? least : `${least} to ${most}`} listed: ${items.join("; ")}`,
      mentions: [count],
    })),
    extension: listen(({ quantity, rate, amount }) => ({
      text: equation([quantity, rate.mention], " × ", amount),
      mentions: [quantity, rate.mention, amount],
    })),
    claim: listen(({ claim, count }) => {
      const figures = [count.remainder, count.done, count.base].filter((each) => each !== null);
      const words = claim.stretch.text.slice(
        claim.stretch.words[claim.from]?.start,
        claim.stretch.words[claim.to - 1]?.end,
      );
      const mentions = [claim.figure, ...figures].filter(isMention);
      return { text: `${words} against ${figures.map(({ printed }) => printed).join("/")}`, mentions };
    }),
    comparison: listen(({ stretch, from, to, figure, others }) => ({
      text: `${stretch.text.slice(stretch.words[from]?.start, stretch.words[to - 1]?.end)}: ${figure.printed} beside ${others.map(({ printed }) => printed).join(", ")}`,
      mentions: [figure, ...others],
    })),
    rollForward: listen(({ opening, closing, movements }) => {
      const moved = movements.map(({ mention, direction }) => ` ${direction === "in" ? "+" : "−"} ${mention.printed}`);
      return {
        text: `${opening.printed}${moved.join("")} = ${closing.printed}`,
        mentions: [opening, ...movements.map(({ mention }) => mention), closing],
      };
    }),
    tieOut: listen(({ one, other }) => ({
      text: `${one.figure.printed} = ${other.figure.printed}`,
      mentions: [one.figure, other.figure],
    })),
  });
  const placed = new Map(report.figures.map(({ id, at }) => [id, at]));
  const candidates = heard.flatMap(({ hearing, show }) =>
    hearing.readings.flatMap((weighed): TraceEntry[] => {
      const { text, mentions } = show(weighed.reading);
      const [first] = mentions;
      const at = placed.get(first?.id ?? "");
      if (!at) return [];
      return [
        {
          place: placeAt(at),
          kind: "candidate",
          text,
          figures: mentions.map(({ id }) => id),
          ...weightsOf(hearing, weighed),
        },
      ];
    }),
  );
  const read = new Set(stretches.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
  return [
    ...report.figures.map(figureEntry),
    ...rejectedOf(document, stretches),
    ...candidates,
    ...tableEntries(report, read),
  ];
}

/** The numbers of a text that are no figures, each with its place and its reason. */
export function rejectedOf(document: TextDocument, stretches: readonly Stretch[]): TraceEntry[] {
  return stretches.flatMap((stretch) =>
    stretch.rejected.map(({ text, start, end, reason }): TraceEntry => {
      return { place: placeOf(document, stretch, start, end), kind: "rejected", text, reason };
    }),
  );
}

function placeOf(document: TextDocument, stretch: Stretch, start: number, end: number): TraceEntry["place"] {
  return placeAt(locationOf(document, stretch, start, end));
}

function figureEntry({ id, printed, kind, unit, approximator, at }: Figure): TraceEntry {
  const reason = [kind, unit === null ? "" : `of ${unit}`, approximator ?? ""].filter((each) => each !== "");
  return { place: placeAt(at), kind: "figure", text: printed, reason: reason.join(", "), figures: [id] };
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  fits: "fits",
  keystroke: "misses, one keystroke apart",
  misses: "misses",
  far: "far off",
};

/** What was weighed of one reading, and why it was chosen or not. */
function weightsOf({ judgement, told }: Hearing<unknown>, weighed: Weighed<unknown>) {
  const { reading, prior, outcome, chance } = weighed;
  const { chosen, odds } = judgement;
  const best = chosen?.reading === reading;
  const weights = { prior, outcome: OUTCOMES[outcome], chance };
  if (!best) {
    const reason = chosen
      ? "another reading explains the figures better"
      : "more likely the words state nothing of the kind";
    return { ...weights, chosen: false, reason };
  }
  const fits = outcome === "fits";
  const reason = told
    ? fits
      ? "it explains the figures best"
      : "no other reading fits, and the words leave little doubt"
    : fits
      ? "it is the same as a reading chosen elsewhere, or adds nothing to it"
      : "it misses, and the words leave too much doubt to hold that against the author";
  return { ...weights, chosen: told, reason, odds };
}

function equation(operands: readonly Mention[], sign: string, result: Mention): string {
  return `${operands.map(({ printed }) => printed).join(sign)} = ${result.printed}`;
}

function sumOf(mentions: readonly Mention[]): string {
  const sum = mentions.map(({ printed }) => printed).join(" + ");
  return mentions.length > 1 ? `(${sum})` : sum;
}
