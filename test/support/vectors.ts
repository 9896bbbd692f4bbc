import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type * as z from "zod";

const FOLDER = fileURLToPath(new URL("../../../shared/vectors/", import.meta.url));

/** Whether the published vectors are there; they are no part of the repository. */
export const hasVectors = existsSync(FOLDER);

/** A title that says why its tests did not run, where they did not. */
export function vectorTitle(title: string): string {
  return hasVectors ? title : `${title} (skipped: ../shared/vectors is not there)`;
}

/** The contents of one file of vectors, or `undefined` where there are none. */
export function readVectors<T>(name: string, schema: z.ZodType<T>): T | undefined {
  return hasVectors ? schema.parse(JSON.parse(readFileSync(`${FOLDER}${name}`, "utf8"))) : undefined;
}
