import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type Content, EMPTY_CONTENT, type Inline } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { countContent } from '#shared/article/words';
import { compareContents, countChange } from '#shared/history/compare';
import type { LineComparison, Stretch } from '#shared/history/comparison';
import { linesIn } from '#shared/history/lines';
import { SLOTS, type SlotName } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import { content } from '../../support/arbitrary';
import { bridgeArticle, paragraph, photoOf } from '../../support/articles';

const bodyOf = (...blocks: readonly (Block | string)[]): Content => ({
  ...EMPTY_CONTENT,
  body: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
});

const linesOfSlot = (before: Content, after: Content, slot: SlotName = 'body'): readonly LineComparison[] =>
  compareContents(before, after).slots.find((compared) => compared.slot === slot)?.lines ?? [];

/** As a person sees it: `[-cũ-]{+mới+}`, with what is said of the line before it. */
const SIGNS: Readonly<Record<Stretch['change'], (text: string) => string>> = {
  same: (text) => text,
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
};
const shown = (lines: readonly LineComparison[]): readonly string[] =>
  lines.map(
    ({ change, stretches }) => `${change}: ${stretches.map((stretch) => SIGNS[stretch.change](stretch.text)).join('')}`,
  );

const spelt = ({ stretches }: LineComparison, change: 'added' | 'removed'): string =>
  stretches
    .filter((stretch) => stretch.change === 'same' || stretch.change === change)
    .map(({ text }) => text)
    .join('');

const textsIn = (of: Content, slot: SlotName): readonly string[] => linesIn(of, slot, PORTAL).map(({ text }) => text);

/** Edits as reporters make them: words swapped, cut and added, lines cut, doubled and shuffled. */
const edited = (start: Content): fc.Arbitrary<Content> =>
  fc
    .record({
      seed: fc.array(fc.nat(7), { minLength: 1, maxLength: 30 }),
      order: fc.shuffledSubarray([...start.body, ...start.body], { minLength: 0 }),
      keepsOrder: fc.boolean(),
    })
    .map(({ seed, order, keepsOrder }) => {
      const change = (text: string): string =>
        text
          .split(/(?<= )/u)
          .map((word, nth) => [word, word, word, word, word, '', `${word}và `, 'khác, '][seed[nth % seed.length] ?? 0])
          .join('');
      const rewrite = (block: Block): Block =>
        'text' in block ? { ...block, text: block.text.map((run) => ({ ...run, text: change(run.text) })) } : block;
      return { ...start, body: (keepsOrder ? start.body : order).map(rewrite) };
    });

const two = fc.oneof(
  fc.tuple(content, content),
  content.chain((older) => fc.tuple(fc.constant(older), edited(older))),
  edited(bridgeArticle(photoOf(null))).map((newer): [Content, Content] => [bridgeArticle(photoOf(null)), newer]),
);

test('what is the same and what was added spell the newer text, line by line and letter for letter', () => {
  fc.assert(
    fc.property(two, ([before, after]) => {
      const { slots } = compareContents(before, after);
      for (const { slot, lines } of slots) {
        const newer = lines.filter(({ change }) => change !== 'removed').map((line) => spelt(line, 'added'));
        expect(newer).toEqual(textsIn(after, slot));
      }
    }),
    { numRuns: 400 },
  );
});

test('what is the same and what was removed spell the older text, but for the order of what moved', () => {
  fc.assert(
    fc.property(two, ([before, after]) => {
      for (const { slot, lines } of compareContents(before, after).slots) {
        const older = lines.filter(({ change }) => change !== 'added').map((line) => spelt(line, 'removed'));
        const stored = textsIn(before, slot);
        expect([...older].sort()).toEqual([...stored].sort());
        if (!lines.some(({ change }) => change === 'moved')) expect(older).toEqual(stored);
      }
    }),
    { numRuns: 400 },
  );
});

test('a slot is left out only where it is empty in both', () => {
  fc.assert(
    fc.property(two, ([before, after]) => {
      const filled = SLOTS.filter((slot) => textsIn(before, slot).length + textsIn(after, slot).length > 0);
      expect(compareContents(before, after).slots.map(({ slot }) => slot)).toEqual(filled);
    }),
  );
});

