/** Articles of our own for the window's tests: an invented district, invented people. */
import type { Content } from '#shared/article/article';
import { readOffsetDateTime } from '#shared/article/identity';
import { plain } from '#shared/article/inline';

const at = (text: string) => {
  const moment = readOffsetDateTime(text);
  return moment === null ? null : { at: moment, place: 'Tân Hòa' };
};

const article = (headline: string, lead: string, body: readonly string[], author: string): Content => ({
  dateline: at('2026-05-22T10:54:03+07:00'),
  headline: plain(headline),
  lead: plain(lead),
  photos: [],
  body: body.map((text) => ({ type: 'paragraph', text: plain(text) })),
  byline: author === '' ? [] : [{ name: author, role: null }],
});

export const SAMPLES: readonly Content[] = [
  article(
    'Chủ tịch UBND huyện Tân Hòa kiểm tra tiến độ nạo vét kênh Ông Hai trước mùa mưa',
    'Sáng 22/5, Chủ tịch UBND huyện Tân Hòa Nguyễn Hoàng Vũ đi thực địa tuyến kênh Ông Hai, yêu cầu nhà thầu hoàn thành nạo vét trước ngày 10/6 để kịp tiêu úng cho 640 hecta lúa hè thu.',
    [
      'Tuyến kênh dài 7,2 km chảy qua ba xã, nhiều đoạn bồi lắng gần một mét. Đến nay đơn vị thi công đã nạo vét được 4,5 km, đạt 62% khối lượng hợp đồng.',
      'Theo Phòng Nông nghiệp và Môi trường huyện, nếu đợt mưa lớn cuối tháng Năm đến sớm, khoảng 180 hecta ở ấp Phước Lộc có nguy cơ ngập sâu.',
      'Kết luận tại hiện trường, ông Vũ giao UBND xã vận động chín hộ còn vướng chà, đăng đáy tự tháo dỡ trong tuần; lực lượng dân quân hỗ trợ hộ neo đơn.',
    ],
    'Lê Thu Ngân',
  ),
  article(
    'Mở bảy lớp dạy nghề cho lao động nông thôn',
    'Trung tâm Giáo dục nghề nghiệp huyện khai giảng bảy lớp may, điện dân dụng và chăm sóc cây ăn trái cho 210 học viên.',
    ['Học viên thuộc hộ nghèo được hỗ trợ tiền ăn, tiền xe theo ngày thực học.'],
    'Trần Minh Khôi',
  ),
  article(
    'Khởi công hai khu tái định cư phục vụ cụm công nghiệp Gò Mây',
    'Hai khu có tổng diện tích 18 hecta, bố trí 460 nền cho các hộ bị thu hồi đất.',
    ['Dự án hoàn thành hạ tầng trong quý IV năm nay.'],
    'Lê Thu Ngân',
  ),
  article('', '', ['Ghi nhanh ở phiên chợ sớm, chưa đặt tít.'], ''),
  article(
    'Những nội dung trọng tâm của kỳ họp thường lệ giữa năm Hội đồng nhân dân huyện',
    'Kỳ họp dự kiến thông qua mười hai nghị quyết.',
    ['Cử tri quan tâm nhiều đến nước sạch và đường liên ấp.'],
    'Phạm Quốc Bảo',
  ),
];
