/** As many different articles as a test wants, of every status, by invented people from invented places. */
import { type Content, STATUSES } from '#shared/article/article';
import { readOffsetDateTime } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import type { Kept } from './fake-library';

const STARTS = [
  'Khởi công tuyến đường liên ấp ở xã',
  'Mở lớp dạy nghề cho thanh niên xã',
  'Nông dân được mùa lúa thu đông ở xã',
  'Trao học bổng cho học sinh hiếu học xã',
  'Ra mắt tổ hợp tác trồng bưởi tại xã',
  'Đoàn viên ra quân vớt lục bình ở xã',
  'Âm vang tiếng trống hội làng xã',
  'Ấn tượng ngày hội đọc sách ở xã',
] as const;
const PLACES = ['Phước Lộc', 'Tân Hòa', 'Vàm Bầu', 'Gò Mây', 'An Thới', 'Bàu Sen', 'Long Điền'] as const;
const AUTHORS = ['Lê Thu Ngân', 'Trần Minh Khôi', 'Phạm Quốc Bảo', 'Đỗ Ngọc Diễm', 'Võ Minh Thư'] as const;
const TAGS = ['nông nghiệp', 'giáo dục', 'y tế', 'giao thông', 'văn hóa'] as const;

const HOUR = 60;

const pick = <T>(from: readonly [T, ...T[]], n: number): T => from[n % from.length] ?? from[0];

const dateline = (n: number): Content['dateline'] => {
  const day = new Date(Date.UTC(2026, 4, 22) - n * 5 * HOUR * 60_000).toISOString().slice(0, 10);
  const at = readOffsetDateTime(`${day}T10:54:00+07:00`);
  return at === null || n % 9 === 8 ? null : { at, place: pick(PLACES, n) };
};

/** The `n`th article, its age in minutes, and what the desk keeps about it. */
export const mixedArticle = (n: number): [Content, number, Kept] => [
  {
    dateline: dateline(n),
    headline: plain(`${pick(STARTS, n * 5)} ${pick(PLACES, n)}, đợt ${n + 1}`),
    lead: plain('Sáng nay, bà con trong xã cùng về dự rất đông.'),
    photos: [],
    body: [{ type: 'paragraph', text: plain('Việc làm thiết thực này được người dân đồng tình ủng hộ.') }],
    byline: [{ name: pick(AUTHORS, n * 3), role: null }],
  },
  n * 3 * HOUR,
  { status: pick(STATUSES, Math.floor(n / 2)), tags: n % 3 === 0 ? [] : [pick(TAGS, n)] },
];
