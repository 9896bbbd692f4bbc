// What XML 1.0 has no place for, not even as a reference: most control characters, halves of pairs, two that are none.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text that XML 1.0 can hold: what it cannot is shown as its code. */
export function xmlCharacters(text: string): string {
  return text.replace(
    FORBIDDEN,
    (character) => `<${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}>`,
  );
}

/** Text for an element or an attribute of XML 1.0; what XML cannot hold is shown as its code. */
export function xmlText(text: string): string {
  return (
    xmlCharacters(text)
      .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
      // Written as references, as a reader makes blanks of them in attributes and line feeds of them elsewhere.
      .replace(/[\t\n\r\u0085\u2028]/g, (blank) => `&#${blank.charCodeAt(0)};`)
  );
}
