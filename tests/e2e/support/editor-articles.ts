/** Articles of our own for the tests of the editor. */
import type { Block, Content, Inline, Photo } from '../../../src/shared/article/article';
import { readOffsetDateTime } from '../../../src/shared/article/identity';

const at = readOffsetDateTime('2024-03-08T10:54:03+07:00');
if (at === null) throw new Error('the fixture is a real moment');

export const plain = (text: string): Inline => [{ text }];

export const paragraph = (text: string): Block => ({ type: 'paragraph', text: plain(text) });

export const caption = (text: string): Photo => ({
  asset: null,
  size: null,
  alt: '',
  caption: plain(text),
  credit: '',
});

export const BRIDGE: Content = {
  dateline: { at, place: 'Tân Hòa' },
  headline: plain('Xã Tân Hòa khánh thành cầu dân sinh qua kênh Bảy Ngàn'),
  lead: plain(
    'Sáng ngày 08/3/2024, xã Tân Hòa đưa vào sử dụng cây cầu dài 42 mét, nối hai ấp mà trước đây phải đi đò.',
  ),
  photos: [caption('Người dân hai ấp đi bộ qua cầu trong ngày đầu thông xe.')],
  body: [
    paragraph(
      'Cầu được xây trong bảy tháng, kinh phí 2,4 tỷ đồng, trong đó người dân góp một phần ba và hơn sáu trăm ngày công.',
    ),
    paragraph('Từ nay học sinh hai ấp đến trường không còn phải chờ đò, xe lúa ra tận lộ lớn.'),
  ],
  byline: [
    { name: 'Ngọc Hân', role: 'Bài và ảnh' },
    { name: 'Minh Đức', role: null },
  ],
};

/** A sheet with everything a body may hold. */
export const EVERYTHING: Content = {
  ...BRIDGE,
  body: [
    ...BRIDGE.body,
    { type: 'subhead', level: 2, text: plain('Góp đất, góp công') },
    {
      type: 'paragraph',
      text: [
        { text: 'Ông Sáu Thạnh nói: ' },
        { text: 'đường thông', bold: true },
        { text: ' thì ' },
        { text: 'lúa có giá', italic: true },
        { text: '. Xem ' },
        { text: 'trang của xã', link: 'https://tanhoa.example/cau' },
        { text: '.' },
      ],
    },
    {
      type: 'quote',
      text: plain('Cây cầu này là của chung, ai cũng có phần.'),
      attribution: 'Bà Tư Lành, ấp Đông',
    },
    { type: 'subhead', level: 3, text: plain('Việc tiếp theo') },
    {
      type: 'list',
      ordered: false,
      items: [
        { text: plain('Lắp đèn chiếu sáng hai đầu cầu'), sublist: null },
        {
          text: plain('Đắp lề đường'),
          sublist: {
            type: 'list',
            ordered: true,
            items: [
              { text: plain('Bờ đông'), sublist: null },
              { text: plain('Bờ tây'), sublist: null },
            ],
          },
        },
      ],
    },
  ],
};

export const TABLE: Block = {
  type: 'table',
  header: true,
  widths: null,
  rows: [
    [plain('Ấp'), plain('Số hộ'), plain('Ngày công')],
    [plain('Đông'), plain('120'), plain('340')],
    [plain('Tây'), plain('95'), plain('275')],
  ],
};

export const PHOTOS: Block = {
  type: 'photos',
  position: 'full',
  photos: [{ ...caption('Học sinh qua cầu buổi sáng.'), credit: 'Minh Đức', alt: 'Học sinh đi bộ trên cầu' }],
};

export const BOX: Block = {
  type: 'box',
  blocks: [
    { type: 'subhead', level: 3, text: plain('Tin liên quan') },
    {
      type: 'list',
      ordered: false,
      items: [
        { text: plain('Lắp đèn trên đường liên ấp'), sublist: null },
        { text: plain('Nạo vét kênh Bảy Ngàn'), sublist: null },
      ],
    },
  ],
};

/** A body of all the blocks that are more than running text, each between paragraphs. */
export const BLOCKS: Content = {
  ...BRIDGE,
  body: [
    paragraph('Trước bảng.'),
    TABLE,
    paragraph('Sau bảng.'),
    PHOTOS,
    paragraph('Sau ảnh.'),
    BOX,
    paragraph('Sau hộp tin.'),
    { type: 'quote', text: plain('Của chung, ai cũng có phần.'), attribution: 'Ông Sáu Thạnh' },
    { type: 'rule' },
    paragraph('Cuối bài.'),
  ],
};
