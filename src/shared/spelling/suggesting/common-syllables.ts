/** The syllables that newspapers write most: of two that are as likely a mistake away the common one is offered first. Our own collection. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  `và của có là các cho trong được với người những đã không một để này khi ở về từ đến công năm nhà phát tại ra trên theo cũng
  thực hiện việt nam như đó hành tổ chức xã huyện tỉnh thành phố quốc hội dân chính phủ nhân đảng ủy ban chủ tịch bí thư
  kinh tế đầu tư sản xuất nông nghiệp doanh thu nước đất đường cầu trường học sinh giáo dục y bệnh viện an ninh trật tự
  sau trước vào lại còn phải làm nên nhiều mới ngày tháng giờ sáng chiều tối qua hơn gần khoảng triệu đồng tỷ ngàn trăm
  đại biểu lãnh đạo cán bộ văn phòng sở quản lý kiểm tra giám sát xử phạt vi phạm giao thông tai nạn xe ô tô máy đi nơi
  hoạt động chương trình kế hoạch nhiệm vụ mục tiêu kết quả chất lượng hiệu giải pháp vấn đề điều kiện tình hình khu vực
  địa phương cơ quan đơn vị nghị quyết quyết định thông báo trao tặng hỗ trợ khó khăn gia đình hộ nghèo cận người dân
  xây dựng phát triển thôn môi sống đời vui buồn lúa gạo trái cây thủy hải sản chăn nuôi trồng trọt cá tôm giá thị trường
  khách du lịch lễ khai mạc bế giảng tiếp tục thường xuyên đặc biệt cùng nhau bên cạnh ngoài do bởi vì nếu thì mà rằng nói
  cho biết theo ông bà anh chị em cháu bé trẻ già thanh niên phụ nữ cựu chiến binh mặt trận đoàn thể hướng dẫn tuyên truyền
  vận tham gia cuộc thi giải nhất nhì ba tư sáu bảy tám chín mười hai thứ lần đợt dịp tuần cuối giữa sẵn sàng đúng chỉ đạo tiền lợi ích đảm bảo vệ trách hiểu nhận thấy
  hoặc nhưng rất đang bị lớn nhỏ lên xuống
  tháng sẽ đưa lấy mua bán chở chạy đến viên trưởng phó hơn kém cao thấp rộng dài mạnh tốt xấu quan tâm lòng tin tưởng`.split(
    /\s+/u,
  ),
);
