import { concept } from "../../taxonomy/index.js";
import { VILLAGE_WORDS } from "./village-words.js";

export const networkCoverage = concept({
  vi: ["tỷ lệ thôn, bản phủ sóng 4G", "phủ sóng 4G"],
  en: ["villages with 4G"],
  unit: "%",
  cues: [
    "có sóng 4G #",
    "phủ sóng 4G #",
    "sóng 4G … #",
    "phủ sóng … #",
    "# số ấp ~ 4G",
    "# số buôn ~ 4G",
    "# xóm ~ 4G",
    "# khu phố ~ 4G",
    "# thôn bản ~ 4G",
    "# số thôn bản ~ 4G",
    "# bản ~ 4G",
    "# các bản ~ 4G",
    "# thôn ~ 4G",
    "# số thôn ~ 4G",
    "# tổ dân phố ~ 4G",
    "# ấp ~ 4G",
    "# số bản ~ 4G",
    "# các thôn ~ 4G",
    "# buôn ~ 4G",
    "# các bản ~ sóng",
  ],
});

export const baseStations = concept({
  vi: ["trạm BTS", "trạm phát sóng"],
  en: ["base stations"],
  unit: "trạm",
  cues: [
    "trạm bts #",
    "# trạm bts",
    "# trạm thu phát sóng",
    "# trạm phát sóng",
    "trạm phát sóng #",
    "trạm thu phát sóng #",
    "trụ phát sóng #",
    "# trụ phát sóng",
    "# cột phát sóng",
  ],
  dimensions: {
    generation: {
      kind: "overlap",
      complete: true,
      categories: {
        fourG: {
          vi: ["4G"],
          en: ["4G"],
          cues: [
            "trạm 4G #",
            "trạm bts 4G #",
            "# trạm … 4G ! riêng 4G | riêng trạm 4G",
            "riêng 4G #",
            "riêng trạm 4G #",
            "# trạm BTS phủ sóng mạng 4G",
            "# trạm 4G",
            "4G # @ trạm BTS | phát sóng",
          ],
        },
        fiveG: {
          vi: ["5G"],
          en: ["5G"],
          cues: [
            "trạm 5G #",
            "trạm bts 5G #",
            "# trạm … 5G ! riêng 5G | riêng trạm 5G",
            "riêng 5G #",
            "riêng trạm 5G #",
            "# trạm BTS phủ sóng 5G",
            "# trạm 5G",
            "5G # @ trạm BTS | phát sóng",
          ],
        },
      },
    },
  },
});

export const digitalTeams = concept({
  vi: ["tổ công nghệ số cộng đồng"],
  en: ["community digital teams"],
  unit: "tổ",
  cues: [
    "# tổ công nghệ số ! mỗi ấp có | mỗi thôn có | mỗi bản có | mỗi xóm có | mỗi khu có | mỗi tổ dân phố có",
    "tổ công nghệ số cộng đồng # ! thành viên",
    "tổ công nghệ số cộng đồng tổng # tổ",
    "tổ công nghệ số cộng đồng … # tổ",
    "# tổ công nghệ cộng đồng",
  ],
});

/** Of each village, as the report says; an average is none. */
export const teamsPerVillage = concept({
  vi: ["số tổ công nghệ số cộng đồng ở mỗi thôn, bản"],
  en: ["digital teams of each village"],
  unit: "tổ",
  cues: VILLAGE_WORDS.flatMap((word) => [
    `mỗi ${word} … # tổ công nghệ ! bình quân | trung bình`,
    `mỗi ${word} … # tổ @ công nghệ số ! bình quân | trung bình`,
    `# tổ ${word} @ công nghệ số ! bình quân | trung bình`,
  ]),
});

export const teamMembers = concept({
  vi: ["thành viên tổ công nghệ số cộng đồng"],
  en: ["members of digital teams"],
  unit: "thành viên",
  cues: [
    "# thành viên @ tổ công nghệ số",
    "tổng số # người @ tổ công nghệ số",
    "tổ công nghệ số ~ mỗi tổ ~ gồm # người",
    "tổ công nghệ số cộng đồng với # người",
  ],
});

/** Of each team, as the report says; an average is none. */
export const membersPerTeam = concept({
  vi: ["số thành viên của mỗi tổ công nghệ số cộng đồng"],
  en: ["members of each digital team"],
  unit: "thành viên",
  cues: [
    "mỗi tổ # người",
    "mỗi tổ # thành viên",
    "bình quân # người tổ",
    "bình quân # thành viên tổ",
    "mỗi tổ … # thành viên @ tổ công nghệ số ! bình quân | trung bình",
    "mỗi tổ … # người @ tổ công nghệ số ! bình quân | trung bình",
    "# thành viên tổ @ tổ công nghệ số ! bình quân | trung bình",
    "# người tổ @ tổ công nghệ số ! bình quân | trung bình",
  ],
});

