import { describe, expect, test } from "vitest";
import { enumerationsOf } from "../../../src/extraction/enumerations/index.js";
import { stretchesOf } from "../stretches.js";

/** `04 = 3`: the count as printed, and how many things are listed; `≠` where they do not agree. */
function enumerations(text: string): string[] {
  const { stretches, notes } = stretchesOf(text);
  return stretches
    .flatMap((stretch) => enumerationsOf(stretches, stretch, notes))
    .map(({ count, least, most, holds }) => {
      const listed = least === most ? String(least) : `${least}-${most}`;
      return `${count.printed} ${holds ? "=" : "≠"} ${listed}`;
    });
}

describe("a count agrees with the things listed", () => {
  test.each([
    ["in brackets", "Xã do 03 đơn vị hành chính nhập lại (gồm xã Tân Lộc, xã Đông Hà và thị trấn Sa Mạc).", "03 = 3"],
    ["in brackets without a cue", "Trường có 04 phòng bộ môn (Tin học, Vật lý, Hóa học, Âm nhạc).", "04 = 4"],
    ["behind a cue", "Đã kết nối với 5 nước gồm: Lào, Thái Lan, Malaysia, Singapore và Brunei.", "5 = 5"],
    ["before what is said of them", "Có 3 quốc gia gồm Lào, Thái Lan và Malaysia chiếm 70% tổng số.", "3 = 3"],
    ["behind a colon", "Biểu dương 03 tập thể tiêu biểu: ấp Tân Phú, khu phố Bến Đá, ấp Kênh Nhỏ.", "03 = 3"],
    ["behind 'là'", "Trạm có 02 điểm trạm là Nà Lình và Pá Sang.", "02 = 2"],
    [
      "at once behind the noun",
      "Mưa lớn xảy ra ở 4 tỉnh Hà Nam, Nam Hà, Sơn Bình, Hưng Hóa, mỗi tỉnh trên 100 mm.",
      "4 = 4",
    ],
    ["as clauses", "Ban hành 03 chuyên đề: đổi mới sinh hoạt; phát triển hội viên; chuyển đổi số.", "03 = 3"],
    ["with numbers", "Thông qua 03 khâu đột phá: (1) nhân lực; (2) hạ tầng, giao thông; (3) cải cách.", "03 = 3"],
    [
      "with numbers over sentences",
      "Áp dụng 2 hình thức mới: (1) Phiếu điện tử. Phiếu gửi về máy chủ. (2) Phiếu trực tuyến.",
      "2 = 2",
    ],
    ["with spelt numbers", "Có 2 nhóm đối tượng, một là người đi lao động. Hai là người đi du lịch.", "2 = 2"],
    ["of a motto", "Thực hiện 3 rõ: rõ người, rõ việc, rõ thời gian.", "3 = 3"],
    ["that are classes", "Bố trí vào 04 lớp (trong đó lớp 7A4 và 8A1 có 02 em; các lớp 6A1, 6A3 có 01 em).", "04 = 4"],
    ["that are named before", "Lào và Thái Lan vẫn là 2 thị trường chủ yếu của ngành.", "2 = 2"],
    [
      "that clauses speak of",
      "Trong 2 đơn vị này, Cục Thuế Tân Hà thu 5 tỷ đồng; Cục Thuế Bình An thu 7 tỷ đồng.",
      "2 = 2",
    ],
    [
      "with a percentage each",
      "Có 3 lĩnh vực tăng, gồm: điện, nước tăng 8,6%; thông tin tăng 8% và lưu trú tăng 0,2%.",
      "3 = 3",
    ],
  ])("%s", (_, text, expected) => {
    expect(enumerations(text)).toEqual([expected]);
  });

  test("in the note of its mark", () => {
    expect(
      enumerations("Đã lập 03 cơ quan¹, tiếp nhận hồ sơ.\n\n¹ Văn phòng Đảng ủy, Ban Xây dựng đảng, Ủy ban Kiểm tra."),
    ).toEqual(["03 = 3"]);
  });

  test("without what the others are lumped into", () => {
    expect(
      enumerations(
        "Xã có 03 dân tộc chủ yếu¹.\n\n¹ Dân tộc Kinh chiếm 60%, dân tộc Thái chiếm 20%, dân tộc Mông chiếm 15%, các dân tộc khác chiếm 5%.",
      ),
    ).toEqual(["03 = 3"]);
  });

  test("in bullets", () => {
    expect(
      enumerations("Tập trung 03 nhiệm vụ sau:\n\n- Giữ vững an ninh.\n- Xây dựng nông thôn mới.\n- Chuyển đổi số."),
    ).toEqual(["03 = 3"]);
  });

  test("of the sentence before", () => {
    expect(
      enumerations(
        "Chấm điểm theo 3 lĩnh vực. Các lĩnh vực được chấm gồm: chỉ đạo điều hành; thủ tục; tài chính công.",
      ),
    ).toEqual(["3 = 3"]);
  });

  test("where the nearer count is of something else", () => {
    expect(
      enumerations("Xảy ra hai vụ tai nạn làm bảy người chết: vụ xe khách ở dốc Đá; vụ xe tải ở cầu Mới."),
    ).toEqual(["hai = 2"]);
  });
});

