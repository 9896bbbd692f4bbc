import { concept, dimension } from "../../taxonomy/index.js";

/** Words that say how many posts were assigned, and how many are filled. */
const ASSIGNED = ["giao", "được giao", "tạm giao"] as const;
const FILLED = [
  "hiện có",
  "có mặt",
  "hiện có mặt",
  "thực hiện",
  "thực có",
  "đã sử dụng",
  "đang sử dụng",
  "sử dụng",
  "bố trí",
] as const;
const SHORT = [
  "thiếu",
  "còn thiếu",
  "khuyết",
  "còn khuyết",
  "trống",
  "còn trống",
  "chưa sử dụng",
  "chưa bố trí",
] as const;
/** What else is assigned and present: tasks, dossiers, petitions. */
const NO_POSTS = "nhiệm vụ | hồ sơ | đơn | thủ tục | triệu đồng | giáo viên";

/** `cán bộ, công chức giao 78, hiện có 70`: posts of one kind, beside those that were assigned. */
function ofKind(...kinds: readonly string[]): { readonly assigned: string[]; readonly filled: string[] } {
  return {
    assigned: kinds.flatMap((kind) => ASSIGNED.map((word) => `${kind} ${word} # @@ biên chế`)),
    filled: kinds.flatMap((kind) =>
      ASSIGNED.flatMap((word) => FILLED.map((filled) => `${kind} ${word} 0 ${filled} # @@ biên chế`)),
    ),
  };
}

const OFFICIALS = ofKind("cán bộ công chức", "công chức");
const EMPLOYEES = ofKind("viên chức");

/** The two blocks that posts are shared out among. */
const block = dimension({
  kind: "partition",
  complete: true,
  categories: {
    party: {
      vi: [
        "khối Đảng",
        "khối Đảng, đoàn thể",
        "khối Đảng, MTTQ",
        "khối Đảng, Mặt trận",
        "các cơ quan Đảng",
        "Đảng, Mặt trận",
      ],
      en: ["party and organisations"],
    },
    government: {
      vi: [
        "khối chính quyền",
        "khối UBND",
        "khối HĐND, UBND",
        "khối Nhà nước",
        "các phòng, ban thuộc UBND",
        "thuộc UBND",
      ],
      en: ["government"],
    },
  },
});

/** The kinds of posts, with the cues by which figures beside them are known. */
const postBy = (officials: readonly string[], employees: readonly string[], contracts: readonly string[] = []) =>
  dimension({
    kind: "partition",
    complete: true,
    categories: {
      officials: {
        vi: ["biên chế cán bộ, công chức", "biên chế cán bộ", "biên chế là cán bộ", "cán bộ, công chức", "công chức"],
        en: ["officials and civil servants"],
        cues: officials,
      },
      employees: { vi: ["biên chế viên chức", "viên chức"], en: ["public employees"], cues: employees },
      contracts: { vi: ["lao động hợp đồng", "hợp đồng lao động", "hợp đồng"], en: ["contracts"], cues: contracts },
    },
  });

export const units = concept({
  vi: ["cơ quan, đơn vị trực thuộc", "cơ quan, đơn vị"],
  en: ["agencies and units"],
  unit: "cơ quan, đơn vị",
  owned: true,
  cues: [
    "các cơ quan đơn vị #",
    "cơ quan đơn vị # @ cơ quan tham mưu | đơn vị sự nghiệp",
    "có # cơ quan đơn vị trực thuộc",
    "có # phòng ban",
    "trực thuộc có # cơ quan",
    "# cơ quan đơn vị trực thuộc",
    "có # cơ quan đơn vị",
    "đảng ủy có # cơ quan",
    "có # đầu mối",
    "cộng # @ đầu mối",
    "# đầu mối",
  ],
  dimensions: {
    type: {
      kind: "partition",
      complete: true,
      categories: {
        agencies: {
          vi: ["cơ quan"],
          en: ["agencies"],
          cues: [
            "# cơ quan hành chính",
            "# cơ quan chuyên môn",
            "cơ quan hành chính # @ đầu mối",
            "# cơ quan khối",
            "# cơ quan thuộc ủy ban nhân dân",
            ...["đảng", "chính quyền"].map((name) => `khối ${name} … có # cơ quan`),
            "khối chính quyền có # cơ quan",
            "cơ quan chuyên môn # @ đầu mối",
            "cơ quan thuộc … # @ đầu mối",
            ...["đảng", "đảng mặt trận tổ quốc", "đảng đoàn thể", "chính quyền"].map(
              (name) => `khối ${name} # @ đầu mối`,
            ),
          ],
        },
        serviceUnits: {
          vi: ["đơn vị sự nghiệp", "đơn vị"],
          en: ["service units"],
          cues: [
            "# đơn vị sự nghiệp @ đầu mối",
            "đơn vị sự nghiệp # @ đầu mối",
            "quản lý # đơn vị sự nghiệp",
            "có # đơn vị sự nghiệp",
          ],
        },
      },
    },
  },
});

