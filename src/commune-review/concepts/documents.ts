import { concept } from "../../taxonomy/index.js";

/** Whose they are is the body of the key. */
export const documentsIssued = concept({
  vi: ["văn bản ban hành", "văn bản"],
  en: ["documents issued"],
  unit: "văn bản",
  topics: ["văn bản đã ban hành", "văn bản ban hành", "văn bản theo loại"],
  cues: [
    "ban hành # văn bản ! quy phạm pháp luật",
    "ra # văn bản ! quy phạm pháp luật",
    "ban hành … # văn bản ! quy phạm pháp luật | kèm theo",
    "ban hành tổng # văn bản ! quy phạm pháp luật",
    "ban hành ~ đảng ủy # văn bản ! quy phạm pháp luật",
    "ban hành ~ ủy ban nhân dân xã # văn bản ! quy phạm pháp luật",
    "ban hành ~ hội đồng nhân dân xã # văn bản ! quy phạm pháp luật",
    "ban hành tất cả # văn bản",
    "# văn bản @ văn bản đã ban hành | ban hành tổng cộng ! quy phạm pháp luật",
    "đảng ủy # văn bản ! quy phạm pháp luật",
    "ủy ban nhân dân # văn bản ! quy phạm pháp luật",
    "ủy ban nhân dân xã # văn bản ! quy phạm pháp luật",
    "ủy ban nhân dân phường # văn bản ! quy phạm pháp luật",
    "hội đồng nhân dân # văn bản ! quy phạm pháp luật",
    "hội đồng nhân dân xã # văn bản ! quy phạm pháp luật",
    "hội đồng nhân dân phường # văn bản ! quy phạm pháp luật",
    "văn bản … ban hành # ! quy phạm pháp luật",
    "số văn bản … ban hành … # ! quy phạm pháp luật",
    "# văn bản đã ban hành ! quy phạm pháp luật",
    "# văn bản được ban hành ! quy phạm pháp luật",
    "# văn bản các loại ! quy phạm pháp luật",
    "ban hành … 0 ~ đảng ủy # @ văn bản ! quy phạm pháp luật",
    "ban hành … 0 ~ ủy ban nhân dân # @ văn bản ! quy phạm pháp luật",
    "ban hành … 0 ~ hội đồng nhân dân # @ văn bản ! quy phạm pháp luật",
  ],
  dimensions: {
    type: {
      kind: "partition",
      complete: false,
      categories: {
        resolutions: { vi: ["nghị quyết"], en: ["resolutions"] },
        decisions: { vi: ["quyết định"], en: ["decisions"] },
        statutes: { vi: ["quy chế"], en: ["statutes"] },
        regulations: { vi: ["quy định"], en: ["regulations"] },
        schemes: { vi: ["đề án"], en: ["schemes"] },
        programmes: { vi: ["chương trình", "chương trình hành động"], en: ["programmes"] },
        plans: { vi: ["kế hoạch"], en: ["plans"] },
        guidelines: { vi: ["hướng dẫn"], en: ["guidelines"] },
        directives: { vi: ["chỉ thị"], en: ["directives"] },
        notices: { vi: ["thông báo"], en: ["notices"] },
        letters: { vi: ["công văn"], en: ["letters"] },
        conclusions: { vi: ["kết luận"], en: ["conclusions"] },
        reports: { vi: ["báo cáo"], en: ["reports"] },
        submissions: { vi: ["tờ trình"], en: ["submissions"] },
        minutes: { vi: ["biên bản"], en: ["minutes"] },
        invitations: { vi: ["giấy mời"], en: ["invitations"] },
      },
    },
  },
});

export const legalDocuments = concept({
  vi: ["văn bản quy phạm pháp luật"],
  en: ["legal documents"],
  unit: "văn bản",
  cues: [
    "# văn bản quy phạm pháp luật",
    "hội đồng nhân dân … # văn bản @ quy phạm pháp luật",
    "văn bản quy phạm pháp luật #",
    "văn bản quy phạm pháp luật ban hành … #",
    "ủy ban nhân dân # @ văn bản quy phạm pháp luật",
    "hội đồng nhân dân # @ văn bản quy phạm pháp luật",
    "# của ủy ban nhân dân @ văn bản quy phạm pháp luật",
    "# của hội đồng nhân dân @ văn bản quy phạm pháp luật",
    "# quyết định của ủy ban nhân dân @ văn bản quy phạm pháp luật",
    "# nghị quyết của hội đồng nhân dân @ văn bản quy phạm pháp luật",
    "# quyết định quy phạm",
    "# nghị quyết quy phạm",
  ],
});

/** Documents that were looked through, and what became of them. */
export const documentsReviewed = concept({
  vi: ["văn bản được rà soát", "văn bản rà soát"],
  en: ["documents reviewed"],
  unit: "văn bản",
  cues: ["rà soát # văn bản"],
  dimensions: {
    outcome: {
      kind: "partition",
      complete: false,
      categories: {
        kept: { vi: ["giữ nguyên", "còn hiệu lực"], en: ["kept"] },
        amended: { vi: ["sửa đổi, bổ sung", "sửa đổi"], en: ["amended"] },
        replaced: { vi: ["thay thế"], en: ["replaced"] },
        abolished: { vi: ["bãi bỏ", "hủy bỏ"], en: ["abolished"] },
      },
    },
  },
});
