import { concept } from "../../taxonomy/index.js";

export const inspections = concept({
  vi: ["cuộc kiểm tra, giám sát", "cuộc kiểm tra", "cuộc giám sát"],
  en: ["inspections"],
  unit: "cuộc",
  topics: ["cuộc kiểm tra, giám sát", "kiểm tra, giám sát"],
  cues: [
    "kiểm tra giám sát được # cuộc",
    "thực hiện # cuộc @ kiểm tra | giám sát ! cử tri | điều tra | tuyên truyền",
    "cuộc kiểm tra giám sát #",
    "số cuộc # @ kiểm tra giám sát",
    "tổng số cuộc kiểm tra giám sát #",
    "# cuộc kiểm tra giám sát",
    "# cuộc kiểm tra @ tổ chức đảng",
    "# cuộc giám sát @ tổ chức đảng",
    "kiểm tra giám sát # cuộc",
    "# cuộc … kiểm tra giám sát",
    "# cuộc @ kiểm tra giám sát ! cử tri | điều tra | tuyên truyền",
  ],
  dimensions: {
    kind: {
      kind: "partition",
      complete: true,
      categories: {
        checks: {
          vi: ["cuộc kiểm tra", "kiểm tra"],
          en: ["checks"],
          cues: ["# cuộc kiểm tra 0 cuộc giám sát", "số cuộc kiểm tra #"],
        },
        supervisions: { vi: ["cuộc giám sát", "giám sát"], en: ["supervisions"], cues: ["số cuộc giám sát #"] },
      },
    },
  },
});

export const inspectedOrganisations = concept({
  vi: ["tổ chức đảng được kiểm tra, giám sát"],
  en: ["inspected party organisations"],
  unit: "tổ chức đảng",
  cues: [
    "giám sát chuyên đề … # tổ chức ! trực thuộc",
    "giám sát thường xuyên … # tổ chức ! trực thuộc",
    "kiểm tra … # tổ chức đảng ! trực thuộc | đảng bộ có | toàn đảng bộ",

    "0 cuộc ~ # tổ chức đảng @ kiểm tra | giám sát ! trực thuộc",
    "0 cuộc … # tổ chức @ kiểm tra | giám sát ! trực thuộc",
    "cuộc kiểm tra giám sát với # tổ chức",
    "cuộc ~ đối với # tổ chức đảng",
    "tổ chức đảng được kiểm tra giám sát #",
    "kiểm tra ~ # lượt tổ chức đảng",
    "tổ chức đảng # @ kiểm tra | giám sát ! trực thuộc | 0 tổ chức đảng",
    "kiểm tra giám sát ~ đối với # tổ chức đảng",
    "kiểm tra ~ đối với # tổ chức đảng",
    "kiểm tra ~ đối với # lượt tổ chức đảng",
    "giám sát ~ # tổ chức đảng ! trực thuộc",
    "# tổ chức đảng … được kiểm tra",
    "kiểm tra # tổ chức đảng ! trực thuộc",
    "giám sát # tổ chức đảng ! trực thuộc",
    "kiểm tra # chi bộ ! tổ chức đảng | đảng bộ cơ sở | chi bộ cơ sở",
    "giám sát # chi bộ ! tổ chức đảng | đảng bộ cơ sở | chi bộ cơ sở",
    "# lượt tổ chức đảng @ kiểm tra giám sát",
    "# lượt tổ chức @ kiểm tra giám sát",
    "lượt tổ chức # @ kiểm tra giám sát",
    "lượt tổ chức đảng # @ kiểm tra giám sát",
    "tổ chức đảng # @ kiểm tra giám sát ! 0 tổ chức đảng",
    "tổ chức đảng được kiểm tra … #",
    "# tổ chức đảng @ kiểm tra giám sát ! trực thuộc",
  ],
  dimensions: {
    type: {
      kind: "partition",
      complete: false,
      categories: {
        committees: {
          vi: ["đảng bộ cơ sở", "đảng bộ"],
          en: ["grassroots committees"],
          cues: [
            "kiểm tra ~ tại # đảng bộ cơ sở",
            "kiểm tra ~ đối với # đảng bộ cơ sở",
            "giám sát ~ đối với # đảng bộ cơ sở",
            "kiểm tra # đảng bộ cơ sở",
            "giám sát # đảng bộ cơ sở",
          ],
        },
        grassrootsCells: {
          vi: ["chi bộ cơ sở"],
          en: ["grassroots cells"],
          cues: [
            "kiểm tra ~ tại ~ # chi bộ cơ sở",
            "kiểm tra ~ đối với ~ # chi bộ cơ sở",
            "giám sát ~ đối với ~ # chi bộ cơ sở",
            "kiểm tra # chi bộ cơ sở",
            "giám sát # chi bộ cơ sở",
            "kiểm tra 0 đảng bộ cơ sở và # chi bộ cơ sở",
            "kiểm tra 0 đảng bộ cơ sở # chi bộ cơ sở",
            "giám sát 0 đảng bộ cơ sở và # chi bộ cơ sở",
            "giám sát 0 đảng bộ cơ sở # chi bộ cơ sở",
          ],
        },
        directCells: {
          vi: ["chi bộ trực thuộc Đảng ủy", "chi bộ trực thuộc"],
          en: ["cells directly under the committee"],
        },
      },
    },
  },
});

