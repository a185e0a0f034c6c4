/** Every place of a sheet in which somebody types, and an article that has text in all of them. */
import type { Block, Content, Inline, Photo } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { BRIDGE } from '../editor-articles';

/** What Enter does at the end of a place's text. */
export type EnterDoes =
  /** The caret goes to the start of the next text, or to its end. */
  | 'on-to-start'
  | 'on-to-end'
  /** What is typed next is a text of its own. */
  | 'new-text'
  | 'line-break'
  | 'nothing';

export interface Place {
  readonly name: string;
  /** The last word of its text, which no other place has. */
  readonly sign: string;
  readonly takesMarks: boolean;
  readonly enter: EnterDoes;
}

const place = (name: string, sign: string, enter: EnterDoes, takesMarks = true): Place => ({
  name,
  sign,
  enter,
  takesMarks,
});

export const PLACES = {
  headline: place('the headline', 'Một', 'on-to-start', false),
  lead: place('the lead', 'Hai', 'on-to-start'),
  caption: place('a caption', 'Ba', 'on-to-start'),
  body: place('the body', 'Bốn', 'new-text'),
  item: place('a list item', 'Năm', 'new-text'),
  cell: place('a table cell', 'Sáu', 'line-break'),
  quote: place('a quote', 'Bảy', 'on-to-end'),
  attribution: place('an attribution', 'Tám', 'new-text', false),
  box: place('a box', 'Chín', 'new-text'),
  photo: place('a photo’s caption in the body', 'Mười', 'on-to-start'),
  beside: place('a paragraph beside a photo', 'Trăm', 'new-text'),
  byline: place('the byline', 'Ngàn', 'nothing', false),
} as const satisfies Readonly<Record<string, Place>>;

/** A bold word, a misspelled one, a link and the sign; where no marks are taken, the same words plain. */
const textAt = ({ sign, takesMarks }: Place): Inline => {
  const marked: Inline = [
    { text: 'Bến ' },
    { text: 'nước', bold: true },
    { text: ' đuờng ' },
    { text: 'làng', link: 'https://tanhoa.example/lang' },
    { text: ` ${sign}` },
  ];
  return takesMarks ? marked : plain(textOf(marked));
};

/** How far into a place's text its parts begin and end. */
export const AFTER_BOLD = 'Bến nước'.length;
export const INSIDE_LINK = 'Bến nước đuờng là'.length;

const photoWith = (caption: Inline): Photo => ({ asset: null, size: null, alt: 'Bến sông', caption, credit: '' });
const paragraph = (text: Inline): Block => ({ type: 'paragraph', text });

export const FURNISHED: Content = {
  dateline: BRIDGE.dateline,
  headline: textAt(PLACES.headline),
  lead: textAt(PLACES.lead),
  photos: [photoWith(textAt(PLACES.caption))],
  body: [
    paragraph(textAt(PLACES.body)),
    {
      type: 'list',
      ordered: false,
      items: [
        { text: textAt(PLACES.item), sublist: null },
        { text: plain('Chợ nổi'), sublist: null },
      ],
    },
    {
      type: 'table',
      header: false,
      widths: null,
      rows: [
        [textAt(PLACES.cell), plain('Ghe')],
        [plain('Xuồng'), plain('Vỏ lãi')],
      ],
    },
    { type: 'quote', text: textAt(PLACES.quote), attribution: textOf(textAt(PLACES.attribution)) },
    { type: 'box', blocks: [{ type: 'paragraph', text: textAt(PLACES.box) }] },
    { type: 'photos', position: 'full', photos: [photoWith(textAt(PLACES.photo))] },
    paragraph(plain('Giữa hai ảnh')),
    { type: 'photos', position: 'left', photos: [photoWith(plain('Ảnh nhỏ'))] },
    paragraph(textAt(PLACES.beside)),
    paragraph(plain('Cuối bài')),
  ],
  byline: [{ name: textOf(textAt(PLACES.byline)), role: null }],
};
