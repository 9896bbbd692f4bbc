import { concept, dimension } from "../../taxonomy/index.js";

export const dialogueAttendances = concept({
  vi: ["người dự hội nghị đối thoại", "người tham dự đối thoại"],
  en: ["attendances at dialogues"],
  unit: "người",
  cues: [
    "đối thoại ~ # đại biểu",
    "đối thoại ~ # lượt người",
    "đối thoại ~ # người tham dự",
    "đối thoại ~ # người dự",
    "đối thoại ~ # người",
  ],
});

export const dialogueOpinions = concept({
  vi: ["ý kiến tại hội nghị đối thoại"],
  en: ["opinions at dialogues"],
  unit: "ý kiến",
  cues: [
    "đối thoại ~ # ý kiến",
    "đối thoại ~ # lượt ý kiến",
    "0 người tham dự … # ý kiến @ đối thoại",
    "0 người dự … # ý kiến @ đối thoại",
  ],
});

/** Whose they are is the body of the key. */
export const citizenReceptions = concept({
  vi: ["cuộc tiếp công dân", "lượt tiếp công dân", "buổi tiếp công dân"],
  en: ["receptions of citizens"],
  unit: "cuộc",
  owned: true,
  cues: [
    "tiếp dân # buổi",
    "tiếp # cuộc @ tiếp công dân | tiếp dân ! cử tri",
    "tiếp # kỳ @ tiếp công dân | tiếp dân",
    "tiếp công dân … # cuộc",
    "tiếp công dân # buổi ! buổi tháng",
    "# buổi tiếp công dân",
    "# buổi @ tiếp công dân ! buổi tháng",
    "số buổi # @ tiếp công dân",
    "# buổi @ tiếp dân",
    "# kỳ @ tiếp dân | tiếp công dân",
    "# cuộc @ tiếp dân | tiếp công dân ! cử tri | đối thoại",
    "tiếp dân … # kỳ",
  ],
});

/** Whose they are is the body of the key. */
export const citizensReceived = concept({
  vi: ["lượt công dân được tiếp", "lượt người được tiếp", "lượt tiếp công dân"],
  en: ["visits of citizens"],
  unit: "lượt người",
  owned: true,
  cues: [
    "tiếp # lượt công dân",
    "tiếp công dân ~ buổi # lượt",
    "tiếp công dân ~ buổi … # lượt người",
    "đón # lượt người @ tiếp công dân",
    "~ buổi # lượt @ tiếp công dân",
    "# lượt công dân",
    "tiếp công dân … # lượt",
    "# lượt tiếp công dân",
    "tiếp dân … # lượt",
    "tiếp # lượt người @ tiếp công dân",
    "lượt người # @ tiếp công dân",
    "buổi # lượt @ tiếp công dân",
    "0 buổi # lượt @ tiếp công dân",
    "số lượt # @ tiếp công dân",
    "# lượt người @ tiếp dân | tiếp công dân ! cử tri",
    "# lượt @ tiếp dân | tiếp công dân ! cử tri | đối thoại",
  ],
});

export const receptionCases = concept({
  vi: ["vụ việc tiếp công dân", "vụ việc"],
  en: ["cases at receptions"],
  unit: "vụ việc",
  cues: [
    "lượt 0 vụ",
    "0 lượt # vụ @ tiếp công dân | tiếp dân",
    "tiếp công dân ~ # vụ việc",
    "lượt công dân ~ # vụ việc",
    "công dân ~ # vụ việc",
    "# vụ việc @ tiếp công dân",
    "vụ việc # @ tiếp công dân",
    "# vụ việc @ tiếp dân",
    "# vụ @ tiếp dân | tiếp công dân ! cử tri",
  ],
});

export const voterMeetings = concept({
  vi: ["cuộc tiếp xúc cử tri", "hội nghị tiếp xúc cử tri"],
  en: ["meetings with voters"],
  unit: "cuộc",
  cues: [
    "# cuộc tiếp xúc cử tri",
    "tiếp xúc cử tri # cuộc",
    "# hội nghị tiếp xúc cử tri",
    "# cuộc tiếp xúc @ cử tri",
    "# hội nghị tiếp xúc @ cử tri",
  ],
});

