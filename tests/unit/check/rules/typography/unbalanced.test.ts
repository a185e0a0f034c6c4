import { unbalanced } from '#shared/check/rules/typography/unbalanced';
import { describeRule } from '../../rule-table';

describeRule(unbalanced, {
  wrong: [
    ['Chợ (xã An Thới mở cửa.', '('],
    ['Chợ xã An Thới) mở cửa.', ')'],
    ['“Nước về, bà Bảy nói.', '“'],
    ['Nước về”, bà Bảy nói.', '”'],
    ['Nói "nước về rồi đi.', '"'],
    ['[ghi chú và (một', ['[', '(']],
    ['“Sông rộng con đò nhỏ\n\nĐêm đêm chở trăng về', '“'],
    [`“Nước về, bà Bảy nói.\n\n${'Kênh đầy nước. '.repeat(8)}\n\nHết lũ”.`, ['“', '”']],
  ],
  right: [
    'Chợ (xã An Thới) mở cửa.',
    '“Nước về”, bà Bảy nói (tay chỉ vòi nước [mới]).',
    'gồm: a) lúa; b) mía; 1) tôm',
    'vui :) quá',
    'màn hình 24" mới',
    '“Đoạn đầu chưa hết\n\n“mà còn nói tiếp.”',
    'Nói "nước về" rồi đi.',
    '“Sông rộng con đò nhỏ\n\nĐêm đêm chở trăng về\n\nAi qua thì nhớ nhé\n\nTiếng hò còn trong quê”.',
    'https://vi.wikipedia.org/wiki/Ben_(song',
  ],
});
