/** Figures grouped the English way: Vietnamese parts thousands by stops and decimals by a comma. Only where nothing else can be meant. */
import type { PassageRule } from '../../rule';
import { slipsOf } from '../../text/slips-of';
import { MEASURES } from '../../text/units';

/** Not a piece of a longer figure, a date, a version, a code, a price in dollars. */
const BEFORE = '(?<![\\p{L}\\p{M}\\d.,/:_$£€-])';
const AFTER = '(?![\\p{L}\\p{M}\\d]|[.,/:_-]\\d)';

/** Cheap to try, and not met in most texts. */
const MAYBE = { thousands: /\d,\d{3}/u, decimals: /\d\.\d{1,2}(?!\d)/u };

/** `1,234,567`, `1,234.5`: two signs can only be read one way. */
const ENGLISH = new RegExp(
  `${BEFORE}\\d{1,3}(?:,\\d{3}){2,6}(?:\\.\\d{1,6})?${AFTER}|${BEFORE}\\d{1,3},\\d{3}\\.\\d{1,6}${AFTER}`,
  'gu',
);

/** What is counted in whole ones: `9,087 hộ` has no decimals, `9,087 tấn` may have three. */
const WHOLE =
  'hộ|người|học sinh|sinh viên|giáo viên|lao động|công nhân|cán bộ|đảng viên|đoàn viên|hội viên|đại biểu|cử tri|lượt|ca|' +
  'trường hợp|doanh nghiệp|DN|căn|ngôi nhà|cây|con|suất|phần quà|hồ sơ|đơn|cuốn|đồng|khách|du khách|hành khách|bệnh nhân|' +
  'thí sinh|chiến sĩ|vận động viên|vụ|chiếc|xe|tàu|sản phẩm|bài|vé';

const THOUSANDS = new RegExp(`${BEFORE}[1-9]\\d{0,2},\\d{3}(?=[^\\S\\n](?:${WHOLE})(?![\\p{L}\\p{M}\\d]))`, 'gu');

/** Three digits after a stop are thousands, and right; one or two before a unit are decimals. `10.30` alone is an hour, `22.4` a day. */
const DECIMALS = new RegExp(
  `${BEFORE}\\d{1,4}\\.\\d{1,2}(?=%|[^\\S\\n]?(?:${['%', ...MEASURES, 'triệu', 'tỷ', 'tỉ', 'điểm phần trăm'].join('|')})(?![\\p{L}\\p{M}\\d²³]))`,
  'gu',
);

const swapped = (figure: string): string => figure.replace(/[.,]/gu, (sign) => (sign === '.' ? ',' : '.'));

export const numberForm: PassageRule = {
  id: 'number-form',
  group: 'typography',
  normal: 'warn',
  language: 'vi',
  reads: 'passage',
  find: (passage) =>
    [
      ...(MAYBE.thousands.test(passage.text) ? [ENGLISH, THOUSANDS] : []),
      ...(MAYBE.decimals.test(passage.text) ? [DECIMALS] : []),
    ].flatMap((pattern) => slipsOf(passage, pattern, ({ 0: figure }) => ({ fix: swapped(figure) }))),
  examples: [
    { wrong: 'Thu ngân sách đạt 21.85% dự toán.', right: 'Thu ngân sách đạt 21,85% dự toán.' },
    { wrong: 'Toàn xã có 9,087 hộ dân.', right: 'Toàn xã có 9.087 hộ dân.' },
    { wrong: 'Kinh phí 1,250,000 đồng.', right: 'Kinh phí 1.250.000 đồng.' },
  ],
};
