import { concept } from "../../taxonomy/index.js";

export const networkCoverage = concept({
  vi: ["tỷ lệ thôn, bản phủ sóng 4G", "phủ sóng 4G"],
  en: ["villages with 4G"],
  unit: "%",
});

export const baseStations = concept({
  vi: ["trạm BTS", "trạm phát sóng"],
  en: ["base stations"],
  unit: "trạm",
  dimensions: {
    generation: {
      kind: "overlap",
      complete: true,
      categories: { fourG: { vi: ["4G"], en: ["4G"] }, fiveG: { vi: ["5G"], en: ["5G"] } },
    },
  },
});

export const digitalTeams = concept({
  vi: ["tổ công nghệ số cộng đồng"],
  en: ["community digital teams"],
  unit: "tổ",
});

export const digitalSignatures = concept({
  vi: ["tỷ lệ cán bộ, công chức có chữ ký số", "chữ ký số"],
  en: ["staff with a digital signature"],
  unit: "%",
});

export const systemAccounts = concept({
  vi: ["tỷ lệ cán bộ, công chức được cấp tài khoản", "tài khoản"],
  en: ["staff with an account"],
  unit: "%",
});

export const electronicDocuments = concept({
  vi: ["tỷ lệ văn bản xử lý trên hệ thống quản lý văn bản và điều hành"],
  en: ["documents handled electronically"],
  unit: "%",
});

export const equipmentFunding = concept({
  vi: ["kinh phí mua sắm, nâng cấp trang thiết bị"],
  en: ["funds for equipment"],
  unit: "đồng",
});

export const trainingClasses = concept({
  vi: ["lớp tập huấn", "buổi tập huấn", "lớp bồi dưỡng"],
  en: ["training classes"],
  unit: "lớp",
});

export const trainees = concept({
  vi: ["lượt người tham gia tập huấn", "học viên"],
  en: ["trainees"],
  unit: "lượt người",
});

export const budgetRevenue = concept({
  vi: ["thu ngân sách", "tổng thu ngân sách"],
  en: ["budget revenue"],
  unit: "đồng",
});

export const budgetExpenditure = concept({
  vi: ["chi ngân sách", "tổng chi ngân sách"],
  en: ["budget expenditure"],
  unit: "đồng",
});
