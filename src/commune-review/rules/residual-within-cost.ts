import { defineRule } from "../../engine/index.js";
import { pairsOf } from "./reading/pairs.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { statedIn } from "./reading/stated.js";
import { ownerAndScope } from "./reading/subject.js";
import { within } from "./reading/within.js";

/** What assets are still worth does not exceed what they cost. */
export const residualWithinCost = defineRule({
  id: "commune-review/residual-within-cost",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The residual value of assets does not exceed their original cost.",
    vi: "Giá trị còn lại của tài sản không lớn hơn nguyên giá.",
  },
  rationale: {
    en: "Depreciation only lowers the value of vehicles and equipment.",
    vi: "Xe, thiết bị chỉ hao mòn, nên giá trị còn lại không thể vượt nguyên giá.",
  },
  messages: {
    en: {
      vehicles: "The vehicles are worth more than they cost: {text}.",
      equipment: "The equipment is worth more than it cost: {text}.",
    },
    vi: {
      vehicles: "Giá trị còn lại của xe lớn hơn nguyên giá: {text}.",
      equipment: "Giá trị còn lại của thiết bị lớn hơn nguyên giá: {text}.",
    },
  },
  examples: {
    holds: [
      {
        title: "vehicles and equipment, depreciated",
        data: reviewFile({
          vehicleCost: "1.120.300.000 đồng",
          vehicleResidual: "445.650.000 đồng",
          equipmentCost: "3.250 triệu đồng",
          equipmentResidual: "1.480 triệu đồng",
        }),
        messages: [],
      },
      {
        title: "equipment, depreciated, in words",
        text: "Tổng nguyên giá 812 thiết bị văn phòng là 6,4 tỷ đồng, giá trị còn lại 3,1 tỷ đồng.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "a residual value above the cost",
        data: reviewFile({ vehicleCost: "451.700.000 đồng", vehicleResidual: "466.200.000 đồng" }),
        messages: ["The vehicles are worth more than they cost: 466.200.000 đồng > 451.700.000 đồng."],
      },
      {
        title: "a residual value above the cost, in words",
        text: "Tổng nguyên giá 812 thiết bị văn phòng là 6,4 tỷ đồng, giá trị còn lại 7,1 tỷ đồng.",
        messages: ["The equipment is worth more than it cost: 7,1 tỷ đồng > 6,4 tỷ đồng."],
      },
    ],
  },
  *check(report, context) {
    const { vehicleCost, vehicleResidual, equipmentCost, equipmentResidual } = reviewOf(report);
    for (const [message, residual, cost] of [
      ["vehicles", vehicleResidual, vehicleCost],
      ["equipment", equipmentResidual, equipmentCost],
    ] as const) {
      for (const { part, whole, subject } of pairsOf(report, statedIn(residual), statedIn(cost), ownerAndScope)) {
        yield { ...within(context, message, part, [whole]), key: [message, subject] };
      }
    }
  },
});
