import { concept } from "../../taxonomy/index.js";

export const studyConferences = concept({
  vi: ["hội nghị học tập, quán triệt", "hội nghị quán triệt", "hội nghị học tập"],
  en: ["conferences to study resolutions"],
  unit: "hội nghị",
  topics: ["hội nghị quán triệt", "hội nghị học tập", "quán triệt, học tập", "học tập, quán triệt"],
  cues: [
    "# hội nghị @ quán triệt | học tập ! báo cáo viên | đối thoại | tiếp xúc cử tri",
    "tổ chức # hội nghị học tập",
    "mở # hội nghị … quán triệt",
    "hội nghị quán triệt học tập #",
    "hội nghị học tập quán triệt #",
    "hội nghị quán triệt #",
  ],
  dimensions: {
    format: {
      kind: "partition",
      complete: true,
      categories: {
        inPerson: { vi: ["hội nghị trực tiếp", "trực tiếp", "tại chỗ", "tập trung"], en: ["in person"] },
        online: { vi: ["hội nghị trực tuyến", "trực tuyến"], en: ["online"] },
      },
    },
  },
});

export const studyAttendances = concept({
  vi: ["lượt đại biểu dự hội nghị học tập, quán triệt", "lượt đại biểu tham dự"],
  en: ["attendances at conferences to study resolutions"],
  unit: "lượt đại biểu",
  cues: [
    "~ hội nghị ~ # lượt đại biểu @ quán triệt | học tập",
    "~ hội nghị ~ # lượt người @ quán triệt | học tập ! báo cáo viên",
    "~ hội nghị ~ # lượt cán bộ @ quán triệt | học tập",
    "# lượt đại biểu … dự @ quán triệt | học tập",
    "người dự # @ quán triệt | học tập",
    "hội nghị # lượt người @ quán triệt | học tập ! báo cáo viên",
    "# lượt cán bộ đảng viên @ quán triệt | học tập",
  ],
});

export const studyParticipation = concept({
  vi: ["tỷ lệ tham gia học tập, quán triệt"],
  en: ["participation in the study of resolutions"],
  unit: "%",
  dimensions: {
    who: {
      kind: "overlap",
      complete: false,
      categories: {
        partyMembers: {
          vi: ["đảng viên"],
          en: ["party members"],
          cues: [
            "đảng viên tham gia học tập … #",
            "đảng viên tham gia học tập quán triệt #",
            "đảng viên … học tập … #",
          ],
        },
        otherStaff: {
          vi: ["công chức, viên chức, người lao động chưa là đảng viên", "chưa là đảng viên", "quần chúng"],
          en: ["staff who are no members"],
          cues: ["chưa là đảng viên #", "chưa là đảng viên đạt #"],
        },
      },
    },
  },
});

export const postedArticles = concept({
  vi: ["tin, bài, video đăng tải trên mạng xã hội", "tin, bài đăng tải"],
  en: ["articles and videos posted"],
  unit: "tin, bài",
  cues: [
    "đăng tải # tin bài video",
    "đăng # tin bài",
    "# tin bài … mạng xã hội",
    "# tin bài video",
    "# tin bài đoạn phim",
    "đăng … # tin bài … nền tảng",
    "sản phẩm truyền thông #",
    "sản phẩm đăng … … #",
    "tin bài đăng … #",
  ],
});

export const views = concept({
  vi: ["lượt xem", "lượt tiếp cận"],
  en: ["views"],
  unit: "lượt xem",
  cues: ["# lượt xem", "lượt xem … #", "# lượt tiếp cận", "lượt xem vượt #"],
});

export const campaignSessions = concept({
  vi: ["buổi tuyên truyền", "cuộc tuyên truyền"],
  en: ["information sessions"],
  unit: "buổi",
  cues: ["# buổi tuyên truyền", "# buổi nói chuyện", "# cuộc tuyên truyền", "mặt trận … # buổi", "đoàn thể … # buổi"],
});

export const campaignAttendances = concept({
  vi: ["lượt người nghe tuyên truyền", "lượt người được tuyên truyền"],
  en: ["attendances at information sessions"],
  unit: "lượt người",
  cues: [
    "buổi tuyên truyền cho # lượt người",
    "~ buổi ~ # lượt người @ tuyên truyền",
    "~ buổi … # lượt người nghe",
    "buổi … # lượt người @ mặt trận | đoàn thể",
  ],
});

export const pressArticles = concept({
  vi: ["tin, bài trên báo chí", "tin, bài gửi các cơ quan báo chí"],
  en: ["articles in the press"],
  unit: "tin, bài",
  cues: ["# tin bài … báo chí", "# tin bài gửi", "# tin bài … cơ quan báo"],
});

export const villagesWithChannels = concept({
  vi: ["bản có kênh thông tin", "thôn có kênh thông tin"],
  en: ["villages with an information channel"],
  unit: "thôn, bản",
  cues: [
    "# bản ~ kênh thông tin",
    "# bản ~ nhóm zalo",
    "# thôn ~ kênh thông tin",
    "# thôn ~ nhóm zalo",
    "# tổ dân phố ~ kênh thông tin",
    "# tổ dân phố ~ nhóm zalo",
    "# ấp ~ kênh thông tin",
    "# ấp ~ nhóm zalo",
  ],
});

