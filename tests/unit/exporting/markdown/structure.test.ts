import fc from 'fast-check';
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { Article, Block, Inline, List } from '#shared/article/article';
import { isBlank } from '#shared/article/inline';
import { renderMarkdown } from '#shared/exporting/markdown/render-markdown';
import { HOUSE } from '#shared/exporting/themes';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { content } from '../../../support/arbitrary';
import { articleOf, photoOf } from '../../../support/articles';
import { furnishedArticle } from '../../../support/furnished';

const LAYOUT = { ...PORTAL, endMark: null };

/** What a list or a table is made of, its words left out. */
const listShape = (list: List): string =>
  `${list.ordered ? 'ol' : 'ul'}(${list.items.map(({ sublist }) => (sublist && sublist.items.length > 0 ? `i${listShape(sublist)}` : 'i')).join('')})`;

const paragraphShape = (text: Inline): readonly string[] => (isBlank(text) ? [] : ['p']);

const shapeOf = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return paragraphShape(block.text);
    case 'subhead':
      return isBlank(block.text) ? [] : [`h${block.level}`];
    case 'quote': {
      const inside = [...paragraphShape(block.text), ...(block.attribution === '' ? [] : ['p'])];
      return inside.length === 0 ? [] : [`quote(${inside.join('')})`];
    }
    case 'list':
      return block.items.length === 0 ? [] : [listShape(block)];
    case 'table':
      return [`table(${block.rows.length + (block.header ? 0 : 1)}x${block.rows[0]?.length ?? 0})`];
    case 'photos':
      return block.photos.flatMap(({ caption, credit }) => (isBlank(caption) && credit === '' ? [] : ['p']));
    case 'box': {
      const inside = block.blocks.flatMap(shapeOf);
      return inside.length === 0 ? [] : ['html', ...inside, 'html'];
    }
    case 'rule':
      return ['rule'];
  }
};

const childShapes = (node: Nodes): string =>
  'children' in node
    ? node.children
        .filter(({ type }) => type === 'paragraph' || type === 'list')
        .map((child) => readShape(child))
        .join('')
    : '';

const readShape = (node: RootContent | Nodes): string => {
  switch (node.type) {
    case 'paragraph':
      return 'p';
    case 'heading':
      return `h${node.depth}`;
    case 'blockquote':
      return `quote(${childShapes(node)})`;
    case 'list':
      return `${node.ordered ? 'ol' : 'ul'}(${node.children.map((item) => `i${item.children.map((child) => (child.type === 'list' ? readShape(child) : '')).join('')}`).join('')})`;
    case 'table':
      return `table(${node.children.length}x${node.children[0]?.children.length ?? 0})`;
    case 'thematicBreak':
      return 'rule';
    default:
      return node.type;
  }
};

const readBack = (article: Article): readonly string[] =>
  fromMarkdown(renderMarkdown(article, LAYOUT, HOUSE, new Map()).replace(/^---\n.*?\n---\n/su, ''), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  }).children.map(readShape);

test('a parser finds every block of a furnished article as what it is', () => {
  const { body } = furnishedArticle(photoOf(null), [photoOf(null)]);
  expect(readBack(articleOf({ body }))).toEqual(body.flatMap(shapeOf));
});

test('a parser finds every block of any article as what it is', () => {
  fc.assert(
    fc.property(content, (random) => {
      const { body } = arrange(piecesOf(random), LAYOUT);
      expect(readBack(articleOf({ body }))).toEqual(body.flatMap(shapeOf));
    }),
    { numRuns: 100 },
  );
});
