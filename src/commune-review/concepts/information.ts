import { concept } from "../../taxonomy/index.js";

export const studyConferences = concept({
  vi: ["hội nghị học tập, quán triệt", "hội nghị quán triệt", "hội nghị học tập"],
  en: ["conferences to study resolutions"],
  unit: "hội nghị",
  dimensions: {
    format: {
      kind: "partition",
      complete: true,
      categories: {
        inPerson: { vi: ["hội nghị trực tiếp", "trực tiếp"], en: ["in person"] },
        online: { vi: ["hội nghị trực tuyến", "trực tuyến"], en: ["online"] },
      },
    },
  },
});

export const studyAttendances = concept({
  vi: ["lượt đại biểu dự hội nghị học tập, quán triệt", "lượt đại biểu tham dự"],
  en: ["attendances at conferences to study resolutions"],
  unit: "lượt đại biểu",
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
        partyMembers: { vi: ["đảng viên"], en: ["party members"] },
        otherStaff: {
          vi: ["công chức, viên chức, người lao động chưa là đảng viên", "chưa là đảng viên", "quần chúng"],
          en: ["staff who are no members"],
        },
      },
    },
  },
});

export const postedArticles = concept({
  vi: ["tin, bài, video đăng tải trên mạng xã hội", "tin, bài đăng tải"],
  en: ["articles and videos posted"],
  unit: "tin, bài",
});

export const views = concept({ vi: ["lượt xem", "lượt tiếp cận"], en: ["views"], unit: "lượt xem" });

export const campaignSessions = concept({
  vi: ["buổi tuyên truyền", "cuộc tuyên truyền"],
  en: ["information sessions"],
  unit: "buổi",
});

export const campaignAttendances = concept({
  vi: ["lượt người nghe tuyên truyền", "lượt người được tuyên truyền"],
  en: ["attendances at information sessions"],
  unit: "lượt người",
});

export const pressArticles = concept({
  vi: ["tin, bài trên báo chí", "tin, bài gửi các cơ quan báo chí"],
  en: ["articles in the press"],
  unit: "tin, bài",
});

export const villagesWithChannels = concept({
  vi: ["bản có kênh thông tin", "thôn có kênh thông tin"],
  en: ["villages with an information channel"],
  unit: "thôn, bản",
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
        television: { vi: ["chương trình truyền hình", "truyền hình"], en: ["television"] },
        radio: { vi: ["chương trình truyền thanh", "chương trình phát thanh", "truyền thanh"], en: ["radio"] },
      },
    },
  },
});

export const reporterConferences = concept({
  vi: ["hội nghị báo cáo viên"],
  en: ["conferences of reporters"],
  unit: "hội nghị",
});

export const reporterAttendances = concept({
  vi: ["lượt người dự hội nghị báo cáo viên"],
  en: ["attendances at conferences of reporters"],
  unit: "lượt người",
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
        opinionCollaborators: { vi: ["cộng tác viên dư luận xã hội"], en: ["collaborators on public opinion"] },
        reporters: { vi: ["báo cáo viên"], en: ["reporters"] },
        propagandists: { vi: ["tuyên truyền viên"], en: ["propagandists"] },
        board35: { vi: ["Ban Công tác 35", "Ban Chỉ đạo 35"], en: ["board 35"] },
        team35: { vi: ["Tổ Công tác viên 35", "Tổ Cộng tác viên 35", "Tổ 35"], en: ["team 35"] },
      },
    },
  },
});

export const opinionSurveys = concept({
  vi: ["cuộc điều tra dư luận xã hội", "cuộc khảo sát dư luận"],
  en: ["opinion surveys"],
  unit: "cuộc",
});

export const contestEntries = concept({
  vi: ["tác phẩm dự thi", "tác phẩm tham gia"],
  en: ["contest entries"],
  unit: "tác phẩm",
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

export const contestants = concept({ vi: ["thí sinh"], en: ["contestants"], unit: "thí sinh" });

export const prizes = concept({
  vi: ["giải thưởng", "giải"],
  en: ["prizes"],
  unit: "giải",
  dimensions: {
    rank: {
      kind: "partition",
      complete: false,
      categories: {
        first: { vi: ["giải Nhất"], en: ["first"] },
        second: { vi: ["giải Nhì"], en: ["second"] },
        third: { vi: ["giải Ba"], en: ["third"] },
        consolation: { vi: ["giải Khuyến khích"], en: ["consolation"] },
      },
    },
  },
});
