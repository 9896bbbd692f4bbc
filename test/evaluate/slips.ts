/** A slip of the keyboard. */
export type Slip = "replaced" | "swapped" | "dropped";

/** Every print that each slip can make of a number in digits. */
export const SLIPS: Readonly<Record<Slip, (print: string) => string[]>> = {
  replaced: (print) =>
    digitsOf(print).flatMap((at) =>
      [..."0123456789"]
        .filter((digit) => digit !== print[at] && (digit !== "0" || at > 0 || print.length === 1))
        .map((digit) => print.slice(0, at) + digit + print.slice(at + 1)),
    ),
  swapped: (print) => {
    const digits = digitsOf(print);
    return digits.slice(1).flatMap((right, index) => {
      const left = digits[index] ?? right;
      const [one, other] = [print[left], print[right]];
      if (one === other || (left === 0 && other === "0")) return [];
      return [print.slice(0, left) + other + print.slice(left + 1, right) + one + print.slice(right + 1)];
    });
  },
  dropped: (print) => digitsOf(print).flatMap((at) => withoutDigit(print, at)),
};

function digitsOf(print: string): number[] {
  return [...print].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
}

/** Groups of three are made anew: nobody who types `4.18` for `4.118` leaves it so. */
function withoutDigit(print: string, at: number): string[] {
  const left = print.slice(0, at) + print.slice(at + 1);
  const [whole = "", ...fraction] = left.split(",");
  if (whole === "") return [];
  const plain = whole.replaceAll(".", "");
  const kept = print.startsWith("0") ? plain : plain.replace(/^0+(?=\d)/, "");
  const grouped = whole.includes(".") ? kept.replace(/\B(?=(\d{3})+$)/g, ".") : kept;
  return [[grouped, ...fraction.filter((digits) => digits !== "")].join(",")];
}
