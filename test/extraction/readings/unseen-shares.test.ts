import { describe, expect, test } from "vitest";
import { exceptionsIn } from "../checks.js";

const SHARE = "proportion/share-agrees";
const GROWTH = "change/growth-agrees";
const DIFFERENCE = "change/difference-agrees";
const PRODUCT = "extension/product-agrees";

/** One text with what it prints where it is right, and where it is not. */
function pair(text: string, right: string, wrong: string): [string, string] {
  return [text.replace("#", right), text.replace("#", wrong)];
}

describe("a fraction with its share behind another count", () => {
  test.each([
    // 1.836 / 2.040 = 90 %, 391 / 460 = 85 %, 27 / 36 = 75 %
    pair("Toàn xã có 1.836/2.040 hộ đạt đủ 05 tiêu chuẩn gia đình văn hóa, đạt tỷ lệ #%.", "90,0", "96,0"),
    pair("- Rà soát 391/460 hộ có từ 03 nguồn thu trở lên, chiếm #%.", "85,0", "58,0"),
    pair("Xây dựng 27/36 tuyến đường đạt cả 04 nội dung (#%), còn 09 tuyến đang làm.", "75,0", "79,0"),
  ])("%s", (right, wrong) => {
    expect(exceptionsIn(right)).toEqual([]);
    expect(exceptionsIn(wrong)).toEqual([SHARE]);
  });

  test("a share that words give another whole", () => {
    expect(exceptionsIn("Có 18/24 thôn đạt từ 80 điểm trở lên, chiếm 30% tổng số thôn toàn huyện.")).toEqual([]);
  });
});

describe("a bare number before a stroke is measured in what stands behind the second", () => {
  test.each([
    // 45,6 / 76 = 60 %, 18,9 / 25,2 = 75 %, 6,3 / 9 = 70 %
    pair("Giải ngân vốn đầu tư công 45,6/76 tỷ đồng (#%).", "60", "66"),
    pair("Các trạm bơm tưới được 18,9/25,2 nghìn ha, bằng #%.", "75", "57"),
    pair("Đường trục thôn đã cứng hóa 6,3/9 km, đạt tỷ lệ #%.", "70", "79"),
  ])("%s", (right, wrong) => {
    expect(exceptionsIn(right)).toEqual([]);
    expect(exceptionsIn(wrong)).toEqual([SHARE]);
  });
});

describe("a share of the only number of inhabitants that is large enough", () => {
  test.each([
    // 9.405 / 9.900 = 95 %, 6.732 / 9.900 = 68 %, 4.455 / 9.900 = 45 %
    pair("Số người có thẻ bảo hiểm y tế là 9.405 người, đạt #% dân số.", "95,0", "59,0"),
    pair("Tài khoản định danh mức 2 cấp cho 6.732 người, chiếm #% dân số.", "68,0", "86,0"),
    pair("Tập thể dục thường xuyên có 4.455 người, bằng #% dân số.", "45,0", "54,0"),
  ])("%s", (right, wrong) => {
    const head = "Xã có 2.310 hộ, 9.900 nhân khẩu.\n\nHỗ trợ gạo cứu đói cho 612 nhân khẩu.\n\n";
    expect(exceptionsIn(head + right)).toEqual([]);
    expect(exceptionsIn(head + wrong)).toEqual([SHARE]);
  });
});

describe("a change told behind what it is compared with", () => {
  test.each([
    // 5.520 / 4.800 = +15 %, 1.344 / 1.200 = +12 %, 640 / 800 = -20 %
    pair(
      "Thu phí 9 tháng 5.520 triệu đồng, đạt 92%. So với cùng kỳ năm trước (4.800 triệu đồng) tăng #%.",
      "15,0",
      "19,0",
    ),
    pair("Khám sức khỏe cho 1.344 người cao tuổi. So với năm 2024 (1.200 người) tăng #%.", "12,0", "21,0"),
    pair("Số lượt vi phạm là 640 lượt; so với quý trước (800 lượt) giảm #%.", "20,0", "30,0"),
  ])("%s", (right, wrong) => {
    expect(exceptionsIn(right)).toEqual([]);
    expect(exceptionsIn(wrong)).toEqual([GROWTH]);
  });
});

