import { pointOf } from "../clauses/amount.js";
import type { MovementCue } from "../vi/movements.js";
import { otherBody } from "./bodies.js";
import { isMovement, isState, type Role } from "./roles.js";
import { sameKind, sameThing } from "./same-thing.js";

/** A movement of a chain with what its words say of it. */
export interface Step {
  readonly role: Role;
  readonly cue: MovementCue;
}

/** An earlier state, what happened since, and the state that it led to, as the words offer them. */
export interface Chain {
  readonly opening: Role;
  readonly closing: Role;
  readonly steps: readonly Step[];
  /** Whether words name the opening as one. */
  readonly named: boolean;
  /** Whether every figure in between is understood. */
  readonly clear: boolean;
  /** Whether it is not told in the order in which it happened. */
  readonly loose?: boolean;
}

/** Figures that are looked at before a closing. */
const REACH = 40;

/** The chains that may end in a closing state: from the opening that words name, else from a state told before it. */
export function chainsTo(roles: readonly Role[], at: number): Chain[] {
  const closing = roles[at];
  if (!closing || !mayClose(closing)) return [];
  const { steps, plains, opening, index, unclear } = walkBack(roles, at, closing);
  const foreign = opening !== null && otherBody(roles, opening.role, closing);
  if (opening?.named) {
    const carried = opening.role.cue === "carried" ? stepsBefore(roles, index, closing) : [];
    const clear = plains.length === 0 && !unclear && !foreign && sameKind(opening.role, closing);
    const all = [...carried, ...steps];
    const chains = [chainOf(opening.role, closing, all, true, clear)];
    if (carried.length > 0 && steps.length > 0) chains.push(chainOf(opening.role, closing, steps, true, false));
    return chains.filter((chain) => chain.steps.length > 0);
  }
  const raised = raisedTo(roles, at) ?? fromSource(roles, at);
  if (raised) return [raised];
  // `hộ nghèo`: without words that name the earlier state only a closing that they do name tells of two.
  if (closing.cue === "sum" || closing.weak || steps.length === 0) return [];
  const first = plains.find(({ after }) => after === steps.length);
  const weak = first?.role ?? (plains.length === 0 ? opening?.role : undefined);
  if (!weak) return [];
  const clear = !unclear && sameKind(weak, closing) && !otherBody(roles, weak, closing);
  const inside = plains.filter(({ after }) => after < steps.length);
  return [chainOf(weak, closing, steps, false, inside.length === 0 && clear)];
}

/** `kết nạp 12 hội viên, cho ra khỏi 09, nâng tổng số từ 356 lên 359`: both states behind the movements of their sentence. */
function raisedTo(roles: readonly Role[], at: number): Chain | undefined {
  const [closing, opening] = [roles[at], roles[at - 1]];
  if (closing?.cue !== "left" || opening?.stretch !== closing.stretch) return undefined;
  if (closing.mention.order !== opening.mention.order + 1 || opening.cue !== null) return undefined;
  const wordBefore = ({ stretch, mention }: Role): string => stretch.words[mention.from - 1]?.folded ?? "";
  if (wordBefore(opening) !== "từ" || !["lên", "xuống", "còn"].includes(wordBefore(closing))) return undefined;
  const steps: Step[] = [];
  for (let index = at - 2; index >= 0; index -= 1) {
    const role = roles[index];
    if (!role || role.stretch !== closing.stretch || role.mention.sentence !== closing.mention.sentence) break;
    if (!onOneLevel(role, closing)) continue;
    const step = stepOf(role, closing);
    if (!step) return undefined;
    steps.unshift(step);
  }
  // One addition alone need not be all that happened.
  if (steps.length < 2 || sameThing(opening, closing) === "no") return undefined;
  return chainOf(
    opening,
    closing,
    steps,
    true,
    steps.every(({ role }) => sameThing(role, closing) === "surely"),
  );
}

/** `được cấp 80 triệu đồng, đã chi 64, còn lại 16`: what came in first is what there was, where its paragraph tells of nothing before it. */
function fromSource(roles: readonly Role[], at: number): Chain | undefined {
  const closing = roles[at];
  if (closing?.cue !== "left") return undefined;
  const own = roles.slice(0, at).filter((role) => role.stretch === closing.stretch && onOneLevel(role, closing));
  const [first, ...others] = own;
  if (first?.cue !== "source" || first.part || first.aside || first.mention.sentence !== closing.mention.sentence)
    return undefined;
  const steps = others.flatMap((role) => stepOf(role, closing) ?? []);
  const taken = steps.some(({ cue }) => cue === "out" || cue === "process");
  if (!taken || steps.length < others.length || sameThing(first, closing) !== "surely") return undefined;
  return chainOf(first, closing, steps, true, true);
}