export const voterMeetingPlaces = concept({
  vi: ["cụm dân cư tiếp xúc cử tri", "điểm tiếp xúc cử tri"],
  en: ["places of meetings with voters"],
  unit: "cụm dân cư",
  cues: [
    "tiếp xúc cử tri ~ tại # cụm",
    "tiếp xúc cử tri ~ # điểm",
    "tiếp xúc cử tri ~ # cụm dân cư",
    "cuộc tiếp xúc tại # điểm @ cử tri",
  ],
});

export const voterAttendances = concept({
  vi: ["lượt cử tri", "cử tri tham dự"],
  en: ["attendances of voters"],
  unit: "lượt cử tri",
  cues: [
    "cử tri … dự # lượt",
    "cử tri dự #",
    "cử tri đến dự #",
    "cử tri tham dự #",
    "tiếp xúc cử tri ~ điểm # lượt",
    "tiếp xúc cử tri ~ điểm … # lượt ! công dân",
    "dự # lượt @ cử tri ! đơn",
    "# lượt … dự @ cử tri ! đơn",
    "# lượt cử tri",
    "# cử tri tham dự",
    "# cử tri dự",
    "tiếp xúc cử tri ~ # lượt người",
    "# lượt người … cử tri",
  ],
});

export const voterOpinions = concept({
  vi: ["ý kiến, kiến nghị của cử tri", "ý kiến cử tri"],
  en: ["opinions of voters"],
  unit: "ý kiến",
  cues: [
    "tổng hợp # ý kiến @ cử tri",
    "tổng hợp được # ý kiến @ cử tri",
    "tiếp thu # ý kiến @ cử tri",
    "tiếp nhận # ý kiến @ cử tri",
    "thu thập # ý kiến @ cử tri",
    "ghi nhận # ý kiến @ cử tri",
    "cử tri ~ # ý kiến kiến nghị",

    "cử tri ~ # ý kiến ! giải quyết xong",
    "tiếp xúc cử tri ~ # ý kiến kiến nghị",
    "ghi nhận # ý kiến",
    "cử tri ~ ghi được # ý kiến",
    "cử tri ~ nêu # ý kiến",
    "cử tri dự # ý kiến",
    "lượt cử tri … # ý kiến",
  ],
  dimensions: {
    outcome: {
      kind: "partition",
      complete: true,
      categories: {
        answered: {
          vi: [
            "trả lời tại hội nghị",
            "giải trình tại hội nghị",
            "trả lời ngay",
            "trả lời, giải trình",
            "giải trình, làm rõ",
            "trả lời",
            "giải đáp",
            "được trả lời tại chỗ",
            "trả lời tại chỗ",
            "trả lời trực tiếp",
          ],
          en: ["answered at once"],
        },
        province: {
          vi: [
            "thuộc thẩm quyền cấp tỉnh",
            "chuyển cấp trên",
            "cấp tỉnh",
            "thuộc tỉnh",
            "chuyển tỉnh",
            "gửi tỉnh",
            "của tỉnh",
            "thuộc thẩm quyền tỉnh",
            "thuộc thẩm quyền của tỉnh",
            "trình tỉnh",
            "gửi lên tỉnh",
            "lên tỉnh",
            "gửi cấp tỉnh",
            "chuyển cấp tỉnh",
          ],
          en: ["of the province"],
        },
        commune: {
          vi: [
            "thuộc thẩm quyền cấp xã",
            "thuộc cấp xã",
            "cấp xã",
            "thuộc xã",
            "thuộc phường",
            "giao UBND",
            "giao xã",
            "của xã",
            "của phường",
            "giao UBND xã",
            "thuộc trách nhiệm của xã",
            "thuộc thẩm quyền xã",
            "thuộc thẩm quyền của xã",
          ],
          en: ["of the commune"],
        },
        resolved: { vi: ["đã giải quyết", "giải quyết xong"], en: ["resolved"] },
        pending: {
          vi: ["đang giải quyết", "chưa giải quyết"],
          en: ["pending"],
          cues: ["còn # ý kiến @ cử tri", "0 còn # @ cử tri ! đơn"],
        },
      },
    },
  },
});

