import { type CategoryDefinition, concept, type Names } from "../../taxonomy/index.js";
import { VILLAGE_WORDS } from "./village-words.js";

export const area = concept({
  vi: ["diện tích tự nhiên", "diện tích"],
  en: ["natural area", "area"],
  unit: "ha",
  cues: [
    "có # ha đất",
    "# ha đất tự nhiên",
    "rộng # @ nhân khẩu | hộ | dân số | thôn",

    "tổng diện tích … #",
    "diện tích … # ha ! bình quân | trồng | rừng",
    "diện tích … # km ! bình quân",
    "rộng … # ha ! bình quân",
    "rộng … # km ! bình quân",
    "diện tích tự nhiên # ha",
    "diện tích tự nhiên # km",
    "diện tích # ha ! bình quân",
    "diện tích tự nhiên #",
    "diện tích # @ nhân khẩu | hộ | khẩu | dân số",
    "rộng # ha ! bình quân",
    "rộng # km ! bình quân",
  ],
});

export const mergedUnits = concept({
  vi: ["đơn vị hành chính được sắp xếp", "đơn vị hành chính hợp nhất", "đơn vị hành chính sáp nhập"],
  en: ["merged administrative units"],
  unit: "đơn vị hành chính",
  cues: [
    "hợp nhất từ # đơn vị",
    "hợp nhất # đơn vị",
    "sáp nhập từ # đơn vị",
    "sáp nhập # đơn vị",
    "sáp nhập từ # xã",
    "sáp nhập # xã",
    "nhập từ # đơn vị",
    "thành lập ~ nhập ~ # đơn vị ! sự nghiệp",
    "nhập lại từ # đơn vị",
    "nhập # đơn vị",
    "gộp # đơn vị",
    "gộp # xã",
    "gộp từ # xã",
    ...["sáp nhập", "hợp nhất", "sắp xếp", "hình thành từ", "sáp nhập nguyên trạng", "nhập nguyên trạng"].flatMap(
      (word) => ["xã", "phường", "thị trấn", "đơn vị"].flatMap((unit) => [`${word} # ${unit}`, `${word} từ # ${unit}`]),
    ),
    "đơn vị hành chính nhập # xã",
    "nhập # xã @ hợp nhất | sáp nhập | sắp xếp | thành lập | hình thành",
    "trên cơ sở # đơn vị",
    "trên cơ sở # xã",
    "# đơn vị cấp xã @ hợp nhất | sáp nhập | sắp xếp",
    "hợp nhất # đơn vị hành chính",
    "hợp nhất # xã",
    "sáp nhập # đơn vị hành chính",
    "# đơn vị hành chính … nhập",
    "# đơn vị hành chính @ hợp nhất | sáp nhập | sắp xếp",
    "sắp xếp # đơn vị hành chính",
    "# xã trước sắp xếp",
    "từ # đơn vị hành chính",
  ],
});

/** What has all its villages: `xã có 24 thôn`. */
const WHOLE_PLACES = ["xã", "toàn xã", "phường", "toàn phường", "xã chia thành", "phường chia thành"] as const;

/** What is said of some villages only: `xã có 12 thôn đạt chuẩn`. */
const PARTLY = VILLAGE_WORDS.flatMap((word) =>
  [
    "được",
    "đã",
    "đạt",
    "có",
    "chưa",
    "không",
    "khó khăn",
    "đặc biệt",
    "hoàn thành",
    "thực hiện",
    "văn hóa",
    "biên giới",
  ].map((said) => `${word} ${said}`),
).join(" | ");

export const villages = concept({
  vi: ["bản", "thôn", "xóm", "ấp", "khu dân cư", "tổ dân phố", "làng", "buôn", "khóm"],
  en: ["villages", "hamlets"],
  unit: "thôn, bản",
  cues: VILLAGE_WORDS.flatMap((word) => [
    `# ${word} @ diện tích | dân số | nhân khẩu | khẩu`,
    `# ${word} 0 hộ … 0 người`,
    `# ${word} ; 0 hộ ; 0 người`,
    `${word} # @ diện tích | nhân khẩu | tình hình ! mỗi ${word}`,
    `số ${word} #`,
    // `35/35 bản`: the whole.
    `0 # ${word}`,
    ...WHOLE_PLACES.map((place) => `${place} # ${word} ! ${PARTLY}`),
  ]),
});

export const population = concept({
  vi: ["dân số", "nhân khẩu"],
  en: ["population", "inhabitants"],
  unit: "người",
  cues: [
    "dân số trung bình #",
    "dân số … # người ! dân số có mật độ",

    "# dân 0 ! dân tộc",
    "# dân sinh sống",
    "# dân với",
    "quy mô dân số #",
    "# người dân @ diện tích | thôn | bản ! tuyên truyền | phục vụ",

    "dân số #",
    "# nhân khẩu",
    "# khẩu @ dân số | hộ",
    ...VILLAGE_WORDS.map((word) => `${word} 0 hộ … # người`),
    "# người @ dân số ! dân tộc thiểu số 0 | dân tộc thiểu số có 0 | dân tộc thiểu số là 0 | 0 người dân tộc",
    "nhân khẩu # @ hộ | diện tích | tình hình",
    "số dân #",
    "số dân … # khẩu",
    "số khẩu # @ diện tích | hộ",
    "số nhân khẩu # ! bình quân",
  ],
});

export const populationDensity = concept({
  vi: ["mật độ dân số"],
  en: ["population density"],
  unit: "người/km²",
  cues: ["mật độ dân cư #", "mật độ … #", "# người km", "mật độ dân số #", "mật độ # người", "mật độ … # người"],
});

