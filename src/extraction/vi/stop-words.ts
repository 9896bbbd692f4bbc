import { phraseSet } from "./phrases.js";

/** Words that open a paragraph and say how it is meant. */
export const OPENINGS = phraseSet(`
ưu điểm, hạn chế, tồn tại, tồn tại hạn chế, kết quả, kết quả đạt được, kết quả nổi bật, đánh giá chung, đánh giá, khó khăn, nguyên nhân, nhận xét, kết luận, tóm lại, về ưu điểm, về hạn chế, thuận lợi`);

/** Words that say nothing of what is counted: particles, words for sums, for being and having, for the report's own place. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `có là được đã đang đạt với gồm bao tổng cộng số các những và của trên địa bàn tại ở trong đó cho từ đến nay hiện thì mà này kia ấy lên tới về theo do bởi bằng chiếm tỷ lệ khoảng gần hơn ước chỉ còn cả mỗi một vào ra nêu như sau trước bị thêm lại vẫn cũng để khi cùng nhau cụ kể nhằm qua thuộc riêng toàn thuộc tức giữa hay hoặc rất đều sẽ ngay sang đầu cuối năm tháng ngày quý kỳ đồng triệu tỷ nghìn xã ngoài khác`.split(
    " ",
  ),
);

/** Words that name opposite things: a label with one of them is not that of a label with the other. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ["thu", "chi"],
  ["nhập", "xuất"],
  ["nam", "nữ"],
  ["đúng", "quá"],
  ["sinh", "tử"],
  ["đến", "đi"],
  ["xuân", "mùa"],
  ["xuân", "thu"],
  ["một", "hai"],
  ["nhất", "hai"],
];

/** Particles that tell two things apart where one stands in the place of the other: `trước kỳ họp`, `sau kỳ họp`. */
export const CONTRASTS: readonly (readonly [string, string])[] = [
  ["đầu", "cuối"],
  ["đầu", "hai"],
  ["trước", "sau"],
  ["trong", "ngoài"],
  ["ra", "vào"],
  ["lên", "xuống"],
  ["khai", "bế"],
  ["một", "hai"],
  ["một", "ba"],
];

/** Words for how much there is of a thing, which name no thing: `khối lượng nạo vét`. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set("khối lượng mức trị".split(" "));

/** Words that begin what is said of the thing counted: behind them its name is over. */
export const PREDICATES: ReadonlySet<string> = new Set(
  "đã đều được đang chưa không sẽ phải để nhằm do bảo đảm hoàn đạt tham".split(" "),
);

/** Words that say what the one named before them has, or did. */
export const STATES: ReadonlySet<string> = new Set(
  "có gồm là với thu chi tiếp xử tổ ban hiện tổng trong kết bị giao thực năm nhận còn vận huy quản".split(" "),
);

/** Places that a report has one number of: `35 bản`. */
export const TERRITORY: ReadonlySet<string> = new Set([
  "bản",
  "thôn",
  "ấp",
  "xóm",
  "tổ dân phố",
  "khu phố",
  "khu dân cư",
]);

/** Words right before a number that make it all there are. */
export const ALL_THERE_ARE: ReadonlySet<string> = new Set(["có", "gồm", "/", "toàn", "cả", ",", "số", "với"]);
