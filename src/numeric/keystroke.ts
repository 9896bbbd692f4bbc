/** One slip of a typist's finger: two neighbouring digits swapped, or one digit replaced, dropped or added. */
export type Keystroke = "swapped" | "replaced" | "dropped" | "added";

/**
 * The one keystroke that turns the meant digits into the typed ones, or `null` where it takes none or more than one.
 *
 * Both are strings of digits without separators; leading zeros count as they are typed (`05`). After Damerau (1964), whose
 * four slips these are.
 */
export function keystrokeBetween(meant: string, typed: string): Keystroke | null {
  const longer = Math.max(meant.length, typed.length);
  let head = 0;
  while (head < longer && meant[head] === typed[head] && head < meant.length && head < typed.length) head += 1;
  let tail = 0;
  while (
    tail < Math.min(meant.length, typed.length) - head &&
    meant[meant.length - 1 - tail] === typed[typed.length - 1 - tail]
  )
    tail += 1;
  const [left, right] = [meant.slice(head, meant.length - tail), typed.slice(head, typed.length - tail)];
  if (left.length === 1 && right.length === 1) return "replaced";
  if (left.length === 1 && right.length === 0) return "dropped";
  if (left.length === 0 && right.length === 1) return "added";
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped ? "swapped" : null;
}

/**
 * How many keystrokes lie between two strings: neighbours swapped, a character replaced, dropped or added count one each, and
 * what was swapped is not touched again.
 */
export function keystrokeDistance(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      current[at] = Math.min(
        (last[at] ?? 0) + 1,
        (current[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, current];
  }
  return last[other.length] ?? 0;
}

/** Every string of digits that one keystroke turns into the typed one, with that keystroke; each once, the likeliest first. */
export function keystrokesBefore(typed: string): ReadonlyMap<string, Keystroke> {
  const meant = new Map<string, Keystroke>();
  const add = (digits: string, keystroke: Keystroke): void => {
    if (digits !== "" && digits !== typed && !meant.has(digits)) meant.set(digits, keystroke);
  };
  for (let at = 0; at + 1 < typed.length; at += 1) {
    add(`${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`, "swapped");
  }
  for (let at = 0; at < typed.length; at += 1) {
    for (const digit of DIGITS) add(`${typed.slice(0, at)}${digit}${typed.slice(at + 1)}`, "replaced");
  }
  for (let at = 0; at < typed.length; at += 1) add(`${typed.slice(0, at)}${typed.slice(at + 1)}`, "added");
  for (let at = 0; at <= typed.length; at += 1) {
    for (const digit of DIGITS) add(`${typed.slice(0, at)}${digit}${typed.slice(at)}`, "dropped");
  }
  return meant;
}

const DIGITS = "0123456789";
