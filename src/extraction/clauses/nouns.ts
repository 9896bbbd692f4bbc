/** Whether two counted nouns may name one kind of thing: `vụ` and `vụ tai nạn`, `chi bộ` and `tổ chức đảng` may not. */
export function nounsMatch(one: string, other: string): boolean {
  return one === other || isNarrower(one, other) || isNarrower(other, one) || (SAME.get(one)?.has(other) ?? false);
}

/** `vụ tai nạn` beside `vụ`. */
export function isNarrower(noun: string, wider: string): boolean {
  return noun.length > wider.length && noun[wider.length] === " " && noun.startsWith(wider);
}

/** What those are who fill the posts of an office: `18 biên chế, gồm 01 giám đốc, 14 viên chức, 03 hợp đồng lao động`. */
const IN_POSTS = ["giám đốc", "phó giám đốc", "lao động hợp đồng", "hợp đồng lao động"] as const;

/** Nouns that reports use for one another. */
const SAME = bothWays([
  "đồng chí|người",
  "người|đảng viên",
  "người|công chức",
  "người|viên chức",
  "người|cán bộ",
  "người|biên chế",
  "đồng chí|đảng viên",
  "biên chế|cán bộ",
  "biên chế|công chức",
  "biên chế|viên chức",
  "người|nhân viên",
  ...IN_POSTS.flatMap((title) => [`biên chế|${title}`, `người|${title}`, `đồng chí|${title}`]),
  "tổ chức đảng|chi bộ",
  "tổ chức đảng|đảng bộ",
  "tổ chức cơ sở đảng|chi bộ",
  "tổ chức cơ sở đảng|đảng bộ",
  "em|học sinh",
  "cháu|học sinh",
  "cháu|em",
  "em|trẻ",
  "em|thí sinh",
  "học sinh|thí sinh",
  "lượt|lượt người",
  "người|công dân",
  "người|cử tri",
  "người|thành viên",
  "người|đối tượng",
  "đối tượng|bị can",
  "người|giáo viên",
  "người|nhân khẩu",
  "người|khẩu",
  "cháu|trẻ",
  "trẻ|trẻ em",
  "người|đại biểu",
  "người|hội viên",
  "người|nữ",
  "người|nam",
  "thủ tục|thủ tục hành chính",
  "đơn|đơn thư",
  "vụ|vụ việc",
  "người|lao động",
  "người|trường hợp",
  "hộ|hộ dân",
  "hộ|hộ gia đình",
  "phương tiện|xe",
  "ca|trường hợp",
  "ca|bệnh nhân",
  "bệnh nhân|trường hợp",
  "người|bệnh nhân",
  "đồng chí|ủy viên",
  "đồng chí|đại biểu",
  "đồng chí|công chức",
  "đồng chí|cán bộ",
  "người|ủy viên",
  "nhà|căn nhà",
  "nhà|căn",
]);

function bothWays(pairs: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [one = "", other = ""] = pair.split("|");
    found.set(one, (found.get(one) ?? new Set()).add(other));
    found.set(other, (found.get(other) ?? new Set()).add(one));
  }
  return found;
}
