/** Words that say nothing of what is counted: particles, words for sums, for being and having, for the report's own place. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `có là được đã đang đạt với gồm bao tổng cộng số các những và của trên địa bàn tại ở trong đó cho từ đến nay hiện thì mà này kia ấy lên tới về theo do bởi bằng chiếm tỷ lệ khoảng gần hơn ước chỉ còn cả toàn thể mỗi một vào ra nêu như sau trước bị thêm lại vẫn cũng để khi cùng nhau lượng thực hiện tính thời điểm kết quả cụ kể nhằm qua việc tổ chức hoạt động công tác tham gia trực thuộc thuộc riêng tức giữa hay hoặc rất đều sẽ ngay sang đầu cuối năm tháng ngày quý kỳ chi bình quân mức đồng triệu tỷ nghìn xã hội ngoài khác thành`.split(
    " ",
  ),
);
