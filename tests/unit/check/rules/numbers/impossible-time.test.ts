import { impossibleTime } from '#shared/check/rules/numbers/impossible-time';
import { describeRule } from '../../rule-table';

describeRule(impossibleTime, {
  wrong: [
    ['Triều lên lúc 25 giờ đêm qua.', '25 giờ'],
    ['Họp lúc 25h tại nhà văn hóa ấp.', '25h'],
    ['Xe chạy lúc 10h75, ai cũng ngạc nhiên.', '10h75'],
    ['Cúp điện từ 7h60 đến chiều.', '7h60'],
    ['Phà rời bến hồi 5 giờ 65 phút.', '5 giờ 65'],
    ['Chợ nhóm lúc 4:80 sáng.', '4:80'],
  ],
  right: [
    'Triều lên lúc 23 giờ đêm qua.',
    'Trong 48h, đội cứu hộ thay nhau trực.',
    'Làm thêm không quá 40 giờ mỗi tháng.',
    'Họp lúc 7h30, tan lúc 10 giờ 45 phút.',
    'Cầu treo đóng lúc 24h.',
    'Đội nhà thắng 3:75 điểm hiệu số.',
    'Dự báo trong 24 giờ 100 hộ cần di dời.',
    'Đội trực 36 giờ 2024 lượt người.',
  ],
});
