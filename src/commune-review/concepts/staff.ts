import { concept } from "../../taxonomy/index.js";

/** People whose grades and levels are told in the same words. */
const OF_OTHERS = [
  "giáo viên",
  "học sinh",
  "nhà giáo",
  "đảng viên",
  "bác sĩ",
  "lao động qua đào tạo",
  "thanh niên",
  "hội viên",
  "cấp ủy viên",
  "ứng cử",
  "đại biểu",
].join(" | ");

/** Whose they are is the body of the key. */
export const staff = concept({
  vi: ["cán bộ, công chức, viên chức", "cán bộ, công chức", "CBCCVC"],
  en: ["staff", "officials, civil servants and public employees"],
  unit: "người",
  topics: [
    "cơ cấu, trình độ",
    "chất lượng đội ngũ",
    "chất lượng cán bộ",
    ...[
      "trình độ chuyên môn",
      "trình độ của",
      "trình độ lý luận",
      "lý luận chính trị",
      "ngạch công chức",
      "về ngạch",
      "về giới",
      "giới tính",
      "cơ cấu cán bộ",
      "cơ cấu đội ngũ",
      "về cơ cấu",
      "cơ cấu",
    ].map((topic) => `${topic} ! ${OF_OTHERS}`),
  ],
  cues: [
    "trong tổng số # người @ lý luận chính trị | trình độ đại học | trình độ chuyên môn",

    "có mặt … # người @@ khối đảng | khối chính quyền | cán bộ | công chức | biên chế ! đơn | hội nghị",
    "hiện có # cán bộ công chức",
    "hiện có # người @@ khối đảng | khối chính quyền | biên chế ! hộ | đơn",
    "trong số # cán bộ",
    "tổng số # cán bộ công chức ! nghỉ | hỗ trợ | thôi việc | đạt chuẩn",
    "trong # người hiện có",
    "trong tổng số # người @@ biên chế | cán bộ | công chức ! nghỉ | hưởng",
    "trình độ của # cán bộ công chức",
    "tính đến … có # người @@ biên chế | cán bộ | công chức | văn phòng đảng ủy | khối ủy ban nhân dân",

    "# người … nam 0",
    "# công chức … nam 0",
    "# cán bộ công chức … nam 0",
    "# đồng chí … nam 0",
    "chất lượng # người",
    "chất lượng # cán bộ",
    "cơ cấu # công chức",
    "cơ cấu # cán bộ",
    "cơ cấu # người",
    "đội ngũ # cán bộ",
    "tổng số cán bộ công chức … #",
    "tổng số cán bộ công chức viên chức ~ # người ! nghỉ | thôi việc",
    "tổng số cán bộ công chức ~ # biên chế ! nghỉ | thôi việc",
    "tổng số cán bộ công chức ~ # người ! nghỉ | thôi việc",
    "cán bộ công chức viên chức toàn xã … # đồng chí",
    "cán bộ công chức viên chức hiện có # đồng chí",
    "cán bộ công chức viên chức … # đồng chí ! nghỉ | hỗ trợ",
    "viên chức toàn xã … # đồng chí",
    "cán bộ công chức viên chức … # người ! nghỉ | hỗ trợ | thôi việc",
    "công chức của ủy ban nhân dân … … # biên chế",
    "# cán bộ công chức viên chức @ toàn xã | đội ngũ | tổng số ! nghỉ | hỗ trợ | đạt chuẩn",
    "cán bộ công chức viên chức … … # người ! nghỉ | hỗ trợ | thôi việc",
    "khối đảng … # người @ cơ cấu | trình độ",
    "khối chính quyền … # người @ cơ cấu | trình độ",
    "tính riêng # cán bộ công chức",
    "trong # cán bộ công chức ! nghỉ | hỗ trợ | thôi việc | đạt chuẩn",
    "trong số # cán bộ công chức ! nghỉ | hỗ trợ | thôi việc | đạt chuẩn",
    "có # viên chức @ trạm y tế | trung tâm dịch vụ tổng hợp",
    "viên chức # @ trạm y tế | trung tâm dịch vụ tổng hợp ! giao",
  ],
  dimensions: {
    block: {
      kind: "partition",
      complete: true,
      categories: {
        party: {
          vi: [
            "khối Đảng, đoàn thể",
            "các cơ quan tham mưu, giúp việc Đảng ủy và cơ quan MTTQ",
            "khối Đảng",
            "khối Đảng, MTTQ",
            "khối Đảng, Mặt trận",
            "giúp việc Đảng ủy",
            "Đảng, Mặt trận",
          ],
          en: ["party and organisations"],
        },
        government: {
          vi: [
            "khối chính quyền",
            "các cơ quan, đơn vị trực thuộc UBND",
            "khối UBND",
            "khối HĐND, UBND",
            "trực thuộc UBND",
            "thuộc UBND",
          ],
          en: ["government"],
        },
      },
    },
    post: {
      kind: "partition",
      complete: true,
      categories: {
        officials: { vi: ["cán bộ"], en: ["officials"] },
        civilServants: { vi: ["công chức"], en: ["civil servants"] },
        employees: { vi: ["viên chức"], en: ["public employees"] },
        contracts: { vi: ["lao động hợp đồng", "hợp đồng"], en: ["contracts"] },
      },
    },
    sex: {
      kind: "partition",
      complete: true,
      categories: { men: { vi: ["nam"], en: ["men"] }, women: { vi: ["nữ"], en: ["women"] } },
    },
    ethnicity: {
      kind: "overlap",
      complete: true,
      categories: {
        minorities: { vi: ["người dân tộc thiểu số", "dân tộc thiểu số", "DTTS"], en: ["minorities"] },
      },
    },
    grade: {
      vi: ["quản lý nhà nước", "ngạch"],
      kind: "partition",
      complete: true,
      categories: {
        senior: { vi: ["chuyên viên cao cấp"], en: ["senior expert"] },
        principal: { vi: ["chuyên viên chính"], en: ["principal expert"] },
        expert: { vi: ["chuyên viên"], en: ["expert"] },
        officer: { vi: ["cán sự"], en: ["officer"] },
        untrained: { vi: ["chưa qua đào tạo", "chưa đào tạo"], en: ["untrained"] },
      },
    },
    education: {
      vi: ["trình độ chuyên môn", "chuyên môn", "học vấn"],
      kind: "partition",
      complete: true,
      categories: {
        doctor: { vi: ["tiến sĩ"], en: ["doctorate"] },
        master: { vi: ["thạc sĩ"], en: ["master"] },
        postgraduate: { vi: ["trên đại học", "sau đại học"], en: ["postgraduate"] },
        university: { vi: ["đại học", "cử nhân", "kỹ sư"], en: ["university"] },
        college: { vi: ["cao đẳng"], en: ["college"] },
        intermediate: { vi: ["trung cấp"], en: ["intermediate"] },
        untrained: { vi: ["chưa qua đào tạo", "sơ cấp"], en: ["untrained"] },
      },
    },
    theory: {
      vi: ["lý luận chính trị", "trình độ lý luận chính trị", "lý luận"],
      kind: "partition",
      complete: true,
      categories: {
        advanced: { vi: ["cao cấp", "cử nhân", "cao cấp, cử nhân"], en: ["advanced"] },
        intermediate: { vi: ["trung cấp"], en: ["intermediate"] },
        elementary: { vi: ["sơ cấp"], en: ["elementary"] },
        elementaryOrNone: {
          vi: ["sơ cấp, chưa qua đào tạo", "sơ cấp hoặc chưa qua đào tạo", "sơ cấp và chưa qua đào tạo"],
          en: ["elementary or none"],
        },
        untrained: { vi: ["chưa qua đào tạo", "chưa đào tạo"], en: ["untrained"] },
      },
    },
  },
});

