import { expect, test } from 'vitest';
import { readFurniture } from '#shared/importing/text/furniture';

test.each([
  ['A  A', 'control'],
  ['A- A A+', 'control'],
  ['0 / 500 ký tự', 'control'],
  ['Guest', 'control'],
  ['Đang tải dữ liệu...', 'control'],
  ['Chia sẻ Facebook Zalo Twitter', 'control'],
  ['Lượt xem: 1.204', 'control'],
  ['Long Sơn 31°C', 'control'],
  ['https://portal.example/tin', 'control'],
  ['Trang chủ » Kinh tế » Nông nghiệp', 'section'],
  ['Văn hóa - Xã hội', 'section'],
  ['5 phút trước', 'control'],
  ['0:00 / 3:12', 'control'],
  ['Theo dõi Báo Xuân trên Google News', 'control'],
  ['>> Tết sớm ở làng phong', 'control'],
  ['Xem thêm: Chợ hoa trên bến dưới thuyền', 'control'],
  ['#đèn kéo quân', 'control'],
  ['tienphat@baoxuan.example', 'control'],
  ['★★★★★', 'control'],
  ['4127_UBND-VX.signed.pdf', 'control'],
  ['Lượt xem 95 | Đăng bởi: Admin', 'control'],
  ['Vui lòng đăng nhập để bình luận.', 'control'],
  ['Xếp hạng: 5 - 1 phiếu bầu', 'control'],
  ['Tin cùng chuyên mục', 'related'],
  ['CÁC TIN KHÁC:', 'related'],
  ['Ý kiến ()', 'comments'],
  ['Bình luận (2)', 'comments'],
  ['Từ khóa: nước sạch, nông thôn', 'imprint'],
  ['© 2024 Cổng thông tin', 'imprint'],
  ['Ghi rõ nguồn khi phát hành lại thông tin.', 'imprint'],
])('%j is the page’s own (%s)', (text, kind) => {
  expect(readFurniture(text)).toBe(kind);
  expect(readFurniture(text.toUpperCase())).toBe(kind);
});

test.each([
  'Bàu Sen vào mùa nước nổi',
  'Ý kiến của người dân rất quan trọng.',
  'Người dân chia sẻ niềm vui trên Facebook',
  'Trực ban 24/24 giờ',
  'Nhiệt độ tăng thêm 2°C trong mười năm.',
  'Theo dõi mực nước hằng ngày, người dân chủ động thu hoạch sớm.',
  'Theo dõi sức khỏe người cao tuổi tại nhà',
  'Xem thêm phim tài liệu về làng nghề là cách chị học.',
  'Mời gọi đầu tư vào khu công nghiệp Gò Xoài',
  '- Hôm qua.',
  'Tất cả!',
  'Huy',
  'Đông',
  '12',
])('%j may be the article’s', (text) => {
  expect(readFurniture(text)).toBeNull();
});
