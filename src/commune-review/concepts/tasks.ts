import { concept } from "../../taxonomy/index.js";

/** Whose they are is the body of the key; what they were before stands in an entry of its own with `aspect: before`. */
export const tasksDevolved = concept({
  vi: ["nhiệm vụ được phân cấp, phân quyền", "nhiệm vụ phân cấp", "nhiệm vụ"],
  en: ["devolved tasks"],
  unit: "nhiệm vụ",
  owned: true,
  topics: ["phân cấp, phân quyền", "nhiệm vụ được giao"],
  cues: [
    "# nhiệm vụ @ phân cấp | phân quyền",
    "# nhóm nhiệm vụ @ phân cấp | phân quyền",
    "nhiệm vụ … từ # nhiệm vụ",
    "lên # nhiệm vụ",
    "nhiệm vụ đảng ủy #",
    "nhiệm vụ đảng ủy 0 ban thường vụ #",
    "nhiệm vụ đảng ủy 0 ban thường vụ 0 ~ ủy ban nhân dân #",
    "nhiệm vụ ~ đảng ủy #",
    "nhiệm vụ ~ đảng ủy 0 ~ ban thường vụ #",
    "nhiệm vụ phân cấp phân quyền … #",
    "đảng ủy # nhóm @ nhiệm vụ",
    "ban thường vụ # nhóm @ nhiệm vụ",
    "ủy ban nhân dân # nhiệm vụ",
    "thực hiện # nhiệm vụ @ phân cấp | phân quyền",
  ],
  dimensions: {
    source: {
      kind: "partition",
      complete: true,
      categories: {
        district: {
          vi: [
            "cấp huyện chuyển về",
            "cấp huyện chuyển xuống",
            "cấp huyện trước đây",
            "cấp huyện cũ",
            "cấp huyện",
            "huyện chuyển giao",
            "trước đây của huyện",
            "trước kia của huyện",
            "huyện chuyển về",
            "của huyện",
          ],
          en: ["of the former district"],
        },
        devolved: {
          vi: [
            "tỉnh phân cấp, phân quyền",
            "phân cấp, phân quyền",
            "tỉnh phân cấp",
            "cấp tỉnh",
            "phân cấp thêm",
            "tỉnh phân cấp thêm",
            "tỉnh giao thêm",
            "phân cấp mới",
            "được phân cấp, phân quyền",
            "được phân cấp",
          ],
          en: ["devolved by the province"],
        },
      },
    },
    status: {
      kind: "partition",
      complete: true,
      categories: {
        performed: {
          vi: [
            "đã thực hiện",
            "đã làm",
            "đã phát sinh",
            "đang thực hiện",
            "có phát sinh",
            "có việc phát sinh",
            "đã làm thường xuyên",
            "làm thường xuyên",
          ],
          en: ["performed"],
        },
        notArisen: {
          vi: ["chưa phát sinh", "chưa thực hiện", "không phát sinh", "chưa có yêu cầu"],
          en: ["not yet arisen"],
        },
      },
    },
  },
});
