import * as z from "zod";
import type { Locate, ParsedReport, Report } from "../model/index.js";
import { CrossfootError } from "../numeric/index.js";
import type { AnyCategory, AnyConcept } from "./concept.js";
import { entriesOf } from "./entries.js";
import { BLOCKS, CELL_KEYS, ENTRY_KEYS, type ModelFile } from "./file-types.js";
import { parseWith } from "./parse.js";
import { schemaOf } from "./schema.js";
import { viewOf } from "./view.js";
import { VIEW_KEYS, type View } from "./view-types.js";
import { writeReport } from "./write/index.js";

/** A kind of report: what reports of this kind count, and all that follows from it. */
export interface Model<Id extends string = string, C = Readonly<Record<string, AnyConcept>>> {
  /** The name that data files give under `model`. */
  readonly id: Id;
  readonly concepts: C;
  /** The zod schema of data files; made when it is first asked for. */
  readonly schema: z.ZodType<ModelFile<Id, C>>;
  /** The JSON Schema (draft 2020-12) of data files. */
  jsonSchema(): object;
  /** The report by the names of its concepts; what it does not state is there all the same, and says so. */
  view(report: Report): View<C>;
  /** A data file of what its sections state, completed and checked by the compiler; nothing is read yet. */
  file(sections: Omit<ModelFile<Id, C>, "model">): ModelFile<Id, C>;
  /** Writes a report as a data file; reading that gives the same figures, tallies and statements. */
  write(report: Report): ModelFile<Id, C>;
  /** Reads a data file; what is wrong with it is listed, not thrown. */
  parse(data: unknown, locate?: Locate): ParsedReport;
}

/** Any kind of report. */
export type AnyModel = Pick<Model, "id" | "concepts" | "parse"> & { write(report: Report): object };

/** No concept is named as a block of every data file is: the compiler says so, and so does the call. */
type Unreserved = { readonly [Block in (typeof BLOCKS)[number]]?: never };

/**
 * Defines a kind of report by its concepts.
 *
 * @throws {CrossfootError} `model/name` where a concept, dimension or category has a name that is taken
 */
export function defineModel<const Id extends string, C extends Readonly<Record<string, AnyConcept>>>({
  id,
  concepts,
}: {
  id: Id;
  concepts: C & Unreserved;
}): Model<Id, C> {
  for (const [name, concept] of entriesOf(concepts)) {
    if (BLOCKS.some((block) => block === name)) refuse(name, `a block of every data file`);
    checkNames(concept, name, ENTRY_KEYS);
  }
  let schema: z.ZodType | undefined;
  const made = (): z.ZodType => (schema ??= schemaOf(id, concepts));
  return {
    id,
    concepts,
    get schema() {
      // The schema is made of the concepts that the type is made of.
      return made() as z.ZodType<ModelFile<Id, C>>;
    },
    jsonSchema: () => z.toJSONSchema(made(), { io: "input", target: "draft-2020-12", reused: "ref" }),
    view: (report) => viewOf(concepts, report),
    // The type of a file is that of its sections beside the name of the model.
    file: (sections) => ({ model: id, ...sections }) as ModelFile<Id, C>,
    // What is written is in the form of the concepts that the type is made of; a test reads it again.
    write: (report) => writeReport(report, id, concepts) as unknown as ModelFile<Id, C>,
    parse: (data, locate) => parseWith(concepts, made(), data, locate),
  };
}

const DIMENSION_KEYS = ["cells", "kind", "label", "confidence"];

function checkNames(owner: AnyConcept | AnyCategory, path: string, taken: readonly string[]): void {
  for (const [name, { categories }] of entriesOf(owner.dimensions)) {
    if (taken.includes(name) || VIEW_KEYS.some((key) => key === name)) refuse(`${path}.${name}`, "a key of its own");
    for (const [category, each] of entriesOf(categories)) {
      if (DIMENSION_KEYS.includes(category)) refuse(`${path}.${name}.${category}`, "a key of its own");
      checkNames(each, `${path}.${name}.${category}`, CELL_KEYS);
    }
  }
}

function refuse(name: string, what: string): never {
  throw new CrossfootError(
    "model/name",
    `Unexpected name ${JSON.stringify(name)}, which is ${what}; expected another.`,
  );
}
