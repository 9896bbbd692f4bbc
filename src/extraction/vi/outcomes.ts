import { PhraseTable, phraseSet } from "./phrases.js";

/** What a word right before a number makes of it: what is lacking to a need, who is absent, what is left over. */
export type Gap = "lacking" | "absent" | "over" | "surplus";

const gaps = (gap: Gap, list: string): [string, Gap][] => list.split(", ").map((phrase) => [phrase, gap]);

/** Words right before the difference between two figures. */
export const GAPS = new PhraseTable<Gap>([
  ...gaps("lacking", "thiếu, còn thiếu, đang thiếu, hiện thiếu, thiếu hụt, hụt"),
  ...gaps("absent", "vắng, vắng mặt, vắng họp"),
  ...gaps("surplus", "kết dư, bội thu"),
  ...gaps("over", "dư, thừa, còn dư, còn thừa, dôi dư, dư ra, thừa ra"),
]);

/** What is said behind the number of those who dropped out of what the others went through. */
export const DROPPED_OUT = phraseSet(`bỏ học, nghỉ học, bỏ học giữa chừng, vắng mặt, bỏ thi, bỏ cuộc`);

/** Words that say how much there shall be. */
export const NEEDED = phraseSet(`
cần, chỉ cần, nhu cầu, yêu cầu, giao, được giao, chỉ tiêu, kế hoạch, định mức, định biên, quy định, tối thiểu, biên chế được giao, dự toán`);

/** Words that say how much there is of what is needed. */
export const HAD = phraseSet(`
có, hiện có, mới có, đã có, thực có, có mặt, bố trí, đã bố trí, bố trí được, đạt, kết quả, thực hiện, cung ứng, cung, đáp ứng, thu hút, tuyển, tuyển được, đã tuyển, đã tiêm, tiêm, đã cấp, huy động, huy động được, tổ chức, tổ chức được, đã tổ chức, trồng, đã trồng, hoàn thành, đã nhận, nhận, còn, đã trang bị, trang bị, xây dựng, xây dựng được, kết nạp, đã thu, thu, thu được`);

/** Words that say what was ready to be used or given. */
export const SUPPLIED = phraseSet(`
chuẩn bị, huy động, huy động được, mua, đã mua, in, in ấn, nhận, nhận về, tiếp nhận, được cấp, kho còn, kho có, sẵn có, hiện có, đóng góp, quyên góp, quyên góp được, phát hành`);

/** Words that say what of it was used or given. */
export const USED = phraseSet(`
trao, trao cho, đã trao, sử dụng, đã sử dụng, dùng, đã dùng, phát, đã phát, cấp phát, đã cấp phát, tặng, tặng cho, phân bổ, đã phân bổ, chi, đã chi, cần, chỉ cần, nhu cầu, yêu cầu`);

/** Words that say how many were to come, or took part. */
export const CALLED = phraseSet(`
gọi, gọi tập trung, triệu tập, được triệu tập, mời, tổng số, sĩ số, có, phải dự, giới thiệu, đăng ký, tuyển, toàn trường có, lớp có`);

/** Words that say how many of them came, or went through. */
export const ATTENDED = phraseSet(`
có mặt, dự, tham dự, đến dự, tham gia, được cấp, tốt nghiệp, hoàn thành, thi đỗ, đạt, kết nạp, dự thi, theo học`);

/** Words behind a difference after which nothing more is said of what is lacking or over. */
export const GAP_ENDS = phraseSet(
  `so với, theo, để, do, vì, chuyển, lý do, dự phòng, và, nên, bổ sung, trong khi, nhưng, cần, đề nghị`,
);

/** Words that make what stands behind them a wish or a guess. */
export const UNREAL = phraseSet(
  `dự kiến, sẽ, nếu, phấn đấu, khi, ước, có thể, dự báo, giả sử, năm trước, cùng kỳ, năm ngoái, trước đây, đầu năm`,
);