export const newAgencies = concept({
  vi: ["cơ quan được thành lập", "thành lập cơ quan"],
  en: ["newly established agencies"],
  unit: "cơ quan",
  cues: ["thành lập # cơ quan", "lập # cơ quan", "quyết định thành lập # cơ quan"],
});

export const receivedUnits = concept({
  vi: ["đơn vị sự nghiệp được tiếp nhận", "tiếp nhận đơn vị sự nghiệp"],
  en: ["received service units"],
  unit: "đơn vị sự nghiệp",
  cues: ["tiếp nhận # đơn vị sự nghiệp"],
});

/** Posts that a body may fill; whose they are is the body of the key. */
export const quotas = concept({
  vi: ["biên chế được giao", "biên chế tạm giao", "chỉ tiêu biên chế"],
  en: ["assigned posts"],
  unit: "biên chế",
  owned: true,
  cues: [
    "/# biên chế",
    "/# chỉ tiêu biên chế",
    "/# chỉ tiêu @@ biên chế",

    "0 # biên chế @@ chỉ tiêu | được giao",

    "số biên chế được giao #",
    "# biên chế được giao",
    "# biên chế giao",
    "# chỉ tiêu biên chế",
    "giao … # biên chế",
    "chỉ tiêu được giao # @@ biên chế",
    "chỉ tiêu giao # @@ biên chế",
    "định biên … # biên chế",
    "định biên #",
    "được giao # @@ biên chế ! nhiệm vụ | hồ sơ | đơn",
    "giao # @@ biên chế ! nhiệm vụ | hồ sơ | đơn",
    "biên chế giao … khối ~ là #",
    "khối … 0 trên # biên chế",

    "biên chế tỉnh giao … … #",
    "biên chế giao … … #",
    "biên chế được giao … … #",
    "tỉnh giao … # biên chế",
    "biên chế … được giao #",
    "chỉ tiêu … giao #  @ biên chế",
    "giao # biên chế",
    "giao tạm # biên chế",
    "tạm giao # biên chế",
    "tạm giao … # biên chế",
    "được giao … # biên chế",
    "giao … # chỉ tiêu biên chế",
    "giao # @ biên chế",
    "được giao # @ biên chế",
    "bố trí được 0 # biên chế",
    "số được giao #",
    "biên chế giao # ! thiếu # biên chế",
    "biên chế được giao #",
    "biên chế được giao … #",
    "chỉ tiêu biên chế #",
    "biên chế tỉnh giao … #",
    "phân bổ # biên chế",
    "biên chế … giao … # chỉ tiêu",
    "giao … # chỉ tiêu @ biên chế",
    "phân bổ # chỉ tiêu biên chế",
  ],
  dimensions: { block, post: postBy(OFFICIALS.assigned, EMPLOYEES.assigned) },
});

