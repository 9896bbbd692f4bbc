import { type AuditResult, atLeastAsSerious, reachOf, type Severity } from "../engine/index.js";
import { CrossfootError, type Language, toldIn } from "../numeric/index.js";
import { terminalText } from "../reporters/terminal.js";
import { type AuditedFiles, auditFiles } from "./audit-files.js";
import { baselinePath, readBaseline } from "./baseline.js";
import { type BaselineChange, changeBaseline, checkBaselineChange } from "./change-baseline.js";
import { type Configuration, type ConfigurationOptions, configurationOf } from "./configuration.js";
import type { FormatTarget } from "./format-option.js";
import { EXIT_DISCREPANCIES, EXIT_OK, type Io } from "./io.js";
import { locked } from "./lock.js";
import { NOTICE_WORDS } from "./notice-words.js";
import { noticesOf } from "./notices.js";
import { expandPaths, STDIN } from "./paths.js";
import { checkStdinName, readNamed, readStored } from "./sources.js";
import { stagedOf } from "./staged.js";
import { vouchFor } from "./vouch.js";
import { planOutputs, writeFormats } from "./write-formats.js";

export interface CheckOptions extends ConfigurationOptions, BaselineChange {
  /** Pretty unless stated. */
  readonly format?: readonly FormatTarget[];
  readonly output?: string;
  /** A list of accepted discrepancies; `false` for none at all. */
  readonly baseline?: string | false;
  /** Leave out what is below the threshold, and what is accepted. */
  readonly quiet?: boolean;
  readonly stdinFilename?: string;
  readonly source?: string;
  /** Of the paths those that are staged, as Git's index has them. */
  readonly staged?: boolean;
  /** Let a run pass in which nothing could be checked. */
  readonly passWithoutFigures?: boolean;
}

