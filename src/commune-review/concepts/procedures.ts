import { concept } from "../../taxonomy/index.js";

export const procedures = concept({
  vi: ["thủ tục hành chính", "TTHC"],
  en: ["administrative procedures"],
  unit: "thủ tục",
  topics: ["thủ tục hành chính cấp"],
  cues: [
    "có # thủ tục hành chính",
    "công khai # thủ tục",
    "thực hiện # thủ tục hành chính",

    "thủ tục hành chính # @ toàn trình | một phần",
    "thủ tục hành chính của xã # @ toàn trình | một phần",
    "áp dụng # thủ tục",
    "công bố # thủ tục",
    "giải quyết # thủ tục @ toàn trình | một phần",
    "có # thủ tục @ toàn trình | một phần",
    "tổng số thủ tục hành chính … # thủ tục",
    "thủ tục hành chính … # thủ tục",
    "tổng số thủ tục hành chính #",
    "số thủ tục hành chính … #",
    "danh mục … # thủ tục",
    "# thủ tục hành chính @ thẩm quyền",
    "thẩm quyền … # thủ tục",
    "thủ tục hành chính cấp xã #",
    "số thủ tục hành chính … … #",
    "thủ tục hành chính thuộc … … #",
    "# thủ tục @ toàn trình",
    "# thủ tục hành chính @ toàn trình",
    "thủ tục cấp xã # @ toàn trình",
  ],
  dimensions: {
    service: {
      kind: "partition",
      complete: true,
      categories: {
        full: {
          vi: ["trực tuyến toàn trình", "toàn trình"],
          en: ["wholly online"],
          cues: ["toàn trình # thủ tục", "mức độ toàn trình # thủ tục"],
        },
        partial: {
          vi: ["trực tuyến một phần", "một phần"],
          en: ["partly online"],
          cues: ["một phần # thủ tục ! một phần trực tiếp"],
        },
        direct: {
          vi: ["trực tiếp", "tại quầy", "tới quầy", "tại bộ phận một cửa", "nộp trực tiếp", "không trực tuyến"],
          en: ["in person"],
          cues: [
            "trực tiếp # thủ tục ! một phần trực tiếp",
            "# thủ tục nộp trực tiếp",
            "# thủ tục trực tiếp",
            "# thủ tục thực hiện trực tiếp",
          ],
        },
        partialOrDirect: { vi: ["một phần, trực tiếp"], en: ["partly online or in person"] },
      },
    },
  },
});

const timing = {
  early: { vi: ["trước hạn", "giải quyết trước hạn", "trước hẹn", "sớm hẹn", "sớm hạn"], en: ["early"] },
  onTime: { vi: ["đúng hạn", "giải quyết đúng hạn", "đúng hẹn"], en: ["on time"] },
  late: { vi: ["giải quyết quá hạn", "quá hạn đã giải quyết", "trễ hạn", "trễ hẹn", "chậm hẹn"], en: ["late"] },
} as const;

/** Of those that are resolved: `quá hạn` alone says enough. */
const late = { ...timing.late, vi: [...timing.late.vi, "quá hạn"] } as const;

