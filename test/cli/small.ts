import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A report whose parts reach their total. */
export const FITS = `
tallies:
  - id: petitions
    total: "52"
    dimensions: { outcome: { cells: { resolved: "45", pending: "07" } } }
`;

/** A report whose parts are 5 short of their total. */
export const FAILS = `
tallies:
  - id: procedures
    total: "399"
    dimensions: { channel: { cells: { online: "43", other: "351" } } }
`;

/** A report in which 10 of 31 is cut to 32,2 % instead of being rounded to 32,3 %: no more than a note. */
export const CUT = `
statements:
  - { kind: proportion, part: "10", base: "31", percent: "32,2%" }
`;

/** A report of which all that is known is that a part does not exceed its whole. */
export const BOUNDS = `
statements:
  - { kind: bound, part: "10", whole: "31" }
`;

/** A text whose parts reach their total. */
export const TEXT_FITS = "Xã tiếp nhận 1.252 đơn, gồm: 845 đơn đề nghị, 305 đơn khiếu nại, 102 đơn tố cáo.\n";

/** A text whose parts are 10 more than their total. */
export const TEXT_FAILS = TEXT_FITS.replace("102", "112");

/** Writes a file into a folder and returns its path. */
export async function put(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
