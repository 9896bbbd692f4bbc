/** Signs that mean something anywhere in a line. */
const INLINE = /[\\`*_[\]{}<>#|~&!$]/g;

/** What would begin a list, a heading or a rule at the start of a line. */
const START = /^(?:[-+=]|\d+(?=[.)]))/;

/** What GitHub and others make a link of, though it is bare. */
const BARE_LINK = /:(?=\/\/)|(?<=\bwww)\.|@/gi;

/** Text of one line that Markdown (CommonMark, and the additions of GitHub) shows as it is. */
export function markdownText(text: string): string {
  return text
    .trim()
    .replace(INLINE, "\\$&")
    .replace(START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(BARE_LINK, "\\$&");
}
