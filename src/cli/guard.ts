import { writeSync } from "node:fs";
import { CrossfootError, type Language, type Told } from "../numeric/index.js";
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

/** Milliseconds that the modules of a configuration may take to load. */
const PATIENCE = 30_000;

/**
 * Loads a configuration, whose name is told where its modules end the program or never finish.
 *
 * @throws {CrossfootError} `config/module` where they wait for long
 */
export async function whileLoading<T>(name: string, load: () => Promise<T>): Promise<T> {
  loading = name;
  hasForeign = true;
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CrossfootError("config/module", waiting(name))), PATIENCE);
    // Where nothing else is left to wait for, the process ends at once.
    timer.unref();
  });
  const loaded = await Promise.race([load(), tooLong]).finally(() => clearTimeout(timer));
  loading = null;
  return loaded;
}

function waiting(name: string): Told {
  return {
    en: `${name}: it, or a module that it names, is not loaded after ${PATIENCE / 1000} seconds; expected modules that wait for nothing, take the waiting out or try --no-config.`,
    vi: `${name}: tệp này, hoặc mô-đun nêu trong đó, sau ${PATIENCE / 1000} giây vẫn chưa nạp xong; cần mô-đun không chờ gì, hãy bỏ chỗ chờ hoặc thử --no-config.`,
  };
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
