import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#shared/article/article';
import { readOffsetDateTime } from '#shared/article/identity';
import { plain, textOf } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { beginFrom } from '#shared/newsroom/begin-from';
import { fillIn, readVariable, variableValues } from '#shared/newsroom/variables';
import { content } from '../../support/arbitrary';
import { bodyOf } from './newsrooms';

const at = readOffsetDateTime('2024-03-08T10:54:03+07:00');
if (at === null) throw new Error('the moment of this file is real');
const VALUES = variableValues({
  at,
  layout: PORTAL,
  place: 'Bến Lức',
  byline: 'Ngọc Hân – Lê Hạnh',
  person: 'Lê Hạnh',
  headline: 'Mưa lớn',
});
const NOTHING = { date: null, time: null, place: null, byline: null, person: null, headline: null };

const filled = (text: string, values = VALUES): string =>
  fillIn(bodyOf(text), values)
    .content.body.map((block) => ('text' in block ? textOf(block.text) : ''))
    .join('\n');

test.each([
  ['{{date}}', '08/03/2024'],
  ['{{time}}', '10:54'],
  ['{{place}}', 'Bến Lức'],
  ['{{byline}}', 'Ngọc Hân – Lê Hạnh'],
  ['{{person}}', 'Lê Hạnh'],
  ['{{headline}}', 'Mưa lớn'],
  ['{{ngày}}', '08/03/2024'],
  ['{{giờ}}', '10:54'],
  ['{{nơi}}', 'Bến Lức'],
  ['{{bút danh}}', 'Ngọc Hân – Lê Hạnh'],
  ['{{người}}', 'Lê Hạnh'],
  ['{{tít}}', 'Mưa lớn'],
  ['{{ NGAY }}', '08/03/2024'],
  ['{{nga\u0300y}}', '08/03/2024'],
])('%s is filled in', (written, value) => {
  expect(filled(`Sáng ${written}, trời mưa.`)).toBe(`Sáng ${value}, trời mưa.`);
});

test('the caret leaves nothing behind, and its place is told as it is after everything was filled in', () => {
  const { content: text, caret } = fillIn(bodyOf('Tin.', 'Ngày {{date}}, {{caret}} cho biết{{con trỏ}}.'), VALUES);
  expect(text).toEqual(bodyOf('Tin.', 'Ngày 08/03/2024,  cho biết.'));
  expect(caret).toEqual({ path: 'body/1', offset: 'Ngày 08/03/2024, '.length });
});

test.each([
  ['byline/0/role', { byline: [{ name: 'Lê Hạnh', role: 'Ảnh {{con trỏ}}' }] }, 4],
  ['body/0/attribution', { body: [{ type: 'quote', text: plain('Vui.'), attribution: 'bà {{caret}}' }] }, 3],
  ['photos/0/credit', { photos: [{ asset: null, size: null, alt: '', caption: [], credit: '{{caret}}' }] }, 0],
] as const)('the caret is found in a name as well: %s', (path, some, offset) => {
  const { content: text, caret } = fillIn({ ...EMPTY_CONTENT, ...some }, VALUES);
  expect(caret).toEqual({ path, offset });
  expect(JSON.stringify(text)).not.toContain('{{');
});

test('an unknown variable, and one whose value nobody knows, stay as they are and are to be filled in', () => {
  const { content: text, unfilled } = fillIn(bodyOf('{{tuổi}} tại {{place}}'), NOTHING);
  expect(text).toEqual(bodyOf('{{tuổi}} tại {{place}}'));
  expect(unfilled).toEqual(['{{tuổi}}', '{{place}}']);
});

test('a value takes the marks that its variable begins with, and its neighbours keep theirs', () => {
  const text = [{ text: 'Ngày ' }, { text: '{{da', bold: true as const }, { text: 'te}} mưa' }];
  const { content: mixed } = fillIn({ ...EMPTY_CONTENT, headline: text }, VALUES);
  expect(mixed.headline).toEqual([{ text: 'Ngày ' }, { text: '08/03/2024', bold: true }, { text: ' mưa' }]);
});

describe('variables are found wherever an article holds text', () => {
  const text = plain('{{tít}}');
  const photo = { asset: null, size: null, alt: '{{tít}}', caption: text, credit: '{{tít}}' };
  const { content: all, unfilled } = fillIn(
    {
      dateline: { at, place: '{{tít}}' },
      headline: text,
      lead: text,
      photos: [photo],
      body: [
        { type: 'paragraph', text },
        { type: 'subhead', level: 2, text },
        { type: 'quote', text, attribution: '{{tít}}' },
        {
          type: 'list',
          ordered: false,
          items: [{ text, sublist: { type: 'list', ordered: true, items: [{ text, sublist: null }] } }],
        },
        { type: 'table', header: false, widths: null, rows: [[text, text]] },
        { type: 'photos', position: 'left', photos: [photo] },
        {
          type: 'box',
          blocks: [
            { type: 'paragraph', text },
            { type: 'list', ordered: false, items: [{ text, sublist: null }] },
          ],
        },
        { type: 'rule' },
      ],
      byline: [{ name: '{{tít}}', role: '{{tít}}' }],
    },
    VALUES,
  );
  test('and none is left', () => {
    expect(JSON.stringify(all)).not.toContain('{{');
    expect(unfilled).toEqual([]);
    expect(JSON.stringify(all).match(/Mưa lớn/gu)).toHaveLength(21);
  });
});

test('a content without variables is what it was', () => {
  fc.assert(
    fc.property(content, (any) => {
      expect(fillIn(any, VALUES)).toEqual({ content: any, caret: null, unfilled: [] });
    }),
  );
});

test('no name is taken for another', () => {
  expect([readVariable('ngày tháng'), readVariable(''), readVariable('dates')]).toEqual([null, null, null]);
});

test('an article that begins with a template has its own moment in the dateline', () => {
  const old = readOffsetDateTime('2020-01-01T00:00:00+07:00');
  if (old === null) throw new Error('the moment of this file is real');
  const begun = beginFrom({ ...EMPTY_CONTENT, dateline: { at: old, place: 'Bến Lức' } }, VALUES, at);
  expect(begun.content.dateline).toEqual({ at, place: 'Bến Lức' });
});
