import { join } from "node:path";
import ts from "typescript";

/** What an editor offers at the end of some code in a project, in the order of the alphabet. */
export function completionsIn(folder: string): (code: string) => string[] {
  const path = join(folder, "editor.mts");
  const options: ts.CompilerOptions = { strict: true, module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] };
  let [code, version] = ["", 0];
  const textOf = (file: string): string | undefined => (file === path ? code : ts.sys.readFile(file));
  const { directoryExists, getDirectories, realpath } = ts.sys;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: (file) => (file === path ? String(version) : "1"),
    getScriptSnapshot: (file) => {
      const text = textOf(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (file) => file === path || ts.sys.fileExists(file),
    readFile: textOf,
    directoryExists,
    getDirectories,
    ...(realpath && { realpath }),
  });
  return (edited) => {
    code = edited;
    version += 1;
    return (service.getCompletionsAtPosition(path, code.length, {})?.entries ?? []).map(({ name }) => name).sort();
  };
}
