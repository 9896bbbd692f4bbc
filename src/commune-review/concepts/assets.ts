import { concept } from "../../taxonomy/index.js";

export const buildings = concept({
  vi: ["trụ sở", "trụ sở làm việc", "cơ sở nhà, đất"],
  en: ["buildings"],
  unit: "trụ sở",
  dimensions: {
    use: {
      kind: "partition",
      complete: true,
      categories: {
        offices: { vi: ["đất trụ sở làm việc", "trụ sở làm việc"], en: ["offices"] },
        services: { vi: ["đất công trình sự nghiệp", "công trình sự nghiệp"], en: ["public services"] },
      },
    },
  },
});

export const transferredPremises = concept({
  vi: ["cơ sở nhà, đất được chuyển giao"],
  en: ["premises handed over"],
  unit: "cơ sở nhà, đất",
});

export const surplusBuildings = concept({
  vi: ["trụ sở dôi dư", "trụ sở đề xuất xử lý"],
  en: ["surplus buildings"],
  unit: "trụ sở",
});

export const vehicles = concept({
  vi: ["xe ô tô", "ô tô", "phương tiện"],
  en: ["vehicles"],
  unit: "xe",
  dimensions: {
    condition: {
      kind: "partition",
      complete: true,
      categories: {
        usable: { vi: ["còn sử dụng được", "đang sử dụng", "hoạt động tốt"], en: ["usable"] },
        broken: { vi: ["đã hỏng", "hỏng", "không sử dụng được", "hư hỏng"], en: ["broken"] },
      },
    },
  },
});

export const vehicleCost = concept({
  vi: ["nguyên giá xe ô tô", "nguyên giá"],
  en: ["cost of vehicles"],
  unit: "đồng",
});

export const vehicleResidual = concept({
  vi: ["giá trị còn lại của xe ô tô", "giá trị còn lại"],
  en: ["residual value of vehicles"],
  unit: "đồng",
});

export const equipment = concept({
  vi: ["tài sản, thiết bị văn phòng", "máy móc, thiết bị", "thiết bị văn phòng"],
  en: ["equipment"],
  unit: "tài sản",
});

export const equipmentCost = concept({
  vi: ["nguyên giá tài sản, thiết bị văn phòng"],
  en: ["cost of equipment"],
  unit: "đồng",
});

export const equipmentResidual = concept({
  vi: ["giá trị còn lại của tài sản, thiết bị văn phòng"],
  en: ["residual value of equipment"],
  unit: "đồng",
});
