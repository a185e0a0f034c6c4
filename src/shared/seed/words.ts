/** The words that seeded articles are made of: common ones first, then syllables that Vietnamese spelling allows. */

/** In the order of how often they are drawn. */
const COMMON =
  'và của các có trong cho được là với đã không này một người để những khi đến từ tại về ra năm theo cũng như trên sẽ vào nhiều ' +
  'phải nước còn việc đó xã huyện tỉnh dân bà con ông chị anh nhà công tác thực hiện phát triển kinh tế địa phương ủy ban nhân ' +
  'hội đồng chủ tịch xây dựng nông thôn mới chương trình dự án đầu tư vốn triệu tỷ hộ gia đình nghèo hỗ trợ sản xuất lúa vụ mùa ' +
  'ruộng vườn cây trồng giống năng suất tấn héc ta thu hoạch giá bán thương lái chợ cửa hàng sông kênh rạch cầu đường bê tông ' +
  'trường học thầy cô học sinh lớp em sách vở trạm y tế bác sĩ khám bệnh thuốc tiêm phòng trẻ tuổi già sức khỏe bảo hiểm điện ' +
  'nước sạch máy bơm giếng khoan hạn mặn lũ mưa bão nắng nóng thời tiết mùa khô ngày tháng quý sáng chiều tối tuần cuối đầu ' +
  'họp hội nghị kế hoạch chỉ tiêu kết quả báo cáo tổng kết khen thưởng tập thể cá nhân thành tích phong trào thi đua đoàn thanh ' +
  'niên phụ nữ cựu chiến binh nông tổ hợp tác hợp tác xã doanh nghiệp công nhân lao động việc làm nghề đào tạo tay may mặc thủ ' +
  'công đan lát chiếu gạch gốm bánh kẹo cá tôm lươn ếch gà vịt heo bò dê chuồng trại thức ăn môi trường rác thải cây xanh hoa ' +
  'kiểng du lịch khách tham quan di tích đình chùa lễ văn hóa văn nghệ thể thao bóng đá bơi đua ghe xuồng hát ca cải lương đờn ' +
  'tết quà bánh chưng mứt an toàn giao thông tai nạn xe máy mũ bảo công an xã trật tự tuần tra tổ dân phố khu ấp thôn tuyến ' +
  'đèn chiếu sáng camera mở rộng nâng cấp sửa chữa khởi công khánh thành bàn giao sử dụng tiến độ giải ngân thu ngân sách thuế ' +
  'đất đai giấy chứng nhận thủ tục hành chính một cửa trực tuyến chuyển đổi số hồ sơ mạng điện tử phần mềm cán bộ công chức ' +
  'tiếp dân giải quyết đơn thư ý kiến cử tri đại biểu giám sát kiểm tra phát hiện xử lý quy định nghị quyết chỉ đạo phối hợp ' +
  'tuyên truyền vận động đóng góp hiến đất ngày công tình nguyện mái ấm tình thương học bổng xe đạp nhà tài trợ thiện';

const ONSETS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RIMES =
  'an án àn ang áng am ám ao áo ạo au ay ày ăn ắn ăng ắng âm ấm ân ấn ận âu ấu ây ấy em ém en én eo éo ên ến iên iến iệu iêu in ' +
  'ính inh oa óa oan oán oi ói om ong óng ông ống ộng ôi ối ơi ới ơm ơn um úm un ung úng uôn uốn ương ướng ường ươi ười ưng ứng ưu ' +
  'at ạt ac ác ạc ach ách ạch ap áp ạp ăc ắc ăt ắt ấc ất ật ec éc et ét ẹt iêc iếc iêt iết iệt oc óc ọc ôc ốc ộc ôt ốt ột ơp ớp ợp ưc ức ực ươc ước ược';

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];

const possible = (): readonly string[] => {
  const rimes = RIMES.split(' ');
  // Row by row would put all words of one letter together; a stride without common factor mixes them the same way every time.
  const all = ONSETS.flatMap((onset) => rimes.map((rime) => onset + rime));
  return all.map((_, i) => all[(i * 1_009) % all.length] ?? '');
};

/** Most frequent first. */
export const WORDS: readonly string[] = distinct([...COMMON.split(' '), ...possible()]);

export const PLACES = [
  'Tân Hòa',
  'Thạnh Lợi',
  'Bình Đức',
  'Phước Lý',
  'Mỹ Yên',
  'An Thạnh',
  'Long Định',
  'Lương Bình',
  'Nhựt Chánh',
  'Thanh Phú',
] as const;

export const NAMES = [
  'Lê Hạnh',
  'Cẩm Tú',
  'Minh Thư',
  'Nguyễn Thị Út',
  'Trần Quốc Đạt',
  'Võ Hoàng Yến',
  'Phạm Ngọc Ẩn',
  'Đặng Thúy Vy',
  'Huỳnh Văn Ơn',
  'Bùi Khắc Duy',
] as const;
