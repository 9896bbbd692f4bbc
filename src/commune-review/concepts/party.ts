import { concept } from "../../taxonomy/index.js";

export const partyOrganisations = concept({
  vi: ["tổ chức đảng trực thuộc", "tổ chức cơ sở đảng", "tổ chức đảng"],
  en: ["party organisations"],
  unit: "tổ chức đảng",
  topics: ["tổ chức đảng trực thuộc", "tổ chức đảng"],
  cues: [
    "# tổ chức đảng trực thuộc",
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
          vi: ["chi bộ trực thuộc Đảng ủy", "chi bộ trực thuộc"],
          en: ["cells directly under the committee"],
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
                schools: { vi: ["chi bộ trường học", "chi bộ nhà trường", "trường học"], en: ["schools"] },
                clinic: { vi: ["chi bộ trạm y tế", "chi bộ y tế", "trạm y tế"], en: ["clinic"] },
                agencies: { vi: ["chi bộ cơ quan"], en: ["agencies"] },
                forces: { vi: ["chi bộ công an", "chi bộ quân sự", "chi bộ lực lượng vũ trang"], en: ["forces"] },
                enterprises: { vi: ["chi bộ doanh nghiệp", "chi bộ hợp tác xã"], en: ["enterprises"] },
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
  cues: ["giải thể # chi bộ", "giải thể # tổ chức đảng"],
});

export const partyMembers = concept({
  vi: ["đảng viên"],
  en: ["party members"],
  unit: "đảng viên",
  cues: [
    "# đảng viên ! kiểm tra | kỷ luật | giám sát",
    "tổng số # đảng viên ! kiểm tra | kỷ luật",
    "đảng bộ có # đảng viên",
    "đảng viên từ … # ! kiểm tra",
    "đảng viên # ! kiểm tra | giám sát | kỷ luật | tỷ lệ đảng viên",
    "đảng viên ngày … # ! kiểm tra | giám sát",
    "đảng viên ban đầu # ! kiểm tra | giám sát",
    "đảng viên lúc … # ! kiểm tra | giám sát",
    "còn lại # đồng chí @ đảng viên ! kiểm tra | giám sát",
    "nay có # đồng chí @ đảng viên ! kiểm tra | giám sát",
  ],
  dimensions: {
    attribute: {
      kind: "overlap",
      complete: true,
      categories: {
        women: { vi: ["đảng viên nữ", "nữ"], en: ["women"] },
        minorities: { vi: ["đảng viên dân tộc thiểu số", "dân tộc thiểu số"], en: ["minorities"] },
        full: { vi: ["đảng viên chính thức", "chính thức"], en: ["full members"] },
        probationary: { vi: ["đảng viên dự bị", "dự bị"], en: ["probationary"] },
      },
    },
  },
});

export const admittedMembers = concept({
  vi: ["đảng viên mới kết nạp", "đảng viên kết nạp", "kết nạp"],
  en: ["admitted party members"],
  unit: "đảng viên",
  cues: [
    "kết nạp # đảng viên",
    "kết nạp mới # đảng viên",
    "kết nạp #",
    "kết nạp được # đảng viên",
    "# kết nạp",
    "# kết nạp mới",
    "# mới kết nạp",
  ],
});

/** Members who left the Party organisation of the commune. */
export const removedMembers = concept({
  vi: ["đảng viên giảm", "đảng viên ra khỏi đảng bộ"],
  en: ["party members who left"],
  unit: "đảng viên",
  dimensions: {
    cause: {
      kind: "partition",
      complete: false,
      categories: {
        transferredOut: {
          vi: ["chuyển đi", "chuyển sinh hoạt đảng đi"],
          en: ["transferred out"],
          cues: ["chuyển đi # @ đảng viên | kết nạp | đảng bộ", "# chuyển đi @ từ trần | xóa tên | khai trừ"],
        },
        died: {
          vi: ["từ trần", "chết"],
          en: ["died"],
          cues: ["từ trần # @ đảng viên | kết nạp | đảng bộ", "# từ trần @ chuyển đi | xóa tên | kết nạp | đảng viên"],
        },
        struckOff: {
          vi: ["xóa tên"],
          en: ["struck off"],
          cues: ["xóa tên # @ đảng viên | kết nạp | đảng bộ", "# xóa tên @ chuyển đi | từ trần | kết nạp | đảng viên"],
        },
        expelled: {
          vi: ["khai trừ"],
          en: ["expelled"],
          cues: ["khai trừ # @ từ trần | chuyển đi | xóa tên", "# khai trừ @ từ trần | chuyển đi | xóa tên"],
        },
        resigned: {
          vi: ["xin ra khỏi Đảng", "cho ra khỏi Đảng"],
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
    "# đồng chí ủy viên ban thường vụ",
    "# ủy viên ban thường vụ",
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
    "# đồng chí ủy viên ủy ban kiểm tra",
    "# ủy viên ủy ban kiểm tra",
    "ủy ban kiểm tra # ủy viên",
    "ủy ban kiểm tra đảng ủy # ủy viên",
    "ủy ban kiểm tra # @ ban chấp hành | ban thường vụ",
  ],
});