/** The chain told in the brackets behind its closing: `còn 09 đơn (đầu kỳ 12, tiếp nhận 4, giải quyết 7)`. */
export function chainsBehind(roles: readonly Role[], at: number): Chain[] {
  const closing = roles[at];
  const first = roles[at + 1];
  if (!closing || first?.stretch !== closing.stretch || !isNamedOpening(first)) return [];
  const { group } = first.mention;
  if (group < closing.mention.to || group - closing.mention.to > 6) return [];
  const inside = roles
    .slice(at + 2, at + 2 + REACH)
    .filter((role) => role.stretch === first.stretch && role.mention.group === group);
  const steps = inside.flatMap((role) => stepOf(role, closing) ?? []);
  // `Ký mới 17 …, nâng tổng số lên 81 (đầu năm 68, chấm dứt 4)`: what was added stands before the bracket.
  const told =
    pointOf(closing.mention).lte(pointOf(first.mention)) || steps.some(({ cue }) => cue === "in" || cue === "rise");
  const clear = told && steps.length === inside.length && sameThing(first, closing) === "surely";
  return steps.length > 0 && sameThing(first, closing) !== "no" ? [chainOf(first, closing, steps, true, clear)] : [];
}

/**
 * The chain of a paragraph that tells its states out of order: `Hiện có 230 hội viên. Trong năm kết nạp 12, giảm 5; đầu kỳ là
 * 223`. Each state is named once, and every movement of the paragraph leads from one to the other.
 */
export function chainsWithin(roles: readonly Role[], at: number): Chain[] {
  const closing = roles[at];
  if (!closing || !mayClose(closing) || closing.weak || closing.cue === "sum") return [];
  const own = roles.filter(
    (role) => role.stretch === closing.stretch && onOneLevel(role, closing) && !role.part && !role.aside,
  );
  const [opening, another] = own.filter((role) => isNamedOpening(role) && sameThing(role, closing) === "surely");
  if (!opening || another) return [];
  const alike = own.filter((role) => [opening, closing].every((state) => sameThing(role, state) === "surely"));
  if (alike.filter(mayClose).length > 1 || otherBody(roles, opening, closing)) return [];
  const steps = alike.flatMap((role) => stepOf(role, closing) ?? []);
  const clear = steps.length + 2 === alike.length && sameKind(opening, closing);
  return steps.length > 1 ? [{ ...chainOf(opening, closing, steps, true, clear), loose: true }] : [];
}

function mayClose({ cue, shared, part }: Role): boolean {
  return !shared && !part && (cue === "closing" || cue === "left" || cue === "sum");
}

function chainOf(opening: Role, closing: Role, steps: readonly Step[], named: boolean, clear: boolean): Chain {
  const additionsOnly =
    closing.cue !== "sum" || steps.every(({ cue }) => cue === "in" || cue === "rise" || cue === "source");
  return { opening, closing, steps, named, clear: clear && additionsOnly };
}

interface Walk {
  readonly steps: readonly Step[];
  /** States between that nothing names, the last first, with the number of movements behind each. */
  readonly plains: readonly { readonly role: Role; readonly after: number }[];
  readonly opening: { readonly role: Role; readonly named: boolean } | null;
  readonly index: number;
  readonly unclear: boolean;
}

/** Goes back from a closing to its opening, over the movements and whatever stands among them. */
function walkBack(roles: readonly Role[], at: number, closing: Role): Walk {
  const steps: Step[] = [];
  const plains: { role: Role; after: number }[] = [];
  let unclear = false;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const role = roles[index];
    if (!role || !onOneLevel(role, closing)) continue;
    const same = sameThing(role, closing);
    if (same === "no" || role.aside) continue;
    const step = stepOf(role, closing);
    if (step) {
      unclear ||= same === "perhaps";
      steps.unshift(step);
    } else if (role.part || !sameKind(role, closing)) {
    } else if (isNamedOpening(role) || (isSumBefore(role, closing) && steps.length > 0)) {
      return { steps, plains, opening: { role, named: true }, index, unclear: unclear || same === "perhaps" };
    } else if (isState(role.cue) && !role.shared && role.cue !== "sum") {
      return { steps, plains, opening: { role, named: false }, index, unclear: true };
    } else if (role.cue !== "sum") {
      plains.push({ role, after: steps.length });
    }
  }
  return { steps, plains, opening: null, index: -1, unclear };
}

/** `tiếp nhận mới 40 đơn, kỳ trước chuyển sang 15`: additions told before what was left over, in its sentence. */
function stepsBefore(roles: readonly Role[], at: number, closing: Role): Step[] {
  const opening = roles[at];
  const found: Step[] = [];
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const role = roles[index];
    if (!role || role.stretch !== opening?.stretch || role.mention.sentence !== opening.mention.sentence) break;
    if (!onOneLevel(role, closing) || role.aside || role.part) continue;
    const step = stepOf(role, closing);
    if (step?.cue !== "in") break;
    found.unshift(step);
  }
  return found;
}

function onOneLevel({ mention, stretch }: Role, closing: Role): boolean {
  return (
    mention.group === (stretch === closing.stretch ? closing.mention.group : -1) ||
    mention.group === closing.mention.group
  );
}

function stepOf(role: Role, closing: Role): Step | null {
  if (!isMovement(role.cue) || role.part || role.aside || sameThing(role, closing) === "no") return null;
  return { role, cue: role.cue };
}

/** `… phải thi hành 5.738 việc`, and in a later paragraph `chuyển kỳ sau 2.221 việc`: of a sum the rest is left; in one paragraph they are a list. */
function isSumBefore({ cue, stretch }: Role, closing: Role): boolean {
  return cue === "sum" && closing.cue === "left" && stretch !== closing.stretch;
}

function isNamedOpening({ cue, shared }: Role): boolean {
  return !shared && (cue === "opening" || cue === "carried");
}
