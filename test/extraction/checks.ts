import { type AuditResult, auditText, type CheckResult } from "../../src/index.js";

/** What is checked of the figures of a text, bounds and mere possibilities left out, in the print of its figures: `52 = 45 + 07`. */
export function checksIn(text: string): string[] {
  return statementsOf(
    auditText(text),
    ({ rule, confidence, terms }) =>
      !rule.startsWith("bound/") && confidence !== "possible" && terms.some(({ figure }) => figure !== null),
  );
}

/** Roll-forwards among the checks of a text: `612 + 19 - 07 => 624`; categories one behind the other. */
export function rollsIn(text: string): string[] {
  return statementsOf(
    auditText(text),
    ({ rule, confidence }) => rule.startsWith("roll-forward/") && confidence !== "possible",
  );
}

/** What a text says that a part does not exceed: `187 <= 1.248`. */
export function boundsIn(text: string): string[] {
  return statementsOf(auditText(text), ({ rule }) => rule.startsWith("bound/"));
}

/** What is reported of a text, as `rule: stated, not computed`. */
export function reportedIn(text: string): string[] {
  return auditText(text).discrepancies.map(({ rule, stated, computed }) => `${rule}: ${stated}, not ${computed}`);
}

/** The rules of what is reported as a contradiction. */
export function exceptionsIn(text: string): string[] {
  return auditText(text)
    .discrepancies.filter(({ kind, severity }) => kind === "exception" && severity !== "info")
    .map(({ rule }) => rule);
}

/** The checks of a text by the values of their figures, whatever their order and place. */
export function valuesIn(text: string): string[] {
  const { checks, figures } = auditText(text);
  const values = new Map(figures.map(({ id, value, upTo }) => [id, `${value}${upTo === null ? "" : `..${upTo}`}`]));
  return unique(
    checks
      .filter(
        ({ confidence, terms }) => confidence !== "possible" && terms.some(({ figure }) => values.has(figure ?? "")),
      )
      .map(({ rule, verdict, terms }) => {
        const parts = terms.map(({ figure, role, slot }) => `${role}=${values.get(figure)}@${slot}`);
        return `${rule} ${verdict} ${parts.sort().join(" ")}`;
      }),
  );
}

function statementsOf({ checks, figures }: AuditResult, wanted: (check: CheckResult) => boolean): string[] {
  const prints = new Map(figures.map(({ id, printed }) => [id, printed]));
  const print = (figure: string | null): string => prints.get(figure) ?? "?";
  return unique(checks.filter(wanted).map((check) => statementOf(check, print)));
}

function statementOf({ rule, terms }: CheckResult, print: (figure: string | null) => string): string {
  const all = (role: string): string[] =>
    [...new Set(terms.flatMap((term) => (term.role === role ? [term.figure] : [])))].map(print);
  const one = (role: string): string => all(role)[0] ?? "?";
  const [family, name] = rule.split("/");
  if (name === "shares-total") return `100% = ${all("share").join(" + ")}`;
  if (name === "difference-agrees") return `${one("before")} -> ${one("after")}: ${one("difference")}`;
  if (name === "growth-agrees") return `${one("before")} -> ${one("after")}: ${one("difference")} (${one("percent")})`;
  if (name === "open-list") return `${one("total")} >= ${all("part").join(" + ")}`;
  if (family === "roll-forward") {
    const moved = [...all("addition").map((each) => ` + ${each}`), ...all("removal").map((each) => ` - ${each}`)];
    return `${all("opening").join(", ")}${moved.join("")} => ${all("closing").join(", ")}`;
  }
  if (family === "proportion") return `${one("percent")} = ${all("part").join(" + ")} / ${all("base").join(" + ")}`;
  if (family === "bound") return `${one("part")} <= ${one("whole")}`;
  if (family === "enumeration") return `${one("count")} listed`;
  return `${one("total")} = ${all("part").join(" + ")}`;
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)].sort();
}

/** What a text states twice: `exception 1.204 / 1.240`, `query …`, or `same 1.204 / 1.204` where it agrees. */
export function tiesIn(text: string): string[] {
  const { checks, figures, discrepancies } = auditText(text);
  const prints = new Map(figures.map(({ id, printed }) => [id, printed]));
  const kinds = new Map(discrepancies.flatMap(({ checks: ids, kind }) => ids.map((id) => [id, kind] as const)));
  return unique(
    checks
      .filter(({ rule }) => rule.startsWith("tie-out/"))
      .map(({ id, terms }) => {
        const printed = [...new Set(terms.map(({ figure }) => figure))].map((figure) => prints.get(figure) ?? "?");
        return `${kinds.get(id) ?? "same"} ${printed.sort().join(" / ")}`;
      }),
  );
}
