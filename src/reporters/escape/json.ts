// What JSON may hold as it is, and a terminal or an editor would obey: C1 controls, and marks that reorder the text around them.
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A value as JSON, in lines; what whoever looks at it would not see as it is stands by its code, and is read as the same. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return text.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
