/** Random newsrooms and changes of them, for what must hold of any. */
import fc from 'fast-check';
import { type Content, EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { applyNewsroomChange } from '#shared/newsroom/apply-change';
import type { NewsroomChange } from '#shared/newsroom/change';
import { GLOSSARY_KINDS, type GlossaryEntry } from '#shared/newsroom/glossary';
import { EMPTY_NEWSROOM, type Newsroom } from '#shared/newsroom/newsroom';

export const bodyOf = (...paragraphs: readonly string[]): Content => ({
  ...EMPTY_CONTENT,
  body: paragraphs.map((text) => ({ type: 'paragraph', text: plain(text) })),
});

/** Few, so that they meet. */
const name = fc.constantFrom(
  'Đinh Thị Mơ',
  'Đỗ Văn Ẩn',
  'UBND',
  'ủy ban',
  'Ấp Rạch Đào',
  'Ba\u0300u Sen',
  'Bàu Sen',
  'Zalo',
  'An',
);

export const entry: fc.Arbitrary<GlossaryEntry> = fc.record({
  name,
  kind: fc.constantFrom(...GLOSSARY_KINDS),
  means: fc.constantFrom('', 'Chủ tịch xã', 'Ủy ban nhân dân'),
  wrong: fc.array(name, { maxLength: 3 }),
});

const id = fc.constantFrom('a1', 'b2', 'c3');
const content = fc.constantFrom(bodyOf('Mưa lớn.'), bodyOf('Mua\u031b lo\u031b\u0301n.'), bodyOf('{{ngày}}', 'Hết.'));
const layout = fc.constantFrom('portal', 'nhat-bao');
const finding = fc.record({ rule: fc.constantFrom('doubled-word', 'long-lead'), text: name });

export const change: fc.Arbitrary<NewsroomChange> = fc.oneof(
  fc.record({ is: fc.constant('put-name' as const), entry, was: fc.option(name, { nil: null }) }),
  fc.record({ is: fc.constant('put-names' as const), entries: fc.array(entry, { minLength: 1, maxLength: 4 }) }),
  fc.record({ is: fc.constant('drop-names' as const), names: fc.array(name, { maxLength: 3 }) }),
  fc.record({ is: fc.constant('add-words' as const), words: fc.array(name, { minLength: 1, maxLength: 3 }) }),
  fc.record({ is: fc.constant('drop-words' as const), words: fc.array(name, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    is: fc.constant('put-snippet' as const),
    snippet: fc.record({ id, name, shortcut: fc.constantFrom('', 'mua'), content }),
  }),
  fc.record({ is: fc.constant('drop-snippet' as const), id }),
  fc.record({ is: fc.constant('put-template' as const), template: fc.record({ id, name, layout, content }) }),
  fc.record({ is: fc.constant('drop-template' as const), id }),
  fc.record({ is: fc.constant('pass-over' as const), finding }),
  fc.record({ is: fc.constant('tell-again' as const), finding }),
  fc.record({
    is: fc.constant('set-style' as const),
    layout,
    style: fc.constantFrom({}, { rules: {} }, { dash: 'en' as const }, { headline: { max: 80 } }),
  }),
);

export const newsroom: fc.Arbitrary<Newsroom> = fc
  .array(change, { maxLength: 12 })
  .map((changes) => changes.reduce(applyNewsroomChange, EMPTY_NEWSROOM));
