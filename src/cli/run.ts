import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { closest } from "../model/index.js";
import { CrossfootError, type Language, type Told, toldIn } from "../numeric/index.js";
import { terminalLine, terminalText } from "../reporters/terminal.js";
import { TOOL } from "../tool.js";
import { FORMAT_NAMES, formatOption } from "./format-option.js";
import { EXIT_FAILURE, EXIT_OK, type Io } from "./io.js";
import { askedLanguage, refusalLanguage } from "./refusal-language.js";
import { usageInVietnamese } from "./usage-words.js";

/**
 * Runs the command line.
 *
 * @param argv arguments after the program's name
 * @returns the exit code: 0 nothing found, 1 discrepancies, 2 the work could not be done
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let isLost = false;
  io.stdout.on?.("error", ({ code, message }) => {
    // A reader that closes early (`| head`) is no failure of this program.
    if (code === "EPIPE" || isLost) return;
    isLost = true;
    io.stderr.write(
      `crossfoot: standard output cannot be written: ${terminalLine(message)}; make room, or use --output.\n`,
    );
  });
  // What nobody can be told changes nothing of what was found.
  io.stderr.on?.("error", () => {});
  const exitCode = await runCommand(argv, io);
  // What goes wrong with a write is told after it.
  await new Promise((resolve) => setImmediate(resolve));
  return isLost ? EXIT_FAILURE : exitCode;
}

async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = EXIT_OK;
  const program = build(io, askedLanguage(argv) ?? "en", (code) => {
    exitCode = code;
  });
  try {
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return EXIT_FAILURE;
    }
    const hint = hintFor(argv, program) ?? dashedOption(argv);
    if (hint !== null) throw new CrossfootError("options/invalid", hint);
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_OK : EXIT_FAILURE;
    if (error instanceof CrossfootError) {
      const lang = await refusalLanguage(argv, error.code);
      for (const told of error.told) io.stderr.write(`crossfoot: ${terminalText(toldIn(told, lang))}\n`);
      return EXIT_FAILURE;
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`crossfoot: unexpected failure, please report it: ${reason}\n`);
    return EXIT_FAILURE;
  }
}

/** Whoever names a file without a command means to check it. */
function hintFor([first = "", ...rest]: readonly string[], { commands }: Command): Told | null {
  if ((first.startsWith("-") && first !== "-") || commands.some((command) => command.name() === first)) return null;
  const isPath = first === "-" || /[./\\*]/.test(first);
  const meant = `crossfoot check ${[first, ...rest].join(" ")}`;
  return isPath
    ? {
        en: `${first}: is no command; did you mean: ${meant}`,
        vi: `${first}: không phải lệnh; có phải ý bạn là: ${meant}`,
      }
    : null;
}

/** An unknown option without the value that it was given, and with the option that it looks like. */
function unknownOption(text: string, { commands }: Command): string {
  const [, named, rest = ""] = /^unknown option '([^'=]*)(?:=[\s\S]*)?'\n?([\s\S]*)$/.exec(text) ?? [];
  if (named === undefined) return text;
  const plain = named
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/^[-\p{Pd}]+/u, "--");
  const known = commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? []));
  const meant = rest === "" ? closest(plain, known) : undefined;
  return `unknown option '${named.normalize("NFC")}'\n${meant === undefined ? rest : `(Did you mean ${meant}?)\n`}`;
}

/** What is written with a dash, as word processors make one of two hyphens. */
function dashedOption(argv: readonly string[]): Told | null {
  const end = argv.indexOf("--");
  const dashed = (end < 0 ? argv : argv.slice(0, end)).find((each) => /^[\u2010-\u2015\u2212]\p{L}/u.test(each));
  if (dashed === undefined) return null;
  const meant = `--${dashed.slice(1)}`;
  return {
    en: `${dashed}: begins with a dash, expected two hyphens: ${meant}`,
    vi: `${dashed}: bắt đầu bằng dấu gạch dài, cần hai dấu gạch nối: ${meant}`,
  };
}