describe("a change bound to the state of its own sentence, whatever another sentence has", () => {
  test.each([
    // 31.360 / 28.000 = +12 %; 31.920 would be +14 %
    pair(
      "Dự toán giao 31.920 triệu đồng. Thu 10 tháng được 31.360 triệu đồng, đạt 98,2% dự toán và tăng #% so với cùng kỳ năm 2024 (28.000 triệu đồng).",
      "12",
      "14",
    ),
    // 4.400 / 4.000 = +10 %; 4.680 would be +17 %
    pair("Kế hoạch cả năm 4.680 lượt. Đến nay đã khám 4.400 lượt, tăng #% so với cùng kỳ (4.000 lượt).", "10", "17"),
    // 2.250 / 2.500 = -10 %; 2.400 would be -4 %
    pair("Chỉ tiêu là 2.400 tấn. Sản lượng đạt 2.250 tấn, giảm #% so với năm trước (2.500 tấn).", "10", "4"),
  ])("%s", (right, wrong) => {
    expect(exceptionsIn(right)).toEqual([]);
    expect(exceptionsIn(wrong)).toEqual([GROWTH]);
  });
});

describe("percentage points against a plan", () => {
  test.each([
    // 68 - 65 = 3, 84,5 - 80 = 4,5, 95 - 91,5 = 3,5
    pair("Tỷ lệ lao động qua đào tạo đạt 68% (mục tiêu 65%), vượt # điểm %.", "3", "5"),
    pair("Về phân loại rác, chỉ tiêu 80%, thực hiện 84,5%, vượt # điểm %.", "4,5", "5,4"),
    pair("Tỷ lệ trẻ đến trường đạt 91,5% (kế hoạch 95%), thấp hơn # điểm phần trăm.", "3,5", "5,3"),
  ])("%s", (right, wrong) => {
    expect(exceptionsIn(right)).toEqual([]);
    expect(exceptionsIn(wrong)).toEqual([DIFFERENCE]);
  });

  test("not where another year is meant", () => {
    expect(exceptionsIn("Tỷ lệ che phủ đạt 52% (kế hoạch 51%), cao hơn 4 điểm % so với năm trước.")).toEqual([]);
  });
});

describe("the share of a whole that is listed label first, or that words behind `số` name", () => {
  test.each([
    // 18 / 24 = 75 %, 39 / 60 = 65 %, 36 / 480 = 7,5 %
    pair("Trạm có y sĩ 24, điều dưỡng 36, hộ sinh 10. Y sĩ có chứng chỉ là 18 người, chiếm #% số y sĩ.", "75", "57"),
    pair("Gồm: giáo viên 60, nhân viên 12. Giáo viên là đảng viên 39 người, đạt #% số giáo viên.", "65", "56"),
    pair("Số trẻ sinh ra trong năm là 480 trẻ.\n\nSinh con thứ ba 36 trẻ, chiếm #% số sinh.", "7,5", "5,7"),
    // 1.170 / 1.300 = 90 %
    pair("Đã tiêm cho 1.170 người, đạt #% so với số phải tiêm là 1.300 người.", "90", "98"),
  ])("%s", (right, wrong) => {
    expect(exceptionsIn(right)).toEqual([]);
    expect(exceptionsIn(wrong)).toEqual([SHARE]);
  });
});

describe("averages of counts", () => {
  test.each([
    // 1.440 / 32 = 45, 1.080 / 24 = 45, 43.160 / 5.200 = 8,3
    pair("Tổ chức 32 lớp tập huấn; 1.440 lượt người (# lượt/lớp).", "45", "54"),
    pair("Thực hiện 24 đợt kiểm tra với 1.080 lượt cơ sở, bình quân # lượt/đợt.", "45", "54"),
    pair(
      "Nội trú 5.200 lượt, tăng 4% so với năm 2024 (5.000 lượt). Tổng số ngày điều trị 43.160 ngày, trung bình # ngày/lượt.",
      "8,3",
      "8,9",
    ),
  ])("%s", (right, wrong) => {
    expect(exceptionsIn(right)).toEqual([]);
    expect(exceptionsIn(wrong)).toEqual([PRODUCT]);
  });
});

describe("a change whose noun comes back as its first word", () => {
  test.each([
    // 1.680 / 12.600 = 13,3 %, 760 / 10.000 = 7,6 %, 540 / 4.500 = 12 %
    pair("Khám cho 14.280 lượt người, tăng 1.680 lượt (tăng #%) so với năm trước.", "13,3", "12,3"),
    pair("Điều trị 9.240 lượt bệnh nhân, giảm 760 lượt (#%) so với năm trước.", "7,6", "6,7"),
    pair("Tập huấn 5.040 lượt hội viên, tăng 540 lượt (#%) so với cùng kỳ.", "12,0", "21,0"),
  ])("%s", (right, wrong) => {
    expect(exceptionsIn(right)).toEqual([]);
    expect(exceptionsIn(wrong)).toEqual([GROWTH]);
  });
});