export const inspectedMembers = concept({
  vi: ["đảng viên được kiểm tra, giám sát"],
  en: ["inspected party members"],
  unit: "đảng viên",
  cues: [
    "kiểm tra 0 tổ chức đảng … # đảng viên",
    "giám sát 0 tổ chức đảng … # đảng viên",
    "kiểm tra 0 tổ chức … # đảng viên",
    "giám sát 0 tổ chức … # đảng viên",

    "cuộc ~ tổ chức đảng và # đảng viên",
    "cuộc ~ tổ chức đảng # đảng viên",
    "đảng viên được kiểm tra giám sát #",
    "tổ chức đảng 0 đảng viên # @ kiểm tra | giám sát",
    "kiểm tra ~ tổ chức đảng và # đảng viên",
    "kiểm tra ~ tổ chức đảng và # lượt đảng viên",
    "kiểm tra ~ tổ chức đảng # đảng viên",
    "giám sát ~ tổ chức đảng và # đảng viên",
    "kiểm tra # đảng viên ! kỷ luật | kết nạp",
    "giám sát # đảng viên ! kỷ luật | kết nạp",
    "kiểm tra ~ đối với # đảng viên ! kỷ luật | kết nạp",
    "giám sát ~ đối với # đảng viên ! kỷ luật | kết nạp",
    "kiểm tra … # đảng viên ! kỷ luật | kết nạp | trực thuộc",
    "giám sát … # đảng viên ! kỷ luật | kết nạp | trực thuộc",
    "# lượt đảng viên @ kiểm tra giám sát",
    "lượt đảng viên # @ kiểm tra giám sát",
    "đảng viên # @ kiểm tra giám sát ! kỷ luật | kết nạp | đảng viên ngày",
    "đảng viên được kiểm tra … #",
    "# đảng viên @ kiểm tra giám sát ! kỷ luật | khai trừ | kết nạp | tổ chức đảng trực thuộc | đảng viên nữ | dự bị",
  ],
});

export const disciplined = concept({
  vi: ["đảng viên bị thi hành kỷ luật", "đảng viên bị kỷ luật"],
  en: ["disciplined party members"],
  unit: "đảng viên",
  cues: [
    "xử lý kỷ luật # đảng viên",
    "kỷ luật … # đảng viên",
    "# đảng viên … kỷ luật",
    "khai trừ đảng # đảng viên",
    "# đảng viên bị thi hành kỷ luật",
    "# đảng viên bị kỷ luật",
    "kỷ luật # đảng viên",
    "thi hành kỷ luật # đảng viên",
    "kỷ luật đảng viên #",
    "đảng viên bị kỷ luật #",
    "đảng viên bị thi hành kỷ luật #",
  ],
  dimensions: {
    sanction: {
      kind: "partition",
      complete: true,
      categories: {
        reprimand: { vi: ["khiển trách"], en: ["reprimand"] },
        warning: { vi: ["cảnh cáo"], en: ["warning"] },
        dismissal: { vi: ["cách chức"], en: ["dismissal"] },
        expulsion: { vi: ["khai trừ"], en: ["expulsion"] },
      },
    },
  },
});
