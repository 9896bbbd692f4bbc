export { decodeText } from "./decode.js";
export { readDocument } from "./read-document.js";
