import {
  type AuditedCheck,
  identityOf,
  loneSides,
  placeText,
  type Quantity,
  quantitiesOf,
  type RuleContext,
  type Suspect,
} from "../engine/index.js";
import type { Figure } from "../model/index.js";
import { canonical, decimal, type Language } from "../numeric/index.js";
import { asPrinted, type Naming } from "./naming.js";
import type { Change } from "./repair.js";
import type { Replacement } from "./versions.js";

/** What is said of one suspect. */
export interface Suspected {
  readonly quantity: Quantity;
  /** Canonical; `null` where no other figure can have it. */
  readonly repaired: string | null;
  readonly repairedPrinted: string;
  readonly slip: string | null;
  /** Where more than one value would do, which of them. */
  readonly bound: Suspect["bound"];
  /** Whether no other repair explains as much. */
  readonly isAlone: boolean;
  readonly nameOf: Naming;
}

const SLIPS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    swapped: "two digits swapped",
    replaced: "one digit replaced",
    dropped: "one digit dropped",
    added: "one digit added",
    sign: "the sign",
    separator: "the separator",
    scale: "the unit or a power of ten",
    truncated: "cut off instead of rounded",
    year: "another year",
    "day and month": "day and month exchanged",
    "left out": "a part left out",
    "counted twice": "a part counted twice",
    forced: "forced to 100%",
    "neighbour's base": "worked out with the base beside it",
    "neighbour's count": "worked out with the count beside it",
  },
  vi: {
    swapped: "đảo hai chữ số",
    replaced: "sai một chữ số",
    dropped: "thiếu một chữ số",
    added: "thừa một chữ số",
    sign: "sai dấu âm dương",
    separator: "sai dấu phân cách",
    scale: "sai đơn vị tính hoặc lệch hàng",
    truncated: "cắt bớt chữ số, không làm tròn",
    year: "sai năm",
    "day and month": "đảo ngày và tháng",
    "left out": "bỏ sót một thành phần",
    "counted twice": "tính trùng một thành phần",
    forced: "ghi tròn 100%",
    "neighbour's base": "tính theo mẫu số bên cạnh",
    "neighbour's count": "tính theo tử số bên cạnh",
  },
};

const SHOULD: Readonly<Record<Language, Readonly<Record<"be" | "atMost" | "atLeast", string>>>> = {
  en: { be: "read", atMost: "be at most", atLeast: "be at least" },
  vi: { be: "là", atMost: "tối đa là", atLeast: "tối thiểu là" },
};

/** More figures than are named beside the one in question. */
const MOST_NAMED = 2;

/** `if 399 is right, 351 should read 356 (footnote 26 has it so; one digit replaced)`. */
export function suspectText(
  { quantity, repaired, repairedPrinted, slip, bound, isAlone, nameOf }: Suspected,
  { draft }: AuditedCheck,
  context: RuleContext,
): string {
  const { lang } = context;
  const printed = nameOf(quantity);
  const others = quantitiesOf(draft.check).filter((other) => identityOf(other) !== identityOf(quantity));
  const reasons = [
    ...others.flatMap((other) =>
      isMention(other, quantity, draft) && canonical(other.value) === repaired ? hasItSo(other, context) : [],
    ),
    ...(slip === null ? [] : [SLIPS[lang][slip] ?? slip]),
  ];
  const because = reasons.length > 0 ? ` (${reasons.join("; ")})` : "";
  if (lang === "vi") {
    const repair = `${printed} phải ${SHOULD.vi[bound ?? "be"]} ${repairedPrinted}${because}`;
    if (isAlone) return `có thể ${repair}`;
    return `nếu ${named(others, nameOf, "vi")} đúng thì ${repair}`;
  }
  const repair = `${printed} should ${SHOULD.en[bound ?? "be"]} ${repairedPrinted}${because}`;
  if (isAlone) return `probably ${repair}`;
  return `if ${named(others, nameOf, "en")} ${others.length === 1 ? "is" : "are"} right, ${repair}`;
}

