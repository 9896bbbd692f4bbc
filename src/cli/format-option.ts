import { InvalidArgumentError } from "commander";

/** Every output format, those for people first. */
export const FORMAT_NAMES = [
  ...(["pretty", "markdown", "csv", "xlsx", "docx"] as const),
  ...(["json", "sarif", "junit", "github", "gitlab"] as const),
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

/** One format, and the file that it goes to; without one it goes to `--output`, else to the screen. */
export interface FormatTarget {
  readonly format: FormatName;
  readonly file?: string;
}

/** Reads one `--format NAME` or `--format NAME=FILE`, beside those before it. */
export function formatOption(value: string, previous: readonly FormatTarget[] = []): readonly FormatTarget[] {
  const [name = "", ...rest] = value.split("=");
  const format = FORMAT_NAMES.find((known) => known === name);
  if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${FORMAT_NAMES.join(", ")}.`);
  if (rest.length === 0) return [...previous, { format }];
  const file = rest.join("=");
  if (file === "") throw new InvalidArgumentError(`Expected a file behind the sign, such as ${name}=list.${name}.`);
  return [...previous, { format, file }];
}
