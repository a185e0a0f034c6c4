import { unbalanced } from '#shared/check/rules/typography/unbalanced';
import { describeRule } from '../../rule-table';

describeRule(unbalanced, {
  wrong: [
    ['Ông Tư, ngụ ấp 3) trình báo.', ')'],
    ['Chợ (xã An Thới mở cửa.', '('],
    ['Chợ xã An Thới) mở cửa.', ')'],
    ['“Nước về, bà Bảy nói.', '“'],
    ['Nước về”, bà Bảy nói.', '”'],
    ['Nói "nước về rồi đi.', '"'],
    ['[ghi chú và (một', ['[', '(']],
    ['“Nước về“, bà Bảy nói.', '“'],
    ['Nói “nước về“ rồi đi', '“'],
    ['Ông kể: “Kênh đầy nước.\n\nCả xóm ra xem. “Vui lắm.', ['“', '“']],
    ['“Sông rộng con đò nhỏ\n\nĐêm đêm chở trăng về', '“'],
    [`“Nước về, bà Bảy nói.\n\n${'Kênh đầy nước. '.repeat(8)}\n\nHết lũ”.`, ['“', '”']],
  ],
  right: [
    'Ngành khuyến cáo: 1) không đốt đồng; 2) không xả rác.',
    'Có ba việc là 1) nạo kênh, 2) đắp đê và 3) trồng cây. 4) Trồng lúa.',
    'Theo điểm a) và điểm b) của khoản này.',
    'Chợ (xã An Thới) mở cửa.',
    '“Nước về”, bà Bảy nói (tay chỉ vòi nước [mới]).',
    'gồm: a) lúa; b) mía; 1) tôm',
    'vui :) quá',
    'màn hình 24" mới',
    '“Đoạn đầu chưa hết\n\n“mà còn nói tiếp.”',
    'Nói "nước về" rồi đi.',
    '“Sông rộng con đò nhỏ\n\nĐêm đêm chở trăng về\n\nAi qua thì nhớ nhé\n\nTiếng hò còn trong quê”.',
    `Ông Tám kể: “Năm đó kênh cạn trơ đáy, cả xóm gánh nước từ giếng làng về tưới cây.\n\n${'Kênh đầy nước. '.repeat(8)}\n\nNay thì khác hẳn”.`,
    '"Trận đấu bước vào hiệp phụ khi khán đài không còn một chỗ trống nào để đứng.\n\nĐội khách mừng hơn đội nhà rất nhiều".',
    'https://vi.wikipedia.org/wiki/Ben_(song',
  ],
});
