import type { TextDocument } from "../document/index.js";
import type { Confidence, Origin, OutlineEntry } from "../model/index.js";
import type { Relation } from "./check.js";
import type { Verdict } from "./evaluate.js";
import type { Kind, Severity } from "./rule.js";

/** What is known of a figure after all checks. */
export type FigureState = "verified" | "disputed" | "undetermined" | "unchecked";

/** A figure with its place, as results list it. For words that are no figure, `id`, `value` and `state` are `null`. */
export interface FigureResult {
  id: string | null;
  printed: string;
  value: string | null;
  /** Upper end of a printed range, canonical. */
  upTo: string | null;
  unit: string | null;
  approximator: string | null;
  state: FigureState | null;
  line: number | null;
  column: number | null;
  endLine: number | null;
  endColumn: number | null;
  section: string | null;
  /** Number of the footnote; its mark where that is no number. */
  footnote: number | string | null;
  quote: string | null;
  pointer: string | null;
  origin: (Omit<Origin, "footnote"> & { footnote: number | string | null }) | null;
}

/** One figure of a check: what it is there, and its weight in its slot of the arithmetic. */
export interface TermResult {
  figure: string | null;
  role: string | null;
  /** Canonical weight; on the right side of a comparison of sums it is negative. */
  weight: string;
  /** Where it stands: in a sum, in the numerator or base of a ratio, in a rate or factor. */
  slot: "sum" | "numerator" | "base" | "factor";
  /** Row of the check, from 0. */
  row: number;
}

export interface CheckResult {
  id: string;
  /** Where it stands, which tells it from an equal one in another place: `acceptedChecks` tells how; `null` for what no single place states. */
  place: string | null;
  rule: string;
  verdict: Verdict;
  confidence: Confidence;
  relation: Relation;
  terms: TermResult[];
  /** Values that each side may have: `17`, `[9.5, 10.5]`, `(2300, ∞)`. */
  left: string | null;
  right: string | null;
  /** How far the sides may differ by rounding alone; `null` where a figure is only bounded. */
  slack: string | null;
  /** The arithmetic in the report's own print. */
  text: string;
}

/** What was probably meant, and the slip that explains it. */
export interface Suspect {
  /** Index in the figures of the discrepancy. */
  figure: number;
  repaired: string;
  repairedPrinted: string;
  /**
   * What would undo it: `value` is a new value for the figure, `copied` one for it and for its copies; `swap` and `move` change two
   * figures, or move one as it is to another category, `version` all that differ, `date` a day; `base` reads a percentage as one of the
   * base beside it, `attach` a list as that of another total, or with another part.
   */
  operation: string;
  /** `swapped`, `replaced`, `dropped`, `added`: digits; `sign`, `separator`, `scale`, `truncated`, `year`, `left out`, `counted twice`, `forced`, `neighbour's base` …; `null` where no slip explains it. */
  slip: string | null;
  /** Where more than one value would do, which of them: `repaired` is the nearest to the print; `null` where it is the only one. */
  bound: "atMost" | "atLeast" | null;
  /** The checks that it would satisfy: those of the discrepancy, and others. */
  resolves: string[];
  /** The same in a sentence: `if 399 is right, 351 should read 356 (one digit replaced)`. */
  text: string;
}

/** One check of a discrepancy that is accepted, and by what. */
export interface CheckAcceptance {
  check: string;
  /** `report`: in the audited file itself; `baseline`: in a list beside it. */
  source: "report" | "baseline";
  reason: string;
  author: string | null;
  /** In ISO form. */
  date: string | null;
}