function build(io: Io, refuseIn: Language, exit: (code: number) => void): Command {
  const program = new Command("crossfoot")
    .description("Audits the consistency of the figures inside a report.")
    .version(TOOL.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text.split("\n").map(terminalLine).join("\n")),
      outputError: (text, write) => {
        const said = unknownOption(text.replace(/^error: /, ""), program);
        write(`crossfoot: ${refuseIn === "vi" ? usageInVietnamese(said) : said}`);
      },
    });
  const lang = new Option("--lang <lang>", "language of messages").choices(["en", "vi"]).default("en");
  const langOrConfigured = new Option("--lang <lang>", "language of messages")
    .choices(["en", "vi"])
    .default(undefined, "en");
  const stdinFilename = new Option("--stdin-filename <name>", "name of standard input; its ending says how it is read");

  const configFile = new Option(
    "--config <file>",
    "configuration (the nearest one, from the working directory upwards)",
  );
  const noConfig = new Option("--no-config", "use no configuration");

  program
    .command("check")
    .description("check reports and list the discrepancies")
    .argument("<paths...>", "text, data in .json or .yaml, patterns such as 'reports/**/*.md', or - for standard input")
    .addOption(
      new Option("--format <format>", `${FORMAT_NAMES.join(", ")}; several as NAME=FILE each`)
        .argParser(formatOption)
        .default(undefined, "pretty"),
    )
    .option("--output <file>", "write to a file instead of the screen, whole or not at all")
    .addOption(langOrConfigured)
    .addOption(
      new Option("--fail-on <severity>", "exit with 1 from this severity on")
        .choices(["error", "warning", "info", "never"])
        .default(undefined, "error"),
    )
    .addOption(
      new Option("--max-warnings <number>", "exit with 1 where there are more warnings").argParser(wholeNumber),
    )
    .option("--quiet", "list only what is open and fails the run")
    .addOption(
      new Option("--min-confidence <confidence>", "leave out what is less sure")
        .choices(["certain", "likely", "possible"])
        .default(undefined, "likely"),
    )
    .addOption(configFile)
    .addOption(noConfig)
    .option("--baseline <file>", "list of accepted discrepancies (crossfoot-baseline.json beside the configuration)")
    .option("--no-baseline", "use no such list")
    .option("--update-baseline", "add to the list what --accept names, with --reason and --author")
    .addOption(
      new Option("--accept <ids>", "ids of discrepancies or checks, or all; for --update-baseline").argParser(idList),
    )
    .option("--reason <text>", "why they are to stand; for --update-baseline")
    .option("--author <name>", "who accepts them; for --update-baseline")
    .option("--prune-baseline", "drop from the list what is gone")
    .option(
      "--source <file>",
      "text that data was taken from: every figure must stand there, at its place and with its quote",
    )
    .addOption(stdinFilename)
    .option("--staged", "check of these paths those that are staged, as Git's index has them")
    .option("--pass-without-figures", "exit with 0 where nothing can be checked, as in files of mere prose")
    .addHelpText(
      "after",
      "\nExit code: 0 nothing at or above --fail-on, 1 discrepancies, 2 the work could not be done.",
    )
    .action(async (paths, options) => {
      const { check } = await import("./check.js");
      exit(await check(paths, options, io));
    });

  program
    .command("extract")
    .description("tell what is read from a report, as JSON")
    .argument("<path>", "text, data in .json or .yaml, or - for standard input")
    .addOption(new Option("--as <form>", "write a data file to correct and add to, as YAML").choices(["data"]))
    .addOption(
      new Option("--trace <line>", "tell for people how this line is read, and why not otherwise").argParser(
        lineNumber,
      ),
    )
    .addOption(lang)
    .addOption(stdinFilename)
    .action(async (path, options) => {
      const { extractReport } = await import("./extract.js");
      io.stdout.write(await extractReport(path, options, io));
    });

  program
    .command("rules")
    .description("list the rules")
    .addOption(langOrConfigured)
    .addOption(new Option("--format <format>", "output format").choices(["pretty", "json"]).default("pretty"))
    .addOption(configFile)
    .addOption(noConfig)
    .action(async (options) => {
      const { listRules } = await import("./rules.js");
      io.stdout.write(await listRules(options));
    });

  program
    .command("explain")
    .description("explain a rule, with examples")
    .argument("<rule>", "id of a rule, such as footing/parts-total")
    .addOption(langOrConfigured)
    .addOption(configFile)
    .addOption(noConfig)
    .action(async (id, options) => {
      const { explainRule } = await import("./explain.js");
      io.stdout.write(await explainRule(id, options));
    });

  program
    .command("config")
    .description("check the configuration; with --print, show what holds")
    .argument("[path]", "a report, for which overrides count too")
    .option("--print", "print it with everything that it builds on, as JSON")
    .addOption(langOrConfigured)
    .addOption(configFile)
    .addOption(noConfig)
    .action(async (path, options) => {
      const { showConfig } = await import("./config.js");
      io.stdout.write(await showConfig(path, options));
    });

  program
    .command("init")
    .description("write a configuration to begin with")
    .addOption(new Option("--preset <name>", "what it builds on").choices(["minimal", "recommended", "strict"]))
    .addOption(new Option("--format <format>", "form of the file").choices(["yaml", "json", "js"]).default("yaml"))
    .addOption(lang)
    .action(async (options) => {
      const { initConfig } = await import("./init.js");
      io.stdout.write(await initConfig(options));
    });

  for (const command of program.commands) command.configureOutput(program.configureOutput());
  return program;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number, from 0.");
  return Number(text);
}

/** Ids parted by commas; those of an option that is repeated are joined. */
function idList(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...text.split(/[\s,]+/).filter((id) => id !== "")];
}

function lineNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("Expected the number of a line, from 1.");
  return Number(text);
}
