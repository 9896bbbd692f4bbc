import { AT_REPORT, type Confidence, type Key, type Location, type Tally } from "../../model/index.js";
import type { Appearance } from "../keys/appearance.js";
import type { Quantity, Version } from "./index.js";

/** Gives tallies of one quantity one key, and single figures a tally of their own. */
export function tieTallies(
  tallies: readonly Tally[],
  { quantities, versions }: { quantities: readonly Quantity[]; versions: readonly Version[] },
  place: (figure: string) => Location,
): Tally[] {
  const keys = new Keys();
  const byId = new Map(tallies.map((each) => [each.id, each]));
  const totals = new Map<string, Key>();
  for (const { one, other, pairs } of versions) {
    const [base, version] = [byId.get(one), byId.get(other)];
    if (!base || !version || version.key.concept !== null) continue;
    const key = base.key.concept === null ? keys.fresh(base.label ?? base.id, null, null) : base.key;
    byId.set(one, { ...base, key });
    byId.set(other, { ...alike(version, base, pairs), key });
    for (const { total } of [base, version]) if (total !== null) totals.set(total, key);
  }
  const single = quantities.flatMap((quantity) => {
    const [first] = quantity.appearances;
    const known = quantity.appearances.flatMap(({ figure }) => totals.get(figure.id) ?? []);
    const key = known[0] ?? keys.fresh(conceptOf(first), first?.body?.name ?? null, first?.aspect ?? null);
    return quantity.appearances.flatMap((each) =>
      totals.has(each.figure.id) ? [] : [singleOf(each, quantity, key, place)],
    );
  });
  return [...byId.values(), ...single];
}

/** A version of a list, its categories named as those of the other that they stand for. */
function alike(version: Tally, base: Tally, pairs: Version["pairs"]): Tally {
  const names = new Map(
    base.dimensions.flatMap(({ cells }) => cells.map(({ figure, category }) => [figure, category] as const)),
  );
  const category = new Map(
    pairs.flatMap(({ one, other }) => [[one, names.get(other)] as const, [other, names.get(one)] as const]),
  );
  const dimensions = version.dimensions.map((dimension) => ({
    ...dimension,
    cells: dimension.cells.map((cell) => ({
      ...cell,
      category: category.get(cell.figure) ?? `${version.id}-${cell.category}`,
    })),
  }));
  return { ...version, dimensions };
}

function singleOf(
  { figure, label }: Appearance,
  { unstated, odds }: Quantity,
  key: Key,
  place: (figure: string) => Location,
): Tally {
  return {
    id: `m-${figure.id}`,
    label: label || figure.printed,
    key: unstated.has(figure.id) ? { ...key, time: null } : key,
    at: place(figure.id),
    confidence: confidenceOf(odds),
    total: figure.id,
    dimensions: [],
    crossings: [],
    exclusive: [],
    parent: null,
  };
}

function confidenceOf(odds: number): Confidence {
  return odds > 8 ? "certain" : "likely";
}

function conceptOf(appearance: Appearance | undefined): string {
  if (!appearance) return "";
  const { noun, near, figure } = appearance;
  return [...(noun === null ? [] : [noun]), ...near].join(" ") || figure.printed;
}

/** Keys of quantities; two of one name are told apart by their number. */
class Keys {
  readonly #names = new Map<string, number>();

  fresh(concept: string, body: string | null, aspect: string | null): Key {
    const name = `${concept}|${body}|${aspect}`;
    const count = (this.#names.get(name) ?? 0) + 1;
    this.#names.set(name, count);
    return { concept: count === 1 ? concept : `${concept} ${count}`, body, scope: null, aspect, time: AT_REPORT };
  }
}
