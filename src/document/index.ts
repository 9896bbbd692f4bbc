export { DATA_EXTENSIONS, type DataDocument, readData } from "./data.js";