test('nothing is changed between an article and itself', () => {
  fc.assert(
    fc.property(content, (same) => {
      const comparison = compareContents(same, structuredClone(same));
      expect(comparison).toMatchObject({ added: 0, removed: 0 });
      expect(comparison.slots.filter(({ isChanged }) => isChanged)).toEqual([]);
      for (const line of comparison.slots.flatMap(({ lines }) => lines)) expect(line.change).toBe('same');
    }),
  );
});

test('the words added less the words removed are the difference of the two word counts', () => {
  fc.assert(
    fc.property(two, ([before, after]) => {
      const { added, removed } = countChange(before, after);
      expect(added - removed).toBe(countContent(after).words - countContent(before).words);
      expect({ added, removed }).toEqual(
        (({ added, removed }) => ({ added, removed }))(compareContents(before, after)),
      );
    }),
    { numRuns: 400 },
  );
});

test('the first revision counts all of its words as added', () => {
  const article = bridgeArticle(photoOf(null));
  expect(countChange(EMPTY_CONTENT, article)).toEqual({ added: countContent(article).words, removed: 0 });
});

test('every stretch holds text, and no two of a kind stand side by side', () => {
  fc.assert(
    fc.property(two, ([before, after]) => {
      for (const { stretches } of compareContents(before, after).slots.flatMap(({ lines }) => lines)) {
        expect(stretches.length).toBeGreaterThan(0);
        stretches.forEach(({ text, change }, nth) => {
          expect(text).not.toBe('');
          expect(stretches[nth + 1]?.change).not.toBe(change);
        });
      }
    }),
  );
});

test('a word replaced in a paragraph is shown in its place', () => {
  expect(
    shown(
      linesOfSlot(
        bodyOf('Sáng nay hơn 400 hộ dân dự lễ khánh thành cây cầu.'),
        bodyOf('Sáng nay hơn 420 hộ dân dự lễ khánh thành cây cầu.'),
      ),
    ),
  ).toEqual(['changed: Sáng nay hơn [-400-]{+420+} hộ dân dự lễ khánh thành cây cầu.']);
});

test('a letter without its accent is another word, and the rest of the line stays', () => {
  expect(shown(linesOfSlot(bodyOf('Xã Thạnh Lợi vào vụ lúa mới'), bodyOf('Xã Thanh Lợi vào vụ lúa mới')))).toEqual([
    'changed: Xã [-Thạnh-]{+Thanh+} Lợi vào vụ lúa mới',
  ]);
});

test('words that were only cut leave the words around them alone', () => {
  expect(shown(linesOfSlot(bodyOf('Nước kênh lên sớm hơn mọi năm.'), bodyOf('Nước kênh lên sớm.')))).toEqual([
    'changed: Nước kênh lên sớm[- hơn mọi năm-].',
  ]);
});

test('a lone space or comma between two changed words goes with them', () => {
  expect(
    shown(
      linesOfSlot(
        bodyOf('Lễ khánh thành có đại diện huyện, xã và đông đảo bà con.'),
        bodyOf('Lễ khánh thành có đại diện tỉnh, phường và đông đảo bà con.'),
      ),
    ),
  ).toEqual(['changed: Lễ khánh thành có đại diện [-huyện, xã-]{+tỉnh, phường+} và đông đảo bà con.']);
});

test('one short word between two rewritten passages goes with them', () => {
  const [line] = shown(
    linesOfSlot(
      bodyOf('Cầu được khởi công từ tháng chín và hoàn thành trước Tết, kịp cho bà con đi lại dịp đầu năm mới.'),
      bodyOf('Cầu được làm xong mùa khô và nghiệm thu sau Tết, kịp cho bà con đi lại dịp đầu năm mới.'),
    ),
  );
  expect(line).toBe(
    'changed: Cầu được [-khởi công từ tháng chín và hoàn thành trước-]{+làm xong mùa khô và nghiệm thu sau+} Tết, kịp cho bà con đi lại dịp đầu năm mới.',
  );
});

