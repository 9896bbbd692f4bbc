import { realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative } from "node:path";

/** Variables by which GitHub and GitLab tell a job where they have put the repository. */
const TOLD_BY = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"];

/**
 * The root of the repository that a folder belongs to, from which a host names its files: what the host of the job says, else
 * the nearest folder upwards that Git keeps, else the folder itself.
 *
 * @param folder absolute, without links
 */
export async function repositoryRoot(
  folder: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  for (const name of TOLD_BY) {
    const told = variables[name];
    const root = told ? await realpath(told).catch(() => null) : null;
    // A job may also work on another repository, beside its own.
    if (root !== null && holds(root, folder)) return root;
  }
  for (let at = folder; ; at = dirname(at)) {
    // A folder, or a file in a worktree or a submodule.
    if (await stat(join(at, ".git")).catch(() => null)) return at;
    if (dirname(at) === at) return folder;
  }
}

function holds(root: string, folder: string): boolean {
  const inside = relative(root, folder);
  return !isAbsolute(inside) && inside.split(/[\\/]/)[0] !== "..";
}
