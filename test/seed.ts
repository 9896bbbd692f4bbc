import fc from "fast-check";

/**
 * Properties draw the same cases in every run, so that a run is red only for what was changed; `SEED=random npm test` looks
 * further, and `SEED=12345 npm test` repeats what it found.
 */
const { SEED = "20260524" } = process.env;

if (SEED !== "random") fc.configureGlobal({ seed: Number(SEED) });
