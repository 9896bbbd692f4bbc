import { phraseSet } from "./phrases.js";

/** Kinds of administrative places, whose names stand behind them. */
export const PLACE_LEVELS = phraseSet(`
xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tp, tỉnh`);

/** Words that a name of something else than an administrative place stands behind: a village, a road, a person. */
export const OTHER_BEARERS = phraseSet(`
thôn, bản, ấp, xóm, làng, buôn, bon, khu, khu phố, khu vực, tổ, tổ dân phố, đội, đường, phố, ngõ, ngách, hẻm, sông, suối, hồ, đập, hồ chứa, núi, đèo, dốc, đồi, rừng, thác, hang, đình, chùa, đền, miếu, nhà thờ, chợ, cầu, cống, kênh,
cụm, tuyến, quốc lộ, tỉnh lộ, cánh đồng, xứ đồng, ga, bến, cảng, cửa khẩu, cao tốc, nút giao, ngã ba, ngã tư, vùng, tổng, mường, ông, bà, anh, chị, em, cháu, thầy, cô, cụ, đồng chí, đ / c, liệt sĩ, gia đình, hộ, bác sĩ, nghệ nhân, dân tộc`);

/** Kinds of firms, which are called after places, and by names that only look like them. */
export const FIRMS = phraseSet(`
công ty, tổng công ty, nhà máy, xí nghiệp, tập đoàn, doanh nghiệp, hợp tác xã, htx, ngân hàng, chi nhánh, cửa hàng, siêu thị, khách sạn, nhà hàng`);

/** Words that lead to another place than the report's own: `giáp xã …`, `học tập kinh nghiệm tại xã …`. */
export const LEADS_ELSEWHERE = phraseSet(`
giáp, giáp ranh, tiếp giáp, lân cận, láng giềng, liền kề, cạnh, sáp nhập, hợp nhất, nhập, tách, chia tách, sang, học tập, kinh nghiệm, tham quan, kết nghĩa, giao lưu, đối ứng, các xã, các phường, hai xã, hai phường, ba xã, ba phường, bạn, từ, tuyến, nối, đi, khác,
với, không thuộc, không phải, trước đây là, nguyên là, quê, sinh tại, trú tại, thường trú, đến từ, chuyển đến, chuyển về, chuyển sang, điều động, luân chuyển, nhầm với, khác với`);

/** Phrases that hold such a word and lead nowhere else: `đối với xã …`. */
export const LEADS_NOWHERE = phraseSet(`
đối với, gắn với, phù hợp với, so với, tương ứng với, đi lên, đi vào, đi đầu, từ khi, từ ngày, từ năm, từ tháng, từ đầu, từng bước, thu nhập, gia nhập, nhập khẩu, tiếp nhập,
trực tuyến, tuyến đầu, tuyến cơ sở, từ thiện, từ chối, từ nguồn, từ đó, từ nay, đăng nhập, nhập ngũ, nhập liệu, nhập dữ liệu, hội nhập, thâm nhập, xâm nhập, bên cạnh đó, cạnh tranh, bạn đọc, bạn bè, rút kinh nghiệm,
học tập cộng đồng, học tập nghị quyết, học tập chuyên đề, học tập và làm theo, học tập tư tưởng`);

/** What each place has of its own for its people: work with it is work at home, `phối hợp với Trạm Y tế xã …`. */
export const LOCAL_SERVICES = phraseSet(`
trạm y tế, trường mầm non, trường mẫu giáo, trường tiểu học, trường thcs, trường trung học cơ sở, nhà văn hóa, trung tâm văn hóa, đài truyền thanh, trung tâm phục vụ hành chính công, trung tâm học tập cộng đồng, quỹ tín dụng nhân dân`);

/** Words behind a name that tell its bearer from the report's own place. */
export const TELLS_APART = phraseSet(`
là đơn vị, cùng huyện, cùng tỉnh, cùng cụm, kết nghĩa, láng giềng, lân cận, giáp ranh, khác, bạn, là địa phương, là xã, là phường, không phải`);

/** Words that make several places of the one behind them: `các xã …`. */
export const PLURALS: ReadonlySet<string> = new Set(["các", "những", "mỗi", "hai", "ba", "bốn", "nhiều"]);

