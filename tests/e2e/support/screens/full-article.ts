/** An article that has one of everything, with slips in it: what the sheet can show stands on it at once. */
import type { Content, Photo } from '#shared/article/article';
import { readAssetName, readOffsetDateTime } from '#shared/article/identity';
import { plain } from '#shared/article/inline';

const photo = (name: string, caption: string): Photo => ({
  asset: readAssetName(`${name.repeat(64)}.png`),
  size: { width: 1280, height: 640 },
  alt: 'Xuồng ba lá đậu kín bến kênh lúc trời chưa sáng',
  caption: plain(caption),
  credit: 'Thu Vân',
});

const MARKET_TABLE = [
  ['Mặt hàng', 'Giá năm nay', 'So với năm ngoái'],
  ['Bông súng', '18.000 đồng/kg', 'tăng 3.000 đồng'],
  ['Cá linh non', '220.000 đồng/kg', 'tăng 40.000 đồng'],
] as const;

const at = readOffsetDateTime('2026-05-22T05:40:00+07:00');

export const FULL_ARTICLE: Content = {
  dateline: at === null ? null : { at, place: 'Tân Hòa' },
  headline: plain('Chợ đầu kênh Tân Hòa họp từ bốn giờ sáng khi nước nổi về sớm'),
  lead: plain(
    'Nước về sớm nửa tháng , chợ đầu kênh sáng nào cũng đầy xuồng ba lá. Giá các món quà của mùa nước đều nhích lên.',
  ),
  photos: [photo('a', 'Bông súng và cá linh được bán ngay trên xuồng.')],
  body: [
    {
      type: 'paragraph',
      text: [
        { text: 'Từ bốn giờ sáng, hơn ' },
        { text: 'một trăm xuồng', bold: true },
        { text: ' đã đậu kín bến kín bến. Xem ' },
        { text: 'lịch chợ phiên', link: 'https://tanhoa.invalid/cho-phien' },
        { text: ' của huyện.' },
      ],
    },
    { type: 'subhead', level: 2, text: plain('Mỗi sáng một giá') },
    { type: 'table', header: true, widths: null, rows: MARKET_TABLE.map((row) => row.map(plain)) },
    {
      type: 'list',
      ordered: false,
      items: [
        { text: plain('Bông súng cân ngay trên xuồng'), sublist: null },
        { text: plain('Cá linh chỉ bán đến bảy giờ'), sublist: null },
      ],
    },
    {
      type: 'quote',
      text: plain('Năm nay bông dài và trắng hơn nhờ nước đục phù sa.'),
      attribution: 'Bà Bảy, người bán bông súng',
    },
    {
      type: 'photos',
      position: 'full',
      photos: [photo('b', 'Bến chợ lúc năm giờ.'), photo('c', 'Người mua đến từ phố huyện.')],
    },
    { type: 'box', blocks: [{ type: 'paragraph', text: plain('Chợ họp từ tháng Bảy đến tháng Mười âm lịch.') }] },
    { type: 'rule' },
    {
      type: 'paragraph',
      text: plain('Xã đang [cần bổ sung: số ki-ốt] để người bán khỏi đứng dưới mưa, gíup chợ gọn hơn.'),
    },
  ],
  byline: [{ name: 'Thu Vân', role: null }],
};