/** Opinions that were left to be settled after the meetings, and are. */
export const voterOpinionsResolved = concept({
  vi: ["ý kiến cử tri đã giải quyết"],
  en: ["opinions of voters resolved"],
  unit: "ý kiến",
  cues: [
    "giải quyết xong # @ cử tri ! đơn | khiếu nại | tố cáo",
    "làm xong # ý kiến",
    "trả lời xong # ý kiến",
    "giải quyết dứt điểm # ý kiến",
    "giải quyết xong # ý kiến",
    "xong # ý kiến @ cử tri",
    "đã giải quyết # ý kiến",
    "đã xong # @ cử tri ! đơn | khiếu nại | tố cáo",
    "đã có kết quả # @ cử tri ! đơn | khiếu nại | tố cáo",
    "đã giải quyết # @ cử tri ! đơn | khiếu nại | tố cáo",
    "# ý kiến đã giải quyết",
    "# ý kiến đã được giải quyết",
    "# ý kiến đã có kết quả",
    "# ý kiến được giải quyết",
  ],
});

const kind = dimension({
  kind: "partition",
  complete: true,
  categories: {
    proposals: {
      vi: ["đề nghị, kiến nghị, phản ánh", "đơn kiến nghị, phản ánh", "kiến nghị", "đề nghị", "phản ánh"],
      en: ["proposals"],
    },
    complaints: { vi: ["khiếu nại"], en: ["complaints"] },
    denunciations: { vi: ["tố cáo"], en: ["denunciations"] },
  },
});

