export { DATA_EXTENSIONS, type DataDocument, readData } from "./data.js";
export { endOfCharacter } from "./text/characters.js";
export { type Comment, commentsIn } from "./text/comments.js";
export { readDocument } from "./text/index.js";
export type { Block, Heading, Note, NoteMark, Paragraph, Passage, Range, Table, TextDocument } from "./text/types.js";
