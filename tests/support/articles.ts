/** Articles of our own for the tests of what is exported: a short one, one with every Vietnamese letter, a long one, an empty one. */
import type { Article, Block, Content, Inline, Photo } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { type AssetName, readArticleId, readOffsetDateTime, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';

const required = <T>(value: T | null): T => {
  if (value === null) throw new Error('a fixture is written wrongly');
  return value;
};

const BIRTH = {
  id: required(readArticleId('01HRE5Q3K8ZQ4T7V9X2N6M5B1C')),
  now: toInstant(new Date('2024-03-08T04:20:00Z')),
  layout: 'portal',
  language: 'vi',
};

export const emptyArticle = (): Article => createArticle(BIRTH);

export const articleOf = (content: Partial<Content>): Article => ({ ...emptyArticle(), ...content });

export const paragraph = (text: Inline | string): Block => ({
  type: 'paragraph',
  text: typeof text === 'string' ? plain(text) : text,
});

export const photoOf = (asset: AssetName | null): Photo => ({
  asset,
  size: asset === null ? null : { width: 1200, height: 800 },
  alt: 'Nông dân gặt lúa bên bờ kênh',
  caption: plain('Nông dân ấp Rạch Chanh thu hoạch lúa đông xuân sớm hơn mọi năm nửa tháng.'),
  credit: 'Minh Thư',
});

const SLOTS: Partial<Content> = {
  dateline: { at: required(readOffsetDateTime('2024-03-08T10:54:03+07:00')), place: 'Thạnh Lợi' },
  headline: plain('Xã Thạnh Lợi khánh thành cây cầu thứ ba bắc qua kênh Rạch Chanh'),
  lead: plain(
    'Sáng 08/3/2024, hơn 400 hộ dân ấp Rạch Chanh dự lễ khánh thành cây cầu bê tông dài 42 m, nối liền hai bờ kênh sau nhiều năm phải đi đò.',
  ),
  byline: [{ name: 'Lê Hạnh', role: null }],
};

const BODY: readonly Block[] = [
  paragraph(
    'Cây cầu rộng 3,5 m, tải trọng 5 tấn, được khởi công từ tháng 9 năm trước với tổng kinh phí hơn 2,1 tỷ đồng, trong đó người dân góp 21,85%, phần còn lại do các mạnh thường quân và ngân sách xã hỗ trợ.',
  ),
  paragraph([
    { text: 'Ông Nguyễn Văn Đượm, trưởng ấp, cho biết: “Từ nay học sinh không còn phải ' },
    { text: 'dậy từ 4 giờ sáng', italic: true },
    { text: ' để kịp chuyến đò; xe chở lúa cũng vào tận ruộng.” Thông tin chi tiết có tại ' },
    { text: 'trang của xã', link: 'https://thanhloi.example/cau' },
    { text: '.' },
  ]),
  { type: 'subhead', level: 2, text: plain('Góp công nhiều hơn góp của') },
  paragraph([
    { text: 'Trong sáu tháng, bà con đã góp ' },
    { text: '1.260 ngày công', bold: true },
    {
      text: ', hiến 780 m² đất vườn và tự tay lát hai đoạn đường dẫn – phần việc mà đơn vị thi công ước tính mất ba tuần.',
    },
  ]),
  {
    type: 'list',
    ordered: false,
    items: [
      { text: plain('Chiều dài: 42 m, gồm ba nhịp'), sublist: null },
      {
        text: plain('Kinh phí: 2,1 tỷ đồng'),
        sublist: {
          type: 'list',
          ordered: true,
          items: [
            { text: plain('Ngân sách xã: 900 triệu đồng'), sublist: null },
            { text: plain('Đóng góp của dân và mạnh thường quân'), sublist: null },
          ],
        },
      },
    ],
  },
  {
    type: 'quote',
    text: plain('Có cầu rồi, tôi mới dám tính chuyện trồng thêm hai công ổi.'),
    attribution: 'Bà Lê Thị Nở, ấp Rạch Chanh',
  },
  paragraph('Theo kế hoạch, xã Thạnh Lợi sẽ làm thêm hai cây cầu tương tự trong năm 2024'),
];

export const bridgeArticle = (photo: Photo | null = null): Article =>
  articleOf({ ...SLOTS, body: BODY, photos: photo === null ? [] : [photo] });

const VOWELS = 'a ă â e ê i o ô ơ u ư y'.split(' ');
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Each vowel with each tone, composed, and đ. */
export const VIETNAMESE_LETTERS = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
];

/** Every Vietnamese letter in both cases and all that tends to get lost between a page and a PDF's text. */
export const everyLetterArticle = (): Article => {
  const lower = VIETNAMESE_LETTERS.map((letter) => `t${letter}n`).join(' ');
  const all: Inline = [
    { text: `${lower} ` },
    { text: `${lower.toUpperCase()} `, bold: true },
    { text: `${lower} ${lower.toUpperCase()}`, italic: true },
  ];
  return articleOf({
    ...SLOTS,
    headline: plain(
      VIETNAMESE_LETTERS.join('')
        .toUpperCase()
        .match(/.{1,12}/gu)
        ?.join(' ') ?? '',
    ),
    lead: plain(lower),
    photos: [{ ...photoOf(null), caption: plain(lower), credit: 'Đặng Ưỡn Ẵm' }],
    body: [
      paragraph(all),
      { type: 'subhead', level: 2, text: plain(lower) },
      { type: 'subhead', level: 3, text: plain(lower.toUpperCase()) },
      { type: 'quote', text: all, attribution: VIETNAMESE_LETTERS.join(' ') },
      paragraph(
        'final office waffle affine fjord flight AVATAR WAVE To Ty Va – “trích dẫn” ‘trong’ … 21,85% 1.700 ½ m² € ₫ № & < > " \' / \\ [GMT +7] Łódź Erdoğan Škoda',
      ),
      paragraph(`https://congthongtin.example/${'duong-dan-rat-dai-'.repeat(12)}het`),
      paragraph('Dòng thứ nhất\ndòng thứ hai\ndòng cuối năm 2024'),
    ],
  });
};

export const longArticle = (pages: number): Article =>
  articleOf({ ...SLOTS, body: Array.from({ length: pages * 2 }, () => BODY).flat() });
