import { upsideDownRange } from '#shared/check/rules/numbers/upside-down-range';
import { describeRule } from '../../rule-table';

describeRule(upsideDownRange, {
  wrong: [
    ['Mỗi buổi có từ 20 đến 15 học viên.', 'từ 20 đến 15'],
    ['Đề án thực hiện từ năm 2025 đến năm 2020.', 'từ năm 2025 đến năm 2020'],
    ['Kế hoạch giai đoạn 2025-2020 vừa ban hành.', 'giai đoạn 2025-2020'],
    ['Bưởi bán từ 45.000 đồng đến 35.000 đồng mỗi ký.', 'từ 45.000 đồng đến 35.000'],
    ['Độ ẩm từ 85% đến 58%.', 'từ 85% đến 58'],
    ['Ban chấp hành nhiệm kỳ 2030 - 2025 ra mắt.', 'nhiệm kỳ 2030 - 2025'],
    ['Giá thanh long từ 22.000 - 18.000 đồng/kg.', 'từ 22.000 - 18.000'],
    ['Mỗi lớp từ 20 tới 15 em.', 'từ 20 tới 15'],
  ],
  right: [
    'Nhiệt độ từ 26 - 36 độ C, chợ hoa mở từ 28 - 2 Tết.',
    'Cấm xe từ 22 - 5 giờ sáng.',
    'Mỗi buổi có từ 15 đến 20 học viên.',
    'Giá giảm từ 20 đến 15 nghìn đồng.',
    'Cấm xe tải từ 22 giờ đến 5 giờ.',
    'Mùa khô kéo dài từ tháng 11 đến tháng 4.',
    'Mức hỗ trợ từ 500 nghìn đến 2 triệu đồng.',
    'Thưởng từ 500 đến 2 triệu đồng.',
    'Mưa từ 25/12 đến 3/1.',
    'Kế hoạch giai đoạn 2021-2025.',
    'Vùng trồng rộng từ 500 m2 đến 2 ha.',
    'Đi từ 12 Nguyễn Huệ đến 8 Lê Lợi.',
  ],
});
