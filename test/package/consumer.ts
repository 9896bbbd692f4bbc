/** Data whose parts are 5 short of their total. */
export const DATA = {
  tallies: [{ id: "procedures", total: "399", dimensions: { channel: { cells: { online: "43", other: "351" } } } }],
};

const USE = `
const { version } = MANIFEST;
const { discrepancies, coverage, ...rest } = auditData(${JSON.stringify(DATA)});
const check = equal(sum(figure("43", { id: "a" }), figure("351", { id: "b" })), figure("394", { id: "c" }));
const examples = rules.flatMap((rule) => runExamples(rule));
process.stdout.write(
  JSON.stringify({
    version,
    messages: discrepancies.map(({ message }) => message),
    coverage,
    formats: [csv, github, gitlab, json, junit, markdown, pretty, sarif].map(
      (write) => write([{ discrepancies, coverage, ...rest }], { lang: "en", rules }).length > 0,
    ),
    verdict: evaluate(check).verdict,
    passed: examples.length > 0 && examples.every(({ passed }) => passed),
  }),
);
`;

/** A program that imports the package. */
export const ESM = `
import { createRequire } from "node:module";
import { auditData, equal, evaluate, figure, rules, sum } from "crossfoot";
import { csv, github, gitlab, json, junit, markdown, pretty, sarif } from "crossfoot/reporters";
import { runExamples } from "crossfoot/testing";
const MANIFEST = createRequire(import.meta.url)("crossfoot/package.json");
${USE}`;

/** The same program, which requires the package. */
export const CJS = `
const { auditData, equal, evaluate, figure, rules, sum } = require("crossfoot");
const { csv, github, gitlab, json, junit, markdown, pretty, sarif } = require("crossfoot/reporters");
const { runExamples } = require("crossfoot/testing");
const MANIFEST = require("crossfoot/package.json");
${USE}`;
