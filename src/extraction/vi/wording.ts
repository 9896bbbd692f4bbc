import { phraseSet } from "./phrases.js";

/** Words that nobody says twice running; many others may be, as `luôn luôn` and `dần dần` are. */
export const NEVER_DOUBLED: ReadonlySet<string> = new Set(
  "của các những và hoặc được bị đã đang sẽ là có với cho về để theo tại trên trong nhằm gồm thuộc khi cũng nhưng mà không này tổng các".split(
    " ",
  ),
);

/** Words whose last syllable may meet the same word by chance: `tồn tại tại`, `tiếp theo theo`, `lý do do`. */
export const ENDS_ALIKE = phraseSet(`
trực tiếp, gián tiếp, liên tiếp, tồn tại, hiện tại, ngoại tại, nội tại, thực tại, tiếp theo, kèm theo, làm theo, học theo, tiền của, sức của, có của, bao gồm, mỗi khi, đôi khi, trắng trong, lấy có, sẵn có, vốn có, hiện có, tự có, giàu có,
trở về, đi về, quay về, chuyển về, đưa về, nằm trong, bên trong, ở trong, phía trên, bên trên, ở trên, dành cho, học cho`);

/** Words that are a verb and the name of those who do it: `các cơ quan, tổ chức tổ chức`. */
export const DEEDS_AND_DOERS: ReadonlySet<string> = new Set([
  "tổ chức",
  "lãnh đạo",
  "chỉ đạo",
  "chỉ huy",
  "quản lý",
  "giám sát",
  "kiểm tra",
  "điều hành",
  "lao động",
  "hợp tác",
  "phục vụ",
  "tiếp nhận",
  "đầu tư",
  "sản xuất",
  "kinh doanh",
]);

/** Words that make a name of the verb behind them: `Ban tổ chức tổ chức`, `tổ hòa giải hòa giải`. */
export const DOERS = phraseSet(`
ban, ủy ban, đoàn, tổ, hội đồng, hội, phòng, bộ phận, cơ quan, đơn vị, nhà, chủ, người, công ty, trung tâm, đội, nhóm, sở, cục, chi cục, bộ, viện, khối, ngành, cán bộ, công chức, viên chức, lực lượng, văn phòng, thường trực`);

/** Words behind which what does and is done is a noun: `các tổ chức tổ chức`. */
export const QUANTIFIERS: ReadonlySet<string> = new Set("các những mỗi mọi từng nhiều số hai ba bốn năm".split(" "));

/** Two-syllable words that may be said twice running, or begin a longer one behind themselves: `xã hội xã hội chủ nghĩa`. */
export const MAY_REPEAT: ReadonlySet<string> = new Set([
  "từng bước",
  "lần lượt",
  "hết sức",
  "rất nhiều",
  "xã hội",
  "người dân",
  "hợp tác",
  "nhân dân",
  "dân tộc",
]);
