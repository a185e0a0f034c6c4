/** What may go wrong on an article's way into a file, done to the article before the file is made: each must be found by the file's proof. For `furnishedArticle` with a photo above. */
import type { Article, Block } from '#shared/article/article';
import { readOffsetDateTime } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import type { HouseLayout } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';

const at = readOffsetDateTime('2024-03-08T10:54:04+07:00');

const changeBlock = (article: Article, type: Block['type'], change: (block: Block) => readonly Block[]): Article => {
  const nth = article.body.findIndex((block) => block.type === type);
  return {
    ...article,
    body: article.body.flatMap((block, i) => (i === nth ? change(block) : [block])),
  };
};

const slip = (text: string): string => text.replace(/[ầấáâ]/u, 'à');

const onText = (change: (text: string) => string) => (block: Block) =>
  block.type === 'paragraph' || block.type === 'subhead' || block.type === 'quote'
    ? [{ ...block, text: plain(change(block.text.map(({ text }) => text).join(''))) }]
    : [block];

/** What has gone wrong with an article, and the slot that a proof must name. */
interface Damage {
  readonly what: string;
  readonly slot: string;
  readonly of: (article: Article) => Article;
  readonly layout?: HouseLayout;
}

export const DAMAGES: readonly Damage[] = [
  {
    what: 'a wrong letter in the headline',
    slot: 'headline',
    of: (a) => ({ ...a, headline: plain(slip(a.headline[0]?.text ?? '')) }),
  },
  { what: 'a lead that is not there', slot: 'lead', of: (a) => ({ ...a, lead: [] }) },
  {
    what: 'a dateline a second later',
    slot: 'dateline',
    of: (a) => ({ ...a, dateline: at && { at, place: 'Thạnh Lộc' } }),
  },
  { what: 'a wrong letter in a paragraph', slot: 'body', of: (a) => changeBlock(a, 'paragraph', onText(slip)) },
  {
    what: 'two words run together',
    slot: 'body',
    of: (a) =>
      changeBlock(
        a,
        'paragraph',
        onText((text) => text.replace(' ', '')),
      ),
  },
  {
    what: 'a figure with a digit more',
    slot: 'body',
    of: (a) =>
      changeBlock(
        a,
        'paragraph',
        onText((text) => `${text}5`),
      ),
  },
  { what: 'a lost paragraph', slot: 'body', of: (a) => changeBlock(a, 'paragraph', () => []) },
  { what: 'a paragraph twice', slot: 'body', of: (a) => changeBlock(a, 'paragraph', (block) => [block, block]) },
  { what: 'a lost subhead', slot: 'body', of: (a) => changeBlock(a, 'subhead', () => []) },
  {
    what: 'two paragraphs swapped',
    slot: 'body',
    of: (a) => ({ ...a, body: [...a.body.slice(1, 2), ...a.body.slice(0, 1), ...a.body.slice(2)] }),
  },
  {
    what: 'a quote without its speaker',
    slot: 'body',
    of: (a) => changeBlock(a, 'quote', (block) => (block.type === 'quote' ? [{ ...block, attribution: '' }] : [])),
  },
  {
    what: 'a table without its last row',
    slot: 'body',
    of: (a) =>
      changeBlock(a, 'table', (block) => (block.type === 'table' ? [{ ...block, rows: block.rows.slice(0, -1) }] : [])),
  },
  { what: 'a lost box', slot: 'body', of: (a) => changeBlock(a, 'box', () => []) },
  {
    what: 'a dropped caption',
    slot: 'photo',
    of: (a) => ({ ...a, photos: a.photos.map((photo) => ({ ...photo, caption: [] })) }),
  },
  {
    what: 'a dropped credit',
    slot: 'photo',
    of: (a) => ({ ...a, photos: a.photos.map((photo) => ({ ...photo, credit: '' })) }),
  },
  {
    what: 'two captions swapped',
    slot: 'body',
    of: (a) =>
      changeBlock(a, 'photos', (block) =>
        block.type === 'photos'
          ? [{ ...block, photos: block.photos.map((photo) => ({ ...photo, caption: plain('Bến cũ.') })) }]
          : [],
      ),
  },
  { what: 'a lost name', slot: 'byline', of: (a) => ({ ...a, byline: a.byline.slice(0, 1) }) },
  { what: 'names in another order', slot: 'byline', of: (a) => ({ ...a, byline: [...a.byline].reverse() }) },
  { what: 'a lost end mark', slot: 'body', of: (a) => a, layout: { ...PORTAL, endMark: null } },
];
