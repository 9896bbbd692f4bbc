/** The `code` of what an action throws; `undefined` where it throws nothing or something without one. */
export function codeOf(action: () => unknown): unknown {
  return errorOf(action)?.code;
}

/** Code and message of what an action throws, or `undefined` where it throws nothing. */
export function errorOf(action: () => unknown): { code: unknown; message: string; cause: unknown } | undefined {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { code: "code" in error ? error.code : undefined, message: error.message, cause: error.cause };
  }
  return undefined;
}