export const staffMovements = concept({
  vi: ["biến động cán bộ, công chức"],
  en: ["staff movements"],
  unit: "người",
  dimensions: {
    kind: {
      kind: "overlap",
      complete: false,
      categories: {
        retired: {
          vi: ["nghỉ chế độ", "nghỉ hưu", "thôi việc", "nghỉ việc"],
          en: ["retired or resigned"],
          cues: [
            "nghỉ chế độ # người @ biến động | chuyển công tác | tuyển | điều động",
            "nghỉ chế độ # @ biến động | chuyển công tác | tuyển | điều động",
            "nghỉ hưu # @ biến động | chuyển công tác | tuyển | điều động",
            "cho # công chức nghỉ",
            "# công chức nghỉ chế độ",
            "# công chức … thôi việc",
            "# cán bộ … nghỉ hưu ! tổng số",
          ],
        },
        transferredOut: {
          vi: ["điều động", "chuyển công tác"],
          en: ["transferred out"],
          cues: [
            "chuyển công tác đi #",
            "chuyển công tác … # người",
            "điều động # người",
            "điều động … # công chức",
            "điều động # @ biến động | nghỉ chế độ",
            "chuyển đi # @ biến động",
            "điều động # lãnh đạo",
            "điều động # công chức",
            "chuyển công tác # ",
          ],
        },
        transferredIn: {
          vi: ["tiếp nhận", "tiếp nhận về công tác"],
          en: ["transferred in"],
          cues: [
            "nhận về #",
            "tiếp nhận … # công chức",
            "tiếp nhận # @ biến động",
            "chuyển đến # @ biến động",
            "tiếp nhận # công chức",
            "tiếp nhận # cán bộ",
          ],
        },
        recruited: { vi: ["tuyển dụng"], en: ["recruited"], cues: ["tuyển mới #", "tuyển dụng #", "tuyển dụng mới #"] },
        appointed: {
          vi: ["bổ nhiệm"],
          en: ["appointed"],
          cues: ["bổ nhiệm # cán bộ", "bổ nhiệm # công chức", "bổ nhiệm # đồng chí"],
        },
      },
    },
  },
});

export const quotaFilled = concept({
  vi: ["tỷ lệ hoàn thành chỉ tiêu biên chế"],
  en: ["share of posts filled"],
  unit: "%",
  cues: [
    "# số được giao",
    "# số giao",
    "# chỉ tiêu được giao",
    "đạt # chỉ tiêu @ biên chế",
    "# biên chế được giao",
    "bố trí … # @ biên chế | số giao | chỉ tiêu",
    "hoàn thành # chỉ tiêu định mức biên chế",
    "# chỉ tiêu định mức biên chế",
    "# chỉ tiêu biên chế",
    "hoàn thành # chỉ tiêu … biên chế",
    "tỷ lệ bố trí #",
    "bố trí ~ đạt # @ biên chế",
  ],
});

export const qualifiedStaff = concept({
  vi: ["tỷ lệ cán bộ, công chức đạt chuẩn"],
  en: ["share of qualified staff"],
  unit: "%",
  cues: [
    "đạt chuẩn #",
    "đạt chuẩn chức danh #",
    "đạt chuẩn … # ! giáo dục",
    "chuẩn … # tổng số @ cán bộ công chức",
    "# cán bộ công chức đạt chuẩn",
    "# cán bộ … đạt chuẩn",
    "# cán bộ công chức … chuẩn về trình độ",
  ],
});
