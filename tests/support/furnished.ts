/** An article with a block of every kind, for whatever must know them all. */
import type { Article, Block, Photo, Photos, Position } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { bridgeArticle } from './articles';

export const COSTS: Block = {
  type: 'table',
  header: true,
  widths: [50, 20, 30],
  rows: [
    [plain('Hạng mục'), plain('Triệu đồng'), [{ text: 'Nguồn', bold: true }]],
    [plain('Mố và trụ cầu'), plain('1.240'), plain('Ngân sách xã')],
    [plain('Đường dẫn\nhai đầu'), plain('610'), plain('Dân góp')],
    [plain('Đèn chiếu sáng'), plain('250'), []],
  ],
};

export const QUOTE: Block = {
  type: 'quote',
  text: plain('Tôi chống đò ở bến này hai mươi sáu năm, nay được nghỉ.'),
  attribution: 'Ông Phan Văn Đò, người chèo đò cuối cùng',
};

export const BOX: Block = {
  type: 'box',
  blocks: [
    { type: 'subhead', level: 3, text: plain('Cầu trong xã') },
    { type: 'paragraph', text: plain('Trước cầu này xã đã có cầu Ông Bường và cầu Rạch Vong.') },
    { type: 'list', ordered: false, items: [{ text: plain('Cầu Ông Bường: năm 2019'), sublist: null }] },
  ],
};

export const setPhotos = (position: Position, ...photos: readonly Photo[]): Photos => ({
  type: 'photos',
  position,
  photos,
});

/** @param photo beside the text @param gallery over its whole width */
export const furnishedBody = (photo: Photo, gallery: readonly Photo[]): readonly Block[] => [
  ...bridgeArticle().body.slice(0, 2),
  setPhotos('left', photo),
  ...bridgeArticle().body.slice(2),
  QUOTE,
  COSTS,
  { type: 'rule' },
  setPhotos('full', ...gallery),
  BOX,
];

export const furnishedArticle = (photo: Photo, gallery: readonly Photo[]): Article => ({
  ...bridgeArticle(),
  body: furnishedBody(photo, gallery),
});
