/** An input that cannot be checked, and what must be said of it. */
export interface BadInput {
  readonly what: string;
  /** Name of the file, in `fixtures/bad-input` unless its content is given here. */
  readonly file: string;
  /** For what no file should hold: too large, or refused by other tools that read this folder. */
  readonly content?: string | Uint8Array;
  /** Where in the file; left out where the whole file is the matter. */
  readonly place?: string;
  /** What is wrong, and what would be right. */
  readonly says: readonly RegExp[];
}

const bomb = ["a: &a0 [x, x, x, x, x, x, x, x, x]"]
  .concat(Array.from({ length: 12 }, (_, level) => `b${level}: &a${level + 1} [${Array(9).fill(`*a${level}`).join()}]`))
  .join("\n");

const unreadable: BadInput[] = [
  { what: "a file that is not there", file: "missing.yaml", says: [/no such file/, /check the path/] },
  { what: "an empty file", file: "empty.yaml", says: [/is empty/, /expected report data/] },
  { what: "a file of white space", file: "blank.yaml", says: [/is empty/, /expected report data/] },
  { what: "a file of comments", file: "only-comments.yaml", says: [/expected report data/, /one report/] },
  { what: "text in Latin-1", file: "latin-1.yaml", says: [/is not UTF-8/, /save it as UTF-8/] },
  { what: "text in UTF-16", file: "utf-16.yaml", says: [/is not UTF-8/, /save it as UTF-8/] },
  {
    what: "two YAML documents",
    file: "two-documents.yaml",
    says: [/:2:1: /, /a second document begins here/, /one report in a file/],
  },
];

/** First bytes that tell a kind of file, and more of the kind behind them. */
function bytes(first: string): Uint8Array {
  return Buffer.concat([Buffer.from(first, "latin1"), Buffer.alloc(600, Uint8Array.of(0, 0, 0x9d, 0x41, 0xff))]);
}

const convert = /save or export it as plain text or Markdown/;

const noText: BadInput[] = [
  { what: "a text that is not there", file: "missing.md", says: [/no such file/, /check the path/] },
  { what: "an empty text", file: "empty.md", says: [/is empty/, /expected the text of one report/] },
  { what: "a text of blanks", file: "blank.md", says: [/is empty/, /expected the text of one report/] },
  { what: "a text in UTF-16", file: "utf-16.txt", says: [/UTF-16/, /UTF-8/] },
  {
    what: "a text in UTF-16 without its mark",
    file: "utf-16-bare.txt",
    content: Buffer.from("Tổng số 52 đơn, gồm 45 đơn đề nghị và 07 đơn khiếu nại.\n", "utf16le"),
    says: [/UTF-16/, /UTF-8/],
  },
  { what: "a text in Latin-1", file: "latin-1.txt", says: [/UTF-8/, /save/] },
  { what: "a text in TCVN3", file: "tcvn3.txt", says: [/TCVN3/, /convert it to Unicode/] },
  { what: "a text in VNI", file: "vni.txt", says: [/VNI/, /convert it to Unicode/] },
  {
    what: "a text with NUL",
    file: "nul.txt",
    content: "Có 52 đơn\0, gồm 45 và 07 đơn.\n".repeat(40),
    says: [/binary/],
  },
  { what: "a PDF by its bytes", file: "report.txt", content: bytes("%PDF-1.7\n"), says: [/is a PDF file/, convert] },
  {
    what: "a Word document by its bytes",
    file: "report.md",
    content: bytes("PK\x03\x04\x14\0\x06\0word/document.xml"),
    says: [/is a Word file/, convert],
  },
  {
    what: "an old Word document by its bytes",
    file: "report",
    content: bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    says: [/is an old Word or Excel file/, convert],
  },
  {
    what: "a picture by its bytes",
    file: "scan.md",
    content: bytes("\x89PNG\r\n\x1a\n"),
    says: [/is a picture/],
  },
  ...[
    ["report.docx", /is a Word document/],
    ["report.pdf", /is a PDF file/],
    ["report.xlsx", /is a spreadsheet/],
    ["report.html", /is a web page/],
  ].map(
    ([file, says]): BadInput => ({
      what: `a ${file} by its name`,
      file: String(file),
      content: "Tổng số 52 đơn.\n",
      says: [new RegExp(says ?? ""), /convert it to Markdown or plain text/],
    }),
  ),
];

