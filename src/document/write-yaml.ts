import { Document, isCollection, isMap, isPair, isScalar, visit } from "yaml";

/** Longest map or list that stands in one line. */
const LINE = 130;

/** Data as YAML for people: what is short in one line, the rest in blocks, nothing quoted that need not be. */
export function writeYaml(data: unknown): string {
  // Without guessing, as it is read: `07` needs no quotes to stay `07`.
  const document = new Document(inText(data), { schema: "failsafe", aliasDuplicateObjects: false });
  const widths = new Map<unknown, number>();
  const width = (node: unknown): number => {
    const known = widths.get(node);
    if (known !== undefined) return known;
    let sum = 4;
    if (isScalar(node)) sum = String(node.value).length + 2;
    else if (isPair(node)) sum = width(node.key) + width(node.value) + 2;
    else if (isCollection(node)) for (const item of node.items) sum += width(item) + 2;
    widths.set(node, sum);
    return sum;
  };
  visit(document, {
    Collection(_, node, path) {
      const depth = path.length;
      if (depth > 2 && width(node) <= LINE && !(isMap(node) && node.items.length === 0)) {
        node.flow = true;
        return visit.SKIP;
      }
      return undefined;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Lines and levels as text, as everything is without guessing. */
function inText(data: unknown): unknown {
  if (typeof data === "number") return String(data);
  if (Array.isArray(data)) return data.map(inText);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inText(value)]));
}
