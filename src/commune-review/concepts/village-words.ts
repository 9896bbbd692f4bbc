/** What villages are called. */
export const VILLAGE_WORDS = [
  "bản",
  "thôn",
  "xóm",
  "ấp",
  "khóm",
  "buôn",
  "làng",
  "khu phố",
  "tổ dân phố",
  "khu dân cư",
  "thôn bản",
  "thôn làng",
] as const;
