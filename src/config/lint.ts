import * as z from "zod";
import type { Rule } from "../engine/index.js";
import {
  closestId,
  type Locate,
  type Problem,
  pointerTo,
  problemAt,
  problemAtKey,
  problemsOf,
} from "../model/index.js";
import { EVERY, entryOf, familyOf } from "./entry.js";
import type { ConfigNode } from "./node.js";
import type { CheckedConfig } from "./schema.js";

/** Overrides that no file can be named by, or that set nothing. */
export function overrideProblems({ config, base, locate }: Pick<ConfigNode, "config" | "base" | "locate">): Problem[] {
  return (config.overrides ?? []).flatMap((override, index): Problem[] => {
    const at = pointerTo("/overrides", index);
    const { files } = override;
    const into = files.filter((pattern) => !pattern.startsWith("!"));
    const everything = files.find((pattern) => /^!(?:\.\/)?\*\*(?:\/\*{1,2})?$/.test(pattern));
    const wrong = files.flatMap((pattern, nth): Problem[] => {
      const message = neverMatches(pattern.replace(/^!/, ""), base);
      return message === null ? [] : [problemAt(pointerTo(at, "files", nth), message, locate)];
    });
    const sets = Object.keys(override).filter((key) => key !== "files");
    return [
      ...wrong,
      ...(into.length === 0
        ? [
            problemAt(
              pointerTo(at, "files"),
              'patterns behind ! only take files out, expected one such as "**/*.md" before them',
              locate,
            ),
          ]
        : []),
      ...(into.length > 0 && everything !== undefined
        ? [
            problemAt(
              pointerTo(at, "files"),
              `${JSON.stringify(everything)} takes every file out again, expected files that are left`,
              locate,
            ),
          ]
        : []),
      ...(sets.length === 0
        ? [problemAt(at, "sets nothing for these files, expected rules, minConfidence or terms", locate)]
        : []),
    ];
  });
}

/** Why a pattern, which starts from the folder of the configuration, can name no file; `null` where it can. */
function neverMatches(pattern: string, base: string | null): string | null {
  if (base !== null && /^(?:\/|[a-z]:)/i.test(pattern))
    return `unexpected ${JSON.stringify(pattern)}, expected a pattern from the folder of this file, such as "reports/*.md"`;
  if (/\/$/.test(pattern))
    return `unexpected ${JSON.stringify(pattern)}, expected files rather than a folder, such as ${JSON.stringify(`${pattern}**`)}`;
  if (/\\[\p{L}\p{N}_]/u.test(pattern))
    return `unexpected ${JSON.stringify(pattern)}, expected slashes between folders: ${JSON.stringify(pattern.replaceAll("\\", "/"))}`;
  return null;
}

/** What is wrong with the rules of a configuration: unknown ones, errors that may be none, options that do not exist. */
export function ruleProblems(config: CheckedConfig, rules: readonly Rule[], locate?: Locate): Problem[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const families = new Set(rules.map(({ id }) => familyOf(id)));
  const blocks = [
    { entries: config.rules ?? {}, pointer: "/rules" },
    ...(config.overrides ?? []).map(({ rules: entries = {} }, index) => ({
      entries,
      pointer: pointerTo("/overrides", index, "rules"),
    })),
  ];
  return blocks.flatMap(({ entries, pointer }) =>
    Object.entries(entries).flatMap(([id, entry]): Problem[] => {
      const at = pointerTo(pointer, id);
      const { severity, options } = entryOf(entry);
      const rule = known.get(id);
      if (!rule) {
        if (id === EVERY || (id.endsWith("/*") && families.has(familyOf(id))))
          return options ? [problemAt(at, "options belong to one rule, expected a severity for several", locate)] : [];
        const ids = [...known.keys(), ...[...families].map((each) => `${each}/*`), EVERY];
        return [problemAtKey(at, unknownRule(id, ids), locate)];
      }
      const tooSerious = rule.kind === "query" && severity === "error";
      return [
        ...(tooSerious ? [problemAt(at, "a query cannot be an error, expected off, info or warning", locate)] : []),
        ...(options ? optionProblems(rule, options, Array.isArray(entry) ? pointerTo(at, 1) : at, locate) : []),
      ];
    }),
  );
}

function unknownRule(id: string, known: readonly string[]): string {
  if (/[*?]/.test(id) && !id.endsWith("/*"))
    return `there is no rule ${JSON.stringify(id)}; expected a family such as "footing/*", or "*" for every rule`;
  const meant = closestId(id, known);
  return `there is no rule ${JSON.stringify(id)}; ${meant ? `did you mean ${JSON.stringify(meant)}?` : "crossfoot rules lists them"}`;
}

function optionProblems(
  rule: Rule,
  options: Readonly<Record<string, unknown>>,
  pointer: string,
  locate: Locate | undefined,
): Problem[] {
  if (!rule.options)
    return Object.keys(options).length === 0 ? [] : [problemAt(pointer, `${rule.id} has no options`, locate)];
  const checked = rule.options.safeParse(options, { reportInput: true });
  if (checked.success) return [];
  const known = rule.options instanceof z.ZodObject ? Object.keys(rule.options.shape) : [];
  const issues = checked.error.issues.map((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? { ...issue, message: known.join(", ") } : issue,
  );
  return problemsOf(issues, locate, pointer);
}
