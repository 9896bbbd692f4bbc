import { concept } from "../../taxonomy/index.js";

export const partyOrganisations = concept({
  vi: ["tổ chức đảng trực thuộc", "tổ chức cơ sở đảng", "tổ chức đảng"],
  en: ["party organisations"],
  unit: "tổ chức đảng",
  topics: ["tổ chức đảng trực thuộc", "tổ chức đảng"],
  cues: [
    "tổ chức cơ sở đảng #",
    "# tổ chức đảng @ đảng bộ cơ sở | chi bộ cơ sở ! kiểm tra | giám sát | kỷ luật",
    "# tổ chức đảng trực thuộc",
    "# chi đảng bộ ! kiểm tra | giám sát | kỷ luật",
    "# chi bộ đảng bộ trực thuộc ! kiểm tra | giám sát | kỷ luật",
    "# đảng bộ chi bộ trực thuộc ! kiểm tra | giám sát | kỷ luật",
    "# tổ chức cơ sở đảng",
    "có # tổ chức đảng ! kiểm tra",
    "với # tổ chức đảng ! kiểm tra",
    "# tổ chức @ tổ chức đảng ! kiểm tra",
    "tổ chức đảng trực thuộc # ! đảng viên",
    "tổ chức đảng ngày … # ! kiểm tra | giám sát",
    "lãnh đạo # tổ chức đảng",
    "tổng số tổ chức đảng # ! kiểm tra | giám sát",
    "# tổ chức đảng @ đảng viên ! kiểm tra | giám sát | kỷ luật | giải thể # tổ chức đảng",
  ],
  dimensions: {
    type: {
      kind: "partition",
      complete: true,
      categories: {
        committees: { vi: ["đảng bộ cơ sở", "đảng bộ"], en: ["grassroots committees"] },
        grassrootsCells: { vi: ["chi bộ cơ sở"], en: ["grassroots cells"] },
        directCells: {
          vi: [
            "chi bộ trực thuộc Đảng ủy",
            "chi bộ trực thuộc",
            "chi bộ thôn trực thuộc",
            "chi bộ bản trực thuộc",
            "chi bộ thôn, bản trực thuộc",
          ],
          en: ["cells directly under the committee"],
          cues: [
            "riêng # chi bộ trực thuộc",
            "trong # chi bộ trực thuộc",
            "đảng bộ # chi bộ trực thuộc ! cơ sở | tổ chức đảng",
          ],
          dimensions: {
            kind: {
              kind: "partition",
              complete: true,
              categories: {
                villages: {
                  vi: [
                    "chi bộ bản",
                    "chi bộ thôn",
                    "chi bộ xóm",
                    "chi bộ ấp",
                    "chi bộ tổ dân phố",
                    "chi bộ khu dân cư",
                    "chi bộ làng",
                    "chi bộ buôn",
                    "bản",
                    "thôn",
                    "làng",
                    "ấp",
                    "buôn",
                    "tổ dân phố",
                    "khu phố",
                    "xóm",
                    "khóm",
                    "khu dân cư",
                  ],
                  en: ["villages"],
                },
                schools: {
                  vi: ["chi bộ trường học", "chi bộ nhà trường", "trường học", "chi bộ trường"],
                  en: ["schools"],
                },
                clinic: { vi: ["chi bộ trạm y tế", "chi bộ y tế", "trạm y tế", "y tế"], en: ["clinic"] },
                agencies: { vi: ["chi bộ cơ quan"], en: ["agencies"] },
                forces: {
                  vi: ["chi bộ công an", "chi bộ quân sự", "chi bộ lực lượng vũ trang", "công an", "quân sự"],
                  en: ["forces"],
                },
                enterprises: {
                  vi: ["chi bộ doanh nghiệp", "chi bộ hợp tác xã", "doanh nghiệp", "hợp tác xã"],
                  en: ["enterprises"],
                },
              },
            },
          },
        },
      },
    },
  },
});