test('one word between an addition and a cut stays where it is', () => {
  expect(
    shown(
      linesOfSlot(
        bodyOf('Từ nay học sinh không còn phải dậy sớm để kịp chuyến đò.'),
        bodyOf('Từ nay học sinh trong xã không phải dậy sớm để kịp chuyến đò.'),
      ),
    ),
  ).toEqual(['changed: Từ nay học sinh {+trong xã +}không [-còn -]phải dậy sớm để kịp chuyến đò.']);
});

test('a name put into a row, or cut from it, is one addition or one cut with its comma', () => {
  const one = bodyOf('Hộ dân các ấp Rạch Chanh dự lễ khánh thành cầu.');
  const two = bodyOf('Hộ dân các ấp Rạch Chanh, Bà Tà dự lễ khánh thành cầu.');
  expect(shown(linesOfSlot(one, two))).toEqual(['changed: Hộ dân các ấp Rạch Chanh{+, Bà Tà+} dự lễ khánh thành cầu.']);
  expect(shown(linesOfSlot(two, one))).toEqual(['changed: Hộ dân các ấp Rạch Chanh[-, Bà Tà-] dự lễ khánh thành cầu.']);
});

test('a paragraph at another place is moved, and the ones it passed are the same', () => {
  const [a, b, c] = ['Đoạn về cây cầu.', 'Đoạn về con kênh.', 'Đoạn về mùa lúa.'] as const;
  expect(shown(linesOfSlot(bodyOf(a, b, c), bodyOf(b, c, a)))).toEqual([`same: ${b}`, `same: ${c}`, `moved: ${a}`]);
});

test('a paragraph made a subhead, and a word made bold, are dressed', () => {
  const bold: Inline = [{ text: 'Tin ' }, { text: 'nóng', bold: true }];
  const before = bodyOf('Góp công nhiều hơn góp của', 'Tin nóng');
  const after = bodyOf(
    { type: 'subhead', level: 2, text: plain('Góp công nhiều hơn góp của') },
    { type: 'paragraph', text: bold },
  );
  expect(shown(linesOfSlot(before, after))).toEqual(['dressed: Góp công nhiều hơn góp của', 'dressed: Tin nóng']);
  expect(countChange(before, after)).toEqual({ added: 0, removed: 0 });
});

test('marks cut into other runs without looking otherwise are the same', () => {
  const cut: Inline = [
    { text: 'Tin ', bold: true },
    { text: 'nóng', bold: true },
  ];
  const joined: Inline = [{ text: 'Tin nóng', bold: true }];
  expect(linesOfSlot({ ...EMPTY_CONTENT, lead: cut }, { ...EMPTY_CONTENT, lead: joined }, 'lead')).toMatchObject([
    { change: 'same' },
  ]);
});

test('an item put in the middle of a nested list is added alone', () => {
  const listOf = (...inner: readonly string[]): Block => ({
    type: 'list',
    ordered: false,
    items: [
      {
        text: plain('Kinh phí'),
        sublist: { type: 'list', ordered: true, items: inner.map((text) => ({ text: plain(text), sublist: null })) },
      },
    ],
  });
  expect(
    shown(
      linesOfSlot(
        bodyOf(listOf('Ngân sách xã', 'Mạnh thường quân')),
        bodyOf(listOf('Ngân sách xã', 'Dân góp', 'Mạnh thường quân')),
      ),
    ),
  ).toEqual(['same: Kinh phí', 'same: Ngân sách xã', 'added: {+Dân góp+}', 'same: Mạnh thường quân']);
});

test('of several edited paragraphs each is held against the one it was', () => {
  const before = bodyOf(
    'Chỉ tiêu thứ nhất đạt 20% kế hoạch năm.',
    'Chỉ tiêu thứ hai đạt 31% kế hoạch năm.',
    'Chỉ tiêu thứ ba đạt 47% kế hoạch năm.',
  );
  const after = bodyOf('Chỉ tiêu thứ hai đạt 35% kế hoạch năm.', 'Chỉ tiêu thứ ba đạt 49% kế hoạch năm.');
  expect(shown(linesOfSlot(before, after))).toEqual([
    'removed: [-Chỉ tiêu thứ nhất đạt 20% kế hoạch năm.-]',
    'changed: Chỉ tiêu thứ hai đạt [-31-]{+35+}% kế hoạch năm.',
    'changed: Chỉ tiêu thứ ba đạt [-47-]{+49+}% kế hoạch năm.',
  ]);
});

