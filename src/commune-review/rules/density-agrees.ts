import {
  type CheckDraft,
  defineRule,
  type Expression,
  equal,
  evaluateCheck,
  quotient,
  times,
} from "../../engine/index.js";
import type { Figure } from "../../model/index.js";
import { knownUnit } from "../../numeric/index.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { agreed, statedIn } from "./reading/stated.js";

/** Density is people by area, the size of a household people by households. */
export const densityAgrees = defineRule({
  id: "commune-review/density-agrees",
  kind: "exception",
  severity: "error",
  summary: {
    en: "Population density and the size of households are what population, area and households give.",
    vi: "Mật độ dân số, số khẩu bình quân mỗi hộ khớp với dân số, diện tích và số hộ.",
  },
  rationale: {
    en: "Readers compare communes by these averages.",
    vi: "Người đọc dùng các số bình quân này để so sánh các xã.",
  },
  messages: {
    en: {
      density: "Population density: {stated}, but population and area give {computed}.",
      size: "People a household: {stated}, but population and households give {computed}.",
    },
    vi: {
      density: "Mật độ dân số nêu {stated}, nhưng theo dân số và diện tích là {computed}.",
      size: "Bình quân mỗi hộ nêu {stated}, nhưng theo dân số và số hộ là {computed}.",
    },
  },
  examples: {
    holds: [
      {
        title: "people a square kilometre, and a household",
        data: reviewFile({
          population: "15.224",
          area: "8.450 ha",
          households: "3.380",
          populationDensity: "180 người/km²",
          householdSize: "4,5",
        }),
        messages: [],
      },
      {
        title: "people a square kilometre, in words",
        text: "Xã có diện tích tự nhiên 84,5 km², dân số 15.224 người, mật độ dân số 180 người/km².",
        messages: [],
      },
    ],
    fails: [
      {
        title: "two digits swapped",
        data: reviewFile({ population: "15.224", households: "3.380", householdSize: "5,4" }),
        messages: ["People a household: 5,4, but population and households give 4,504."],
      },
      {
        title: "two digits swapped, in words",
        text: "Xã có diện tích tự nhiên 84,5 km², dân số 15.224 người, mật độ dân số 108 người/km².",
        messages: ["Population density: 108, but population and area give 180,17."],
      },
    ],
  },
  *check(report, context) {
    const { population, area, households, populationDensity, householdSize } = reviewOf(report);
    const people = agreed(statedIn(population))?.figure;
    const land = agreed(statedIn(area))?.figure;
    const homes = agreed(statedIn(households))?.figure;
    function* draft(
      message: "density" | "size",
      rate: Figure,
      computed: Expression,
    ): Generator<CheckDraft<typeof message>> {
      const printed = context.quantity(rate.id, "average");
      // A whole number may be an average that was rounded; one that was cut off is as good.
      const primary = { ...printed, decimals: printed.decimals ?? 0, exact: null };
      const check = equal(computed, primary);
      if (evaluateCheck(check, { rounding: "truncation" }).verdict === "consistent") return;
      yield { check, key: [message], confidence: "likely", primary, finding: { message } };
    }
    if (!people) return;
    const all = context.quantity(people.id, "people");
    const size = agreed(statedIn(householdSize))?.figure;
    if (size && homes && !related(report, [size.id, homes.id]))
      yield* draft("size", size, quotient(all, context.quantity(homes.id, "households")));
    const density = agreed(statedIn(populationDensity))?.figure;
    const shift = land && toSquareKilometres(land);
    if (density && land && shift && !related(report, [density.id, land.id]))
      yield* draft("density", density, times(shift, quotient(all, context.quantity(land.id, "area"))));
  },
});

/** How many of the units of an area are a square kilometre, in which densities are given. */
function toSquareKilometres({ unit }: Figure): string | undefined {
  const [known, square] = [unit === null ? undefined : knownUnit(unit), knownUnit("km²")];
  if (!known || !square || known.dimension !== square.dimension) return undefined;
  return `1${"0".repeat(square.exponent - known.exponent)}`;
}
