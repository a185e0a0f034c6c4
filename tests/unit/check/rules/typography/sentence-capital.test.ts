import { sentenceCapital } from '#shared/check/rules/typography/sentence-capital';
import { describeRule } from '../../rule-table';

describeRule(sentenceCapital, {
  wrong: [
    ['Đường thông xe. bà con vui.', 'bà', 'Đường thông xe. Bà con vui.'],
    ['Đến hết năm 2025. mỗi tối có hát.', 'mỗi', 'Đến hết năm 2025. Mỗi tối có hát.'],
    ['(xã cũ). người dân', 'người', '(xã cũ). Người dân'],
    ['“Nước về”. ông nói thêm', 'ông', '“Nước về”. Ông nói thêm'],
    ['Mưa to. đường trơn. ai cũng ướt.', ['đường', 'ai'], 'Mưa to. Đường trơn. Ai cũng ướt.'],
  ],
  right: [
    'Đường thông xe. Bà con vui.',
    'khó khăn… đảm bảo',
    'gạo, mía, v.v. đều tăng',
    'TP. biển, tx. mới, Th.S. trẻ, Tr. đầu',
    'Ai? ở đâu? khi nào?',
    'Ông mua máy mới. iPhone bán chạy.',
    'Điều 5. nội dung',
    'Acme Inc. and others',
    'xem tr. 15. sau',
  ],
});
