import { defineRule, placeText } from "../../engine/index.js";
import type { Figure, Report } from "../../model/index.js";
import type { Language } from "../../numeric/index.js";
import { deviations } from "../deviation.js";
import { cellsOf, versionGroups } from "../tie-out/versions.js";

/** A quantity printed twice with one number is exact in both places, or in neither. */
export const oneWay = defineRule({
  id: "approximation/one-way",
  kind: "query",
  severity: "info",
  summary: {
    en: "An amount told twice with one number stands behind “more than” in both places, or in neither.",
    vi: "Một số liệu nêu hai lần với cùng một số thì cả hai chỗ đều có, hoặc đều không có, từ “trên”, “hơn”, “dưới”.",
  },
  rationale: {
    en: "“More than 60 km” is not 60 km. The reader cannot tell which of the two was measured.",
    vi: "“Trên 60 km” không phải là 60 km; người đọc không biết số nào là số đo được.",
  },
  messages: {
    en: { mixed: "{label}: “{hedged}” ({hedgedPlace}) and “{plain}” ({plainPlace}). Is it exactly so much?" },
    vi: { mixed: "{label}: “{hedged}” ({hedgedPlace}) và “{plain}” ({plainPlace}). Có đúng bằng số đó không?" },
  },
  examples: {
    holds: [
      {
        title: "a rounded amount and a finer one",
        data: {
          tallies: [
            { id: "one", key: { concept: "road" }, total: "trên 45 km" },
            { id: "two", key: { concept: "road" }, total: "45,6 km" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "one number with and without the word",
        data: {
          tallies: [
            { id: "one", label: "road", key: { concept: "road" }, at: { section: "I" }, total: "trên 45 km" },
            { id: "two", label: "road", key: { concept: "road" }, at: { section: "II" }, total: "45 km" },
          ],
        },
        messages: ["road: “trên 45 km” (section I) and “45 km” (section II). Is it exactly so much?"],
      },
    ],
  },
  *check(report, context) {
    const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
    for (const { label, hedged, plain } of mixedIn(report, figures, context.lang)) {
      yield {
        check: deviations(1, hedged.printed),
        key: [hedged.value, plain.value, label],
        primary: context.quantity(hedged.id, "mention"),
        context: [{ role: "mention", item: plain }],
        finding: {
          message: "mixed",
          arithmetic: false,
          args: {
            label,
            hedged: hedged.printed,
            hedgedPlace: placeText(hedged.at, context.lang),
            plain: plain.printed,
            plainPlace: placeText(plain.at, context.lang),
          },
        },
      };
    }
  },
});

interface Mixed {
  readonly label: string;
  readonly hedged: Figure;
  readonly plain: Figure;
}

/** Of each quantity the first two figures of one value with and without such a word; of counts these contradict each other. */
function mixedIn(report: Report, figures: ReadonlyMap<string, Figure>, lang: Language): Mixed[] {
  return versionGroups(report).flatMap(({ versions }) => {
    const plain = new Map<string, Figure>();
    const hedged = new Map<string, { figure: Figure; label: string }>();
    for (const version of versions) {
      for (const [cell, { figure: id, label }] of cellsOf(version, lang)) {
        const figure = figures.get(id);
        if (!figure || figure.kind === "count" || figure.upTo !== null) continue;
        const key = `${cell} ${figure.value} ${figure.unit}`;
        const name = cell === "" ? (version.label ?? label) : label;
        if (figure.approximator === null && !plain.has(key)) plain.set(key, figure);
        if (STRICT.has(figure.approximator ?? "") && !hedged.has(key)) hedged.set(key, { figure, label: name });
      }
    }
    return [...hedged].flatMap(([key, { figure, label }]) => {
      const other = plain.get(key);
      return other ? [{ label, hedged: figure, plain: other }] : [];
    });
  });
}

const STRICT = new Set(["above", "below"]);
