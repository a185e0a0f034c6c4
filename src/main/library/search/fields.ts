/** What is searched in an article, part by part, and how much a word there weighs. */
import type { Article, Author, Block, Dateline, Inline, Photo } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import type { Hit } from '#shared/search/hit';

export type SearchedSlot = NonNullable<Hit['snippet']>['slot'];

interface Field {
  readonly slot: SearchedSlot;
  /** How many times a word in the body it counts for. */
  readonly weight: number;
}

/** The place of a field in this list is written into the index: a new order is a new format. */
const FIELDS = {
  headline: { slot: 'headline', weight: 12 },
  lead: { slot: 'lead', weight: 3 },
  caption: { slot: 'photo', weight: 2 },
  picture: { slot: 'photo', weight: 1 },
  body: { slot: 'body', weight: 1 },
  byline: { slot: 'byline', weight: 5 },
  tag: { slot: 'tags', weight: 6 },
  dateline: { slot: 'dateline', weight: 5 },
} as const satisfies Readonly<Record<string, Field>>;

const LIST: readonly Field[] = Object.values(FIELDS);

export const FIELD_COUNT = LIST.length;

export const HEADLINE = LIST.indexOf(FIELDS.headline);

export const weightOf = (field: number): number => LIST[field]?.weight ?? 1;

export const slotOf = (field: number): SearchedSlot => LIST[field]?.slot ?? 'body';

/** A stretch of an article that is read as one: words of two parts never stand side by side. */
export interface Part {
  readonly field: number;
  readonly text: string;
}

const part = (field: keyof typeof FIELDS, text: string): Part => ({ field: LIST.indexOf(FIELDS[field]), text });

const photoParts = ({ caption, alt, credit }: Photo): readonly Part[] => [
  part('caption', textOf(caption)),
  part('picture', alt),
  part('picture', credit),
];

/** A row is read as one, so that what is found there shows with what it belongs to. */
const rowPart = (cells: readonly Inline[]): Part =>
  part(
    'body',
    cells
      .map(textOf)
      .filter((text) => text !== '')
      .join(' | '),
  );

const blockParts = (block: Block): readonly Part[] => {
  switch (block.type) {
    case 'table':
      return block.rows.map(rowPart);
    case 'photos':
      return block.photos.flatMap(photoParts);
    default:
      return blockTexts(block).map((text) => part('body', textOf(text)));
  }
};

const authorPart = ({ role, name }: Author): Part => part('byline', role === null ? name : `${role}: ${name}`);

const datelinePart = ({ at, place }: Dateline): Part => {
  const day = `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}`;
  return part('dateline', place === null ? day : `${place}, ${day}`);
};

/** The headline first and always, then the parts that are not empty. */
export const partsOf = (article: Article): readonly Part[] => [
  part('headline', textOf(article.headline)),
  ...[
    part('lead', textOf(article.lead)),
    ...article.photos.flatMap(photoParts),
    ...article.body.flatMap(blockParts),
    ...article.byline.map(authorPart),
    ...article.tags.map((tag) => part('tag', tag)),
    ...(article.dateline === null ? [] : [datelinePart(article.dateline)]),
  ].filter(({ text }) => text !== ''),
];
