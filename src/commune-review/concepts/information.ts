import { concept } from "../../taxonomy/index.js";

export const studyConferences = concept({
  vi: ["hội nghị học tập, quán triệt", "hội nghị quán triệt", "hội nghị học tập"],
  en: ["conferences to study resolutions"],
  unit: "hội nghị",
  topics: ["hội nghị quán triệt", "hội nghị học tập", "quán triệt, học tập", "học tập, quán triệt"],
  cues: [
    "hội nghị học nghị quyết #",
    "hội nghị học tập #",
    "hội nghị học tập nghị quyết #",
    "# hội nghị học tập",
    "# hội nghị học nghị quyết",
    "# hội nghị quán triệt",
    "# hội nghị triển khai",
    "# lớp học tập",
    "# đợt học tập",
    "# buổi học tập nghị quyết",
    "# hội nghị @ quán triệt | học tập ! báo cáo viên | đối thoại | tiếp xúc cử tri",
    "tổ chức # hội nghị học tập",
    "mở # hội nghị … quán triệt",
    "hội nghị quán triệt học tập # ! 0 hội nghị",
    "hội nghị học tập quán triệt # ! 0 hội nghị",
    "hội nghị quán triệt # ! 0 hội nghị",
  ],
  dimensions: {
    format: {
      kind: "partition",
      complete: true,
      categories: {
        inPerson: {
          vi: ["hội nghị trực tiếp", "trực tiếp", "tại chỗ", "tập trung", "tại hội trường"],
          en: ["in person"],
          cues: ["# hội nghị trực tiếp ! hội nghị trực tiếp 0", "# hội nghị tập trung ! hội nghị tập trung 0"],
        },
        online: {
          vi: ["hội nghị trực tuyến", "trực tuyến", "nối điểm cầu", "nối cầu", "kết nối", "nối mạng"],
          en: ["online"],
          cues: [
            "# hội nghị trực tuyến ! hội nghị trực tuyến 0",
            "# hội nghị nối điểm cầu",
            "# hội nghị nối cầu",
            "# hội nghị kết nối ! trực tiếp 0 hội nghị",
          ],
        },
      },
    },
  },
});

export const studyAttendances = concept({
  vi: ["lượt đại biểu dự hội nghị học tập, quán triệt", "lượt đại biểu tham dự"],
  en: ["attendances at conferences to study resolutions"],
  unit: "lượt đại biểu",
  cues: [
    "hội nghị ~ người dự # @ học tập | quán triệt | học nghị quyết",
    "hội nghị ~ dự # lượt @ học tập | quán triệt | học nghị quyết",
    "hội nghị ~ # lượt @ học tập | quán triệt | học nghị quyết ! báo cáo viên | đối thoại | tập huấn | cử tri",
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
            "đảng viên học tập #",
            "đảng viên học tập nghị quyết #",
            "đảng viên dự học … #",
            "đảng viên tham gia … # @ học tập | quán triệt",
            "đảng viên dự … # @ học tập | quán triệt",
            "đảng viên tham gia học tập … #",
            "đảng viên tham gia học tập quán triệt #",
            "đảng viên … học tập … #",
            "# đảng viên dự học @ học tập | quán triệt",
            "# đảng viên tham gia học tập",
            "# đảng viên … học tập ! kỷ luật",
          ],
        },
        otherStaff: {
          vi: [
            "công chức, viên chức, người lao động chưa là đảng viên",
            "chưa là đảng viên",
            "quần chúng",
            "ngoài Đảng",
          ],
          en: ["staff who are no members"],
          cues: [
            "ngoài đảng #",
            "ngoài đảng đạt #",
            "ngoài đảng tham gia #",
            "quần chúng #",
            "chưa là đảng viên #",
            "chưa là đảng viên đạt #",
          ],
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
    "# tin bài clip",
    "# tin bài ảnh",
    "# tin bài … fanpage",
    "# tin bài … cổng thông tin",
    "fanpage … # tin bài",
    "cổng thông tin … # tin bài",
    "trang thông tin … # tin bài",
    "đăng phát # tin bài",
    "đưa # tin bài",
    "# bài viết … mạng xã hội",
    "# tin bài hình ảnh",
    "đăng tải # tin bài video",
    "đăng tải # tin bài",
    "đăng tải chia sẻ # tin bài",
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
  cues: [
    "tiếp cận # lượt",
    "# lượt truy cập",
    "# lượt theo dõi",
    "# lượt xem",
    "lượt xem … #",
    "# lượt tiếp cận",
    "lượt xem vượt #",
  ],
});

