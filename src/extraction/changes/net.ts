import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import { type Role, rolesOf } from "../roll-forwards/roles.js";
import { NET, SETS_OFF } from "../vi/changes.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";

/** `1.146 người tham gia mới, song có 672 người dừng đóng nên chỉ tăng thực 474`: what came less what went. */
export function netOf(stretch: Stretch, net: Mention): Weighed<ChangeReading>[] {
  const { mentions, words } = stretch;
  const direction = NET.endingAt(words, net.from - 1)?.value;
  const [first, second] = [mentions[net.order - 2], mentions[net.order - 1]];
  if (direction === undefined || !first || !second || measureOf(net) === "percent") return [];
  if (![first, second].every((each) => isOf(each, net))) return [];
  const other = mentions[net.order - 3];
  if (other && other.sentence === net.sentence && isOf(other, net)) return [];
  const [one, two] = [first, second].map((each) => movesOf(stretch, each));
  const setOff = words.slice(first.to, second.from).some((_, at) => SETS_OFF.at(words, first.to + at) !== undefined);
  if (one !== undefined && one === two) return [];
  if (!setOff && (one === undefined || two === undefined)) return [];
  const came = one === "out" || two === "in" ? second : first;
  const went = came === first ? second : first;
  const known = one !== undefined || two !== undefined;
  // Whichever way it goes, what came less what went is the change from the one to the other.
  const reading = { direction, before: went, after: came, difference: net, percent: null };
  return [weighedChange(reading, known && setOff ? TIGHT : SETTING_OFF)];
}

/** How likely two figures that a word sets against each other make a net change. */
const SETTING_OFF = 0.97;

function isOf(each: Mention, net: Mention): boolean {
  if (each.sentence !== net.sentence || each.group !== net.group || each.upTo !== null) return false;
  if (stateOf(each) !== stateOf(net)) return false;
  return each.noun === null || net.noun === null || nounsMatch(each.noun, net.noun);
}

function movesOf(stretch: Stretch, mention: Mention): "in" | "out" | undefined {
  const cue: Role["cue"] | undefined = rolesOf(stretch).find((role) => role.mention === mention)?.cue;
  if (cue === "in" || cue === "rise" || cue === "source") return "in";
  return cue === "out" || cue === "fall" || cue === "process" ? "out" : undefined;
}
