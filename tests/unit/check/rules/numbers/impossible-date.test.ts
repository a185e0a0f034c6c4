import { impossibleDate } from '#shared/check/rules/numbers/impossible-date';
import { describeRule } from '../../rule-table';

describeRule(impossibleDate, {
  wrong: [
    ['Hạn nộp hồ sơ là ngày 31/4.', '31/4'],
    ['Cầu thông xe ngày 29/2/2023 sau một năm thi công.', '29/2/2023'],
    ['Công điện ký ngày 12/14/2024 gửi các xã.', '12/14/2024'],
    ['Nắng nóng kéo dài đến 31 tháng 6 năm 2024.', '31 tháng 6 năm 2024'],
    ['Sáng 30/2, đoàn đến thăm trường.', '30/2'],
    ['Đêm diễn mở màn ngày 31 tháng Chín.', '31 tháng Chín'],
    ['Ngày 00/5/2024 chưa ai biết.', '00/5/2024'],
  ],
  right: [
    'Hạn nộp hồ sơ là ngày 30/4.',
    'Cầu thông xe ngày 29/2/2024.',
    'Ai sinh ngày 29/2 cứ bốn năm mừng sinh nhật một lần.',
    'Trong ngày 22/24 xã đã báo cáo.',
    'Trạm y tế trực cả ngày 24/24 giờ.',
    'Nghị định 30/2020/NĐ-CP và Thông tư 31/4/QĐ.',
    'Có 31/40 hộ đã nối nước máy.',
    'Đám giỗ nhằm ngày 30/2 âm lịch.',
    'Tưới từ ngày 15-30 hằng tháng.',
    'Giá từ 31.6 lên 32.9 nghìn đồng.',
  ],
});
