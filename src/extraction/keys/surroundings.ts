import type { Block } from "../../document/index.js";

/** What stands above a block: the headings of its section and the line that leads into it. */
export interface Surroundings {
  readonly content: ReadonlySet<string>;
  readonly time: string | null;
  readonly body: string | null;
  /** The headings above, the highest first, each with its level. */
  readonly path: readonly string[];
  /** Whether a heading says that what follows is wanted, not done. */
  readonly planned: boolean;
}

const LONGEST_LEAD = 300;

/** Follows blocks in their order and tells the texts that stand above each. */
export class Above {
  readonly #sections = new Map<string, readonly string[]>();
  #headings: { level: number; text: string }[] = [];
  #lead: { text: string; depth: number; note: string | null } | null = null;

  /** The headings above the block that `next` was last asked of. */
  path: readonly string[] = [];

  /** The texts above the next block. */
  next(block: Block): readonly string[] {
    const texts = this.#textsAbove(block);
    this.path = block.note === null ? this.#headings.map(({ level, text }) => `${level} ${text}`) : [];
    if (block.type === "paragraph") this.#pass(block);
    return texts;
  }

  #textsAbove(block: Block): readonly string[] {
    const headings =
      block.note === null ? this.#headings.map(({ text }) => text) : (this.#sections.get(block.section ?? "") ?? []);
    const lead = this.#lead;
    const below = block.type === "table" || block.note !== null || (lead !== null && block.depth > lead.depth);
    return lead && lead.note === block.note && below ? [...headings, lead.text] : headings;
  }

  #pass({ heading, passage: { text }, depth, note, section }: Extract<Block, { type: "paragraph" }>): void {
    if (heading && note === null) {
      const higher = this.#headings.filter(({ level }) => level < heading.level);
      this.#headings = [...higher, { level: heading.level, text }];
      this.#sections.set(
        section ?? "",
        this.#headings.map((each) => each.text),
      );
      this.#lead = null;
    } else if (text.endsWith(":") && text.length <= LONGEST_LEAD) this.#lead = { text, depth, note };
    else if (this.#lead && (note !== this.#lead.note || (note === null && depth <= this.#lead.depth)))
      this.#lead = null;
  }
}
