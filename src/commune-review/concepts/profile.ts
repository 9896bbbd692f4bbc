import { type CategoryDefinition, concept, type Names } from "../../taxonomy/index.js";

export const area = concept({
  vi: ["diện tích tự nhiên", "diện tích"],
  en: ["natural area", "area"],
  unit: "ha",
  cues: ["diện tích tự nhiên # ha", "diện tích tự nhiên # km", "diện tích # ha ! bình quân", "diện tích tự nhiên #"],
});

export const mergedUnits = concept({
  vi: ["đơn vị hành chính được sắp xếp", "đơn vị hành chính hợp nhất", "đơn vị hành chính sáp nhập"],
  en: ["merged administrative units"],
  unit: "đơn vị hành chính",
  cues: [
    "hợp nhất # đơn vị hành chính",
    "hợp nhất # xã",
    "sáp nhập # đơn vị hành chính",
    "# đơn vị hành chính … nhập",
    "# đơn vị hành chính @ hợp nhất | sáp nhập | sắp xếp",
    "sắp xếp # đơn vị hành chính",
  ],
});

export const villages = concept({
  vi: ["bản", "thôn", "xóm", "ấp", "khu dân cư", "tổ dân phố", "làng", "buôn", "khóm"],
  en: ["villages", "hamlets"],
  unit: "thôn, bản",
  cues: [
    "# bản @ diện tích | dân số | nhân khẩu | khẩu",
    "# thôn @ diện tích | dân số | nhân khẩu | khẩu",
    "# xóm @ diện tích | dân số | nhân khẩu | khẩu",
    "# ấp @ diện tích | dân số | nhân khẩu | khẩu",
    "# khóm @ diện tích | dân số | nhân khẩu | khẩu",
    "# buôn @ diện tích | dân số | nhân khẩu | khẩu",
    "# khu phố @ diện tích | dân số | nhân khẩu | khẩu",
    "# tổ dân phố @ diện tích | dân số | nhân khẩu | khẩu",
    "# khu dân cư @ diện tích | dân số | nhân khẩu | khẩu",
    "# thôn bản @ diện tích | dân số | nhân khẩu | khẩu",
    "# thôn làng @ diện tích | dân số | nhân khẩu | khẩu",
    "# làng @ diện tích | dân số | nhân khẩu | khẩu",
  ],
});

export const population = concept({
  vi: ["dân số", "nhân khẩu"],
  en: ["population", "inhabitants"],
  unit: "người",
  cues: ["dân số #", "# nhân khẩu", "# khẩu @ dân số | hộ", "# người @ dân số"],
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
  cues: ["# hộ @ diện tích | dân số | nhân khẩu | dân cư", "# hộ dân @ diện tích | dân số", "số hộ #"],
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

export const ethnicGroups = concept({
  vi: ["dân tộc"],
  en: ["ethnic groups"],
  unit: "dân tộc",
  cues: ["# dân tộc", "# dân tộc cùng sinh sống", "# dân tộc chủ yếu"],
});

/** One people, known by its name before a percentage. */
function group(vi: Names, en: Names): CategoryDefinition<unknown> {
  const [name] = vi;
  return { vi, en, cues: [`${name} chiếm #`, `dân tộc ${name} #`, `người ${name} … #`, `${name} # @ dân tộc`] };
}

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
        kinh: group(["Kinh"], ["Kinh"]),
        tay: group(["Tày"], ["Tay"]),
        thai: group(["Thái"], ["Thai"]),
        muong: group(["Mường"], ["Muong"]),
        khmer: group(["Khmer", "Khơ-me"], ["Khmer"]),
        hmong: group(["Mông", "H'Mông"], ["Hmong"]),
        nung: group(["Nùng"], ["Nung"]),
        dao: group(["Dao"], ["Dao"]),
        hoa: group(["Hoa"], ["Hoa"]),
        giay: group(["Giáy"], ["Giay"]),
        lao: group(["Lào"], ["Lao"]),
        lu: group(["Lự"], ["Lu"]),
        khoMu: group(["Khơ Mú"], ["Kho Mu"]),
        haNhi: group(["Hà Nhì"], ["Ha Nhi"]),
        laHu: group(["La Hủ"], ["La Hu"]),
        sanDiu: group(["Sán Dìu"], ["San Diu"]),
        sanChay: group(["Sán Chay", "Cao Lan"], ["San Chay"]),
        giaRai: group(["Gia Rai", "Jrai"], ["Gia Rai"]),
        eDe: group(["Ê Đê"], ["E De"]),
        baNa: group(["Ba Na"], ["Ba Na"]),
        cham: group(["Chăm"], ["Cham"]),
        others: group(["các dân tộc khác", "dân tộc khác", "dân tộc còn lại"], ["others"]),
      },
    },
  },
});
