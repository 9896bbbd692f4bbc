/** The first day that an archive can name. */
const FIRST_DAY = new Date(1980, 0, 1);

/**
 * Packs the parts of an Office file anew without the time of day, so that the same results give the same bytes.
 *
 * @param rewrite what a part holds instead, by its name; a part that it does not name stays as it is
 */
export async function steadyZip(
  bytes: Uint8Array,
  rewrite: Readonly<Record<string, (content: string) => string>> = {},
): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const rewritten = rewrite[name];
    return [name, rewritten ? strToU8(rewritten(strFromU8(content))) : content] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: FIRST_DAY });
}
