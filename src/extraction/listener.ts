import type { Breakdown } from "./breakdowns/index.js";
import type { ChangeReading } from "./changes/index.js";
import type { ClaimReading } from "./claims/index.js";
import type { Mention } from "./clauses/stretch.js";
import type { ComparisonReading } from "./comparisons/index.js";
import type { EnumerationReading } from "./enumerations/index.js";
import type { Product } from "./extensions/index.js";
import type { Listen } from "./judge/listen.js";
import type { ShareReading } from "./proportions/index.js";
import type { RollReading } from "./roll-forwards/index.js";
import type { Pair } from "./tie-outs/index.js";

/** Is told of what was weighed in a text, by the kind of relation. */
export interface Listener {
  readonly breakdown?: Listen<Breakdown>;
  readonly share?: Listen<ShareReading>;
  readonly hundred?: Listen<readonly Mention[]>;
  readonly change?: Listen<ChangeReading>;
  readonly enumeration?: Listen<EnumerationReading>;
  readonly extension?: Listen<Product>;
  readonly tieOut?: Listen<Pair>;
  readonly claim?: Listen<ClaimReading>;
  readonly comparison?: Listen<ComparisonReading>;
  readonly rollForward?: Listen<RollReading>;
}
