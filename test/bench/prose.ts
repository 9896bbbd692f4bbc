import { randomOf } from "../evaluate/random.js";

const PLACES = ["bản Nà Sẳng", "thôn Đồi Chè", "khu phố Bến Gỗ", "bản Huổi Lươn", "thôn Cầu Mây", "xóm Giếng Đá"];
const MONTHS = ["quý I", "6 tháng đầu năm", "tháng 9", "cả năm"];

/** Sentences of an invented report in a single line, the same for one length; whole ones, so a little longer. */
export function proseOf(characters: number): string {
  const random = randomOf("prose");
  const count = (limit: number): number => 2 + Math.floor(random() * limit);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? "";
  const percent = (): string => `${count(90)},${count(8)}%`;
  const kinds: readonly (() => string)[] = [
    () => {
      const [poor, near, other] = [count(40), count(60), count(200)];
      return `Tại ${pick(PLACES)} có ${poor + near + other} hộ, trong đó ${poor} hộ nghèo, ${near} hộ cận nghèo, ${other} hộ khác.`;
    },
    () => {
      const [heard, sent] = [count(30), count(50)];
      return `Trong ${pick(MONTHS)} đã tiếp nhận ${heard + sent} đơn (${heard} đơn khiếu nại, ${sent} đơn kiến nghị).`;
    },
    () =>
      `Thu ngân sách của ${pick(PLACES)} đạt ${count(9)}.${count(700) + 100} triệu đồng, bằng ${percent()} kế hoạch.`,
    () => `Số lượt khám tăng ${count(90)} lượt so với năm 2024, đạt tỷ lệ ${percent()}; số ca nặng giảm ${percent()}.`,
    () => "Cán bộ phụ trách thường xuyên xuống cơ sở, lắng nghe ý kiến của nhân dân và kịp thời tháo gỡ khó khăn.",
    () =>
      `Đã cấp ${count(9)} máy tính, ${count(5)} máy in và ${count(7)} bộ bàn ghế cho ${pick(PLACES)} và ${pick(PLACES)}.`,
    () =>
      `Có ${count(80)} học sinh đạt loại giỏi, chiếm ${percent()}; ${count(80)} học sinh đạt loại khá, chiếm ${percent()}.`,
    () =>
      `Công trình đường vào ${pick(PLACES)} dài ${count(5)},${count(8)} km được nghiệm thu ngày ${count(26)}/${count(9)}/2025.`,
  ];
  const sentences: string[] = [];
  for (let length = 0; length < characters; ) {
    const sentence = kinds[Math.floor(random() * kinds.length)]?.() ?? "";
    sentences.push(sentence);
    length += sentence.length + 1;
  }
  return sentences.join(" ");
}
