import { createHash } from "node:crypto";
import type { AuditResult } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { type Entry, entriesOf } from "./entry.js";
import { jsonText } from "./escape/json.js";
import { hostPath } from "./host-path.js";
import type { ReporterOptions } from "./options.js";
import { REPORTER_WORDS } from "./words.js";

const SEVERITIES = { error: "major", warning: "minor", info: "info" } as const;

/** One issue of a Code Quality report, as GitLab reads it. */
export interface GitlabIssue {
  description: string;
  check_name: string;
  /** Unique in the report, the same in every run. */
  fingerprint: string;
  severity: "info" | "minor" | "major" | "critical" | "blocker";
  location: { path: string; lines: { begin: number } };
}

/** Writes results as a Code Quality report of GitLab; accepted discrepancies, which it has no word for, are left out. */
export function gitlab(sources: readonly AuditResult[], { lang = "en", ...folders }: ReporterOptions = {}): string {
  const ordinals = new Map<string, number>();
  const issues = sources.flatMap((source) => {
    const path = hostPath(source.path ?? "", folders);
    return entriesOf(source, lang)
      .filter(({ discrepancy }) => discrepancy.status === "open")
      .map((entry) => issueOf(entry, path, ordinals, lang));
  });
  return `${jsonText(issues)}\n`;
}

function issueOf(
  { discrepancy, fingerprint, message, also, place }: Entry,
  path: string,
  ordinals: Map<string, number>,
  lang: Language,
): GitlabIssue {
  const { rule, severity, figures } = discrepancy;
  const identity = `${path}\n${fingerprint}`;
  // A report that is audited twice in one run has each discrepancy twice.
  const ordinal = ordinals.get(identity) ?? 0;
  ordinals.set(identity, ordinal + 1);
  return {
    description: [
      place === "" ? message : `${message} (${place})`,
      ...also.map((other) => `${REPORTER_WORDS[lang].also}: ${other}`),
    ].join("\n"),
    check_name: rule,
    fingerprint: createHash("sha256").update(`${identity}\n${ordinal}`).digest("hex").slice(0, 32),
    severity: SEVERITIES[severity],
    location: { path, lines: { begin: figures[0]?.line ?? 1 } },
  };
}