/** Checks files and writes one list a format; nothing is written unless every file could be checked. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  checkBaselineChange(options);
  const configuration = await configurationOf(options);
  const work = (): Promise<number> => checkWith(configuration, paths, options, io);
  if (changeOf(options) === null || options.baseline === false) return work();
  return locked(baselinePath(options.baseline, configuration), work);
}

async function checkWith(
  configuration: Configuration,
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  const { format = [{ format: "pretty" }], output, stdinFilename } = options;
  if (options.staged && options.source !== undefined)
    throw new CrossfootError("options/invalid", {
      en: "--source: vouches for a file on disk, expected it without --staged.",
      vi: "--source: đối chiếu với tệp trên đĩa, không dùng cùng --staged.",
    });
  const plan = planOutputs(format, output, io);
  const { lang, failOn, maxWarnings } = configuration;
  const words = NOTICE_WORDS[lang];
  const before = await readBaseline(options.baseline, configuration, changeOf(options));
  const staged = options.staged ? await stagedOf(paths) : undefined;
  const expanded = staged ? { ...staged, notices: [] } : await expandPaths(paths);
  const { files } = expanded;
  if (options.updateBaseline && files.includes(STDIN) && stdinFilename === undefined)
    throw new CrossfootError("options/invalid", {
      en: "--update-baseline: what comes through standard input has no name that the list could hold, expected --stdin-filename NAME beside -.",
      vi: "--update-baseline: nội dung từ đầu vào chuẩn không có tên để ghi vào danh sách, cần thêm --stdin-filename TÊN cùng với -.",
    });
  if (options.source !== undefined) await vouchFor(files, options.source, options, io);
  checkStdinName(stdinFilename, files);
  const read = (file: string) => (staged ? readStored(file, staged.read) : readNamed(file, stdinFilename, io));
  const mayPass = options.passWithoutFigures === true;
  const found = await auditFiles(files, read, configuration, before, io, { mayBeEmpty: mayPass });
  const failures = [...expanded.failures, ...found.failures];
  if (failures.length > 0) throw new CrossfootError("check/failed", failures);
  if (!mayPass && !(staged && files.length === 0)) refuseSilentGreen(found.audited);
  const changes = options.updateBaseline || options.pruneBaseline;
  const changed = before && changes ? await changeBaseline(before, found.audited, options, configuration) : undefined;
  const { baseline, audited, notices } = changed ?? { baseline: before, audited: found.audited, notices: [] };
  const results = audited.map(({ result }) => result);
  const open = results.flatMap(({ discrepancies }) => discrepancies).filter(({ status }) => status === "open");
  const warnings = open.filter(({ severity }) => severity === "warning").length;
  const tooMany = maxWarnings !== null && warnings > maxWarnings;
  const shown = shownFrom(failOn, tooMany);
  const sources = options.quiet ? results.map((result) => withoutMild(result, shown)) : results;
  const own = [configuration.file, before?.path].filter((each) => typeof each === "string");
  const inputs = [...files.filter((file) => file !== STDIN), ...own];
  const beside = changed?.written ? [changed.written] : [];
  await writeFormats(plan, sources, { lang, inputs, beside, rules: configuration.resolved.rules }, io);
  const off = new Map(audited.map((each) => [each.result, each.off]));
  const ids = configuration.resolved.rules.map(({ id }) => id);
  const beforehand = expanded.notices.map((told) => toldIn(told, lang));
  const said = [
    ...beforehand,
    ...notices,
    ...found.empty.map(words.empty),
    ...(await noticesOf(results, off, baseline, ids, lang)),
  ];
  if (staged && files.length === 0 && !options.quiet) said.push(words.nothingStaged);
  if (tooMany) said.push(words.tooManyWarnings(warnings, maxWarnings));
  for (const notice of said) io.stderr.write(`crossfoot: ${terminalText(notice)}\n`);
  const failed = failOn !== "never" && open.some(({ severity }) => atLeastAsSerious(severity, failOn));
  return failed || tooMany ? EXIT_DISCREPANCIES : EXIT_OK;
}

function changeOf({ updateBaseline, pruneBaseline }: CheckOptions): "update" | "prune" | null {
  return updateBaseline ? "update" : pruneBaseline ? "prune" : null;
}

/** The mildest that `--quiet` shows: whatever fails the run. */
function shownFrom(failOn: Severity | "never", tooManyWarnings: boolean): Severity {
  const threshold = failOn === "never" ? "error" : failOn;
  return tooManyWarnings && threshold === "error" ? "warning" : threshold;
}

/** A result without what is milder; how much that is, it says. */
function withoutMild(result: AuditResult, threshold: Severity): AuditResult {
  const discrepancies = result.discrepancies.filter(
    ({ severity, status }) => status === "open" && atLeastAsSerious(severity, threshold),
  );
  const out = result.discrepancies.filter((each) => !discrepancies.includes(each));
  const accepted = out.filter(({ status }) => status === "accepted").length;
  const leftOut = { milder: out.length - accepted, accepted, checks: out.flatMap(({ checks }) => checks) };
  const { document } = result;
  const left = { ...result, discrepancies, leftOut };
  return document ? Object.defineProperty(left, "document", { value: document }) : left;
}

/** A run that verified no figure is no success: bounds, dates and headings that hold prove none. */
function refuseSilentGreen(audited: AuditedFiles["audited"]): void {
  const reached = new Set(audited.map(({ result }) => reachOf(result)));
  if (reached.has("figures")) return;
  const said = (lang: Language): string => {
    const { nothingAtAll, nothingVerifiedAtAll, figures } = NOTICE_WORDS[lang];
    const named = audited.map(({ result: { path, coverage } }) => `${path}: ${figures(coverage.figures)}`).join(", ");
    return reached.has("bounds") || reached.has("words") ? nothingVerifiedAtAll(named) : nothingAtAll(named);
  };
  throw new CrossfootError("check/nothing", { en: said("en"), vi: said("vi") });
}
