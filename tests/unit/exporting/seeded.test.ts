import { describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { readMarkdown } from '#shared/exporting/markdown/read-markdown';
import { renderMarkdown } from '#shared/exporting/markdown/render-markdown';
import { renderNewsml } from '#shared/exporting/newsml/render-newsml';
import { NINJS_SLOTS, readNinjs } from '#shared/exporting/ninjs/read-ninjs';
import { renderNinjs } from '#shared/exporting/ninjs/render-ninjs';
import { prove, type Showing } from '#shared/exporting/proof/prove';
import type { Reading } from '#shared/exporting/proof/reading';
import { readPlainText } from '#shared/exporting/text/read-plain-text';
import { renderPlainText } from '#shared/exporting/text/render-plain-text';
import { HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { seedContent } from '#shared/seed/seed-content';
import { readNewsml } from '../../../src/main/exporting/proof/read-newsml';
import { articleOf } from '../../support/articles';

const NONE = new Map();

const FORMS: readonly (readonly [string, (article: Article) => Reading, Showing])[] = [
  [
    'Markdown',
    (article) => readMarkdown(renderMarkdown(article, PORTAL, HOUSE, NONE)),
    { spaces: 'kept', photos: true },
  ],
  ['plain text', (article) => readPlainText(renderPlainText(article, PORTAL)), { spaces: 'kept', photos: false }],
  [
    'ninjs',
    (article) => readNinjs(renderNinjs(article, PORTAL, HOUSE, NONE)),
    { spaces: 'kept', photos: true, slots: NINJS_SLOTS },
  ],
  ['NewsML-G2', (article) => readNewsml(renderNewsml(article, PORTAL, HOUSE, NONE)), { spaces: 'kept', photos: true }],
];

describe.each(FORMS)('%s', (_, readBack, showing) => {
  test('says letter for letter what each of forty made-up articles says', () => {
    for (let nth = 0; nth < 40; nth += 1) {
      const article = articleOf(seedContent(7, nth));
      expect(prove({ article, layout: PORTAL, held: new Set() }, readBack(article), showing)).toBeNull();
    }
  });
});
