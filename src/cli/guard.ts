import { writeSync } from "node:fs";
import type { Language } from "../numeric/index.js";
import { terminalText } from "../reporters/terminal.js";
import { EXIT_FAILURE } from "./io.js";

/** The configuration whose modules are being loaded. */
let loading: string | null = null;
/** Whether foreign code runs within this process. */
let hasForeign = false;

const WORDS = {
  en: {
    loading: (name: string) =>
      `${name}: it, or a module that it names, ends the program or never finishes; expected modules that export and do nothing else.`,
    running: "ended before the work was done, by a rule or module of the configuration that exits; take that out.",
    thrown: (reason: string) =>
      `ended by an error that a module of the configuration throws or leaves behind: ${reason}; mend the module, or try --no-config.`,
  },
  vi: {
    loading: (name: string) =>
      `${name}: tệp này, hoặc mô-đun nêu trong đó, kết thúc chương trình hoặc không bao giờ xong; cần mô-đun chỉ xuất, không làm gì khác.`,
    running: "bị kết thúc khi chưa xong việc, do quy tắc hoặc mô-đun của cấu hình; hãy bỏ lệnh kết thúc đó.",
    thrown: (reason: string) =>
      `bị dừng do lỗi mà một mô-đun của cấu hình gây ra: ${reason}; hãy sửa mô-đun, hoặc thử --no-config.`,
  },
} as const;

/** Loads a configuration, whose name is told where its modules end the program or never finish. */
export async function whileLoading<T>(name: string, load: () => Promise<T>): Promise<T> {
  loading = name;
  hasForeign = true;
  const loaded = await load();
  loading = null;
  return loaded;
}

/**
 * Does the work of this process. Modules of a configuration run within it, and may exit, wait for ever, or throw where nobody
 * catches: then the exit code is that of work which could not be done, whatever they exit with. Timers, servers and watchers
 * that they leave behind do not keep the process alive once everything is written.
 */
export async function guarded(work: () => Promise<number>, lang: Language): Promise<number> {
  let isDone = false;
  const say = (message: string): void => {
    try {
      // An exiting process waits for no stream.
      writeSync(process.stderr.fd, `crossfoot: ${terminalText(message)}\n`);
    } catch {
      // Nobody is there to be told; the exit code tells.
    }
  };
  process.on("exit", () => {
    if (isDone) return;
    process.exitCode = EXIT_FAILURE;
    say(loading === null ? WORDS[lang].running : WORDS[lang].loading(loading));
  });
  process.on("uncaughtException", (error: unknown) => {
    isDone = true;
    say(WORDS[lang].thrown(error instanceof Error ? error.message : String(error)));
    process.exit(EXIT_FAILURE);
  });
  const exitCode = await work();
  isDone = true;
  if (hasForeign) {
    await Promise.all([drained(process.stdout), drained(process.stderr)]);
    process.exit(exitCode);
  }
  return exitCode;
}

/** Waits until everything that was written to a stream is handed over, or nobody takes it any more. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed) resolve();
    else stream.write("", () => resolve());
  });
}
