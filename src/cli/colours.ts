import type { Colours } from "../reporters/index.js";
import type { Io } from "./io.js";

/** Colours for a terminal that has them; plain text for pipes, files, `NO_COLOR` and dumb terminals. */
export async function coloursFor(io: Io | undefined): Promise<Colours> {
  const { default: picocolors } = await import("picocolors");
  const { NO_COLOR, FORCE_COLOR, TERM } = io?.env ?? {};
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== "0";
  const enabled = io !== undefined && !NO_COLOR && (forced || (io.stdout.isTTY === true && TERM !== "dumb"));
  return picocolors.createColors(enabled);
}