describe("'và'", () => {
  test.each([
    [
      "joins what stands in a name",
      "Có 03 cơ quan (Sở Giáo dục và Đào tạo, Sở Y tế, Sở Văn hóa, Thể thao và Du lịch).",
      "03 = 3",
    ],
    [
      "divides before another thing of the kind",
      "Giải thể 02 chi bộ (Chi bộ Trạm Bảo vệ và Kiểm dịch Tân Hà và Chi bộ Trạm Y tế).",
      "02 = 2",
    ],
    ["leaves open what may go on a name", "Có 03 cơ quan (Văn phòng, Phòng Kinh tế và Khoáng sản).", "03 = 2-3"],
  ])("%s", (_, text, expected) => {
    expect(enumerations(text)).toEqual([expected]);
  });
});

describe("a count is told from a list that is shorter or longer", () => {
  test.each([
    [
      "of kinds with their names",
      "Đã bàn giao 04 công trình (đường Bản Mạ - Nà Lốc, nhà văn hóa Yên Thượng, đập Khuổi Hin).",
      "04 ≠ 3",
    ],
    ["whatever 'và' joins", "Có 03 khoản thu không đạt là lệ phí trước bạ và tiền sử dụng đất.", "03 ≠ 1-2"],
    ["in brackets", "Xã do 04 đơn vị hành chính nhập lại (gồm xã Tân Lộc, xã Đông Hà và thị trấn Sa Mạc).", "04 ≠ 3"],
    ["behind a colon", "Biểu dương 05 tập thể tiêu biểu: ấp Tân Phú, ấp Đông, khu phố Bến Đá, ấp Kênh Nhỏ.", "05 ≠ 4"],
    [
      "as clauses",
      "Mở 05 chuyên đề: đổi mới sinh hoạt; dạy đọc hiểu; trải nghiệm cho học sinh; chuyển đổi số.",
      "05 ≠ 4",
    ],
    ["as clauses in brackets", "Còn 04 tiêu chí chưa đạt (giao thông; nghèo đa chiều; môi trường).", "04 ≠ 3"],
    [
      "with numbers",
      "Thông qua 05 khâu đột phá: (1) nhân lực; (2) hạ tầng; (3) cải cách; (4) chuyển đổi số.",
      "05 ≠ 4",
    ],
    ["at once behind the noun", "Toàn tỉnh có 4 thị xã Đông Hà, Tân Lộc, Sa Mạc.", "4 ≠ 3"],
    ["spelt", "Tăng mạnh có năm xã, phường: Tân Hòa, Quy Lộc, Ia Rông, Vĩnh Sơn.", "năm ≠ 4"],
  ])("%s", (_, text, expected) => {
    expect(enumerations(text)).toEqual([expected]);
  });
});

