import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { ownFlavour, readOwn } from '../../../../src/renderer/editor/copying/own-flavour';

const carrying = (flavours: Readonly<Record<string, string>>): Pick<DataTransfer, 'getData'> => ({
  getData: (type) => flavours[type] ?? '',
});

const FLAVOUR = {
  blocks: [{ type: 'paragraph' as const, text: [{ text: 'Cầu', bold: true as const }] }],
  content: { ...EMPTY_CONTENT, headline: plain('Tít') },
};

test('what one article gives another receives', () => {
  expect(readOwn(carrying(ownFlavour(FLAVOUR)))).toEqual(FLAVOUR);
});

test.each([
  ['nothing', {}],
  ['no JSON', { 'application/x-dateline': '<p>x</p>' }],
  ['another shape', { 'application/x-dateline': '{"blocks":[{"type":"script"}],"content":null}' }],
  [
    'a link that runs something',
    {
      'application/x-dateline':
        '{"blocks":[{"type":"paragraph","text":[{"text":"x","link":"javascript:alert(1)"}]}],"content":null}',
    },
  ],
])('%s is none of ours', (_, flavours) => {
  expect(readOwn(carrying(flavours))).toBeNull();
});
