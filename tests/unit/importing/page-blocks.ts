/** The blocks that generated pages are made of, as pages print them; each with what an import must make of it. */

export const HEADS: readonly (readonly string[])[] = [
  [],
  ['Trang chủ', 'Thời sự', 'Chính trị', 'Kinh tế'],
  ['Thứ Ba, 12/11/2024 09:41', 'Trang chủ', 'Giới thiệu', 'Tin tức - Sự kiện', 'Văn bản', 'Liên hệ'],
  ['Đăng nhập', 'Tìm kiếm', 'Trang chủ » Văn hóa - Xã hội'],
  [
    'Skip to main content',
    'CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN TÂN HÒA',
    'TRANG CHỦ',
    'CHÍNH QUYỀN',
    'DOANH NGHIỆP',
    'Tin tức >> Kinh tế',
  ],
  ['Tiếng Việt', 'English', 'Hôm nay: Thứ Sáu, 03/01/2025', 'Tân Hòa, 29°C', 'Đời sống'],
  ['Chính trị', 'Xã hội', 'Pháp luật', 'Thể thao', 'Giải trí', 'Du lịch', 'Xe', 'Trở lại Thời sự', 'Đời sống'],
  ['Bạn đọc', 'Nhịp sống'],
  [
    'Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn.',
    'Đồng ý',
    'Trang chủ',
    'Học tập và làm theo gương người tốt, việc tốt',
    'Công khai ngân sách',
    'Chung tay xây dựng nông thôn mới kiểu mẫu',
  ],
  [
    'TIN NÓNG',
    'Nhiều tuyến đường ngập sau trận mưa lớn chiều qua',
    'Giá xăng giảm kỳ thứ ba liên tiếp',
    'Trang chủ',
    'Xã hội',
  ],
  ['Menu', 'Chuyên trang', 'Tủ sách pháp luật', 'Góp ý dự thảo văn bản', 'Lịch làm việc của lãnh đạo', 'Tin tức'],
  ['VIDEO', 'PODCAST', 'Multimedia', 'Thứ hai, ngày 4 tháng 3 năm 2024', 'Kinh tế', 'Nông nghiệp'],
];

const dated = (line: string, at: string, ...dropped: readonly string[]) => ({ line, at, dropped });

export const datelines = [
  dated('Thứ Năm, 28/06/2018, 08:00', '2018-06-28T08:00:00+07:00'),
  dated('20/12/2020 15:22', '2020-12-20T15:22:00+07:00'),
  dated('Chủ Nhật, 03/01/2021 18:05', '2021-01-03T18:05:00+07:00'),
  dated('25/10/2023 - 16:53', '2023-10-25T16:53:00+07:00'),
  dated('Ngày đăng: 5/4/2023  9:07', '2023-04-05T09:07:00+07:00', 'Ngày đăng:'),
  dated('5/4/2023 9:07 GMT+7', '2023-04-05T09:07:00+07:00'),
  dated('05-04-2023, 09:07 (GMT+7)', '2023-04-05T09:07:00+07:00'),
  dated('06/09/2024 16:30:12 +07:00', '2024-09-06T16:30:12+07:00'),
  dated('8:18, 09/08/2024', '2024-08-09T08:18:00+07:00'),
  dated('14:05 | 11/05/2022', '2022-05-11T14:05:00+07:00'),
  dated('Thứ 6, 08/03/2024 | 10:54:03 [GMT +7] A  A', '2024-03-08T10:54:03+07:00', 'A  A'),
  dated('Thứ sáu - 17/11/2023 14:08', '2023-11-17T14:08:00+07:00'),
  dated('Cập nhật lúc: 07:45 - Thứ Hai, 15/01/2024', '2024-01-15T07:45:00+07:00', 'Cập nhật lúc:'),
  dated('Đăng ngày: 20-09-2024 09:15:22', '2024-09-20T09:15:22+07:00', 'Đăng ngày:'),
  dated('Thứ Bảy, ngày 02/11/2024 - 09:40', '2024-11-02T09:40:00+07:00'),
] as const;

const signed = (line: string, ...names: readonly string[]) => ({ line, names: names.length === 0 ? [line] : names });

export const bylines = {
  above: [
    signed('Khánh Vy'),
    signed('TUẤN MINH'),
    signed('Tác giả: Minh Thư', 'Minh Thư'),
    signed('Người viết: Huỳnh Nhật Trường', 'Huỳnh Nhật Trường'),
    signed('Gia Hân - Lê Tuyết', 'Gia Hân', 'Lê Tuyết'),
  ],
  below: [
    signed('VT'),
    signed('T.SỸ'),
    signed('XUÂN THỨC'),
    signed('Lê Hạnh'),
    signed('Bài và ảnh: Ngọc Hân', 'Ngọc Hân'),
    signed('Tin, ảnh: Kim Ngân', 'Kim Ngân'),
    signed('Tác giả: Anh Khoa', 'Anh Khoa'),
    signed('(Theo Lê Thúy/NXĐ)'),
    signed('Theo MỘC LAN (XTC News)'),
    signed('Hà Thu (theo CNBX)'),
    signed('Đoàn Loan - Lê Hoàng', 'Đoàn Loan', 'Lê Hoàng'),
    signed('HỒNG HÀ (Thực hiện)'),
    signed('Trung tâm Văn hóa huyện Tân Hòa'),
    signed('Thùy Dương tổng hợp'),
    signed('Phòng Văn hóa và Thông tin'),
    signed('Hoàng Giang - Ảnh: Quốc Bảo', 'Hoàng Giang', 'Quốc Bảo'),
    signed('Theo TTXVN'),
    signed('VT · T.SỸ'),
    signed('Văn Tuấn - Phòng Văn hóa và Thông tin', 'Văn Tuấn', 'Phòng Văn hóa và Thông tin'),
    signed('Ban Biên tập'),
    signed('Cộng tác viên Thanh Mai'),
    signed('Thanh Tùng (TTXVN)'),
  ],
} as const;