export const digitalSignatures = concept({
  vi: ["tỷ lệ cán bộ, công chức có chữ ký số", "chữ ký số"],
  en: ["staff with a digital signature"],
  unit: "%",
  cues: [
    "chữ ký số #",
    "ký số đạt #",
    "# … chứng thư số",
    "# cán bộ công chức … chữ ký số",
    "# … chữ ký số ! tài khoản",
    "# công chức … chữ ký số",
  ],
});

export const systemAccounts = concept({
  vi: ["tỷ lệ cán bộ, công chức được cấp tài khoản", "tài khoản"],
  en: ["staff with an account"],
  unit: "%",
  cues: [
    "cấp tài khoản #",
    "tài khoản hệ thống #",
    "tài khoản … # ! thành viên",
    "# cán bộ công chức … được cấp tài khoản",
    "# … tài khoản",
    "# lãnh đạo … tài khoản",
    "# lãnh đạo … công chức … tài khoản",
    "# cán bộ công chức ~ cấp tài khoản",
    "# công chức ~ tài khoản",
  ],
});

export const electronicDocuments = concept({
  vi: ["tỷ lệ văn bản xử lý trên hệ thống quản lý văn bản và điều hành"],
  en: ["documents handled electronically"],
  unit: "%",
  cues: [
    "văn bản điện tử #",
    "văn bản điện tử đạt #",
    "văn bản đi đến … #",
    "văn bản đi đến ~ phần mềm #",
    "văn bản đi đến ~ hệ thống #",
    "xử lý trên phần mềm #",
    "văn bản … môi trường mạng #",
    "văn bản … môi trường điện tử #",
    "# văn bản … môi trường",
    "# văn bản … điện tử",
    "# văn bản đến",
    "# văn bản đi",
    "# văn bản … hệ thống quản lý văn bản",
  ],
});

export const equipmentFunding = concept({
  vi: ["kinh phí mua sắm, nâng cấp trang thiết bị"],
  en: ["funds for equipment"],
  unit: "đồng",
  cues: [
    "# để mua",
    "# mua sắm",
    "chi # mua sắm",
    "cấp # mua",
    "# … nâng cấp trang thiết bị",
    "# trang bị máy",
    "# mua máy",
    "bố trí # … mua sắm",
    "# … mua sắm",
    "# … nguồn vốn",
    "bố trí #  nguồn",
  ],
});

export const trainingClasses = concept({
  vi: ["lớp tập huấn", "buổi tập huấn", "lớp bồi dưỡng"],
  en: ["training classes"],
  unit: "lớp",
  cues: [
    "lớp tập huấn #",
    "tập huấn # lớp",
    "# lớp đào tạo",
    "# lớp … tập huấn",
    "# lớp … kỹ năng số",
    "# hội nghị tập huấn",
    "# lớp tập huấn",
    "# buổi tập huấn",
    "# lớp bồi dưỡng",
    "mở # lớp",
  ],
});

export const trainees = concept({
  vi: ["lượt người tham gia tập huấn", "học viên"],
  en: ["trainees"],
  unit: "lượt người",
  cues: [
    "học viên #",
    "lớp học viên #",
    "# lượt học viên",
    "# học viên",
    "tập huấn ~ # lượt",
    "tập huấn với # lượt",
    "tập huấn ~ # học viên",
  ],
});

export const budgetRevenue = concept({
  vi: ["thu ngân sách", "tổng thu ngân sách"],
  en: ["budget revenue"],
  unit: "đồng",
  cues: [
    "thu # @ thu ngân sách | thu chi ngân sách",
    "thu ngân sách #",
    "thu ngân sách nhà nước … #",
    "tổng thu #",
    "tổng thu ngân sách … #",
    "thu ngân sách … # @ triệu | tỷ | đồng",
  ],
});

export const budgetExpenditure = concept({
  vi: ["chi ngân sách", "tổng chi ngân sách"],
  en: ["budget expenditure"],
  unit: "đồng",
  cues: [
    "chi # @ chi ngân sách | thu chi ngân sách ! chi trả",
    "chi ngân sách #",
    "dự toán chi năm … #",
    "dự toán chi ngân sách … #",
    "đã chi # @ dự toán ! chi trả | hỗ trợ",
    "chi ngân sách địa phương … #",
    "tổng chi #",
    "tổng chi ngân sách … #",
    "chi ngân sách … # @ triệu | tỷ | đồng",
  ],
});
