import { spaceAfterSign } from '#shared/check/rules/typography/space-after-sign';
import { describeRule } from '../../rule-table';

describeRule(spaceAfterSign, {
  wrong: [
    ['Lúa,tôm và mía', ',tôm', 'Lúa, tôm và mía'],
    ['một,hai,ba', [',hai', ',ba'], 'một, hai, ba'],
    ['Đã xong.Người dân vui', '.Người', 'Đã xong. Người dân vui'],
    ['đến năm 2024.Sau đó', '.Sau', 'đến năm 2024. Sau đó'],
    ['Ảnh:Thu Hà', ':Thu', 'Ảnh: Thu Hà'],
    ['khó khăn…đảm bảo', '…đảm', 'khó khăn… đảm bảo'],
    ['Thật sao?Đúng vậy!Vui quá', ['?Đúng', '!Vui'], 'Thật sao? Đúng vậy! Vui quá'],
    ['một là đất;hai là nước', ';hai', 'một là đất; hai là nước'],
    ['(xã cũ).Người dân', '.Người', '(xã cũ). Người dân'],
    ['Bà nói:“Nước về”, rồi đi', ':“Nước', 'Bà nói: “Nước về”, rồi đi'],
    ['Bà nói:"Nước về", rồi đi', ':"Nước', 'Bà nói: "Nước về", rồi đi'],
    ['mô hình “Kênh xanh”,“Ấp sáng” đều hay', ',“Ấp', 'mô hình “Kênh xanh”, “Ấp sáng” đều hay'],
  ],
  right: [
    'Mô hình "Kênh xanh","Ấp sáng" đều hay.',
    'TP.HCM, TP.Tân An, T.SỸ, PGS.TS Lê, ThS.BS Mai, v.v.',
    'Xem https://tanhoa.gov.vn/tin,bai hoặc vnexpress.net.',
    'Thư gửi banbientap@tanhoa.gov.vn, nhé',
    'lúc 10:54:03, tỷ số 2:1, giá 1.200.000 đồng, đạt 21,85%',
    '1.Mục tiêu',
    'Ổ C:\\Bài viết',
    'a:b',
    '…và còn nữa',
    'Tom&nbsp;Jerry',
    'Q.Bình Thạnh, P.Tân Định',
    'TCVN 6909:2001',
    'mailto:toasoan@tanhoa.vn',
  ],
});