export const broadcasts = concept({
  vi: ["chương trình phát thanh, truyền hình"],
  en: ["broadcasts"],
  unit: "chương trình",
  dimensions: {
    medium: {
      kind: "partition",
      complete: false,
      categories: {
        television: {
          vi: ["chương trình truyền hình", "truyền hình"],
          en: ["television"],
          cues: ["# chương trình truyền hình"],
        },
        radio: {
          vi: ["chương trình truyền thanh", "chương trình phát thanh", "truyền thanh"],
          en: ["radio"],
          cues: ["# chương trình truyền thanh", "# chương trình phát thanh"],
        },
      },
    },
  },
});

export const reporterConferences = concept({
  vi: ["hội nghị báo cáo viên"],
  en: ["conferences of reporters"],
  unit: "hội nghị",
  cues: ["báo cáo viên ~ # hội nghị", "# hội nghị báo cáo viên"],
});

export const reporterAttendances = concept({
  vi: ["lượt người dự hội nghị báo cáo viên"],
  en: ["attendances at conferences of reporters"],
  unit: "lượt người",
  cues: ["báo cáo viên ~ hội nghị # lượt người", "hội nghị báo cáo viên ~ # lượt"],
});

export const informationForce = concept({
  vi: ["lực lượng tuyên truyền", "đội ngũ tuyên truyền"],
  en: ["information force"],
  unit: "đồng chí",
  dimensions: {
    role: {
      kind: "overlap",
      complete: false,
      categories: {
        opinionCollaborators: {
          vi: ["cộng tác viên dư luận xã hội"],
          en: ["collaborators on public opinion"],
          cues: [
            "cộng tác viên dư luận xã hội gồm #",
            "cộng tác viên dư luận xã hội … # đồng chí",
            "cộng tác viên dư luận # người",
          ],
        },
        reporters: {
          vi: ["báo cáo viên"],
          en: ["reporters"],
          cues: ["báo cáo viên … gồm # đồng chí", "báo cáo viên … # đồng chí ! hội nghị", "báo cáo viên # người"],
        },
        propagandists: {
          vi: ["tuyên truyền viên"],
          en: ["propagandists"],
          cues: [
            "tuyên truyền viên … gồm # đồng chí",
            "tuyên truyền nòng cốt gồm # đồng chí",
            "tuyên truyền viên … # đồng chí",
            "tuyên truyền viên # người",
            "tuyên truyền viên # ! báo cáo viên",
          ],
        },
        board35: {
          vi: ["Ban Công tác 35", "Ban Chỉ đạo 35"],
          en: ["board 35"],
          cues: ["ban công tác 35 … # đồng chí", "ban công tác 35 xã # đồng chí", "ban chỉ đạo 35 … # đồng chí"],
        },
        team35: {
          vi: ["Tổ Công tác viên 35", "Tổ Cộng tác viên 35", "Tổ 35"],
          en: ["team 35"],
          cues: ["tổ công tác viên 35 … # đồng chí", "tổ cộng tác viên 35 … # đồng chí", "tổ 35 … # đồng chí"],
        },
      },
    },
  },
});

export const opinionSurveys = concept({
  vi: ["cuộc điều tra dư luận xã hội", "cuộc khảo sát dư luận"],
  en: ["opinion surveys"],
  unit: "cuộc",
  cues: ["# cuộc điều tra dư luận", "# cuộc điều tra xã hội", "# cuộc khảo sát dư luận", "# đợt điều tra dư luận"],
});

export const contestEntries = concept({
  vi: ["tác phẩm dự thi", "tác phẩm tham gia"],
  en: ["contest entries"],
  unit: "tác phẩm",
  cues: ["tổng số # tác phẩm", "nhận được # tác phẩm", "tổng số … # tác phẩm"],
  dimensions: {
    genre: {
      kind: "partition",
      complete: false,
      categories: {
        magazine: { vi: ["tạp chí"], en: ["magazine"] },
        newspaper: { vi: ["báo"], en: ["newspaper"] },
        video: { vi: ["video clip", "video"], en: ["video"] },
        broadcast: { vi: ["phát thanh", "phóng sự"], en: ["broadcast"] },
      },
    },
  },
});

export const contestants = concept({ vi: ["thí sinh"], en: ["contestants"], unit: "thí sinh", cues: ["# thí sinh"] });

export const prizes = concept({
  vi: ["giải thưởng", "giải"],
  en: ["prizes"],
  unit: "giải",
  dimensions: {
    rank: {
      kind: "partition",
      complete: false,
      categories: {
        first: { vi: ["giải Nhất"], en: ["first"], cues: ["# giải nhất"] },
        second: { vi: ["giải Nhì"], en: ["second"], cues: ["# giải nhì"] },
        third: { vi: ["giải Ba"], en: ["third"], cues: ["# giải ba"] },
        consolation: { vi: ["giải Khuyến khích"], en: ["consolation"], cues: ["# giải khuyến khích"] },
      },
    },
  },
});
