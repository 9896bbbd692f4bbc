/** The root of the repository, seen from the folder that the measurements are bundled into. */
export const root = new URL("../../../", import.meta.url);
