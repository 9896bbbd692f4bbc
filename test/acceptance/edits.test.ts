import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entriesFor } from "../../src/config/index.js";
import { type AuditResult, auditText } from "../../src/index.js";

const RULE = "footing/parts-total";
const WRONG = "Tổng số 52 đảng viên, trong đó: 30 nam, 21 nữ.";
const SIGNED = { reason: "one has two cards", author: "Office", date: "2026-05-24" };

/** A paragraph; of slips `id` tells which one it is, whatever becomes of it. */
interface Block {
  readonly text: string;
  readonly id: number | null;
}
interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}
type Draft = readonly Section[];

const slip = (id: number): Block => ({ text: WRONG, id });
const plain = (text: string): Block => ({ text, id: null });

const TOTALS = fc.integer({ min: 1200, max: 8999 });
/** Paragraphs without figures, with a figure, and with a list that adds up. */
const paragraphs = fc.oneof(
  fc.constantFrom("Xã đã họp bàn.", "Công tác phối hợp được duy trì nền nếp.").map(plain),
  TOTALS.map((count) => plain(`Đã trồng ${count} cây sưa ven đường.`)),
  fc
    .tuple(TOTALS, TOTALS)
    .map(([one, other]) => plain(`Huyện có ${one + other} hộ nghèo, gồm: ${one} hộ vùng cao, ${other} hộ vùng thấp.`)),
);

/** Two sections with one to four equal slips among paragraphs of all kinds. */
const drafts: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.array(paragraphs, { minLength: 0, maxLength: 7 }),
    fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
    fc.nat(20),
  )
  .map(([others, places, cut]) => {
    const blocks = [...others];
    for (const [id, place] of places.entries()) blocks.splice(place % (blocks.length + 1), 0, slip(id));
    const at = cut % (blocks.length + 1);
    return [
      { heading: "Thôn Nà Cà", blocks: blocks.slice(0, at) },
      { heading: "Thôn Bản Giang", blocks: blocks.slice(at) },
    ];
  });

/** What an author does; of slips 9 is one that was not there before. */
type Edit =
  | { readonly edit: "insert"; readonly block: Block; readonly section: number; readonly at: number }
  | { readonly edit: "correct"; readonly slip: number }
  | { readonly edit: "separators"; readonly sign: "" | "." }
  | { readonly edit: "turn round the sections" };

const corrected = (text: string): string => text.replace("52", "51");

function edited(draft: Draft, change: Edit): Draft {
  const mapped = (map: (block: Block) => string): Draft =>
    draft.map(({ heading, blocks }) => ({ heading, blocks: blocks.map((each) => ({ ...each, text: map(each) })) }));
  switch (change.edit) {
    case "insert":
      return draft.map(({ heading, blocks }, index) => ({
        heading,
        blocks: index === change.section ? blocks.toSpliced(change.at % (blocks.length + 1), 0, change.block) : blocks,
      }));
    case "correct":
      return mapped(({ text, id }) => (id === change.slip ? corrected(text) : text));
    case "separators":
      return mapped(({ text }) => text.replace(/(\d)\.?(\d{3})\b/g, `$1${change.sign}$2`));
    case "turn round the sections":
      return draft.toReversed();
  }
}

const inserted = (block: fc.Arbitrary<Block>): fc.Arbitrary<Edit> =>
  fc.record({ edit: fc.constant("insert"), block, section: fc.nat(1), at: fc.nat(20) });
/** What leaves every slip but those of a number as it is. */
const unrelated: fc.Arbitrary<Edit> = fc.oneof(
  inserted(paragraphs),
  fc.record({ edit: fc.constant("separators"), sign: fc.constantFrom("", ".") }),
  fc.record({ edit: fc.constant("correct"), slip: fc.nat(3) }),
  fc.constant({ edit: "turn round the sections" }),
);
const edits = fc.oneof({ arbitrary: unrelated, weight: 3 }, inserted(fc.constant(slip(9))));

/** A draft in print, and which slip stands at which line. */
function printed(draft: Draft, above: (block: Block) => readonly string[] = () => []) {
  const lines: string[] = [];
  const slips = new Map<number, number>();
  for (const { heading, blocks } of draft) {
    lines.push(`## ${heading}`, "");
    for (const block of blocks) {
      lines.push(...above(block));
      if (block.id !== null) slips.set(lines.length + 1, block.id);
      lines.push(block.text, "");
    }
  }
  return { text: lines.join("\n"), slips };
}

/** The slips of a text by the ids of the checks that they break. */
function slipsIn({ checks, figures }: AuditResult, slips: ReadonlyMap<number, number>): ReadonlyMap<string, number> {
  const lines = new Map(figures.map(({ id, line }) => [id, line]));
  return new Map(
    checks.flatMap(({ id, rule, verdict, terms }) => {
      const found = slips.get(lines.get(terms[0]?.figure ?? "") ?? 0);
      return rule === RULE && verdict === "inconsistent" && found !== undefined ? [[id, found] as const] : [];
    }),
  );
}

type By = "list" | "comment";

/** The slips that are accepted once one was accepted and the draft was edited; by a list beside the report, or a comment in it. */
function afterwards(draft: Draft, chosen: number, changes: readonly Edit[], by: By, spares = false) {
  const before = printed(draft);
  const found = auditText(before.text);
  const slips = [...slipsIn(found, before.slips)];
  const [check = "", accepted = -1] = slips[chosen % slips.length] ?? [];
  const one = found.discrepancies.find(({ checks }) => checks.includes(check));
  const comment = `<!-- crossfoot-accept ${RULE} ${one?.id} -- ${SIGNED.reason} -->`;
  const commented = (block: Block): string[] => (by === "comment" && block.id === accepted ? [comment] : []);
  const spared = changes.filter((change) => !spares || change.edit !== "correct" || change.slip !== accepted);
  const after = printed(spared.reduce(edited, draft), commented);
  const baseline = by === "list" ? entriesFor([one?.id ?? ""], [{ file: "a", result: found }], SIGNED) : [];
  const result = auditText(after.text, { baseline });
  const now = slipsIn(result, after.slips);
  const hidden = result.discrepancies
    .flatMap(({ acceptances }) => acceptances.map((each) => now.get(each.check)))
    .filter((each) => each !== undefined);
  return { accepted, hidden, states: result.acceptances.map(({ state }) => state), text: after.text };
}

describe.each(["list", "comment"] as const)("one of equal discrepancies, accepted by a %s", (by) => {
  test("is the only one that is ever accepted, whatever is edited; where it is not, that is told", () => {
    fc.assert(
      fc.property(drafts, fc.nat(3), fc.array(edits, { minLength: 1, maxLength: 3 }), (draft, chosen, changes) => {
        const { accepted, hidden, states, text } = afterwards(draft, chosen, changes, by);

        expect(
          hidden.filter((each) => each !== accepted),
          text,
        ).toEqual([]);
        if (hidden.length === 0) expect(states, text).not.toContain("used");
      }),
      { numRuns: 100 },
    );
  });

  test("stays accepted through any edit that does not concern it", () => {
    fc.assert(
      fc.property(drafts, fc.nat(3), fc.array(unrelated, { minLength: 1, maxLength: 3 }), (draft, chosen, changes) => {
        const { accepted, hidden, text } = afterwards(draft, chosen, changes, by, true);

        expect(hidden, text).toEqual([accepted]);
      }),
      { numRuns: 100 },
    );
  });
});
