import type { Chain } from "./chains.js";
import type { RollReading } from "./readings.js";
import { isMovement, type Role } from "./roles.js";
import { sameKind, sameThing } from "./same-thing.js";

/**
 * `54 chi bộ với 870 đảng viên … đến nay có 55 chi bộ với 892 đảng viên`: other things that are counted beside both states.
 *
 * The words that make one an earlier state of the other make it so for what stands beside them; movements of it are not told.
 */
export function companionsOf(roles: readonly Role[], { opening, closing }: Chain): RollReading[] {
  const [before, after] = [beside(roles, opening), beside(roles, closing)];
  return before.flatMap((start) => {
    const same = (role: Role): boolean => sameThing(start, role) === "surely" && role.mention.noun !== null;
    const ends = after.filter(same);
    const [end] = ends;
    if (!end || ends.length > 1 || before.filter(same).length > 1 || !sameKind(start, end)) return [];
    const between = roles.slice(roles.indexOf(start) + 1, roles.indexOf(end));
    if (between.some((role) => isMovement(role.cue) && sameThing(role, start) !== "no")) return [];
    return [{ opening: start.mention, closing: end.mention, movements: [] }];
  });
}

const JOINTS = new Set(["với", "có"]);

/** Counts of other things that `với` or `có` joins to a state in its sentence, outside of brackets. */
function beside(roles: readonly Role[], state: Role): Role[] {
  return roles.filter(
    (role) =>
      role.stretch === state.stretch &&
      role.mention.sentence === state.mention.sentence &&
      role.mention.order > state.mention.order &&
      role.mention.group === -1 &&
      !isMovement(role.cue) &&
      role.mention.noun !== null &&
      JOINTS.has(role.stretch.words[role.mention.from - 1]?.folded ?? "") &&
      sameThing(role, state) === "no",
  );
}
