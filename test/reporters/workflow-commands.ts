/** A workflow command as the runner of GitHub Actions takes it apart. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads one line of a log; `null` where it is no command. */
export function parseCommand(line: string): WorkflowCommand | null {
  if (!line.startsWith("::")) return null;
  const end = line.indexOf("::", 2);
  const head = line.slice(2, end);
  const blank = head.indexOf(" ");
  const command = blank < 0 ? head : head.slice(0, blank);
  const pairs = blank < 0 ? [] : head.slice(blank + 1).split(",");
  const properties = pairs.map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), decoded(pair.slice(at + 1), ["%0D", "\r"], ["%0A", "\n"], ["%3A", ":"], ["%2C", ","])];
  });
  return {
    command,
    properties: Object.fromEntries(properties),
    message: decoded(line.slice(end + 2), ["%0D", "\r"], ["%0A", "\n"]),
  };
}

function decoded(text: string, ...codes: [string, string][]): string {
  const plain = codes.reduce((result, [code, sign]) => result.replaceAll(code, sign), text);
  return plain.replaceAll("%25", "%");
}
