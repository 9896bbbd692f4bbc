import { concept } from "../../taxonomy/index.js";

export const area = concept({ vi: ["diện tích tự nhiên", "diện tích"], en: ["natural area", "area"], unit: "ha" });

export const mergedUnits = concept({
  vi: ["đơn vị hành chính được sắp xếp", "đơn vị hành chính hợp nhất", "đơn vị hành chính sáp nhập"],
  en: ["merged administrative units"],
  unit: "đơn vị hành chính",
});

export const villages = concept({
  vi: ["bản", "thôn", "xóm", "ấp", "khu dân cư", "tổ dân phố", "làng", "buôn", "khóm"],
  en: ["villages", "hamlets"],
  unit: "thôn, bản",
});

export const population = concept({
  vi: ["dân số", "nhân khẩu"],
  en: ["population", "inhabitants"],
  unit: "người",
});

export const populationDensity = concept({
  vi: ["mật độ dân số"],
  en: ["population density"],
  unit: "người/km²",
});

export const householdSize = concept({
  vi: ["số nhân khẩu bình quân mỗi hộ", "quy mô hộ bình quân"],
  en: ["people a household"],
  unit: "người/hộ",
});

export const households = concept({
  vi: ["hộ dân", "hộ gia đình", "hộ"],
  en: ["households"],
  unit: "hộ",
  dimensions: {
    poverty: {
      kind: "overlap",
      complete: false,
      categories: {
        poor: { vi: ["hộ nghèo"], en: ["poor"] },
        nearPoor: { vi: ["hộ cận nghèo", "cận nghèo"], en: ["nearly poor"] },
      },
    },
  },
});

export const ethnicGroups = concept({ vi: ["dân tộc"], en: ["ethnic groups"], unit: "dân tộc" });

/** Of the whole population: everybody but the Kinh. */
export const minorityShare = concept({
  vi: ["tỷ lệ đồng bào dân tộc thiểu số", "dân tộc thiểu số chiếm"],
  en: ["share of ethnic minorities"],
  unit: "%",
});

export const ethnicShares = concept({
  vi: ["cơ cấu dân tộc", "tỷ lệ các dân tộc"],
  en: ["shares of ethnic groups"],
  unit: "%",
  dimensions: {
    group: {
      kind: "partition",
      complete: false,
      categories: {
        kinh: { vi: ["Kinh"], en: ["Kinh"] },
        tay: { vi: ["Tày"], en: ["Tay"] },
        thai: { vi: ["Thái"], en: ["Thai"] },
        muong: { vi: ["Mường"], en: ["Muong"] },
        khmer: { vi: ["Khmer", "Khơ-me"], en: ["Khmer"] },
        hmong: { vi: ["Mông", "H'Mông"], en: ["Hmong"] },
        nung: { vi: ["Nùng"], en: ["Nung"] },
        dao: { vi: ["Dao"], en: ["Dao"] },
        hoa: { vi: ["Hoa"], en: ["Hoa"] },
        giay: { vi: ["Giáy"], en: ["Giay"] },
        lao: { vi: ["Lào"], en: ["Lao"] },
        lu: { vi: ["Lự"], en: ["Lu"] },
        khoMu: { vi: ["Khơ Mú"], en: ["Kho Mu"] },
        haNhi: { vi: ["Hà Nhì"], en: ["Ha Nhi"] },
        laHu: { vi: ["La Hủ"], en: ["La Hu"] },
        sanDiu: { vi: ["Sán Dìu"], en: ["San Diu"] },
        sanChay: { vi: ["Sán Chay", "Cao Lan"], en: ["San Chay"] },
        giaRai: { vi: ["Gia Rai", "Jrai"], en: ["Gia Rai"] },
        eDe: { vi: ["Ê Đê"], en: ["E De"] },
        baNa: { vi: ["Ba Na"], en: ["Ba Na"] },
        cham: { vi: ["Chăm"], en: ["Cham"] },
        others: { vi: ["các dân tộc khác", "dân tộc khác", "dân tộc còn lại"], en: ["others"] },
      },
    },
  },
});
