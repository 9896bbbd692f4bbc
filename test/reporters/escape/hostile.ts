import fc from "fast-check";

/** Pieces that mean something in one syntax or another. */
const PIECES = [
  ...[
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    '"',
    "'",
    ",",
    ";",
    "|",
    "*",
    "_",
    "`",
    "#",
    "<",
    ">",
    "&",
    "[",
    "]",
    "(",
    ")",
  ],
  ...[
    "{",
    "}",
    "\\",
    "!",
    "~",
    "$",
    "%",
    ":",
    "::",
    "](",
    "]]>",
    "<!--",
    "&amp;",
    "&#10;",
    "%0A",
    "{0}",
    "1.",
    "2)",
    "www.",
  ],
  ...[
    "http://",
    "a@b.vn",
    "\u0000",
    "\u001b[31m",
    "\u007f",
    "\u202e",
    "\u2028",
    "\ufffe",
    "\ud800",
    "\udc00",
    "\ufeff",
  ],
  ...["=1+1", "-5", "-1.234,5", "+84", "＝1", "ộ", "đ", "😀", " ", "a", "B", "9"],
];

/** Texts that a report or a file name may hold to break what they are written into. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary", maxLength: 2 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));
