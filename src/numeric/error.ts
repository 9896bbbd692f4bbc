/**
 * An error whose cause a caller can tell apart by `code`.
 *
 * Compare codes, not classes: the ESM and the CJS build each hold their own copy of this class.
 */
export class CrossfootError extends Error {
  override readonly name = "CrossfootError";
  /** Stable, machine-readable cause, such as `printed/ambiguous-separator`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