/** Whose they are is the body of the key. */
export const petitions = concept({
  vi: ["đơn, thư", "đơn thư", "đơn"],
  en: ["petitions"],
  unit: "đơn",
  owned: true,
  topics: ["đơn thư", "đơn, thư"],
  cues: [
    "đảng ủy # đơn ! 0 đơn vị",
    "ủy ban nhân dân # đơn ! 0 đơn vị",
    "ủy ban nhân dân xã # đơn ! 0 đơn vị",
    "toàn xã # đơn ! 0 đơn vị",
    "toàn xã nhận # đơn",
    "có # đơn @ khiếu nại | tố cáo ! 0 đơn vị",
    "tiếp nhận # lượt đơn",
    "nhận được # đơn",
    "số đơn # @ khiếu nại | tố cáo",
    "# đơn thư @ khiếu nại | tố cáo",
    "# đơn các loại",
    "tổng số # đơn ! 0 đơn vị",
    "nhận # đơn",
    "tiếp nhận # đơn",
    "thụ lý # đơn ! nhận | đang thụ lý",
    "tiếp nhận … # đơn",
    "tiếp nhận ~ giải quyết tổng số # đơn",
    "nhận … tổng số # đơn",
    "đảng ủy nhận # đơn",
    "đơn gửi đảng ủy #",
    "đơn gửi ủy ban nhân dân #",
    "đơn gửi hội đồng nhân dân #",
    "đơn gửi … #",
    "đơn đảng ủy nhận #",
    "đơn ủy ban nhân dân nhận #",
    "đơn hội đồng nhân dân nhận #",
    "đơn … tiếp nhận #",
    "đơn nhận trong kỳ #",
    "đơn tiếp nhận trong kỳ #",
    "số đơn tiếp nhận #",
    "số đơn nhận #",
  ],
  dimensions: {
    kind,
    arrival: {
      kind: "partition",
      complete: true,
      categories: {
        carriedOver: {
          vi: ["kỳ trước chuyển sang", "năm trước chuyển sang", "kỳ trước chuyển qua", "tồn kỳ trước", "kỳ trước"],
          en: ["carried over"],
        },
        received: { vi: ["mới", "nhận mới", "tiếp nhận mới", "phát sinh mới", "trong kỳ"], en: ["received"] },
      },
    },
    eligibility: {
      kind: "partition",
      complete: true,
      categories: {
        eligible: {
          vi: ["đủ điều kiện", "đủ điều kiện giải quyết", "đủ điều kiện xử lý", "đủ điều kiện thụ lý"],
          en: ["fit to be dealt with"],
        },
        ineligible: {
          vi: [
            "không đủ điều kiện",
            "không đủ điều kiện giải quyết",
            "không đủ điều kiện xử lý",
            "không đủ điều kiện thụ lý",
          ],
          en: ["not fit to be dealt with"],
        },
      },
    },
    competence: {
      kind: "partition",
      complete: true,
      categories: {
        own: {
          vi: [
            "thuộc thẩm quyền",
            "thuộc thẩm quyền giải quyết",
            "thuộc thẩm quyền xử lý",
            "đúng thẩm quyền",
            "của mình",
            "đủ điều kiện, thuộc thẩm quyền",
          ],
          en: ["of its competence"],
          cues: ["thụ lý # đơn thuộc thẩm quyền"],
        },
        other: {
          vi: [
            "không thuộc thẩm quyền",
            "không thuộc thẩm quyền giải quyết",
            "không thuộc thẩm quyền xử lý",
            "không đúng thẩm quyền",
            "không thuộc",
            "chuyển cơ quan có thẩm quyền",
            "phải chuyển",
            "chuyển nơi khác",
          ],
          en: ["of another's competence"],
        },
      },
    },
    outcome: {
      kind: "partition",
      complete: true,
      categories: {
        resolved: {
          vi: [
            "đã giải quyết",
            "giải quyết xong",
            "giải quyết dứt điểm",
            "xử lý xong",
            "đã xong",
            "xong",
            "được giải quyết",
            "giải quyết",
          ],
          en: ["resolved"],
          cues: [
            "# đơn được giải quyết",
            "# đơn đã được giải quyết",
            "giải quyết xong # đơn",
            "giải quyết dứt điểm # đơn",
            "kết quả giải quyết # đơn",
            "kết quả đã giải quyết # đơn",
            "đã giải quyết # đơn @ kết quả",
          ],
          dimensions: { kind },
        },
        pending: {
          vi: [
            "đang giải quyết",
            "đang trong quá trình giải quyết",
            "đang xem xét",
            "đang làm",
            "đang xem",
            "chưa xong",
            "chưa giải quyết",
            "đang xử lý",
            "đang xem xét, giải quyết",
            "đang thụ lý",
            "đang thụ lý giải quyết",
            "đang tiếp tục giải quyết",
            "tiếp tục giải quyết",
            "chưa giải quyết xong",
            "trong thời hạn giải quyết",
            "trong hạn giải quyết",
            "còn trong hạn",
            "trong hạn",
          ],
          en: ["pending"],
          cues: [
            "giải quyết 0 đơn còn # đơn",
            "đang xem xét # đơn",
            "xong 0 còn # @ đơn ! cử tri",
            "giải quyết xong 0 còn # đơn",
            "đang xem xét giải quyết # đơn",
            "đang giải quyết # đơn",
            "đang thụ lý # đơn",
            "đang xử lý # đơn",
            "chưa giải quyết # đơn",
          ],
        },
        forwarded: {
          vi: [
            "chuyển đơn",
            "đã chuyển",
            "không thuộc thẩm quyền",
            "chuyển cơ quan khác",
            "chuyển cơ quan có thẩm quyền",
            "chuyển đến cơ quan",
            "chuyển",
          ],
          en: ["forwarded"],
          cues: ["đang giải quyết 0 đơn chuyển cơ quan có thẩm quyền # đơn", "đang giải quyết 0 đơn chuyển đơn # đơn"],
        },
        anonymous: {
          vi: [
            "mạo danh",
            "nặc danh",
            "giả danh",
            "nặc danh, mạo danh",
            "xếp lưu do nặc danh",
            "lưu do nặc danh",
            "giấu tên",
            "không ghi tên",
            "không có chữ ký",
          ],
          en: ["anonymous or under a false name"],
          cues: [
            "do nặc danh # đơn",
            "do mạo danh # đơn",
            "do nặc danh mạo danh # đơn",
            "# đơn nặc danh",
            "# đơn mạo danh",
          ],
        },
        withdrawn: { vi: ["rút đơn", "xin rút", "công dân rút", "rút", "người gửi rút"], en: ["withdrawn"] },
        filed: { vi: ["lưu đơn", "xếp lưu", "không đủ điều kiện"], en: ["filed"] },
      },
    },
  },
});
