import type { Citation, CitationInput } from "./citation.js";
import { dateParts, isoDate } from "./date.js";
import type { Founding, FoundingInput } from "./founding.js";
import type { Lifter } from "./lift.js";
import { pointerTo } from "./problem.js";

/** Lifts the documents that a data file cites; what one carries out must be among them. */
export function liftCitations(inputs: readonly CitationInput[], lifter: Lifter): Citation[] {
  const ids = new Map<string, string>();
  return inputs.map((input, index) => {
    const pointer = pointerTo("", "citations", index);
    const citation = liftCitation(input, input.id ?? `citation-${index + 1}`, pointer, lifter);
    lifter.claimId(citation.id, pointer, ids);
    citation.basis.forEach((id, at) => {
      lifter.refer(id, pointerTo(pointer, "basis", at), "citation", ids);
    });
    return citation;
  });
}

function liftCitation(input: CitationInput, id: string, pointer: string, lifter: Lifter): Citation {
  const { type = null, number, year = null, symbol, issuer = null, dated = null, subject = null, basis = [] } = input;
  const parts = dated === null ? undefined : dateParts(dated);
  const date = input.date ?? (parts ? isoDate(parts) : null);
  return {
    id,
    type,
    number,
    year,
    symbol,
    issuer,
    date,
    dated,
    subject,
    basis,
    at: lifter.location(pointer, input.at),
  };
}

/** Lifts the bodies of which a data file says when they were founded. */
export function liftFoundings(inputs: readonly FoundingInput[], lifter: Lifter): Founding[] {
  return inputs.map(({ body, alias, date, ...where }, index) => {
    const at = lifter.location(pointerTo("", "foundings", index), where);
    return { body, alias: alias ?? null, date, at };
  });
}
