import { communeReview } from "./commune-review/index.js";
import { type Config, nodeOf, resolveConfig, settingsFor } from "./config/index.js";
import { diagnose, type Trust } from "./diagnosis/index.js";
import type { TextDocument } from "./document/index.js";
import type { Source } from "./document/source.js";
import { readDocument } from "./document/text/index.js";
import { type AcceptedChecks, type AuditResult, audit, type Rule } from "./engine/index.js";
import { annotationsOf } from "./extraction/annotation/index.js";
import { type Extraction, extract } from "./extraction/index.js";
import { ownTerms } from "./extraction/tokens/own-terms.js";
import {
  type Confidence,
  closest,
  confidenceSchema,
  InvalidDataError,
  type Locate,
  type ParsedReport,
  parseReport,
  problemAt,
  type Report,
  type Terms,
} from "./model/index.js";
import { CrossfootError, LANGUAGES, type Language } from "./numeric/index.js";
import { rules as shippedRules } from "./shipped.js";
import type { AnyModel } from "./taxonomy/index.js";

export interface AuditDataOptions {
  /** Discrepancies that are less sure are left out; `likely` by default. */
  minConfidence?: Confidence;
  /** Language of messages; `en` by default. */
  lang?: Language;
  /** Rules to run; all shipped rules by default. */
  rules?: readonly Rule[];
  /** Kinds of report that data files may name; the commune review by default. */
  models?: readonly AnyModel[];
  /** Severities, options, presets and terms, as a configuration file has them; what is set beside it wins. */
  config?: Config;
  /** Checks that have been accepted beforehand. */
  baseline?: readonly AcceptedChecks[];
  /**
   * How far figures are trusted, by their ids: what a new value for one costs, 1 unless stated, `"inf"` where it is never wrong.
   * A figure of 2 comes first among the suspects only where its repair settles one check more.
   */
  trust?: Trust;
  /** Name of the audited file, for the result and for the overrides of the configuration. */
  path?: string;
}

/** The same as for data. */
export type AuditTextOptions = AuditDataOptions;

/** What a file says about its figures: the report, and for text also what it was read from and how. */
export interface Reading {
  readonly report: Report;
  readonly document: TextDocument | null;
  readonly extraction: Extraction | null;
}

/**
 * Audits the text of a report, plain or Markdown. Pure and synchronous.
 *
 * @throws {CrossfootError} `text/invalid` where it is no string, `options/invalid`
 */
export function auditText(text: string, options: AuditTextOptions = {}): AuditResult {
  return auditSource({ kind: "text", text }, configured(options));
}

/**
 * Audits the data of a report: an object in the form of a data file. Pure and synchronous.
 *
 * @throws {InvalidDataError} with `code` `data/invalid` and `problems`, each with pointer and remedy, where the data is
 * no report
 */
export function auditData(data: unknown, options: AuditDataOptions = {}): AuditResult {
  return auditSource({ kind: "data", value: data }, configured(options));
}

/**
 * Audits a report that has been loaded before. Pure and synchronous.
 *
 * @throws {CrossfootError} `options/invalid`
 */
export function auditReport(report: Report, options: AuditDataOptions = {}): AuditResult {
  return auditLoaded(report, configured(options));
}

/**
 * Reads a file and audits it: data where its name ends in `.json`, `.yaml` or `.yml`, else text.
 *
 * @throws {CrossfootError} `file/…`, `data/…`, `text/…` with the file, the place and the remedy
 */
export async function auditFile(path: string, options: AuditDataOptions = {}): Promise<AuditResult> {
  const { readSource } = await import("./document/source.js");
  return auditSource(await readSource(path), configured({ path, ...options }));
}

/** How one file is audited, once its configuration is known. */
export interface SourceOptions extends Omit<AuditDataOptions, "config"> {
  /** Ids of the rules that are off. */
  readonly off?: readonly string[];
  /** Terms of an office of its own. */
  readonly terms?: Terms;
}

