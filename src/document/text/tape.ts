import type { Passage } from "./types.js";

/** Writes text run by run, each character with its offset in the file. */
export class TapeWriter {
  readonly #runs: string[] = [];
  readonly #offsets: Uint32Array;
  #length = 0;

  /** @param capacity the most units that will be written */
  constructor(capacity: number) {
    this.#offsets = new Uint32Array(capacity + 1);
  }

  /** Number of units written so far. */
  get length(): number {
    return this.#length;
  }

  /** Writes a stretch of a passage. */
  copy({ text, offsets }: Passage, start: number, end: number): void {
    if (end <= start) return;
    this.#runs.push(text.slice(start, end));
    this.#offsets.set(offsets.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  /** Writes a stretch of the file as it is. */
  copySource(source: string, start: number, end: number): void {
    if (end <= start) return;
    this.#runs.push(source.slice(start, end));
    for (let at = start; at < end; at += 1) this.#offsets[this.#length + at - start] = at;
    this.#length += end - start;
  }

  /** Writes what stands for one character of the file. */
  push(text: string, offset: number): void {
    this.#runs.push(text);
    this.#offsets.fill(offset, this.#length, this.#length + text.length);
    this.#length += text.length;
  }

  /** What was written, and where its last character ends. */
  finish(end: number): Passage {
    this.#offsets[this.#length] = end;
    return { text: this.#runs.join(""), offsets: this.#offsets.subarray(0, this.#length + 1) };
  }
}