export const committeeCells = concept({
  vi: ["chi bộ trực thuộc đảng bộ cơ sở"],
  en: ["cells under grassroots committees"],
  unit: "chi bộ",
  cues: [
    "đảng bộ cơ sở … có # chi bộ",
    "đảng bộ cơ sở … với # chi bộ",
    "đảng bộ cơ sở 0 có # chi bộ",
    "đảng bộ cơ sở 0 với # chi bộ",
    "đảng bộ cơ sở 0 # chi bộ trực thuộc",
    "đảng bộ cơ sở # chi bộ trực thuộc ! chi bộ trực thuộc đảng ủy xã 0",
    "# chi bộ trực thuộc đảng bộ cơ sở",
    "chi bộ trực thuộc đảng bộ cơ sở #",
    "đảng bộ cơ sở với # chi bộ",
    "đảng bộ cơ sở dưới đó # chi bộ",
    "đảng bộ cơ sở có # chi bộ",
    "đảng bộ … # chi bộ bên trong",
    "với # chi bộ trực thuộc @ đảng bộ cơ sở",
  ],
});

export const receivedOrganisations = concept({
  vi: ["chi bộ tiếp nhận, thành lập mới", "tổ chức đảng thành lập mới", "chi bộ được tiếp nhận"],
  en: ["received or new party organisations"],
  unit: "chi bộ",
  cues: [
    "tiếp nhận # tổ chức đảng",
    "thành lập # chi bộ",
    "nhận # chi bộ",
    "lập mới # chi bộ",
    "thành lập mới # tổ chức đảng",
    "tiếp nhận và thành lập mới # chi bộ",
    "nhận và thành lập mới # chi bộ",
    "tiếp nhận # chi bộ",
    "thành lập mới # chi bộ",
    "thêm # chi bộ nhận",
    "tiếp nhận … # chi bộ",
  ],
});

export const dissolvedOrganisations = concept({
  vi: ["chi bộ giải thể", "tổ chức đảng giải thể"],
  en: ["dissolved party organisations"],
  unit: "chi bộ",
  cues: [
    "giải thể # ! tổ | nhóm",
    "giải thể … # chi bộ",
    "chấm dứt hoạt động # chi bộ",
    "kết thúc hoạt động # chi bộ",
    "giải thể # chi bộ",
    "giải thể # tổ chức đảng",
  ],
});

export const partyMembers = concept({
  vi: ["đảng viên"],
  en: ["party members"],
  unit: "đảng viên",
  cues: [
    "đầu kỳ … # đảng viên",
    "cuối kỳ … # đảng viên",
    "đến nay … # đảng viên ! kiểm tra | giám sát | kỷ luật",
    "hiện nay … # đảng viên ! kiểm tra | giám sát | kỷ luật",

    "# đảng viên ! kiểm tra | kỷ luật | giám sát | vi phạm | kết luận | khiển trách | cảnh cáo | khai trừ",
    "tổng số # đảng viên ! kiểm tra | kỷ luật",
    "đảng bộ có # đảng viên",
    "đảng viên từ … # ! kiểm tra",
    "đảng viên # ! kiểm tra | giám sát | kỷ luật | tỷ lệ đảng viên",
    "đảng viên ngày … # ! kiểm tra | giám sát",
    "đảng viên đầu kỳ # ! kiểm tra | giám sát",
    "đảng viên ban đầu # ! kiểm tra | giám sát",
    "đảng viên lúc … # ! kiểm tra | giám sát",
    "còn lại # đồng chí @ đảng viên ! kiểm tra | giám sát",
    "nay có # đồng chí @ đảng viên ! kiểm tra | giám sát",
    "đảng viên toàn đảng bộ # ! kiểm tra | giám sát | kỷ luật",
    "đảng viên của đảng bộ # ! kiểm tra | giám sát | kỷ luật",
  ],
  dimensions: {
    attribute: {
      kind: "overlap",
      complete: true,
      categories: {
        women: { vi: ["đảng viên nữ", "nữ"], en: ["women"] },
        minorities: { vi: ["đảng viên dân tộc thiểu số", "dân tộc thiểu số"], en: ["minorities"] },
        full: { vi: ["đảng viên chính thức", "chính thức"], en: ["full members"] },
        probationary: {
          vi: ["đảng viên dự bị", "dự bị"],
          en: ["probationary"],
          cues: ["# đồng chí … dự bị @ đảng viên | nữ ! kết nạp | dự bị 0"],
        },
      },
    },
  },
});