export const dossiers = concept({
  vi: ["hồ sơ tiếp nhận", "hồ sơ"],
  en: ["dossiers received"],
  unit: "hồ sơ",
  topics: ["hồ sơ"],
  cues: [
    "# hồ sơ đã giải quyết 0",
    "# hồ sơ giải quyết 0",
    "hai kỳ # hồ sơ",
    "tổng # hồ sơ",
    "tổng số # hồ sơ",
    "tổng cộng # hồ sơ",
    "lũy kế # hồ sơ",
    "phi địa giới … #",
    "không phụ thuộc địa giới … #",
    "# hồ sơ phi địa giới",
    "# hồ sơ không phụ thuộc",
    "nhận được # hồ sơ",
    "phát sinh # hồ sơ",
    "tiếp nhận … # hồ sơ",
    "tổng số hồ sơ tiếp nhận … # hồ sơ",
    "tổng số hồ sơ … # hồ sơ @ tiếp nhận",
    "nhận # hồ sơ",
    "tiếp nhận và giải quyết # hồ sơ",
    "số hồ sơ tiếp nhận #",
    "hồ sơ tiếp nhận #",
    "tiếp nhận mới # @ hồ sơ ! kỳ trước chuyển sang | kỳ trước chuyển qua",
    "hồ sơ tiếp nhận … #",
    "# hồ sơ phải giải quyết",
    "thành # hồ sơ",
    "lũy kế # @ hồ sơ ! cử tri | đơn",
    "phải giải quyết # hồ sơ",
  ],
  dimensions: {
    outcome: {
      kind: "partition",
      complete: true,
      categories: {
        ...timing,
        resolved: {
          vi: [
            "đã giải quyết",
            "giải quyết xong",
            "đã giải quyết, trả kết quả",
            "đã trả kết quả",
            "trả kết quả",
            "đã xong",
            "xong",
            "giải quyết",
            "được giải quyết",
            "hoàn thành",
          ],
          en: ["resolved"],
          dimensions: { timing: { kind: "partition", complete: true, categories: { ...timing, late } } },
        },
        pending: {
          vi: [
            "đang giải quyết",
            "đang giải quyết đúng hạn",
            "đang xử lý",
            "chưa đến hạn",
            "chưa xong",
            "chưa giải quyết",
            "đang làm",
            "còn giải quyết",
            "chuyển kỳ sau",
            "chuyển sang kỳ sau",
            "đang giải quyết trong hạn",
            "còn trong hạn",
            "trong hạn giải quyết",
            "đang trong hạn giải quyết",
            "đang trong hạn",
            "đang trong thời hạn giải quyết",
            "trong thời hạn giải quyết",
          ],
          en: ["pending"],
        },
        overdue: { vi: ["quá hạn", "đang giải quyết quá hạn", "quá hạn chưa giải quyết"], en: ["overdue"] },
        returned: {
          vi: [
            "trả lại",
            "từ chối",
            "bị trả lại",
            "trả lại do thiếu thành phần",
            "trả lại do không đủ điều kiện",
            "trả lại, từ chối",
          ],
          en: ["returned"],
        },
      },
    },
    channel: {
      kind: "partition",
      complete: true,
      categories: {
        online: {
          vi: ["trực tuyến", "nộp trực tuyến", "qua mạng", "trên mạng"],
          en: ["online"],
          cues: ["hồ sơ trực tuyến … # hồ sơ"],
        },
        direct: { vi: ["trực tiếp", "nộp trực tiếp"], en: ["in person"] },
        postal: { vi: ["bưu chính công ích", "qua bưu chính", "bưu chính"], en: ["by post"] },
        carriedOver: {
          vi: [
            "kỳ trước chuyển sang",
            "kỳ trước chuyển qua",
            "tồn kỳ trước",
            "tồn đầu kỳ",
            "chuyển qua",
            "chuyển sang",
          ],
          en: ["carried over"],
        },
      },
    },
  },
});