/** Words right before a place that set it beside the report's own. */
export const BESIDE: ReadonlySet<string> = new Set(["với", "cùng", "giữa", "như"]);

/** Words that make the place before them one of the past, or of another one: `xã … (cũ)`. */
export const OF_OLD = phraseSet(`cũ, trước đây, trước kia, thuộc`);

/** Words with which the name of an institution, a plan or a system begins. */
export const NAMED_THINGS = phraseSet(`
cổng, trang, trung tâm, ủy ban, hội đồng, hội, liên đoàn, đoàn, ban, phòng, văn phòng, sở, bộ, cục, chi cục, viện, trường, trạm, bệnh viện, ngân hàng, quỹ, công ty, tổng công ty, hợp tác xã, htx, tổ, tổ hợp tác, đội, câu lạc bộ,
mặt trận, đảng bộ, chi bộ, chi hội, hệ thống, cơ sở dữ liệu, phần mềm, ứng dụng, nền tảng, chương trình, đề án, dự án, mô hình, cuộc thi, hội thi, hội chợ, lễ hội, phong trào, luật, nhà máy, khu công nghiệp, cụm công nghiệp, khu du lịch, làng nghề, doanh nghiệp, tập đoàn, nghiệp đoàn, nghiệp đoàn nghề cá, hồ chứa nước, hồ chứa, đập dâng, công trình, trạm bơm, trang trại, sản phẩm, nhãn hiệu, nhà văn hóa, bảo tàng, thư viện, kho bạc, tòa án, viện kiểm sát, công an`);

/** Those of them that bear the names of villages and persons, of which two may differ by a tone. */
export const NAMED_AFTER_PLACES = phraseSet(`
trường, trạm, trạm y tế, chi bộ, chi hội, đảng bộ, hội, đoàn, tổ, đội, ban, ban công tác, ủy ban, hội đồng, phòng, văn phòng, nhà văn hóa, công an, câu lạc bộ, mô hình, làng nghề, luật, lễ hội, công trình, trạm bơm`);

/** Words that end the name of a thing: what it is, has or does, and where. */
export const NAME_ENDS: ReadonlySet<string> = new Set(
  "có là được đã đang sẽ đạt với gồm của các những tại ở trên trong cho từ đến theo do về để khi nhằm cùng bằng vào".split(
    " ",
  ),
);

/** Words that the names of villages, firms and products stand behind. */
export const SMALL_BEARERS = phraseSet(`
thôn, bản, ấp, xóm, làng, buôn, bon, khu phố, khu dân cư, tổ dân phố, khối phố, cụm, hợp tác xã, htx, tổ hợp tác, công ty, doanh nghiệp, sản phẩm, nhãn hiệu, thương hiệu, gạo, chè, mật ong, rượu, cam, bưởi,
chợ, cầu, đập, hồ, suối, trường, trạm, điểm trường, lễ hội, đội, câu lạc bộ, dự án, công trình, khu du lịch, hồ chứa, nhà máy`);

/** What varieties and the products of a place are; those of two words are hardly grown in two places of almost one name. */
export const PRODUCTS = phraseSet(`
lúa, giống, giống lúa, gạo, ngô, giống ngô, nếp, gạo nếp, cam, bưởi, chè, quýt, ổi, na, mận, xoài, sầu riêng, thanh long, dừa, dừa xiêm, dừa sáp, bưởi da xanh, cam sành, chè shan, chè shan tuyết, khoai, khoai lang, khoai sọ,
miến dong, mật ong, gà, gà đồi, vịt, vịt bầu, lợn, lợn đen, bò, trâu, cá lồng, nước mắm, bánh chưng, bánh gai, bánh cuốn, bánh đa, rượu cần, rượu ngô, măng khô, nấm hương, trà hoa vàng, trà sen, chuối tiêu, chuối ngự, vải thiều, nhãn lồng, hồng không hạt`);

/** Family names, with which the names of persons begin. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh lương mai đào tạ cao hà lò lường vàng giàng sùng thào lừ tẩn chẻo quàng cà tòng vì hạng mùa ma phàn tráng y rơ siu ksor".split(
    " ",
  ),
);
