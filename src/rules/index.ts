import type { Rule } from "../engine/index.js";
import { oneWay } from "./approximation/one-way.js";
import { roundNumber } from "./approximation/round-number.js";
import { openList } from "./bound/open-list.js";
import { partWithinWhole } from "./bound/part-within-whole.js";
import { differenceAgrees } from "./change/difference-agrees.js";
import { growthAgrees } from "./change/growth-agrees.js";
import { dayExists } from "./citation/day-exists.js";
import { issuerExists } from "./citation/issuer-exists.js";
import { notAfterReport } from "./citation/not-after-report.js";
import { notBeforeBasis } from "./citation/not-before-basis.js";
import { numbersFollowDates } from "./citation/numbers-follow-dates.js";
import { oneDate } from "./citation/one-date.js";
import { oneIssuer } from "./citation/one-issuer.js";
import { oneSubject } from "./citation/one-subject.js";
import { symbolIssuer } from "./citation/symbol-issuer.js";
import { typeLetters } from "./citation/type-letters.js";
import { yearInSymbol } from "./citation/year-in-symbol.js";
import { yearOfSubject } from "./citation/year-of-subject.js";
import { allAgainstRemainder } from "./claim/all-against-remainder.js";
import { comparisonHolds } from "./claim/comparison-holds.js";
import { bodyExists } from "./date/body-exists.js";
import { calendarDay } from "./date/calendar-day.js";
import { periodAsNamed } from "./date/period-as-named.js";
import { periodRunsForward } from "./date/period-runs-forward.js";
import { reachedByReport } from "./date/reached-by-report.js";
import { weekdayAgrees } from "./date/weekday-agrees.js";
import { countListed } from "./enumeration/count-listed.js";
import { productAgrees } from "./extension/product-agrees.js";
import { crossedCells } from "./footing/crossed-cells.js";
import { exclusiveCategories } from "./footing/exclusive-categories.js";
import { partsTotal } from "./footing/parts-total.js";
import { unclearPart } from "./footing/unclear-part.js";
import { oneSpelling } from "./naming/one-spelling.js";
import { ownPlace } from "./naming/own-place.js";
import { attainableShare } from "./proportion/attainable.js";
import { baseStated } from "./proportion/base-stated.js";
import { hundredIsAll } from "./proportion/hundred-is-all.js";
import { roundedNotCut } from "./proportion/rounded-not-cut.js";
import { shareAgrees } from "./proportion/share-agrees.js";
import { sharesTotal } from "./proportion/shares-total.js";
import { categoriesReached } from "./roll-forward/categories-reached.js";
import { changeExplained } from "./roll-forward/change-explained.js";
import { oneCategory } from "./roll-forward/one-category.js";
import { totalReached } from "./roll-forward/total-reached.js";
import { appendicesInSeries } from "./structure/appendices-in-series.js";
import { appendixOneSubject } from "./structure/appendix-one-subject.js";
import { headingsInOrder } from "./structure/headings-in-order.js";
import { listsInOrder } from "./structure/lists-in-order.js";
import { marksHaveNotes } from "./structure/marks-have-notes.js";
import { notesInOrder } from "./structure/notes-in-order.js";
import { versionsAgree } from "./tie-out/versions-agree.js";
import { oneSeparator } from "./wording/one-separator.js";
import { quotationClosed } from "./wording/quotation-closed.js";
import { wordOnce } from "./wording/word-once.js";

/** Every rule that crossfoot ships, family by family. */
export const rules: readonly Rule[] = [
  partsTotal,
  crossedCells,
  unclearPart,
  exclusiveCategories,
  shareAgrees,
  roundedNotCut,
  hundredIsAll,
  attainableShare,
  baseStated,
  sharesTotal,
  productAgrees,
  differenceAgrees,
  growthAgrees,
  versionsAgree,
  totalReached,
  categoriesReached,
  oneCategory,
  changeExplained,
  countListed,
  openList,
  partWithinWhole,
  allAgainstRemainder,
  comparisonHolds,
  ownPlace,
  oneSpelling,
  dayExists,
  notAfterReport,
  notBeforeBasis,
  issuerExists,
  oneDate,
  oneIssuer,
  oneSubject,
  yearInSymbol,
  yearOfSubject,
  numbersFollowDates,
  typeLetters,
  symbolIssuer,
  oneWay,
  roundNumber,
  oneSeparator,
  wordOnce,
  quotationClosed,
  reachedByReport,
  periodRunsForward,
  periodAsNamed,
  bodyExists,
  calendarDay,
  weekdayAgrees,
  headingsInOrder,
  listsInOrder,
  marksHaveNotes,
  notesInOrder,
  appendicesInSeries,
  appendixOneSubject,
];