export const admittedMembers = concept({
  vi: ["đảng viên mới kết nạp", "đảng viên kết nạp", "kết nạp"],
  en: ["admitted party members"],
  unit: "đảng viên",
  cues: [
    "kết nạp mới #",

    "kết nạp # đảng viên",
    "kết nạp mới # đảng viên",
    "kết nạp #",
    "kết nạp được # đảng viên",
    "# kết nạp",
    "# kết nạp mới",
    "# mới kết nạp",
  ],
});

/** Members who came from elsewhere. */
export const arrivedMembers = concept({
  vi: ["đảng viên chuyển đến", "chuyển đến"],
  en: ["party members who came from elsewhere"],
  unit: "đảng viên",
  cues: [
    "chuyển đến # đảng viên",
    "chuyển đến # @ đảng viên | kết nạp",
    "tiếp nhận # đảng viên",
    "# đảng viên chuyển đến",
    "chuyển sinh hoạt đến # @ đảng viên | kết nạp",
    "đảng viên chuyển đến #",
    "chuyển về # đảng viên",
    "tiếp nhận sinh hoạt # @ đảng viên | kết nạp",
    "tiếp nhận sinh hoạt đảng # @ đảng viên | kết nạp",
  ],
});

/** Members who left the Party organisation of the commune. */
export const removedMembers = concept({
  vi: ["đảng viên giảm", "đảng viên ra khỏi đảng bộ"],
  en: ["party members who left"],
  unit: "đảng viên",
  cues: [
    "giảm # đảng viên",
    "đảng viên giảm #",
    "giảm # đồng chí @ đảng viên",
    "đưa ra khỏi đảng # đảng viên",
    "giảm # @ kết nạp",
    "ra khỏi đảng bộ # đảng viên",
  ],
  dimensions: {
    cause: {
      kind: "partition",
      complete: false,
      categories: {
        transferredOut: {
          vi: ["chuyển đi", "chuyển sinh hoạt đảng đi", "chuyển sinh hoạt đi", "chuyển công tác", "chuyển sinh hoạt"],
          en: ["transferred out"],
          cues: [
            "chuyển sinh hoạt … # @ từ trần | xóa tên | khai trừ",
            "chuyển sinh hoạt đảng đi # @ đảng viên",
            "chuyển sinh hoạt đi # @ đảng viên | từ trần",
            "chuyển đi # @ từ trần | xóa tên | khai trừ",
            "chuyển đi … # @ từ trần | xóa tên | khai trừ",
            "chuyển đi # @ đảng viên | kết nạp | đảng bộ",
            "# chuyển đi @ từ trần | xóa tên | khai trừ",
          ],
        },
        died: {
          vi: ["từ trần", "chết"],
          en: ["died"],
          cues: [
            "từ trần # @ xóa tên | khai trừ | chuyển sinh hoạt | chuyển đi",
            "qua đời # @ đảng viên | xóa tên",
            "từ trần # @ đảng viên | kết nạp | đảng bộ",
            "# từ trần @ chuyển đi | xóa tên | kết nạp | đảng viên",
          ],
        },
        struckOff: {
          vi: ["xóa tên"],
          en: ["struck off"],
          cues: [
            "xóa tên # @ từ trần | khai trừ | chuyển sinh hoạt | chuyển đi",
            "xóa tên # @ đảng viên | kết nạp | đảng bộ",
            "# xóa tên @ chuyển đi | từ trần | kết nạp | đảng viên",
          ],
        },
        expelled: {
          vi: ["khai trừ"],
          en: ["expelled"],
          cues: [
            "khai trừ # @ chuyển sinh hoạt",
            "khai trừ # @ từ trần | chuyển đi | xóa tên",
            "# khai trừ @ từ trần | chuyển đi | xóa tên",
          ],
        },
        resigned: {
          vi: ["xin ra khỏi Đảng", "cho ra khỏi Đảng", "xin ra", "xin ra Đảng"],
          en: ["resigned"],
          cues: [
            "cho ra khỏi đảng # @ đảng viên | kết nạp | đảng bộ",
            "xin ra # @ đảng viên | kết nạp | đảng bộ",
            "# xin ra @ từ trần | chuyển đi | xóa tên",
            "# cho ra @ từ trần | chuyển đi | xóa tên",
            "xin ra khỏi đảng # @ đảng viên | kết nạp | đảng bộ",
          ],
        },
      },
    },
  },
});