test('a paragraph with little in common with the old one is another paragraph', () => {
  expect(shown(linesOfSlot(bodyOf('Nước kênh lên sớm.'), bodyOf('Trường học khai giảng.')))).toEqual([
    'removed: [-Nước kênh lên sớm.-]',
    'added: {+Trường học khai giảng.+}',
  ]);
});

test('a photo replaced keeps its caption, and its credit is never held against its caption', () => {
  const before = { ...EMPTY_CONTENT, photos: [{ ...photoOf(null), asset: null }] };
  const after = { ...EMPTY_CONTENT, photos: [{ ...photoOf(null), credit: 'Minh Thư – Lê Hạnh' }] };
  expect(linesOfSlot(before, after, 'photo').map(({ kind, change }) => `${kind} ${change}`)).toEqual([
    'caption same',
    'credit changed',
    'alt same',
  ]);
  expect(countChange(before, after)).toEqual({ added: 0, removed: 0 });
});

test('a dateline is compared as it is printed', () => {
  const { dateline } = bridgeArticle();
  const before = { ...EMPTY_CONTENT, dateline };
  const after = { ...EMPTY_CONTENT, dateline: dateline && { ...dateline, place: 'Bến Lức' } };
  expect(shown(linesOfSlot(before, after, 'dateline'))).toEqual([
    'changed: [-Thạnh Lợi-]{+Bến Lức+} · Thứ Sáu, 08/03/2024 | 10:54:03 [GMT +7]',
  ]);
});

const VOCABULARY = 'xã huyện kênh lúa cầu dân góp công ruộng nước mùa vụ chợ trường học đường trạm điện nhà vườn'.split(
  ' ',
);
const proseOf = (words: number, from: number): string =>
  Array.from(
    { length: words },
    (_, nth) => VOCABULARY[((nth + from) * 7919 + ((nth * nth) % 31)) % VOCABULARY.length],
  ).join(' ');
const articleOfWords = (paragraphs: number, words: number, from = 0): Content =>
  bodyOf(...Array.from({ length: paragraphs }, (_, nth) => `${nth} ${proseOf(words, nth * 13 + from)}.`));

const LARGE: Readonly<Record<string, readonly [Content, Content]>> = {
  'one word of each paragraph replaced': [
    articleOfWords(400, 50),
    {
      ...EMPTY_CONTENT,
      body: articleOfWords(400, 50).body.map((block) =>
        block.type === 'paragraph'
          ? { ...block, text: block.text.map((run) => ({ ...run, text: run.text.replace('xã', 'phường') })) }
          : block,
      ),
    },
  ],
  'all rewritten': [articleOfWords(400, 50), articleOfWords(400, 50, 5)],
  'one paragraph of 20,000 words rewritten': [articleOfWords(1, 20_000), articleOfWords(1, 20_000, 3)],
  '20,000 paragraphs of one word': [
    bodyOf(...Array.from({ length: 20_000 }, (_, nth) => `a${nth}`)),
    bodyOf(...Array.from({ length: 20_000 }, (_, nth) => `${nth % 3 === 0 ? 'b' : 'a'}${nth}`)),
  ],
  'all lines turned round': [
    articleOfWords(400, 50),
    { ...EMPTY_CONTENT, body: [...articleOfWords(400, 50).body].reverse() },
  ],
};

/** The best of a few, since the machine may be at other work. */
const quickest = (work: () => void): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );

for (const [what, [before, after]] of Object.entries(LARGE)) {
  test(`two versions of 20,000 words are compared in well under a second: ${what}`, () => {
    expect(quickest(() => compareContents(before, after))).toBeLessThan(800);
    const lines = linesOfSlot(before, after).filter(({ change }) => change !== 'removed');
    expect(lines.map((line) => spelt(line, 'added'))).toEqual(textsIn(after, 'body'));
  });
}
