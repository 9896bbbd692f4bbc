import { readDocument } from "../../src/document/text/index.js";
import { audit } from "../../src/engine/index.js";
import { extract } from "../../src/extraction/index.js";
import { rules } from "../../src/shipped.js";
import { lineOf } from "./line.js";
import { heap } from "./measure.js";
import { copiesOf, realReport } from "./sources.js";

const COPIES = 100;
const WIDTHS = [12, 8, 17];

/** Memory that a long text keeps after each stage, as long as its results are held. */
export function memory(): void {
  const { name, text } = realReport();
  const many = Buffer.from(copiesOf(text, COPIES)).toString();
  let [before, all] = [heap(), 0];
  const kept: unknown[] = [];
  console.log(`${COPIES} copies of ${name}, ${many.length} characters`);
  console.log(lineOf(["heap kept", "MiB", "bytes a character"], WIDTHS));
  const keep = <Result>(what: string, result: Result): Result => {
    kept.push(result);
    const now = heap();
    show(what, now - before, many.length);
    all += now - before;
    before = now;
    return result;
  };
  const document = keep("document", readDocument(many));
  const { report } = keep("extraction", extract(document));
  keep("result", audit(report, { rules }));
  show("all", all, many.length);
  console.log(`resident at most, of the whole process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
}

function show(what: string, bytes: number, characters: number): void {
  console.log(lineOf([what, (bytes / 1024 / 1024).toFixed(1), (bytes / characters).toFixed(1)], WIDTHS));
}