/** Words that say a plan, a need or a quota is reached. */
export const REACHES = phraseSet(`
hoàn thành chỉ tiêu, hoàn thành kế hoạch, hoàn thành vượt chỉ tiêu, hoàn thành vượt kế hoạch, hoàn thành vượt mức chỉ tiêu, hoàn thành vượt mức kế hoạch, hoàn thành và vượt chỉ tiêu, hoàn thành và vượt kế hoạch, hoàn thành dự toán, hoàn thành vượt dự toán, hoàn thành định mức,
đạt chỉ tiêu, đạt kế hoạch, đạt và vượt chỉ tiêu, đạt và vượt kế hoạch, vượt chỉ tiêu, vượt kế hoạch, vượt mức chỉ tiêu, vượt mức kế hoạch, vượt dự toán, đạt dự toán, đạt định mức,
đáp ứng đủ, đáp ứng đủ nhu cầu, đáp ứng đầy đủ, đáp ứng đầy đủ nhu cầu, đáp ứng đủ yêu cầu, đáp ứng toàn bộ nhu cầu, đủ định mức, đủ định biên, đủ biên chế, đủ chỉ tiêu, đủ kế hoạch, đủ số lượng, đủ nhu cầu, đủ theo nhu cầu, đủ theo yêu cầu, đủ theo định mức, đủ theo kế hoạch, đúng đủ`);

/** Words behind such a claim that narrow it down to nothing else. */
export const REACHED_AS = phraseSet(`
được giao, giao, đề ra, theo quy định, quy định, theo yêu cầu, năm, quý, tháng, cả năm, trong năm, trên giao, tỉnh giao, huyện giao, thành phố giao, nghị quyết đề ra, và có dự phòng, đã đề ra, theo kế hoạch`);

/** Subjects and joints that may stand between a result and what is claimed of it. */
export const BETWEEN_CLAIM = phraseSet(`
như vậy, vậy, do đó, qua đó, vì vậy, nên, và, đã, xã, phường, đơn vị, nhà trường, trường, địa phương, kết quả, kết quả là, cơ sở, hiện, hiện nay, đến nay, được, bảo đảm, đảm bảo, tỷ lệ, đạt tỷ lệ, coi như, tức là, nghĩa là, có thể nói`);

/** What plans want less of. */
export const WANTED_LOW = phraseSet(`
nghèo, hộ nghèo, cận nghèo, tai nạn, tử vong, sinh con thứ, suy dinh dưỡng, tảo hôn, thất nghiệp, vi phạm, nợ xấu, nợ đọng, tối đa, không quá, dưới, giảm, giảm còn, xuống, bỏ học, tội phạm, thất thoát, quá hạn, tồn`);

/** Words right before a figure that make it all there is. */
export const ENTIRELY = phraseSet(`trọn, trọn vẹn, trọn cả`);

/** Words that say that nobody is missing from a share. */
export const ABSOLUTE = phraseSet(`tuyệt đối`);

/** What none is said to be where all are fit; whether it can mean nothing else. */
export const UNFIT = new PhraseTable<boolean>([
  ...["không đạt", "chưa đạt", "bị trượt", "trượt"].map((phrase): [string, boolean] => [phrase, true]),
  ...["vượt ngưỡng", "vượt mức", "vượt giới hạn", "vượt quy chuẩn", "vượt chuẩn", "vi phạm quy chuẩn"].map(
    (phrase): [string, boolean] => [phrase, false],
  ),
]);

/** Words before a count of all that there is, beside those of what came in. */
export const REVIEWED = phraseSet(`
rà soát, khảo sát, quản lý, kiểm tra, thanh tra, lấy, xác định, tổ chức, triển khai, thống kê, có tổng số, toàn xã có, tổng, gồm, được giao, xét, thẩm định`);

/** Words that say what came in and what was spent of it. */
export const TAKEN_IN = phraseSet(`thu, tổng thu, đã thu, thu được, tổng số thu, số thu`);
export const SPENT = phraseSet(`chi, tổng chi, đã chi, tổng số chi, số chi`);

/** Words before a whole that is told behind its parts. */
export const OUT_OF = phraseSet(`trong tổng số, trong tổng, trên tổng số, trong số`);

/** Words that open what became of things which a list before has split otherwise. */
export const OUTCOME_OPENINGS = phraseSet(
  `đã, đang, chưa, kết quả, đến nay, hiện, khởi tố, xử phạt, xử lý, giải quyết, làm rõ, cưỡng chế, khắc phục, trả kết quả, sử dụng, bố trí`,
);

/** What a percentage counts itself, right behind it. */
export const IN_TIME = phraseSet(
  "đúng hạn, trước hạn, đúng và trước hạn, trước và đúng hạn, đúng hạn và trước hạn, trước hạn và đúng hạn, đúng hẹn, đúng thời hạn, đúng quy định, hài lòng",
);

/** Words of having or counting, right before the count of all. */
export const HAVING = phraseSet(
  `có, hiện có, gồm, dùng, sử dụng, tổng, tổng số, quản lý, phát hiện, xảy ra, tiếp nhận, nhận, huy động, bố trí, ban hành, tổ chức, xử lý, giải quyết, tuyển, thu hút, được giao, giao`,
);
