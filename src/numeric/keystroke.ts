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
