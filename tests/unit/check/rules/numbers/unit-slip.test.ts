import { unitSlip } from '#shared/check/rules/numbers/unit-slip';
import { describeRule } from '../../rule-table';

describeRule(unitSlip, {
  wrong: [
    ['Xã thu 900 tấn lúa, bắp 120 tấm, khoai 80 tấn.', '120 tấm'],
    ['Đường dài 800 mét, cống 120 mẹt, kè 300 mét.', '120 mẹt'],
    ['Quỹ có 5 triệu đồng; dầu 20 lít, xăng 15 lít, nhớt 3 lịt.', '3 lịt'],
    ['Mía bán 7 tấn, cam 2 tần, bưởi 4 tấn.', '2 tần'],
    ['Cá tra 1.250 tấn; trong khi đó tôm 50,5 tấn, cua 3 tấn, ốc 2 tân.', '2 tân'],
    ['Xã thu 400 tấn lúa, 120 tấm bắp, 80 tấn khoai.', '120 tấm'],
  ],
  right: [
    'Đoàn chở 5 tấn gạo, 3 tấn muối, 40 tấm bạt.',
    'Xã thu 900 tấn lúa, bắp 120 tấn, khoai 80 tấn.',
    'Đoàn chở 5 tấn gạo, 3 tấn muối và 200 tấm tôn.',
    'Lúa 9 tấn, rau 7 tạ, tôm 5 tấn.',
    'Kho còn 5 tấn, 3 tấn, lợp bằng tấm tôn.',
    'Nhà góp 12 tấm, trường góp 5 tấm, xã góp 3 tấn, hội góp 2 tấn.',
    'Có 3 tấn, 4 tấm.',
    'Vụ này bán 3 tấn, 4 tấn. Mái cần thêm 5 tấm.',
  ],
});