export const executiveCommittee = concept({
  vi: ["ủy viên Ban Chấp hành Đảng bộ", "Ban Chấp hành"],
  en: ["members of the executive committee"],
  unit: "đồng chí",
  cues: [
    "ban chấp hành … # đồng chí ! ban thường vụ",
    "ban chấp hành đảng bộ # đồng chí",
    "ban chấp hành đảng bộ nhiệm kỳ ~ gồm # đồng chí",
    "ban chấp hành đảng bộ nhiệm kỳ ~ có # đồng chí",
    "cấp ủy xã # đồng chí",
    "cấp ủy phường # đồng chí",
    "ban chấp hành đảng bộ xã # đồng chí",
    "ban chấp hành # đồng chí",
    "ban chấp hành … # đồng chí",
    "# ủy viên ban chấp hành",
    "# đồng chí ủy viên ban chấp hành",
    "# ủy viên @ ban chấp hành ! ban thường vụ",
    "ban chấp hành # ! hội nghị | khóa",
    "ban chấp hành đảng bộ # ủy viên",
    "ban chấp hành đảng bộ xã # ủy viên",
    "ban chấp hành # ủy viên",
  ],
});

export const standingCommittee = concept({
  vi: ["ủy viên Ban Thường vụ Đảng ủy", "Ban Thường vụ"],
  en: ["members of the standing committee"],
  unit: "đồng chí",
  cues: [
    "ban thường vụ đảng ủy # đồng chí",
    "ban thường vụ # đồng chí",
    "ban thường vụ … # đồng chí",
    "# đồng chí ủy viên ban thường vụ ! ban thường vụ 0 | ban thường vụ có 0 | ban thường vụ đảng ủy 0",
    "# ủy viên ban thường vụ ! ban thường vụ 0 | ban thường vụ có 0 | ban thường vụ đảng ủy 0",
    "ban thường vụ # ủy viên",
    "ban thường vụ # @ ban chấp hành",
    "ban thường vụ đảng ủy # ủy viên",
  ],
});

export const inspectionCommittee = concept({
  vi: ["ủy viên Ủy ban Kiểm tra Đảng ủy", "Ủy ban Kiểm tra"],
  en: ["members of the inspection committee"],
  unit: "đồng chí",
  cues: [
    "ủy ban kiểm tra đảng ủy # đồng chí",
    "ủy ban kiểm tra # đồng chí",
    "ủy ban kiểm tra đảng ủy … # đồng chí",
    "# đồng chí ủy viên ủy ban kiểm tra ! ủy ban kiểm tra 0 | ủy ban kiểm tra có 0 | ủy ban kiểm tra đảng ủy 0",
    "# ủy viên ủy ban kiểm tra ! ủy ban kiểm tra 0 | ủy ban kiểm tra có 0 | ủy ban kiểm tra đảng ủy 0",
    "ủy ban kiểm tra # ủy viên",
    "ủy ban kiểm tra đảng ủy # ủy viên",
    "ủy ban kiểm tra # @ ban chấp hành | ban thường vụ",
  ],
});
