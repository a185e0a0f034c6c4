import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { Inline, Run } from '#shared/article/article';
import { tidy, trimInline } from '#shared/article/inline';
import { phrasing } from '#shared/exporting/markdown/phrasing';

/** Each letter with its marks; white space, which has none in Markdown, is left out. */
type Marked = readonly string[];

const lettersOf = (text: string, marks: string): Marked =>
  [...text.replace(/\s/gu, '')].map((letter) => letter + marks);

const wanted = (inline: Inline): Marked =>
  inline.flatMap(({ text, bold, italic, link }) =>
    lettersOf(text, `${bold ? 'b' : ''}${italic ? 'i' : ''}${link === undefined ? '' : `<${link}>`}`),
  );

interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: string;
}

const found = (node: Nodes, marks: Marks): Marked => {
  if (node.type === 'text')
    return lettersOf(
      node.value,
      `${marks.bold ? 'b' : ''}${marks.italic ? 'i' : ''}${marks.link === '' ? '' : `<${marks.link}>`}`,
    );
  if (!('children' in node)) return [];
  const inside = {
    bold: marks.bold || node.type === 'strong',
    italic: marks.italic || node.type === 'emphasis',
    link: node.type === 'link' ? node.url : marks.link,
  };
  return node.children.flatMap((child) => found(child, inside));
};

const readBack = (inline: Inline): Marked => {
  const markdown = toMarkdown({
    type: 'root',
    children: [{ type: 'paragraph', children: phrasing(trimInline(inline)) }],
  });
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return found(tree, { bold: false, italic: false, link: '' });
};

const text = fc.string({ unit: fc.constantFrom(...'aộ “”,.!()* _\n'), minLength: 1, maxLength: 6 });
const run: fc.Arbitrary<Run> = fc
  .record({
    text,
    bold: fc.boolean(),
    italic: fc.boolean(),
    link: fc.constantFrom('', '', 'https://vi.example/a_(b)?c=1&d=2*3'),
  })
  .map(({ link, bold, italic, ...rest }) => ({
    ...rest,
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
    ...(link === '' ? {} : { link }),
  }));

test('every letter keeps its marks, wherever they begin and end', () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => {
      const inline = tidy(runs);
      expect(readBack(inline)).toEqual(wanted(inline));
    }),
    { numRuns: 400 },
  );
});

test('a link that leads nowhere safe is left as its text', () => {
  expect(phrasing([{ text: 'đây', link: 'javascript:alert(1)' }])).toEqual([{ type: 'text', value: 'đây' }]);
});