export const campaignSessions = concept({
  vi: ["buổi tuyên truyền", "cuộc tuyên truyền"],
  en: ["information sessions"],
  unit: "buổi",
  cues: [
    "mặt trận ~ # buổi @ tuyên truyền",
    "đoàn thể ~ # buổi @ tuyên truyền",
    "# buổi sinh hoạt tuyên truyền",
    "# hội nghị tuyên truyền",
    "tuyên truyền ~ # buổi",
    "# cuộc truyền thông",
    "# buổi truyền thông",
    "# buổi tuyên truyền",
    "# buổi nói chuyện",
    "# cuộc tuyên truyền",
    "mặt trận … # buổi",
    "đoàn thể … # buổi",
  ],
});

export const campaignAttendances = concept({
  vi: ["lượt người nghe tuyên truyền", "lượt người được tuyên truyền"],
  en: ["attendances at information sessions"],
  unit: "lượt người",
  cues: [
    "buổi tuyên truyền ~ # lượt người",
    "buổi tuyên truyền ~ # lượt",
    "~ buổi # lượt @ tuyên truyền ! báo cáo viên",
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
  cues: [
    "# tin bài gửi báo",
    "# tin bài … báo và",
    "# tin bài với báo",
    "báo đài # tin bài",
    "báo chí # tin bài",
    "cộng tác # tin bài",
    "# tin bài … trên báo",
    "# tin bài … các báo",
    "# tin bài … báo đài",
    "# tin bài … đài phát thanh",
    "gửi báo # tin bài",
    "# tin bài cộng tác",
    "# tin bài … báo chí",
    "# tin bài gửi",
    "# tin bài … cơ quan báo",
  ],
});

export const villagesWithChannels = concept({
  vi: ["bản có kênh thông tin", "thôn có kênh thông tin"],
  en: ["villages with an information channel"],
  unit: "thôn, bản",
  cues: [
    "# buôn ~ nhóm zalo",
    "# buôn ~ kênh thông tin",
    "# xóm ~ nhóm zalo",
    "# xóm ~ kênh thông tin",
    "# khóm ~ nhóm zalo",
    "# khóm ~ kênh thông tin",
    "# khu phố ~ nhóm zalo",
    "# khu phố ~ kênh thông tin",
    "# làng ~ nhóm zalo",
    "# làng ~ kênh thông tin",
    "# thôn ~ zalo",
    "# bản ~ zalo",
    "# ấp ~ zalo",
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
  cues: [
    "# chương trình trong đó @ truyền thanh | phát thanh | truyền hình",
    "# chương trình gồm @ truyền thanh | phát thanh | truyền hình",
    "tổng số # chương trình @ truyền thanh | phát thanh | truyền hình",
    "đài truyền thanh … # chương trình",
    "truyền thanh ~ thực hiện # chương trình",
  ],
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
  cues: [
    "báo cáo viên ~ # kỳ",
    "báo cáo viên sinh hoạt # hội nghị",
    "báo cáo viên # kỳ",
    "báo cáo viên định kỳ # hội nghị",
    "báo cáo viên # hội nghị",
    "báo cáo viên ~ # buổi",
    "báo cáo viên ~ # hội nghị",
    "# hội nghị báo cáo viên",
  ],
});

export const reporterAttendances = concept({
  vi: ["lượt người dự hội nghị báo cáo viên"],
  en: ["attendances at conferences of reporters"],
  unit: "lượt người",
  cues: [
    "báo cáo viên ~ kỳ ~ # lượt",
    "hội nghị báo cáo viên ~ # lượt người",
    "hội nghị báo cáo viên ~ # người",
    "báo cáo viên ~ hội nghị # lượt",
    "báo cáo viên ~ hội nghị ~ # lượt người",
    "báo cáo viên ~ hội nghị # lượt người",
    "hội nghị báo cáo viên ~ # lượt",
  ],
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
            "# cộng tác viên dư luận xã hội",
            "# đồng chí cộng tác viên dư luận xã hội",
            "cộng tác viên dư luận xã hội … # người",
            "cộng tác viên dư luận xã hội … # đồng chí ! hội nghị",
            "# cộng tác viên dư luận",
            "# đồng chí cộng tác viên dư luận",
            "cộng tác viên dư luận gồm #",
            "cộng tác viên dư luận … # người",
            "cộng tác viên dư luận … # đồng chí ! hội nghị",
            "cộng tác viên dư luận xã hội gồm #",
            "cộng tác viên dư luận xã hội … # đồng chí",
            "cộng tác viên dư luận # người",
          ],
        },
        reporters: {
          vi: ["báo cáo viên"],
          en: ["reporters"],
          cues: [
            "# báo cáo viên",
            "# đồng chí báo cáo viên",
            "báo cáo viên gồm #",
            "báo cáo viên … # người",
            "báo cáo viên … gồm # đồng chí",
            "báo cáo viên … # đồng chí ! hội nghị",
            "báo cáo viên # người",
          ],
        },
        propagandists: {
          vi: ["tuyên truyền viên"],
          en: ["propagandists"],
          cues: [
            "# tuyên truyền viên",
            "# đồng chí tuyên truyền viên",
            "tuyên truyền viên gồm #",
            "tuyên truyền viên … # người",
            "tuyên truyền viên … # đồng chí ! hội nghị",
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
          cues: [
            "ban công tác 35 … # thành viên",
            "ban công tác 35 # thành viên",
            "ban công tác 35 # người",
            "ban công tác 35 # đồng chí",
            "ban công tác 35 … # đồng chí",
            "ban công tác 35 xã # đồng chí",
            "ban chỉ đạo 35 … # đồng chí",
          ],
        },
        team35: {
          vi: ["Tổ Công tác viên 35", "Tổ Cộng tác viên 35", "Tổ 35"],
          en: ["team 35"],
          cues: [
            "35 # đồng chí @ cộng tác viên 35 | công tác viên 35",
            "tổ công tác viên 35 # đồng chí",
            "tổ cộng tác viên 35 # đồng chí",
            "cộng tác viên 35 … # đồng chí",
            "công tác viên 35 … # người",
            "tổ 35 … # thành viên",
            "tổ 35 # thành viên",
            "tổ 35 # người",
            "tổ 35 # đồng chí",
            "tổ công tác viên 35 … # đồng chí",
            "tổ cộng tác viên 35 … # đồng chí",
            "tổ 35 … # đồng chí",
          ],
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
  cues: [
    "nhận # tác phẩm",
    "có # tác phẩm",
    "# tác phẩm dự thi",
    "# tác phẩm @ cuộc thi | thi viết | dự thi ! chọn | trong đó # tác phẩm",
    "# bài dự thi",
    "# bài thi",
    "tổng số # tác phẩm",
    "nhận được # tác phẩm",
    "tổng số … # tác phẩm",
  ],
  dimensions: {
    genre: {
      kind: "partition",
      complete: false,
      categories: {
        magazine: { vi: ["tạp chí"], en: ["magazine"] },
        newspaper: { vi: ["báo", "báo viết"], en: ["newspaper"] },
        video: { vi: ["video clip", "video"], en: ["video"] },
        broadcast: { vi: ["phát thanh", "phóng sự", "podcast", "bản tin âm thanh"], en: ["broadcast"] },
      },
    },
  },
});

export const contestants = concept({ vi: ["thí sinh"], en: ["contestants"], unit: "thí sinh", cues: ["# thí sinh"] });

export const prizes = concept({
  vi: ["giải thưởng", "giải"],
  en: ["prizes"],
  unit: "giải",
  cues: ["trao # giải", "đạt # giải", "# giải thưởng", "trao tổng số # giải", "# giải @ hội thi | cuộc thi | thí sinh"],
  dimensions: {
    rank: {
      kind: "partition",
      complete: false,
      categories: {
        first: { vi: ["giải Nhất"], en: ["first"], cues: ["# giải nhất @ giải"] },
        second: { vi: ["giải Nhì"], en: ["second"], cues: ["# giải nhì @ giải"] },
        third: { vi: ["giải Ba"], en: ["third"], cues: ["# giải ba @ giải"] },
        consolation: { vi: ["giải Khuyến khích"], en: ["consolation"], cues: ["# giải khuyến khích @ giải"] },
      },
    },
  },
});