/** Audits what a file holds. */
export function auditSource(source: Source, { models, terms, ...options }: SourceOptions): AuditResult {
  checkOptions(options);
  const { report, document } = readReport(source, options.path, models, terms);
  const result = auditLoaded(report, options);
  // Out of sight of JSON and of messages to other threads: it holds a function and the offset of every character.
  return document ? Object.defineProperty(result, "document", { value: document }) : result;
}

function auditLoaded(
  report: Report,
  { rules = SHIPPED.rules, models: _, trust = {}, ...options }: SourceOptions,
): AuditResult {
  checkOptions({ trust, ...options });
  return audit(report, {
    rules,
    diagnose: (audited, context) => diagnose(audited, context, { trust }),
    ...options,
  });
}

/**
 * Reads what a file says about its figures.
 *
 * @param path name of the file, for messages
 * @throws {InvalidDataError} where data is no report
 * @throws {CrossfootError} `text/invalid` where text is no string
 */
export function readReport(
  source: Source,
  path?: string,
  models: readonly AnyModel[] = SHIPPED.models,
  terms: Terms = {},
): Reading {
  if (source.kind === "text") {
    const found = typeof source.text;
    if (found !== "string")
      throw new CrossfootError("text/invalid", `Unexpected ${found}, expected the text of a report as a string.`);
    const document = readDocument(source.text);
    const extraction = extract(document, {}, ownTerms(terms));
    const [model] = models;
    const annotations = model ? annotationsOf(extraction, model.concepts) : [];
    return { report: { ...extraction.report, annotations }, document, extraction };
  }
  const { report, problems } = parseData(source.value, models, source.locate);
  if (problems) throw new InvalidDataError(problems, path);
  return { report, document: null, extraction: null };
}

/** What crossfoot brings itself. */
export const SHIPPED = { rules: shippedRules, models: [communeReview] as readonly AnyModel[] };

/** The options of a call, with what its configuration sets for the file. */
export function configured({ config, ...options }: AuditDataOptions): SourceOptions {
  if (config === undefined) return options;
  const { rules = SHIPPED.rules, models = SHIPPED.models } = options;
  const resolved = resolveConfig(nodeOf(config), { rules, models });
  const { minConfidence, ...settings } = settingsFor(resolved, options.path);
  const { lang } = resolved.run;
  return {
    ...(lang && { lang }),
    ...(minConfidence && { minConfidence }),
    ...options,
    ...settings,
    models: resolved.models,
  };
}

/** Data of the model that it names, else of no model. */
function parseData(data: unknown, models: readonly AnyModel[], locate?: Locate): ParsedReport {
  const named = typeof data === "object" && data !== null ? Object.getOwnPropertyDescriptor(data, "model") : undefined;
  if (named === undefined) return parseReport(data, locate);
  const model = models.find(({ id }) => id === named.value);
  if (model) return model.parse(data, locate);
  const known = models.map(({ id }) => id);
  const meant = typeof named.value === "string" ? closest(named.value, known) : undefined;
  const expected = meant === undefined ? known.join(" or ") : `${JSON.stringify(meant)} (did you mean that?)`;
  return {
    problems: [problemAt("/model", `unexpected model ${JSON.stringify(named.value)}, expected ${expected}`, locate)],
  };
}

/** A misspelt confidence would hide every discrepancy. */
function checkOptions({
  lang,
  minConfidence,
  trust = {},
}: Pick<AuditDataOptions, "lang" | "minConfidence" | "trust">): void {
  for (const [id, cost] of Object.entries(trust)) {
    if (cost !== "inf" && !(typeof cost === "number" && cost >= 0)) {
      throw new CrossfootError(
        "options/invalid",
        `Unexpected trust ${JSON.stringify(cost)} of figure ${JSON.stringify(id)}, expected a number of at least 0, or "inf".`,
      );
    }
  }
  const known: [string, string | undefined, readonly string[]][] = [
    ["lang", lang, LANGUAGES],
    ["minConfidence", minConfidence, confidenceSchema.options],
  ];
  for (const [name, value, allowed] of known) {
    if (value !== undefined && !allowed.includes(value)) {
      throw new CrossfootError(
        "options/invalid",
        `Unexpected ${name} ${JSON.stringify(value)}, expected ${allowed.join(" or ")}.`,
      );
    }
  }
}