/** What became of one acceptance. */
export interface AcceptanceResult {
  source: "report" | "baseline";
  /** The rule that it names; empty where it names none. */
  rule: string;
  /** The discrepancy or the check that it names, as it is written. */
  id: string | null;
  /** The checks that it accepts, by the names that it gives them. */
  checks: string[];
  /** The ids of the checks that these are now; `null` for each that is gone, or of which it cannot be told. */
  now: (string | null)[];
  /**
   * Ids of the discrepancies at its place that it may be meant for, where it accepts nothing; of an entry of a list whose
   * rule is not that of its checks, the rules of these.
   */
  candidates: string[];
  reason: string | null;
  author: string | null;
  date: string | null;
  /** Where it is written in the audited file. */
  line: number | null;
  column: number | null;
  pointer: string | null;
  /**
   * `used`: a discrepancy has its checks. `unused`: there is nothing to accept. `gone`: the report no longer has what it
   * names. `unbound`: it names a rule of which its place has several discrepancies, or equal ones
   * of which it cannot be told which was meant. `no-reason`, `unknown-rule`, `other-rule`, `malformed`, `unclosed`: it
   * is not what it should be; an id that was mistyped is an unknown rule. Of all these only what is `used` accepts anything.
   */
  state:
    | "used"
    | "unused"
    | "gone"
    | "unbound"
    | "no-reason"
    | "unknown-rule"
    | "other-rule"
    | "malformed"
    | "unclosed";
}

/** A further check that the slip behind a discrepancy breaks, as its own rule tells it. */
export interface AlsoBroken {
  check: string;
  rule: string;
  severity: Severity;
  confidence: Confidence;
  message: string;
  stated: string | null;
  computed: string | null;
  difference: string | null;
  arithmetic: string | null;
  /** Its figures among those of the discrepancy, by their index, the primary first. */
  figures: number[];
  help: string;
}

/**
 * What a reviewer reads: one check that does not hold, or all that one repair would settle. Of these the most serious one
 * tells of itself, and `also` of the others.
 */
export interface Discrepancy {
  id: string;
  /**
   * Which of its amounts stand beside which words, where two may change places under the same id: a comment that accepts it
   * holds this behind the first signs of the id, parted by `w`. Else `null`.
   */
  mark: string | null;
  kind: Kind;
  rule: string;
  severity: Severity;
  confidence: Confidence;
  /** Accepted only when all its checks are. */
  status: "open" | "accepted";
  /** Who accepted which of its checks, and why. */
  acceptances: CheckAcceptance[];
  message: string;
  /** Both sides in print and what lies between them; `null` where the discrepancy is no comparison. */
  stated: string | null;
  computed: string | null;
  difference: string | null;
  /** The arithmetic that does not hold, in print, where the message does not tell it. */
  arithmetic: string | null;
  /** Every figure that takes part, the primary first, with its part and what that is called in the report. */
  figures: (FigureResult & { role: string | null; label: string | null })[];
  /** Its checks, the one that it tells of first. */
  checks: string[];
  /** What the same slip breaks beside it; empty where it has one check. */
  also: AlsoBroken[];
  suspects: Suspect[];
  /** Why it matters. */
  help: string;
}

/** How many figures are in which state; the four states add up to the figures. */
export interface Coverage {
  figures: number;
  verified: number;
  disputed: number;
  undetermined: number;
  unchecked: number;
}

/** Discrepancies that a list leaves out. */
export interface LeftOut {
  /** How many are open and below the threshold. */
  milder: number;
  /** How many are accepted. */
  accepted: number;
  /** Ids of the checks that they are about. */
  checks: string[];
}

/** What an audit of one report found. */
export interface AuditResult {
  path: string | null;
  title: string | null;
  symbol: string | null;
  coverage: Coverage;
  figures: FigureResult[];
  checks: CheckResult[];
  skipped: { rule: string; reason: string }[];
  discrepancies: Discrepancy[];
  /** What this list leaves out, where it was told to leave something out. */
  leftOut?: LeftOut;
  /** What the report or a baseline accepts, and what became of it. */
  acceptances: AcceptanceResult[];
  outline: OutlineEntry[];
  /** The text that the report was read from; not enumerable, so that JSON leaves it out. Data has none. */
  readonly document?: TextDocument;
}
