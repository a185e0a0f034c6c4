import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { photosOf } from '#shared/article/photos';
import { blockTexts } from '#shared/article/words';
import { plainView } from '#shared/exporting/plain-view';
import { DESTINATIONS, type Move, type ProposedPart } from '#shared/importing/proposal';
import { type Settled, settle } from '#shared/importing/settle';
import { settleFates } from '#shared/importing/settle-fates';
import { importText, proposeText } from '#shared/importing/text';
import { nameInCredit } from '#shared/importing/text/caption';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';

const FOLDER = resolve('tests/fixtures/portal-pages');
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(resolve(FOLDER, name), 'utf8'));
const source = fc.constantFrom(...pages);
const moves = fc.array(fc.record({ at: fc.nat({ max: 70 }), to: fc.constantFrom(...DESTINATIONS) }), { maxLength: 12 });

/** Letters and digits, sorted: signs between names and around credits are the layout's. */
const ink = (texts: readonly string[]): string =>
  [
    ...texts
      .join('')
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ]
    .sort()
    .join('');

const textsOf = ({ headline, lead, photos, body, byline }: Content): readonly string[] => [
  textOf(headline),
  textOf(lead),
  ...body
    .filter(({ type }) => type !== 'photos')
    .flatMap(blockTexts)
    .map(textOf),
  ...photosOf({ photos, body }).flatMap(({ caption, credit }) => [textOf(caption), credit]),
  ...byline.flatMap(({ name, role }) => [name, role ?? '']),
];

const expectedTexts = (parts: readonly ProposedPart[], moved: readonly Move[]): readonly string[] =>
  settleFates(parts, moved).flatMap(({ part, fate }) => {
    if (fate === 'end-mark' || fate === 'dateline') return [];
    return [fate === 'credit' ? nameInCredit(part.text) : part.text];
  });

const isDateless = (move: Move): boolean => move.to !== 'dateline';

test('without moves a proposal settles as the text is imported', () => {
  for (const page of pages) {
    expect(settle(proposeText(page, PORTAL).parts, [], PORTAL)).toEqual(importText(page, PORTAL));
  }
});

test('whatever is moved, every letter is in the content or left out in sight', () => {
  fc.assert(
    fc.property(source, moves, (page, all) => {
      const moved = all.filter(isDateless);
      const { parts } = proposeText(page, PORTAL);
      const { content, dropped } = settle(parts, moved, PORTAL);
      expect(ink([...textsOf(content), ...dropped])).toBe(ink(expectedTexts(parts, moved)));
    }),
    { numRuns: 300 },
  );
});

test('whatever is moved, the content obeys the layout', () => {
  fc.assert(
    fc.property(source, moves, (page, moved) => {
      const { content } = settle(proposeText(page, PORTAL).parts, moved, PORTAL);
      expect(arrange(piecesOf(content), PORTAL)).toEqual(content);
    }),
    { numRuns: 200 },
  );
});

test('moving parts to where they came from leaves everything as it was', () => {
  fc.assert(
    fc.property(source, moves, (page, moved) => {
      const { parts } = proposeText(page, PORTAL);
      const back = moved.flatMap(({ at }) => {
        const to = DESTINATIONS.find((destination) => destination === parts[at]?.fate);
        return to ? [{ at, to }] : [];
      });
      const movable = moved.filter(({ at }) => back.some((move) => move.at === at));
      expect(settle(parts, [...movable, ...back], PORTAL)).toEqual(settle(parts, [], PORTAL));
    }),
    { numRuns: 200 },
  );
});

const LEAD = 'Sáng nay, xã Long Điền khánh thành cây cầu mới bắc qua kênh Tư, nối hai ấp vốn cách nhau một chuyến đò.';
const BODY = 'Cầu dài 42 m, rộng 4 m, do người dân và doanh nghiệp cùng góp vốn xây dựng trong bảy tháng.';
const { parts } = proposeText(
  ['Long Điền có cầu mới', '05/04/2023 09:07', LEAD, BODY, 'Khánh thành ngày 6/4/2023 tại ấp Ba', 'Lê Hạnh'].join('\n'),
  PORTAL,
);
const at = (text: string): number => parts.findIndex((part) => part.text === text);
const view = (settled: Settled) => plainView(settled.content, settled);

test('what is moved to the headline takes its place, and what stood there goes on in the text', () => {
  const moved = view(settle(parts, [{ at: at(BODY), to: 'headline' }], PORTAL));
  expect(moved.headline).toBe(BODY);
  expect(moved.body).toContain('Long Điền có cầu mới');
});

test('of two parts moved to one place the later move counts', () => {
  const twice: readonly Move[] = [
    { at: at(BODY), to: 'headline' },
    { at: at('Lê Hạnh'), to: 'headline' },
  ];
  const moved = view(settle(parts, twice, PORTAL));
  expect(moved.headline).toBe('Lê Hạnh');
  expect(moved.body).toContain(BODY);
});

test('a line moved to the dateline gives its date, and its other words are left out in sight', () => {
  const line = 'Khánh thành ngày 6/4/2023 tại ấp Ba';
  const moved = view(settle(parts, [{ at: at(line), to: 'dateline' }], PORTAL));
  expect(moved.dateline?.at).toBe('2023-04-06T00:00:00+07:00');
  expect(moved.dropped).toEqual(['05/04/2023 09:07', 'Khánh thành', 'tại ấp Ba']);
});

test('a line without a date that is moved to the dateline stays in the text', () => {
  const moved = view(settle(parts, [{ at: at(BODY), to: 'dateline' }], PORTAL));
  expect(moved.body).toContain(BODY);
});

test('what a person has moved is no longer doubted', () => {
  const doubtful = parts.find(({ isUnsure }) => isUnsure);
  expect(doubtful?.text).toBe('Khánh thành ngày 6/4/2023 tại ấp Ba');
  const before = settle(parts, [], PORTAL).warnings;
  const after = settle(parts, [{ at: doubtful?.at ?? -1, to: 'subhead' }], PORTAL).warnings;
  expect(before.length - after.length).toBe(1);
});
