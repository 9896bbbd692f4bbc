import { folded } from "../../../engine/index.js";
import { isActual, type Stated, type Version } from "./stated.js";

/** The service units that every commune has beside the offices of its people's committee, by words of their names. */
const UNITS = { station: ["trạm y tế"], centre: ["trung tâm dịch vụ tổng hợp", "trung tâm cung ứng dịch vụ"] } as const;

/** One of them. */
export type ServiceUnit = keyof typeof UNITS;

/** What is told of one service unit; its name stands in the body, or else in the words before the figure. */
export function ofUnit(unit: ServiceUnit, versions: readonly Version[]): Stated[] {
  return versions.filter(isActual).flatMap((version) => {
    const { figure } = version;
    const named = folded(version.body ?? version.label ?? "");
    return figure !== null && namedIn(named) === unit ? [{ figure, version }] : [];
  });
}

/** The unit that some words name; nothing where they name both. */
function namedIn(words: string): ServiceUnit | undefined {
  const found = (Object.keys(UNITS) as ServiceUnit[]).filter((unit) =>
    UNITS[unit].some((name) => words.includes(name)),
  );
  return found.length === 1 ? found[0] : undefined;
}
