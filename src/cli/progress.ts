import { terminalLine, wrap } from "../reporters/terminal.js";
import type { Io } from "./io.js";

/** Files from which on a run takes long enough for a person to wonder. */
const MANY = 5;

/** Tells how far a run is. */
export interface Progress {
  next(file: string): void;
  done(): void;
}

/** Progress on the terminal where there are many files; nothing where stderr is piped, as in a pipeline. */
export function progressOf({ stderr, env }: Io, total: number): Progress {
  if (stderr.isTTY !== true || env.TERM === "dumb" || total < MANY) return { next: () => {}, done: () => {} };
  const clear = "\r\u001b[K";
  const width = Math.max((stderr.columns ?? 80) - 1, 20);
  let count = 0;
  return {
    next(file) {
      count += 1;
      const [line = ""] = wrap(`${count}/${total} ${terminalLine(file)}`.replaceAll(" ", "\u00a0"), width);
      stderr.write(clear + line.slice(0, width));
    },
    done: () => void stderr.write(clear),
  };
}