const broken: BadInput[] = [
  {
    what: "JSON with a comma too many",
    file: "broken.json",
    content: '{\n  "report": {},\n  "tallies": [,]\n}',
    place: ":3:15",
    says: [/broken JSON/, /comma|","/i],
  },
  {
    what: "JSON that ends too early",
    file: "cut.json",
    content: '{ "tallies": [',
    place: ":1:15",
    says: [/broken JSON/, /end/],
  },
  {
    what: "JSON with a comment",
    file: "comment.json",
    content: '{\n  // none\n  "tallies": []\n}',
    place: ":2:3",
    says: [/broken JSON/],
  },
  {
    what: "JSON with a key that stands twice",
    file: "twice.json",
    content: '{\n  "report": { "title": "một", "title": "hai" }\n}',
    place: ":2:31",
    says: [/"title" stands twice/],
  },
  { what: "YAML with a key out of line", file: "broken.yaml", place: ":3:1", says: [/broken YAML/, /same column/] },
  { what: "YAML with a key that stands twice", file: "key-twice.yaml", place: ":3:3", says: [/broken YAML/, /unique/] },
  {
    what: "a YAML alias without an anchor",
    file: "unknown-alias.yaml",
    place: ":3:12",
    says: [/alias|anchor/, /\ball\b/],
  },
  {
    what: "a YAML alias within its own anchor",
    file: "contains-itself.yaml",
    place: ":7:46",
    says: [/split/, /itself/],
  },
];

const tooLarge: BadInput[] = [
  {
    what: "JSON nested too deeply",
    file: "deep.json",
    content: "[".repeat(100_000) + "]".repeat(100_000),
    says: [/nesting deeper than 64 levels/, /expected the data of one report/],
  },
  {
    what: "YAML nested too deeply in brackets",
    file: "deep.yaml",
    content: "[".repeat(20_000) + "]".repeat(20_000),
    says: [/nesting deeper than 64 levels/, /expected the data of one report/],
  },
  {
    what: "YAML nested too deeply in lists",
    file: "deep-list.yaml",
    content: `${"- ".repeat(20_000)}x`,
    says: [/nesting deeper than 64 levels/, /expected the data of one report/],
  },
  {
    what: "a YAML alias bomb",
    file: "bomb.yaml",
    content: bomb,
    says: [/more than 500000 values/, /expected the data of one report/],
  },
];

