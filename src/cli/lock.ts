import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CrossfootError } from "../numeric/index.js";

const STEP = 50;
/** Milliseconds after which another run that still holds a file is asked about. */
const PATIENCE = 60_000;

/**
 * Does work on a file that other runs wait for, so that none writes over what another has just added.
 *
 * @throws {CrossfootError} `file/locked` where another run does not let go of it
 */
export async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${resolve(path)}.lock`;
  const own = `${process.pid} ${hostname()}\n`;
  for (let waited = 0; !(await taken(lock, own)); waited += STEP) {
    if (waited >= PATIENCE)
      throw new CrossfootError("file/locked", {
        en: `${path}: another run has been changing it for a minute; wait for that, or delete ${path}.lock where there is none.`,
        vi: `${path}: một lần chạy khác đang sửa tệp này đã hơn một phút; hãy chờ, hoặc xóa ${path}.lock nếu không có lần chạy nào.`,
      });
    await sleep(STEP);
  }
  try {
    return await work();
  } finally {
    if ((await contentOf(lock)) === own) await rm(lock, { force: true });
  }
}

/** Takes a lock that nobody holds; where no file can be written, writing the list itself says so. */
async function taken(lock: string, own: string): Promise<boolean> {
  try {
    await writeFile(lock, own, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") return true;
  }
  const held = await contentOf(lock);
  if (held !== null && held !== own && isLeft(held)) await drop(lock, held);
  return false;
}

/** Whether the process that took a lock is of this machine, and gone. */
function isLeft(held: string): boolean {
  const [pid = "", host] = held.trim().split(" ");
  if (host !== hostname() || !/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Takes a lock away that was left; by another name first, as two may find it at once, and only one is to. */
async function drop(lock: string, held: string): Promise<void> {
  const aside = `${lock}.${process.pid}`;
  await rename(lock, aside).catch(() => {});
  if ((await contentOf(aside)) !== held) await rename(aside, lock).catch(() => {});
  await rm(aside, { force: true });
}

async function contentOf(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch(() => null);
}
