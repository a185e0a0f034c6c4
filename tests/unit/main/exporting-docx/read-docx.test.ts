/** A Word document read back says what the article says, letter for letter, and what is broken is no document. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Block, Content } from '#shared/article/article';
import { printByline } from '#shared/article/byline';
import { isBlank, plain, textOf } from '#shared/article/inline';
import { assetsOf } from '#shared/article/photos';
import { blockTexts } from '#shared/article/words';
import { captionText } from '#shared/exporting/plain-blocks';
import { prove } from '#shared/exporting/proof/prove';
import { HOUSE } from '#shared/exporting/themes';
import { bodyWithEndMark } from '#shared/layout/end-mark';
import { formatDateline } from '#shared/layout/format-dateline';
import { PORTAL } from '#shared/layout/portal';
import { zipOf } from '../../../../src/main/bundle/zip-of';
import { makeDocx } from '../../../../src/main/exporting/docx/make-docx';
import { readDocx } from '../../../../src/main/exporting/docx/read-docx';
import { inXml } from '../../../../src/main/exporting/docx/xml-text';
import { content, text } from '../../../support/arbitrary';
import { articleOf, everyLetterArticle, longArticle, paragraph, photoOf } from '../../../support/articles';
import { furnishedArticle } from '../../../support/furnished';
import { JPEG, PNG, STORED_PHOTOS } from '../../../support/stored-photos';
import { openDocument } from '../../../support/word-document';

const blockLines = (block: Block): readonly string[] => {
  if (block.type === 'photos') return block.photos.map((photo) => captionText(photo, 'Ảnh: '));
  if (block.type === 'quote' && block.attribution !== '') return [textOf(block.text), `— ${block.attribution}`];
  return blockTexts(block).map(textOf);
};

/** What the document has to say, made from the article alone, a paragraph each. */
const paragraphsOf = ({ dateline, headline, lead, photos, body, byline }: Content): readonly string[] =>
  [
    dateline === null ? '' : formatDateline(dateline, PORTAL),
    ...[headline, lead].map((slot) => (isBlank(slot) ? '' : textOf(slot))),
    ...photos.map((photo) => captionText(photo, 'Ảnh: ')),
    ...bodyWithEndMark(body, PORTAL.endMark).flatMap(blockLines),
    printByline(byline, PORTAL.byline.separator),
  ].map(inXml);

const spoken = (article: Content): string =>
  paragraphsOf(article)
    .filter((line) => line !== '')
    .join('\n');

const readBack = async (article: Article, photos = STORED_PHOTOS) =>
  readDocx(await makeDocx(article, PORTAL, HOUSE, photos));

const LETTERS = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('שלום עולם', 'مرحبا 123', '👨‍👩‍👧‍👦', '\u0000\u0008\u000B', '\uFFFE\uFFFF', '\uD800', 'CURRENT', '{bulleted-0}', '{picture}', ']]>', '&#8;'),
); // biome-ignore format: a table of texts

describe('whatever is written', () => {
  test('the document says it letter for letter, tabs, breaks and all', async () => {
    await fc.assert(
      fc.asyncProperty(content, async (random) => {
        const read = await readBack(articleOf(random), new Map());
        expect(read).toEqual({ ok: true, text: spoken(random), photos: 0 });
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test('no letter of any script, and nothing that XML has no room for, makes a document that cannot be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(LETTERS, { maxLength: 4 }), async (texts) => {
        const article = articleOf({
          headline: plain(texts.join(' ')),
          body: texts.map((each) => paragraph([{ text: each, bold: true }])),
          photos: texts.map((each) => ({ ...photoOf(JPEG.asset), alt: each, credit: each })),
        });
        const read = await readBack(article);
        expect(read).toEqual({ ok: true, text: spoken(article), photos: texts.length });
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test.each([
    ['furnished', furnishedArticle(photoOf(JPEG.asset), [photoOf(PNG.asset), photoOf(null)])],
    ['with every letter', everyLetterArticle()],
    ['long', longArticle(20)],
  ])('an article %s is proven by its document', async (_, article) => {
    const read = await readBack(article);
    const source = { article, layout: PORTAL, held: new Set(STORED_PHOTOS.keys()) };
    expect(read.ok && prove(source, read, { spaces: 'kept', photos: true })).toBeNull();
  });

  test('every letter of Vietnamese comes back', async () => {
    expect(await readBack(everyLetterArticle())).toMatchObject({ ok: true, text: spoken(everyLetterArticle()) });
  });
});

describe('photos', () => {
  const article = furnishedArticle(photoOf(JPEG.asset), [photoOf(PNG.asset), photoOf(JPEG.asset)]);

  test('as many are counted as are shown', async () => {
    expect(await readBack(article)).toMatchObject({ photos: assetsOf(article).length });
  });

  test.each([
    ['gone', (bytes: Uint8Array) => bytes.subarray(0, 0)],
    ['no picture', () => Buffer.from('<html>')],
  ])('one whose bytes are %s does not count', async (_, damage) => {
    const document = await openDocument(await makeDocx(article, PORTAL, HOUSE, STORED_PHOTOS));
    const files = document.names.map((name) => ({ name, bytes: document.bytes(name), how: 'deflate' as const }));
    const damaged = files.map((file) =>
      file.name === 'word/media/image1.jpg' ? { ...file, bytes: damage(file.bytes) } : file,
    );
    expect(await readDocx(await zipOf(damaged))).toMatchObject({ photos: 1 });
  });
});

describe('reading', () => {
  const packed = (xml: string) =>
    zipOf([{ name: 'word/document.xml', bytes: Buffer.from(xml, 'utf8'), how: 'deflate' }]);
  const body = (inside: string): string => `<?xml version="1.0"?><w:document><w:body>${inside}</w:body></w:document>`;

  test('what is deleted, a field’s instruction, and what stands there for older programs is not read', async () => {
    const bytes = await packed(
      body(
        '<w:p><w:r><w:t>Còn</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText><w:t>bỏ</w:t></w:r></w:del><w:r><w:instrText> PAGE </w:instrText></w:r><mc:AlternateContent><mc:Fallback><w:r><w:t>cũ</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>',
      ),
    );
    expect(await readDocx(bytes)).toEqual({ ok: true, text: 'Còn', photos: 0 });
  });

  test('tabs, breaks, hyphens and references are letters', async () => {
    const bytes = await packed(
      body('<w:p><w:r><w:t>a</w:t><w:tab/><w:t>&amp;&#x1EA1;</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/></w:r></w:p>'),
    );
    expect(await readDocx(bytes)).toEqual({ ok: true, text: 'a\t&ạ\nb\u2011', photos: 0 });
  });

  test.each([
    ['a tag left open', '<w:p><w:r></w:p>'],
    ['an entity that nobody declared', '<w:p>&nbsp;</w:p>'],
    ['a bare ampersand', '<w:p>a & b</w:p>'],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><w:p/>'],
    ['a control character', '<w:p>\u0001</w:p>'],
    ['a control character written as a number', '<w:p>&#1;</w:p>'],
    ['an attribute twice', '<w:p a="1" a="2"/>'],
  ])('%s makes it no document', async (_, inside) => {
    expect(await readDocx(await packed(body(inside)))).toEqual({ ok: false, reason: 'broken-file' });
  });

  test('a file that is cut off anywhere is no document', async () => {
    const bytes = await makeDocx(furnishedArticle(photoOf(JPEG.asset), []), PORTAL, HOUSE, STORED_PHOTOS);
    for (let part = 0; part < 50; part += 1) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 50));
      expect(await readDocx(cut)).toEqual({ ok: false, reason: 'broken-file' });
    }
  });
});
