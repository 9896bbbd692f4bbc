import { concept } from "../../taxonomy/index.js";

/** What sets a few documents of one matter apart from all that were issued. */
const OF_ONE_MATTER = ["thực hiện", "về", "phục vụ", "nhằm", "để", "kèm theo", "chuyên đề", "lĩnh vực", "kỳ họp"].join(
  " | ",
);

/** `ban hành 08 hướng dẫn, 84 kế hoạch`: the first of a list that has no total. */
function listed(...names: readonly string[]): readonly string[] {
  return names.map((name) => `ban hành # ${name} 0 ! văn bản | ${OF_ONE_MATTER}`);
}

/** Whose they are is the body of the key. */
export const documentsIssued = concept({
  vi: ["văn bản ban hành", "văn bản"],
  en: ["documents issued"],
  unit: "văn bản",
  owned: true,
  topics: ["văn bản đã ban hành", "văn bản ban hành", "ban hành văn bản", "văn bản theo loại"],
  cues: [
    "phát hành # văn bản ! quy phạm pháp luật",
    "phát hành … # văn bản ! quy phạm pháp luật",
    "ban hành được # văn bản ! quy phạm pháp luật",
    "tham mưu ban hành # văn bản ! quy phạm pháp luật",
    "ban hành … 0 văn bản ~ đảng ủy # ! quy phạm pháp luật | xã #",
    "ban hành … 0 văn bản ~ hội đồng nhân dân xã # ! quy phạm pháp luật",
    "hội đồng nhân dân xã # @ văn bản đã ban hành",
    "văn bản ~ đảng ủy 0 ~ hội đồng nhân dân … # ! quy phạm pháp luật",
    "văn bản ~ hội đồng nhân dân 0 ~ ủy ban nhân dân … # ! quy phạm pháp luật",
    "ban hành # văn bản ! quy phạm pháp luật",
    "ban hành # văn bản trong đó",
    "ban hành # văn bản gồm",
    "ban hành # văn bản bao gồm",
    "ban hành # văn bản các loại",
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
        resolutions: {
          vi: ["nghị quyết"],
          en: ["resolutions"],
          cues: [
            ...listed("nghị quyết"),
            ...["thông qua", "ra", "ban hành"].map(
              (word) => `hội đồng nhân dân xã ${word} # nghị quyết ! kỳ họp | chuyên đề | quy phạm pháp luật`,
            ),
            "hội đồng nhân dân … thông qua # nghị quyết @ từ khi | đến nay ! kỳ họp",
            "hội đồng nhân dân … ban hành # nghị quyết @ từ khi | đến nay ! kỳ họp | quy phạm pháp luật | văn bản",
          ],
        },
        decisions: { vi: ["quyết định"], en: ["decisions"], cues: listed("quyết định") },
        statutes: { vi: ["quy chế"], en: ["statutes"], cues: listed("quy chế") },
        regulations: { vi: ["quy định"], en: ["regulations"], cues: listed("quy định") },
        schemes: { vi: ["đề án"], en: ["schemes"] },
        programmes: {
          vi: ["chương trình", "chương trình hành động"],
          en: ["programmes"],
          cues: listed("chương trình"),
        },
        plans: { vi: ["kế hoạch"], en: ["plans"], cues: listed("kế hoạch") },
        guidelines: { vi: ["hướng dẫn"], en: ["guidelines"], cues: listed("hướng dẫn") },
        directives: { vi: ["chỉ thị"], en: ["directives"], cues: listed("chỉ thị") },
        notices: { vi: ["thông báo"], en: ["notices"], cues: listed("thông báo") },
        letters: { vi: ["công văn"], en: ["letters"] },
        conclusions: { vi: ["kết luận"], en: ["conclusions"], cues: listed("kết luận") },
        reports: { vi: ["báo cáo"], en: ["reports"], cues: listed("báo cáo") },
        submissions: { vi: ["tờ trình"], en: ["submissions"] },
        minutes: { vi: ["biên bản"], en: ["minutes"] },
        invitations: { vi: ["giấy mời"], en: ["invitations"] },
        others: { vi: ["văn bản khác", "loại khác", "các loại khác", "văn bản hành chính khác"], en: ["others"] },
      },
    },
  },
});

export const legalDocuments = concept({
  vi: ["văn bản quy phạm pháp luật"],
  en: ["legal documents"],
  unit: "văn bản",
  cues: [
    "quy phạm pháp luật hội đồng nhân dân … # nghị quyết",
    "quy phạm pháp luật ~ ủy ban nhân dân … # quyết định",
    "quy phạm pháp luật ~ # của hội đồng nhân dân",
    "quy phạm pháp luật ~ # của ủy ban nhân dân",
    "quy phạm pháp luật ~ ủy ban nhân dân … ban hành # văn bản",
    "quy phạm pháp luật ~ hội đồng nhân dân … ban hành # văn bản",
    "quy phạm pháp luật có #",
    "quy phạm pháp luật … # văn bản",
    "hội đồng nhân dân xã … # nghị quyết @ quy phạm pháp luật ! văn bản các loại",
    "ủy ban nhân dân xã … # quyết định @ quy phạm pháp luật ! văn bản các loại",
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
        kept: {
          vi: [
            "giữ nguyên",
            "còn hiệu lực",
            "giữ nguyên hiệu lực",
            "tiếp tục áp dụng",
            "tiếp tục thực hiện",
            "còn phù hợp",
          ],
          en: ["kept"],
        },
        amended: { vi: ["sửa đổi, bổ sung", "sửa đổi"], en: ["amended"] },
        replaced: { vi: ["thay thế", "thay mới"], en: ["replaced"] },
        abolished: { vi: ["bãi bỏ", "hủy bỏ"], en: ["abolished"] },
      },
    },
  },
});