export const householdSize = concept({
  vi: ["số nhân khẩu bình quân mỗi hộ", "quy mô hộ bình quân"],
  en: ["people a household"],
  unit: "người/hộ",
  cues: [
    "# người hộ",
    "# khẩu hộ",
    "# nhân khẩu hộ",

    "nhân khẩu mỗi hộ #",
    "nhân khẩu bình quân … #",
    "bình quân nhân khẩu … #",
    "quy mô hộ … #",
    "bình quân một hộ # khẩu",
    "bình quân một hộ # người",
    "bình quân … # người hộ",
    "bình quân … # nhân khẩu",
    "bình quân mỗi hộ # khẩu",
    "bình quân … # khẩu",
    "bình quân # khẩu hộ",
    "bình quân # người hộ",
    "mỗi hộ … # khẩu",
    "mỗi hộ … # người",
  ],
});

export const households = concept({
  vi: ["hộ dân", "hộ gia đình", "hộ"],
  en: ["households"],
  unit: "hộ",
  cues: [
    "# hộ @ diện tích | dân số | nhân khẩu | dân cư",
    "# hộ dân @ diện tích | dân số",
    "số hộ #",
    "hộ # @ nhân khẩu ! hộ với | mỗi hộ",
    "# hộ với 0 nhân khẩu",
    "# hộ gia đình @ hộ nghèo | cận nghèo | dân số | diện nghèo",
    "trong # hộ @ dân số | khẩu | hộ nghèo",
    "# hộ 0 khẩu",
    "# hộ với 0 khẩu",
    "# hộ 0 nhân khẩu",
    "# hộ 0 người",
    "# hộ với 0 người",
    ...VILLAGE_WORDS.flatMap((word) => [
      `${word} # hộ @ dân số | nhân khẩu | khẩu`,
      `${word} với # hộ`,
      `0 ${word} … # hộ … 0 người`,
    ]),
  ],
  dimensions: {
    poverty: {
      kind: "overlap",
      complete: false,
      categories: {
        poor: {
          vi: ["hộ nghèo", "diện nghèo"],
          en: ["poor"],
          cues: [
            "# hộ nghèo",
            "hộ nghèo # hộ",
            "hộ nghèo … # hộ",
            "hộ nghèo #",
            "# hộ thuộc diện nghèo",
            "hộ nghèo 0 với # hộ",
            "hộ nghèo 0 tương ứng # hộ",
            "# hộ diện nghèo",
          ],
        },
        nearPoor: {
          vi: ["hộ cận nghèo", "cận nghèo"],
          en: ["nearly poor"],
          cues: ["# hộ cận nghèo", "cận nghèo # hộ", "cận nghèo … # hộ", "hộ cận nghèo #", "# hộ thuộc diện cận nghèo"],
        },
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
  const cues = vi.flatMap((name) => [
    `${name} chiếm #`,
    `dân tộc ${name} #`,
    `người ${name} … #`,
    `${name} # @ dân tộc`,
    `${name} 0 người # @ dân tộc`,
    `${name} 0 khẩu # @ dân tộc`,
    `người ${name} 0 người #`,
    `người ${name} 0 người chiếm #`,
    `người ${name} có 0 người #`,
    `người ${name} có 0 người chiếm #`,
    `người ${name} với 0 người #`,
    `người ${name} 0 người tỷ lệ #`,
  ]);
  return { vi, en, cues };
}

/** A category that is known by other words, too. */
function withCues(category: CategoryDefinition<unknown>, cues: readonly string[]): CategoryDefinition<unknown> {
  return { ...category, cues: [...(category.cues ?? []), ...cues] };
}

/** Of the whole population: everybody but the Kinh. */
export const minorityShare = concept({
  vi: ["tỷ lệ đồng bào dân tộc thiểu số", "dân tộc thiểu số chiếm"],
  en: ["share of ethnic minorities"],
  unit: "%",
  cues: [
    "dân tộc thiểu số 0 người chiếm # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số 0 người bằng # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số 0 người chiếm tỷ lệ # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số 0 người tương đương # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số có 0 người chiếm # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số có 0 người bằng # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số có 0 người chiếm tỷ lệ # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số có 0 người tương đương # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số là 0 người chiếm # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số là 0 người bằng # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số là 0 người chiếm tỷ lệ # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số là 0 người tương đương # @@ dân số | nhân khẩu | hộ | diện tích ! đảng viên | cán bộ | công chức",

    "tỷ lệ đồng bào dân tộc thiểu số #",
    "tỷ lệ người dân tộc thiểu số # ! đảng viên | cán bộ | công chức",
    "đồng bào dân tộc thiểu số … #",
    "dân tộc thiểu số … chiếm # ! đảng viên | cán bộ | công chức",
    "# dân số là người dân tộc thiểu số",
    "# dân số là đồng bào dân tộc",
    "dân tộc thiểu số chiếm # ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số chung #",
    "tỷ lệ dân tộc thiểu số # ! đảng viên | cán bộ | công chức",
    "dân tộc thiểu số … # dân số",
  ],
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
        giaRai: group(["Gia Rai", "Jrai", "J'rai"], ["Gia Rai"]),
        eDe: group(["Ê Đê", "Êđê", "Rađê"], ["E De"]),
        baNa: group(["Ba Na", "Bahnar"], ["Ba Na"]),
        cham: group(["Chăm"], ["Cham"]),
        others: withCues(group(["các dân tộc khác", "dân tộc khác", "dân tộc còn lại"], ["others"]), [
          "còn lại # là các dân tộc khác",
          "còn lại # các dân tộc khác",
        ]),
      },
    },
  },
});