const stopped = (caption: string): string => `${caption.replace(/[.\s-]+$/u, '')}.`;
const bare = (caption: string): string => caption.replace(/[.\s-]+$/u, '');

export const credits = [
  { print: (text: string) => [`${stopped(text)} Ảnh: Minh Tú`], caption: stopped, name: 'Minh Tú' },
  { print: (text: string) => [`${bare(text)} (Ảnh: Quốc Bảo)`], caption: bare, name: 'Quốc Bảo' },
  { print: (text: string) => [`${stopped(text)} (Nguồn: TTXVN)`], caption: stopped, name: 'TTXVN' },
  { print: (text: string) => [`${stopped(text)} Ảnh: Dương Giang/TTXVN`], caption: stopped, name: 'Dương Giang/TTXVN' },
  { print: (text: string) => [bare(text), 'ẢNH: THU HÀ'], caption: bare, name: 'THU HÀ' },
  { print: (text: string) => [`${stopped(text)} Ảnh: NVCC`], caption: stopped, name: 'NVCC' },
  { print: (text: string) => [bare(text)], caption: bare, name: null },
] as const;

export const OPENINGS: readonly (readonly string[])[] = [
  [],
  ['Chia sẻ Facebook Zalo', 'In bài viết'],
  ['Xem với cỡ chữ: A- A A+', 'Đọc bài viết'],
  ['Theo dõi Báo Xuân trên Google News', '0:00 / 3:12', 'Giọng nữ miền Bắc'],
  ['Lượt xem: 1.204', 'Aa', 'Nghe bài viết'],
  ['0', 'Thích', 'Chia sẻ'],
];

/** In the middle of the text. */
export const BOXES: readonly (readonly string[])[] = [
  [],
  [],
  [],
  ['Xem thêm: Chợ hoa trên bến dưới thuyền'],
  ['>> Tết sớm ở làng phong Quy Lợi'],
  ['Tin liên quan', 'Trao 50 suất học bổng cho học sinh nghèo', 'Xây thêm phòng học ở Long Điền'],
  ['Quảng cáo'],
];

type Related = (headlines: readonly string[], random: () => number) => readonly string[];

const some = (headlines: readonly string[], random: () => number): readonly string[] => {
  const start = Math.floor(random() * Math.max(1, headlines.length - 4));
  return headlines.slice(start, start + 3);
};

export const RELATED: readonly Related[] = [
  () => [],
  (headlines, random) => ['Tin liên quan', ...some(headlines, random)],
  (headlines, random) => ['Các tin khác', ...some(headlines, random).map((headline) => `${headline} (05/09/2024)`)],
  (headlines, random) => [
    'TIN CÙNG CHUYÊN MỤC',
    ...some(headlines, random).flatMap((headline) => [headline, '2 giờ trước']),
  ],
  (headlines, random) => ['Chia sẻ', ...some(headlines, random)],
  (headlines, random) => ['Tags: cá tra, Bình Sơn', 'Đọc nhiều', ...some(headlines, random)],
  (headlines, random) => [
    'Có thể bạn quan tâm',
    ...some(headlines, random).flatMap((headline) => [
      headline,
      'Chiều qua, các ngành liên quan đã họp bàn cách tháo gỡ và hẹn trả lời người dân trong tuần tới.',
    ]),
  ],
  () => ['Từ khóa:', 'nước sạch', 'nông thôn mới', 'Đánh giá bài viết', '★★★★★'],
];

export const FOOTS: readonly (readonly string[])[] = [
  [],
  ['Ý kiến ()', '0 / 500 ký tự', 'Guest', 'Đang tải dữ liệu'],
  [
    'Bình luận (2)',
    'Nguyễn Hoàng',
    'Bài viết rất hay, mong tòa soạn viết thêm nhiều bài như thế này nữa.',
    'Trả lời',
    '5 phút trước',
    'Thích',
  ],
  [
    'Bản quyền thuộc về Báo Xuân',
    'Tổng Biên tập: Lê Thành Danh',
    'Giấy phép số 12/GP-TTĐT',
    'Điện thoại: 0299 000 000',
  ],
  ['Lượt xem: 312', '<< Trở về', 'Liên kết website', 'Tổng lượt truy cập: 1.209.331'],
  ['Gửi bình luận', 'Họ và tên', 'Email', 'Mã xác nhận', 'Cơ quan chủ quản: UBND huyện Tân Hòa'],
];