/** More places than are named of one figure. */
const MOST_PLACES = 3;

/** `356 should probably read 346 in both places (line 3; footnote 26; one digit replaced)`. */
export function copiedText(
  changes: readonly Change[],
  slip: string | null,
  isAlone: boolean,
  context: RuleContext,
): string {
  const { lang } = context;
  const [first] = changes;
  if (!first) return "";
  const printed = asPrinted(first.quantity);
  const places = changes.flatMap(({ quantity: { id } }) =>
    id === null ? [] : placeText(context.figure(id).at, lang) || [],
  );
  const reasons = [
    ...(places.length > MOST_PLACES ? [] : places),
    ...(slip === null ? [] : [SLIPS[lang][slip] ?? slip]),
  ];
  const because = reasons.length > 0 ? ` (${reasons.join("; ")})` : "";
  if (lang === "vi") {
    const where = changes.length === 2 ? "ở cả hai chỗ" : `ở cả ${changes.length} chỗ`;
    return `${isAlone ? "có thể" : "nếu các số khác đúng thì"} ${printed} phải là ${first.repairedPrinted} ${where}${because}`;
  }
  const where = changes.length === 2 ? "in both places" : `in all ${changes.length} places`;
  return `${isAlone ? "probably" : "if the other figures are right,"} ${printed} should read ${first.repairedPrinted} ${where}${because}`;
}

/** `if 399 and 356 are right, 394 and 351 are of another state and should read so`. */
export function versionText(replacement: Replacement, nameOf: Naming, lang: Language): string {
  const and = (all: readonly Quantity[]): string => all.map(nameOf).join(lang === "vi" ? " và " : " and ");
  const [stale, right] = [and(replacement.map(([figure]) => figure)), and(replacement.map(([, by]) => by))];
  if (lang === "vi") return `nếu ${right} đúng thì ${stale} là số liệu cũ, phải sửa theo`;
  return `if ${right} are right, ${stale} are out of date and should read so`;
}

/** `2 of 44 probably belong to 08: 42 and 10`, or that two figures changed places, where no amount is told. */
export function pairText(
  [one, other]: readonly Change[],
  amount: string | null,
  { isAlone, nameOf }: Pick<Suspected, "isAlone" | "nameOf">,
  lang: Language,
): string {
  if (!one || !other) return "";
  const isMore = other.quantity.value.gt(decimal(other.repaired));
  const [more, less] = isMore ? [one, other] : [other, one];
  const [from, to] = [nameOf(less.quantity), nameOf(more.quantity)];
  if (amount === null) {
    if (lang === "vi") return `có thể ${to} và ${from} bị đổi chỗ cho nhau`;
    return `${to} and ${from} ${isAlone ? "probably" : "may have"} changed places`;
  }
  const then = `${from} → ${less.repairedPrinted}, ${to} → ${more.repairedPrinted}`;
  if (lang === "vi") return `có thể ${amount} trong ${from} thuộc về ${to}: ${then}`;
  return `${amount} of ${from} ${isAlone ? "probably belong" : "may belong"} to ${to}: ${then}`;
}

/** `03 probably belongs to large, not to small`: the movement itself is right. */
export function categoryText(
  movement: Quantity,
  [stated, meant]: readonly [string | null, string],
  { isAlone, nameOf }: Pick<Suspected, "isAlone" | "nameOf">,
  lang: Language,
): string {
  const printed = nameOf(movement);
  if (lang === "vi") {
    return `có thể biến động ${printed} thuộc về “${meant}”${stated === null ? "" : ` chứ không phải “${stated}”`}`;
  }
  const not = stated === null ? "" : `, not to “${stated}”`;
  return `the movement of ${printed} ${isAlone ? "probably belongs" : "may belong"} to “${meant}”${not}`;
}

