/** Random documents for property tests: Vietnamese text composed and decomposed, marks, and everything that sneaks into pasted text. */
import fc from 'fast-check';
import {
  type Author,
  type Block,
  type Content,
  type Inline,
  type ListItem,
  type Photo,
  POSITIONS,
  type Run,
} from '#shared/article/article';
import { readAssetName, readOffsetDateTime } from '#shared/article/identity';
import { tidy } from '#shared/article/inline';
import type { Piece } from '#shared/layout/arrange';

const word = fc.constantFrom(
  'Bến', 'Lức', 'huyện', 'Đước', 'ủy', 'thuở', 'ruộng', 'e\u0302\u0301', 'a\u0302\u0323m', 'hoà', '21,85%', '9.087', './.', ' ./.', 'Ð',
  'fi', '–', '-', ';', 'A: B', '\u200B', '\uFEFF', '\u00AD', '\t', '\n', '  ', '\u00A0', '😀', '<b>', '&amp;', '\u0301', '\r\n', '\u202E',
); // biome-ignore format: a table of words
export const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

const run: fc.Arbitrary<Run> = fc
  .record({ text, bold: fc.boolean(), italic: fc.boolean(), link: fc.boolean() })
  .map(({ text: t, bold, italic, link }) => ({
    text: t,
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
    ...(link ? { link: 'https://vi.example/tin?a=1&b=2' } : {}),
  }));
export const inline: fc.Arbitrary<Inline> = fc.array(run, { maxLength: 4 }).map(tidy);

/** Only a list with numbers counts on from another. */
const kind = fc.oneof(
  fc.record({ type: fc.constant('list' as const), ordered: fc.boolean() }),
  fc.record({ type: fc.constant('list' as const), ordered: fc.constant(true), start: fc.integer({ min: 2, max: 40 }) }),
);

const { item } = fc.letrec<{ item: ListItem }>((tie) => ({
  item: fc.record({
    text: inline,
    sublist: fc.option(
      fc.tuple(kind, fc.array(tie('item'), { maxLength: 2 })).map(([of, items]) => ({ ...of, items })),
      { nil: null, depthSize: 'small', maxDepth: 2 },
    ),
  }),
}));

const paragraph = fc.record({ type: fc.constant('paragraph' as const), text: inline });
const subhead = fc.record({
  type: fc.constant('subhead' as const),
  level: fc.constantFrom(2 as const, 3 as const),
  text: inline,
});
const list = fc.tuple(kind, fc.array(item, { maxLength: 3 })).map(([of, items]) => ({ ...of, items }));

const asset = readAssetName(`${'5e'.repeat(32)}.jpg`);
if (!asset) throw new Error('the fixture is a real name');

const photo: fc.Arbitrary<Photo> = fc.record({
  asset: fc.constantFrom(null, asset),
  size: fc.constant(null),
  alt: text,
  caption: inline,
  credit: text,
});

const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.record({
    type: fc.constant('table' as const),
    header: fc.boolean(),
    widths: fc.option(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: columns, maxLength: columns }), {
      nil: null,
    }),
    rows: fc.array(fc.array(inline, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }),
  }),
);

const photos = fc.record({
  type: fc.constant('photos' as const),
  position: fc.constantFrom(...POSITIONS),
  photos: fc.array(photo, { minLength: 1, maxLength: 3 }),
});

const box = fc.record({
  type: fc.constant('box' as const),
  blocks: fc.array(fc.oneof(paragraph, subhead, list), { maxLength: 3 }),
});

export const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  fc.record({ type: fc.constant('quote' as const), text: inline, attribution: text }),
  subhead,
  list,
  table,
  photos,
  box,
  fc.record({ type: fc.constant('rule' as const) }),
);

const at = readOffsetDateTime('2024-03-08T10:54:03+07:00');
if (!at) throw new Error('the fixture is a real moment');
const dateline = fc.record({ at: fc.constant(at), place: fc.option(text, { nil: null }) });
const author: fc.Arbitrary<Author> = fc.record({ name: text, role: fc.option(text, { nil: null }) });

export const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ slot: fc.constant('dateline' as const), dateline }),
  fc.record({ slot: fc.constantFrom('headline' as const, 'lead' as const), text: inline }),
  fc.record({ slot: fc.constant('photo' as const), photo }),
  fc.record({ slot: fc.constant('body' as const), block }),
  fc.record({ slot: fc.constant('byline' as const), byline: fc.array(author, { maxLength: 3 }) }),
);

export const content: fc.Arbitrary<Content> = fc.record({
  dateline: fc.option(dateline, { nil: null }),
  headline: inline,
  lead: inline,
  photos: fc.array(photo, { maxLength: 2 }),
  body: fc.array(block, { maxLength: 5 }),
  byline: fc.array(author, { maxLength: 3 }),
});
