import { folded } from "../../../engine/index.js";

/** Whose figures are: one of the bodies that every commune has, or the commune as a whole. */
export type Body = "party" | "council" | "government" | "front" | "commune";

const WORDS: readonly (readonly [Body, readonly string[]])[] = [
  ["party", ["đảng ủy", "đảng uỷ", "khối đảng", "cấp ủy", "cấp uỷ", "bí thư", "ban thường vụ", "ban chấp hành"]],
  ["government", ["ubnd", "ủy ban nhân dân", "uỷ ban nhân dân", "khối chính quyền"]],
  ["council", ["hđnd", "hội đồng nhân dân"]],
  ["front", ["mttq", "mặt trận", "đoàn thể"]],
  ["commune", ["toàn xã", "toàn phường", "toàn đặc khu", "đảng bộ"]],
];

/** Words of bodies above, beside or within those of a commune. */
const FOREIGN = `tỉnh, thành phố, huyện, trung ương, chính phủ, quân khu, cơ sở, trực thuộc, sở, phòng, ban xây dựng, ubkt, ủy ban kiểm tra, trung tâm, trạm, công an, quân sự, chi bộ, trường`;
const foreign = new RegExp(`(?:^|[^\\p{L}])(?:${FOREIGN.split(", ").join("|")})(?:[^\\p{L}]|$)`, "u");

/** Which body of a commune some words name; of others, or of two bodies at once, none. */
export function bodyOf(name: string | null): Body | null {
  if (name === null) return "commune";
  const text = folded(name);
  if (/^(?:xã|phường|đặc khu|địa phương)(?: |$)/u.test(text)) return "commune";
  const found = WORDS.filter(([, words]) => words.some((word) => text.includes(word))).map(([body]) => body);
  const [body = null, ...others] = found.filter((each) => each !== "commune" || found.length === 1);
  // The block of the Party holds the front and its organisations.
  const one = others.every((other) => body === "party" && other === "front");
  return one && !foreign.test(body === "commune" ? "" : text) ? body : null;
}