/** `if 31 is the base, as beside it, 9,0% should read 9,7% (one digit replaced)`. */
export function baseText(
  percent: Quantity,
  base: Quantity,
  { repairedPrinted, slip, nameOf }: Pick<Suspected, "repairedPrinted" | "slip" | "nameOf">,
  lang: Language,
): string {
  const because = slip === null ? "" : ` (${SLIPS[lang][slip] ?? slip})`;
  const [printed, whole] = [nameOf(percent), nameOf(base)];
  if (lang === "vi") return `nếu mẫu số là ${whole} như bên cạnh thì ${printed} phải là ${repairedPrinted}${because}`;
  return `if ${whole} is the base, as beside it, ${printed} should read ${repairedPrinted}${because}`;
}

/** `the parts add up to 54 (line 3), of which they may be the parts, not of 55`. */
export function attachText(
  stated: Quantity,
  total: Pick<Figure, "printed" | "at">,
  nameOf: Naming,
  lang: Language,
): string {
  const place = placeText(total.at, lang);
  const other = place === "" ? total.printed : `${total.printed} (${place})`;
  if (lang === "vi") {
    return `các thành phần cộng lại bằng ${other}, có thể thuộc về số này chứ không phải ${nameOf(stated)}`;
  }
  return `the parts add up to ${other}, of which they may be the parts, not of ${nameOf(stated)}`;
}

/** `36 (the second) is probably counted twice: without it the parts add up to 246`. */
export function twiceText(
  part: Quantity,
  stated: Quantity,
  { isAlone, nameOf }: Pick<Suspected, "isAlone" | "nameOf">,
  lang: Language,
): string {
  const [name, total] = [nameOf(part), nameOf(stated)];
  if (lang === "vi") {
    return `có thể ${name} bị tính trùng: bỏ số này thì các thành phần cộng lại đúng bằng ${total}`;
  }
  return `${name} ${isAlone ? "is probably" : "may be"} counted twice: without it the parts add up to ${total}`;
}

/** `36 (line 4) may be a part that the list leaves out: with it the parts add up to 246`. */
export function lackingText(
  part: Pick<Figure, "printed" | "at">,
  stated: Quantity,
  nameOf: Naming,
  lang: Language,
): string {
  const place = placeText(part.at, lang);
  const [name, total] = [place === "" ? part.printed : `${part.printed} (${place})`, nameOf(stated)];
  if (lang === "vi") {
    return `có thể ${name} là một thành phần bị bỏ sót: thêm số này thì các thành phần cộng lại đúng bằng ${total}`;
  }
  return `${name} may be a part that the list leaves out: with it the parts add up to ${total}`;
}

/** `the parts of 52 and those of 31 may have changed places`. */
export function exchangeText(one: Quantity, other: Quantity, nameOf: Naming, lang: Language): string {
  const [first, second] = [nameOf(one), nameOf(other)];
  if (lang === "vi") return `có thể các thành phần của ${first} và của ${second} bị đổi chỗ cho nhau`;
  return `the parts of ${first} and those of ${second} may have changed places`;
}

function named(others: readonly Quantity[], nameOf: Naming, lang: Language): string {
  if (others.length === 0 || others.length > MOST_NAMED) return lang === "vi" ? "các số khác" : "the other figures";
  return others.map(nameOf).join(lang === "vi" ? " và " : " and ");
}

/** Whether two figures are set side by side as one quantity. */
function isMention(one: Quantity, other: Quantity, { check }: AuditedCheck["draft"]): boolean {
  if (check.relation !== "equal" && check.relation !== "same") return false;
  return check.rows.some((row) => {
    const ids = loneSides(row)?.map(({ id }) => id);
    return ids?.includes(one.id) && ids.includes(other.id);
  });
}

function hasItSo({ id }: Quantity, context: RuleContext): string[] {
  const place = id === null ? "" : placeText(context.figure(id).at, context.lang);
  if (place === "") return [];
  return [context.lang === "vi" ? `${place} ghi như vậy` : `${place} has it so`];
}