export const digitisation = concept({
  vi: ["tỷ lệ số hóa hồ sơ", "số hóa"],
  en: ["digitisation rates"],
  unit: "%",
  dimensions: {
    rate: {
      kind: "overlap",
      complete: true,
      categories: {
        digitised: {
          vi: ["tỷ lệ số hóa", "số hóa hồ sơ"],
          en: ["digitised"],
          cues: [
            "số hóa #",
            "số hóa đạt #",
            "hồ sơ số hóa … #",
            "số hóa … đạt #",
            "số hóa thành phần hồ sơ … #",
            "tỷ lệ số hóa … #",
            "tỷ lệ số hóa đạt #",
            "số hóa hồ sơ … # @ tỷ lệ | hồ sơ",
            "hồ sơ được số hóa #",
            "số hóa hồ sơ 0 hồ sơ #",
            "số hóa 0 hồ sơ … … #",
            "số hóa 0 trên 0 hồ sơ … #",
            "hồ sơ số hóa 0 #",
            "hồ sơ được số hóa 0 #",
          ],
        },
        results: {
          vi: ["cấp kết quả điện tử", "kết quả điện tử"],
          en: ["results issued electronically"],
          cues: [
            "số hóa kết quả #",
            "số hóa kết quả … #",
            "bản điện tử #",
            "kết quả bản điện tử #",
            "kết quả … điện tử … #",
            "trả kết quả điện tử #",
            "kết quả điện tử … #",
            "kết quả điện tử #",
            "kết quả điện tử 0 hồ sơ #",
          ],
        },
        reuse: {
          vi: ["tái sử dụng dữ liệu", "tái sử dụng", "khai thác, sử dụng lại"],
          en: ["data reused"],
          cues: [
            "dùng lại … #",
            "sử dụng lại #",
            "khai thác dữ liệu … #",
            "khai thác sử dụng lại … #",
            "tái sử dụng dữ liệu … #",
            "tái sử dụng … #",
            "tái sử dụng #",
            "sử dụng lại … #",
            "dữ liệu dùng lại #",
            "dùng lại dữ liệu #",
          ],
        },
        online: {
          vi: ["hồ sơ trực tuyến", "hồ sơ nộp trực tuyến"],
          en: ["filed online"],
          cues: [
            "nộp trực tuyến #",
            "hồ sơ nộp trực tuyến #",
            "nộp hồ sơ trực tuyến #",
            "tiếp nhận trực tuyến #",
            "trực tuyến # hồ sơ",
            "hồ sơ trực tuyến #",
            "tỷ lệ hồ sơ trực tuyến … #",
            "hồ sơ trực tuyến đạt #",
            "hồ sơ trực tuyến … #",
          ],
        },
        payment: {
          vi: ["thanh toán trực tuyến"],
          en: ["paid online"],
          cues: [
            "thanh toán trực tuyến #",
            "nộp phí trực tuyến #",
            "phí lệ phí trực tuyến #",
            "thanh toán không dùng tiền mặt #",
            "thanh toán trực tuyến … #",
          ],
        },
      },
    },
  },
});

export const resolvedInTime = concept({
  vi: ["tỷ lệ hồ sơ giải quyết đúng và trước hạn"],
  en: ["share of dossiers resolved in time"],
  unit: "%",
  cues: [
    "# đúng và trước hạn",
    "# trước và đúng hạn",
    "# đúng hạn và trước hạn",
    "# trước hạn và đúng hạn",

    "đúng hạn và trước hạn … #",
    "trước hạn và đúng hạn … #",
    "đúng hạn trước hạn … #",
    "trước hạn đúng hạn … #",
    "đúng và trước hạn #",
    "trước và đúng hạn … #",
    "# hồ sơ … đúng và trước hạn",
    "# hồ sơ … đúng hạn",
    "hồ sơ đúng hạn #",
    "giải quyết đúng hạn #",
    "giải quyết đúng hạn đạt #",
    "trước và đúng hạn #",
    "đúng và trước hạn … #",
    "sớm và đúng hẹn … #",
    "trước và đúng hẹn … #",
  ],
});

export const satisfaction = concept({
  vi: ["mức độ hài lòng", "tỷ lệ hài lòng"],
  en: ["satisfaction"],
  unit: "%",
  cues: [
    "hài lòng #",
    "hài lòng … #",
    "# … hài lòng",
    "# người dân … hài lòng",
    "sự hài lòng … #",
    "mức độ hài lòng … #",
    "hài lòng đạt #",
    "tỷ lệ hài lòng … #",
  ],
});

/** By the rules, which says nothing of when. */
export const resolvedByRule = concept({
  vi: ["tỷ lệ hồ sơ giải quyết đúng quy định"],
  en: ["share of dossiers resolved by the rules"],
  unit: "%",
  cues: [
    "# hồ sơ … giải quyết … quy định",
    "# số hồ sơ … giải quyết … quy định",
    "# hồ sơ được giải quyết … quy định",
    "# hồ sơ đã giải quyết … quy định",
  ],
});
