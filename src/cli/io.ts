/** The outside world as the command line sees it: a real process, or a test. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface Output {
  write(content: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  on?(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** Everything was checked and nothing is at or above the threshold. */
export const EXIT_OK = 0;
/** Discrepancies at or above the threshold. */
export const EXIT_DISCREPANCIES = 1;
/** The work could not be done. */
export const EXIT_FAILURE = 2;