describe("a motto counts what it spells out", () => {
  const FIVE = "rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm";
  test.each([
    ["as many as it says", `Thực hiện 6 rõ: ${FIVE}, rõ thẩm quyền.`, "6 = 6"],
    ["behind a cue in brackets", `Thực hiện “5 rõ” (gồm: ${FIVE}).`, "5 = 5"],
    ["some of it behind a semicolon", `Thực hiện “6 rõ” (${FIVE}; rõ thẩm quyền).`, "6 = 6"],
    ["one of its things being two", `Thực hiện “5 rõ” (${FIVE} và chất lượng).`, "5 = 5-6"],
    ["one too few in brackets", `Theo phương châm "6 rõ" (${FIVE}).`, "6 ≠ 5"],
    ["one too few behind a colon", `Theo phương châm 6 rõ: ${FIVE}.`, "6 ≠ 5"],
    ["one too few within its quotation", `Theo phương châm “06 rõ: ${FIVE}”.`, "06 ≠ 5"],
    ["one too many", `Theo nguyên tắc “4 rõ” (${FIVE}).`, "4 ≠ 5"],
    ["of another word", "Thực hiện “5 dám” (dám nghĩ, dám nói, dám làm, dám đổi mới).", "5 ≠ 4"],
  ])("%s", (_, text, expected) => {
    expect(enumerations(text)).toEqual([expected]);
  });

  test.each([
    ["that is not spelt out", "Phân công nhiệm vụ theo phương châm “6 rõ”."],
    ["that goes on", `Theo phương châm “6 rõ” (${FIVE}, …).`],
    ["of which some is stressed", "Theo phương châm “6 rõ”, trong đó chú trọng rõ người, rõ việc."],
    ["beside another one", `Theo phương châm “6 rõ, 5 nhất”: ${FIVE}, rõ thẩm quyền.`],
    ["of which not every word is repeated", "Theo phương châm “6 rõ” (rõ người, rõ việc, thời gian, trách nhiệm)."],
    ["of levels of government", "Vận hành chính quyền 3 cấp (cấp tỉnh, cấp xã)."],
  ])("is silent of one %s", (_, text) => {
    expect(enumerations(text)).toEqual([]);
  });
});

describe("no list of what is counted", () => {
  test.each([
    ["an open list", "Hỗ trợ 12 mô hình (chăn nuôi, trồng trọt, nuôi cá…)."],
    ["examples", "Có 12 sản phẩm như mật ong, chè khô, gạo nếp."],
    ["examples that are the chief ones", "Có 6 dân tộc, chủ yếu là Kinh, Thái, Mông."],
    ["a reason", "Giảm biên chế còn 15 người (do sắp xếp lại, nghỉ hưu, chuyển công tác)."],
    ["an exception", "Đã số hóa 25 văn bản (trừ văn bản mật, văn bản cũ)."],
    ["parts", "Có 12 tổ chức (03 đảng bộ, 09 chi bộ)."],
    ["parts with the label first", "Toàn xã có 6 hội viên (Hội Nông dân 4, Hội Phụ nữ 2)."],
    ["where persons are from", "Kết nạp 05 đảng viên (Chi bộ Tân Hà, Chi bộ Bình An, Chi bộ Trường học)."],
    ["where an event took place", "Tổ chức 04 hội nghị (xã Tân Lộc, xã Đông Hà, xã Bình An)."],
    ["the places of another noun", "Mở 05 lớp cho cán bộ các xã (Tân Lộc, Đông Hà, Bình An, Hòa Mỹ)."],
    ["a place and where it lies", "Đoàn đã đến 04 đơn vị (xã Tân Lộc, huyện Bình An; xã Đông Hà, huyện Sơn Mỹ)."],
    ["far too few", "Đến nay có 23 cơ quan, đơn vị tham gia (Công an, Quân sự)."],
    ["ranges", "Sáp nhập 05 tổ dân phố (tổ 1, tổ 3 - 6)."],
    ["a set phrase", "Vận hành chính quyền địa phương 2 cấp (tỉnh, huyện, xã)."],
    ["part of a pair", "Đã đi 2/3 xã (Tân Lộc, Đông Hà, Bình An)."],
    ["something approximate", "Có khoảng 10 nước (Lào, Thái Lan, Malaysia)."],
  ])("%s", (_, text) => {
    expect(enumerations(text).filter((each) => each.includes("≠"))).toEqual([]);
  });
});