/** Posts that a body has filled; whose they are is the body of the key. */
export const posts = concept({
  vi: ["biên chế hiện có", "biên chế có mặt", "biên chế"],
  en: ["filled posts"],
  unit: "biên chế",
  owned: true,
  cues: [
    "#/ biên chế",
    "#/ chỉ tiêu biên chế",
    "#/ chỉ tiêu @@ biên chế",

    ...FILLED.map((word) => `${word} # @@ biên chế | định biên ! ${NO_POSTS}`),
    ...ASSIGNED.flatMap((word) => FILLED.map((filled) => `${word} 0 ${filled} # @@ biên chế | định biên`)),
    ...FILLED.map((word) => `${word} là # người @@ biên chế ! ${NO_POSTS}`),
    "trạm y tế … # người",
    "trạm y tế ~ có # người 0 ! lượt | khám | bệnh | tiêm",
    "trạm y tế xã # người",
    "trung tâm dịch vụ tổng hợp … # người",
    "trung tâm dịch vụ tổng hợp # người",
    "trạm y tế … # biên chế ! giao",
    "trung tâm dịch vụ tổng hợp … # biên chế ! trung tâm dịch vụ tổng hợp được giao | trung tâm dịch vụ tổng hợp giao",
    "trung tâm chính trị … # biên chế ! trung tâm chính trị được giao",
    "có mặt # ! giao # đơn",
    "giao 0 biên chế … có mặt #",
    "đã bố trí # @ biên chế",
    "hiện bố trí # @ biên chế",
    "đã sử dụng # @ biên chế",
    "đang có # biên chế",
    "gồm # biên chế",
    "với # biên chế",
    "có # biên chế",
    "bố trí # biên chế",
    "xếp # biên chế",
    "hiện có # biên chế",
    "có mặt # @ biên chế",
    "số có mặt … # @ biên chế",
    "có mặt tại thời điểm … # @ biên chế",
    "hiện có # @ biên chế",
    "giao 0 có # @ biên chế",
    "giao 0 biên chế có mặt #",
    "bố trí được # @ biên chế",
    "có mặt # @ biên chế | giao",
    "hiện có mặt # @ biên chế | giao",
    "thực có # @ biên chế | giao",
    "giao 0 có mặt # @ biên chế",
  ],
  dimensions: {
    block,
    post: postBy(OFFICIALS.filled, EMPLOYEES.filled, [
      "ngoài biên chế … # lao động hợp đồng",
      "ngoài biên chế … # hợp đồng",
      "ngoài biên chế … # người hợp đồng",
    ]),
    position: {
      kind: "partition",
      complete: true,
      categories: {
        heads: {
          vi: ["Giám đốc", "Trưởng trạm", "Trưởng phòng", "cấp trưởng", "trưởng trạm", "giám đốc"],
          en: ["heads"],
        },
        deputies: {
          vi: ["Phó Giám đốc", "Phó Trưởng phòng", "cấp phó", "Phó", "phó trưởng trạm", "phó giám đốc"],
          en: ["deputies"],
        },
        employees: { vi: ["viên chức", "công chức", "nhân viên"], en: ["employees"] },
        contracts: { vi: ["lao động hợp đồng", "hợp đồng lao động", "hợp đồng"], en: ["contracts"] },
      },
    },
  },
});

export const missingPosts = concept({
  vi: ["biên chế còn thiếu", "thiếu biên chế"],
  en: ["missing posts"],
  unit: "biên chế",
  cues: [
    ...SHORT.map((word) => `${word} # @@ biên chế | chỉ tiêu | định biên ! giáo viên | hộ | vốn`),
    "so với chỉ tiêu … thiếu #",
    "# biên chế chưa tuyển",
    "# biên chế chưa sử dụng",
    "# biên chế chưa bố trí",
    "# chỉ tiêu chưa sử dụng",
    "thiếu # biên chế",
    "còn thiếu # biên chế",
    "thiếu # chỉ tiêu",
    "thiếu # @ biên chế",
    "trống # @ biên chế",
    "khuyết # @ biên chế",
    "chưa sử dụng # @ biên chế",
    "chưa bố trí # @ biên chế",
  ],
});

export const schools = concept({
  vi: ["trường học", "trường"],
  en: ["schools"],
  unit: "trường",
  cues: [
    "trường học công lập #",
    "quản lý # trường",
    "có # trường @ giáo dục | mầm non | tiểu học",
    "# trường học",
    "số trường #",
    "trường công lập #",
    "# trường … mầm non",
    "# trường công lập",
    "# cơ sở giáo dục",
    "# trường học @ giáo dục",
    "# trường mầm non tiểu học",
    "đơn vị sự nghiệp 0 # trường",
  ],
  dimensions: {
    level: {
      kind: "partition",
      complete: true,
      categories: {
        kindergarten: { vi: ["mầm non"], en: ["kindergarten"] },
        primary: { vi: ["tiểu học"], en: ["primary"] },
        lowerSecondary: { vi: ["trung học cơ sở", "THCS"], en: ["lower secondary"] },
        combined: {
          vi: ["tiểu học và trung học cơ sở", "TH&THCS", "liên cấp", "TH và THCS", "tiểu học - trung học cơ sở"],
          en: ["combined"],
        },
        upperSecondary: { vi: ["trung học phổ thông", "THPT"], en: ["upper secondary"] },
      },
    },
  },
});
