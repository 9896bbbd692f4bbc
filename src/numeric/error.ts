/**
 * An error whose cause a caller can tell apart by `code`.
 *
 * Compare codes, not classes: the ESM and the CJS build each hold their own copy of this class.
 */
export class CrossfootError extends Error {
  override readonly name: string = "CrossfootError";
  /** Stable, machine-readable cause, such as `printed/ambiguous-separator`. */
  readonly code: string;
  /** The message line by line, where it is about several things. */
  readonly lines: readonly string[];

  constructor(code: string, message: string | readonly string[], options?: ErrorOptions) {
    const lines = typeof message === "string" ? [message] : message;
    super(lines.join("\n"), options);
    this.code = code;
    this.lines = lines;
  }
}