const noReport: BadInput[] = [
  {
    what: "an unknown key of the report",
    file: "unknown-key-at-the-top.yaml",
    place: ":3",
    says: [/"talies"/, /"tallies" \(did you mean that\?\)/],
  },
  {
    what: "an unknown key of a tally",
    file: "unknown-key-in-a-tally.yaml",
    place: ":4",
    says: [/\/tallies\/0/, /"totl"/, /"total" \(did you mean that\?\)/],
  },
  {
    what: "an unknown key of a figure",
    file: "unknown-key-in-a-figure.yaml",
    place: ":3",
    says: [/\/tallies\/0\/total/, /"printd"/, /"printed" \(did you mean that\?\)/],
  },
  {
    what: "a statement of an unknown kind",
    file: "unknown-kind.yaml",
    place: ":2:11",
    says: [/\/statements\/0\/kind: /, /"proporton"/, /expected .*"proportion"/],
  },
  {
    what: "a word where a list belongs",
    file: "wrong-type.yaml",
    place: ":2:10",
    says: [/\/tallies: expected/, /found "none"/],
  },
  {
    what: "a line number in words",
    file: "line-in-words.yaml",
    place: ":3:17",
    says: [/\/tallies\/0\/at\/line: expected a whole number/, /"twelve"/],
  },
  {
    what: "a key that is missing",
    file: "missing-key.yaml",
    place: ":2:5",
    says: [/\/tallies\/0\/id: expected/, /the key is missing/],
  },
  {
    what: "a claim about nothing",
    file: "missing-base.yaml",
    place: ":2:5",
    says: [/\/statements\/0: /, /expected a claim to name its remainder, or what is done and the base/],
  },
  {
    what: "a bare number where a print belongs",
    file: "bare-number.json",
    place: ":5:16",
    says: [/\/tallies\/0\/total: /, /bare number 1850/, /in quotes, such as "1850"/],
  },
  {
    what: "a date that does not exist",
    file: "no-such-date.yaml",
    place: ":2:9",
    says: [/\/report\/date: /, /2026-02-30 does not exist/],
  },
  {
    what: "a citation of a thirteenth month",
    file: "no-such-citation-date.yaml",
    place: ":2:47",
    says: [/\/citations\/0\/date: /, /2025-13-01 does not exist/],
  },
  {
    what: "a time that ends before it begins",
    file: "ends-before-it-begins.yaml",
    place: ":3:37",
    says: [/\/tallies\/0\/key\/time: /, /"2026-05-24\.\.2025-07-01"/, /does not end before it begins/],
  },
];

const badFigures: BadInput[] = [
  {
    what: "a decimal comma for thousands",
    file: "comma-for-thousands.yaml",
    place: ":3:12",
    says: [/\/tallies\/0\/total: /, /"1,850"/, /Write "1\.850" for thousands/],
  },
  {
    what: "letters in a figure",
    file: "letters-in-a-figure.yaml",
    place: ":3:12",
    says: [/\/tallies\/0\/total: /, /"12a"/, /expected one number as printed, such as "07"/],
  },
  {
    what: "two figures where one belongs",
    file: "two-figures.yaml",
    place: ":3:12",
    says: [/\/tallies\/0\/total: /, /"02\/03", which is two figures/, /part "02" and base "03"/],
  },
  {
    what: "an id of two tallies",
    file: "tally-id-twice.yaml",
    place: ":4:5",
    says: [/\/tallies\/1: the id "petitions" is used twice, first at \/tallies\/0;/, /another id/],
  },
  {
    what: "an id of two figures",
    file: "figure-id-twice.yaml",
    place: ":3:5",
    says: [/\/figures\/1: the id "rate" is used twice, first at \/figures\/0;/, /another id/],
  },
  {
    what: "a reference to an unknown figure",
    file: "unknown-figure.yaml",
    place: ":5:19",
    says: [/no figure "petitons\.total"/, /did you mean "petitions\.total"\?/],
  },
  {
    what: "a reference to an unknown tally",
    file: "unknown-tally.yaml",
    place: ":9:14",
    says: [/\/statements\/0\/closing: there is no tally "member-2026"/, /did you mean "members-2026"\?/],
  },
];

const nothingToCheck: BadInput[] = [
  { what: "a header alone", file: "only-a-header.yaml", says: [/nothing to check/i, /expected tallies or statements/] },
  {
    what: "a text whose figures nothing relates",
    file: "only-figures.md",
    says: [/nothing to check/i, /2 figures/, /a total and its parts/],
  },
  { what: "a text without figures", file: "no-figures.md", says: [/nothing to check/i, /0 figures/] },
  { what: "figures alone", file: "only-figures.yaml", says: [/nothing to check/i, /2 figures/, /expected tallies/] },
];

export const BAD_INPUTS: readonly BadInput[] = [
  ...unreadable,
  ...noText,
  ...broken,
  ...tooLarge,
  ...noReport,
  ...badFigures,
  ...nothingToCheck,
];
