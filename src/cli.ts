#!/usr/bin/env node
import { guarded } from "./cli/guard.js";
import { askedLanguage } from "./cli/refusal-language.js";
import { run } from "./cli/run.js";

const argv = process.argv.slice(2);
process.exitCode = await guarded(() => run(argv, process), askedLanguage(argv) ?? "en");
