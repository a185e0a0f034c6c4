import { expect, test } from 'vitest';
import { readBylineLook } from '#shared/importing/text/byline-line';

test.each([
  'Bài và ảnh: Ngọc Hân',
  'Tin, ảnh: Kim Ngân',
  'TIN, ẢNH: KIM NGÂN',
  'Tin và ảnh LÊ HẠNH',
  'Tác giả: Minh Thư',
  '(Theo Lê Thúy/NLĐO)',
  'Theo MỘC LAN (VTC News)',
  'Theo TTXVN',
  'Nguồn: Báo Xuân',
  'Lê Hạnh tổng hợp',
  'Thùy Dương (tổng hợp)',
  'HỒNG HÀ (Thực hiện)',
  'Ban Biên tập',
  'Trung tâm Văn hóa huyện Tân Hòa',
])('%s says that it is a byline', (line) => {
  expect(readBylineLook(line)).toBe('labelled');
});

test.each(['VT', 'T.SỸ', 'XUÂN THỨC', 'Lê Hạnh', 'Hà Thu (theo CNBC)', 'Đoàn Loan - Lê Hoàng', 'Thu Hà, Minh Tú'])(
  '%s is made of names',
  (line) => {
    expect(readBylineLook(line)).toBe('names');
  },
);

test.each([
  'Không ai biết chắc.',
  'Trời mưa.',
  'Hà Nội mưa.',
  'Từ hạt sen tươi đến trà ướp hoa',
  'Giữ nước, giữ đất',
  'Theo kế hoạch, huyện sẽ khởi công trong quý IV.',
  'Nguồn nước ngọt khan hiếm',
  '- Trực ban 24/24 giờ;',
  'Cụ thể:',
  '5/4/2023',
  '',
])('%j is no byline', (line) => {
  expect(readBylineLook(line)).toBeNull();
});

test.each(['Văn Tuấn - Phòng Văn hóa và Thông tin', 'Trạm Cấp nước Đông Hòa', 'Trung tâm VH-TT và TT huyện'])(
  '%s is an office, which signs only where bylines stand',
  (line) => {
    expect(readBylineLook(line)).toBe('office');
  },
);

test.each(['Công an xã An Thới trao lại chiếc ví cho người đánh rơi', 'Đoàn xã Phú Hiệp ra quân ngày Chủ nhật xanh'])(
  'where an office does something, as in %j, it does not sign',
  (line) => {
    expect(readBylineLook(line)).toBeNull();
  },
);
