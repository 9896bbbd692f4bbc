import { concept } from "../../taxonomy/index.js";

export const procedures = concept({
  vi: ["thủ tục hành chính", "TTHC"],
  en: ["administrative procedures"],
  unit: "thủ tục",
  topics: ["thủ tục hành chính cấp"],
  cues: [
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
        full: { vi: ["trực tuyến toàn trình", "toàn trình"], en: ["wholly online"] },
        partial: { vi: ["trực tuyến một phần", "một phần"], en: ["partly online"] },
        direct: { vi: ["trực tiếp", "tại quầy", "tới quầy", "tại bộ phận một cửa"], en: ["in person"] },
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
          ],
          en: ["pending"],
        },
        overdue: { vi: ["quá hạn", "đang giải quyết quá hạn", "quá hạn chưa giải quyết"], en: ["overdue"] },
        returned: { vi: ["trả lại", "từ chối", "bị trả lại"], en: ["returned"] },
      },
    },
    channel: {
      kind: "partition",
      complete: true,
      categories: {
        online: { vi: ["trực tuyến", "nộp trực tuyến", "qua mạng", "trên mạng"], en: ["online"] },
        direct: { vi: ["trực tiếp", "nộp trực tiếp"], en: ["in person"] },
        postal: { vi: ["bưu chính công ích", "qua bưu chính"], en: ["by post"] },
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
          cues: ["kết quả điện tử … #", "kết quả điện tử #", "kết quả điện tử 0 hồ sơ #"],
        },
        reuse: {
          vi: ["tái sử dụng dữ liệu", "tái sử dụng", "khai thác, sử dụng lại"],
          en: ["data reused"],
          cues: [
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
          cues: ["tỷ lệ hồ sơ trực tuyến … #", "hồ sơ trực tuyến đạt #", "hồ sơ trực tuyến … #"],
        },
        payment: { vi: ["thanh toán trực tuyến"], en: ["paid online"], cues: ["thanh toán trực tuyến … #"] },
      },
    },
  },
});

export const resolvedInTime = concept({
  vi: ["tỷ lệ hồ sơ giải quyết đúng và trước hạn", "tỷ lệ hồ sơ giải quyết đúng quy định"],
  en: ["share of dossiers resolved as due"],
  unit: "%",
  cues: [
    "# hồ sơ được giải quyết",
    "# số hồ sơ được giải quyết",
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
  cues: ["mức độ hài lòng … #", "hài lòng đạt #", "tỷ lệ hài lòng … #"],
});
