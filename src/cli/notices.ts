import {
  type AcceptanceResult,
  type AuditResult,
  isUnproved,
  marked,
  reachOf,
  shortId,
  unmarked,
} from "../engine/index.js";
import { CHECK_ID, closestId } from "../model/index.js";
import type { Language } from "../numeric/index.js";
import { type Baseline, baselineName } from "./baseline.js";
import { NOTICE_WORDS } from "./notice-words.js";

/** What a run has to say beside its list: acceptances that accept nothing, files with nothing to check. */
export async function noticesOf(
  sources: readonly AuditResult[],
  off: ReadonlyMap<AuditResult, readonly string[]>,
  baseline: Baseline | null,
  rules: readonly string[],
  lang: Language,
): Promise<string[]> {
  const words = NOTICE_WORDS[lang];
  const notices: string[] = [];
  const whatever: { source: AuditResult; acceptance: AcceptanceResult }[] = [];
  const anyWords: { source: AuditResult; acceptance: AcceptanceResult; id: string }[] = [];
  for (const source of sources) {
    const { path, acceptances, coverage } = source;
    const name = path ?? "";
    const reach = reachOf(source);
    if (reach === "nothing") notices.push(`${name}: ${words.nothingToCheck(coverage.figures)}`);
    else if (isUnproved(source) && coverage.figures > 0)
      notices.push(`${name}: ${words.nothingVerified(coverage.figures)}`);
    for (const acceptance of acceptances) {
      if (acceptance.state === "used") {
        const id = acceptance.source === "report" ? idWithMark(acceptance, source) : null;
        if (acceptance.source === "report" && acceptance.id === null) whatever.push({ source, acceptance });
        else if (id !== null) anyWords.push({ source, acceptance, id });
        continue;
      }
      if (acceptance.source === "report")
        notices.push(`${placeOf(name, acceptance)}: ${faultOf(acceptance, source, lang, rules)}`);
      else if (baseline && !off.get(source)?.includes(acceptance.rule))
        notices.push(`${baselineName(baseline)}: ${entryFault(acceptance, name, lang, rules)}`);
    }
  }
  const [first] = whatever;
  if (first) {
    const { acceptance, source } = first;
    const { rule, checks } = acceptance;
    const of = source.discrepancies.find((each) => each.checks.some((check) => checks.includes(check)));
    const form = acceptForm(acceptance, lang, rule, of && shownId(of));
    notices.push(`${placeOf(source.path ?? "", acceptance)}: ${words.whatever(rule, form, whatever.length - 1)}`);
  }
  const [loose] = anyWords;
  if (loose) {
    const { acceptance, source, id } = loose;
    const form = acceptForm(acceptance, lang, acceptance.rule, id);
    notices.push(
      `${placeOf(source.path ?? "", acceptance)}: ${words.anyWords(acceptance.id ?? "", form, anyWords.length - 1)}`,
    );
  }
  if (baseline) {
    for (const file of new Set(baseline.entries.map((entry) => entry.file)))
      if (await baseline.isGone(file)) notices.push(`${baselineName(baseline)}: ${words.fileGone(file)}`);
  }
  return notices;
}

/** The id of a discrepancy as the list shows it. */
function shownId({ id, mark }: AuditResult["discrepancies"][number]): string {
  return shortId(id, mark);
}

/** What to write for an id that goes on to hold when amounts change places; `null` where it does not, or says less than a discrepancy. */
function idWithMark({ id, checks }: AcceptanceResult, { discrepancies }: AuditResult): string | null {
  if (id === null || unmarked(id).mark !== null || CHECK_ID.exec(id)?.groups?.words !== undefined) return null;
  const of = discrepancies.find((each) => each.checks.every((check) => checks.includes(check)));
  if (!of || of.mark === null) return null;
  return id.startsWith("c") ? shownId(of) : marked(id, of.mark);
}

/** A line of a text, or a place in data. */
function placeOf(name: string, { line, pointer }: AcceptanceResult): string {
  return [name, ...(line === null ? [] : [line]), ...(pointer === null ? [] : [` ${pointer}`])].join(":");
}

/** What to write, where a report accepts something. */
function acceptForm({ reason, pointer }: AcceptanceResult, lang: Language, rule: string, id = "ID"): string {
  return pointer === null
    ? `<!-- crossfoot-accept ${[rule, id].filter((part) => part !== "").join(" ")} -- ${reason ?? NOTICE_WORDS[lang].reason} -->`
    : `{ "id": "${id}", ${rule === "" ? "" : `"rule": "${rule}", `}… }`;
}

/** The rule, or the id of what stands there, that a word was probably meant for. */
function suggested(word: string, ids: readonly string[], rules: readonly string[]): string | null {
  // An id in capitals, or one of which only the first signs are given.
  const begun = ids.find((id) => word.length > 1 && id.startsWith(word.toLowerCase()));
  return begun ?? closestId(word, [...ids, ...rules]) ?? null;
}

/** What is wrong with an acceptance in a report, and what to write instead. */
function faultOf(
  acceptance: AcceptanceResult,
  { discrepancies }: AuditResult,
  lang: Language,
  rules: readonly string[],
): string {
  const { rule, id, state, candidates } = acceptance;
  const words = NOTICE_WORDS[lang];
  const named = [rule, id].filter((part) => part !== null && part !== "").join(" ");
  const ids = candidates.map((candidate) => {
    const of = discrepancies.find((each) => each.id === candidate);
    return of ? shownId(of) : shortId(candidate);
  });
  const [only] = ids;
  const form = (its = rule === "" ? "RULE" : rule, each = "ID"): string => acceptForm(acceptance, lang, its, each);
  switch (state) {
    case "malformed":
      return words.malformed(form());
    case "unclosed":
      return words.unclosed(form());
    case "no-reason":
      return words.noReason(named, form(undefined, id ?? only));
    case "unknown-rule":
      return words.unknownRule(rule, suggested(rule, ids, rules), form("RULE"));
    case "other-rule":
      return words.otherRule(id ?? "", rule);
    case "unbound":
      return words.unbound(rule, ids.join(", "), form());
    case "gone":
      return ids.length === 0 ? words.gone(named) : words.changed(named, ids.join(", "));
    default:
      return words.unused(named);
  }
}

function entryFault(
  { rule, state, author, date, candidates }: AcceptanceResult,
  file: string,
  lang: Language,
  rules: readonly string[],
): string {
  const words = NOTICE_WORDS[lang];
  const by = [author, date].filter((part) => part !== null).join(", ");
  const entry = words.entry(rule, file, by === "" ? "" : ` (${by})`);
  const ids = candidates.map((candidate) => shortId(candidate));
  const [only = "", another] = ids;
  switch (state) {
    case "unbound":
      return another === undefined ? words.entryMoved(entry, only) : words.entryUnbound(entry, ids.join(", "));
    case "other-rule":
      return words.entryOtherRule(entry, candidates.join(", "));
    case "unknown-rule":
      return words.entryUnknownRule(entry, closestId(rule, rules) ?? null);
    case "gone":
      return words.entryGone(entry);
    default:
      return words.entryUnused(entry);
  }
}
