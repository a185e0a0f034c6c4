/** A Word document as a package: what Word would offer to repair is found here. */
import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { makeDocx } from '../../../../src/main/exporting/docx/make-docx';
import { bridgeArticle, emptyArticle, everyLetterArticle, photoOf } from '../../../support/articles';
import { COSTS, furnishedArticle, setPhotos } from '../../../support/furnished';
import { GIF, JPEG, PNG, STORED_PHOTOS, TURNED_JPEG, WEBP } from '../../../support/stored-photos';
import { openDocument, valuesOf, type WordDocument } from '../../../support/word-document';

const furnished: Article = furnishedArticle(photoOf(JPEG.asset), [photoOf(PNG.asset), photoOf(WEBP.asset)]);

const ARTICLES: readonly (readonly [string, Article])[] = [
  ['an empty article', emptyArticle()],
  ['a short one', bridgeArticle(photoOf(TURNED_JPEG.asset))],
  ['one with every letter', everyLetterArticle()],
  ['one with every block', { ...furnished, photos: [photoOf(GIF.asset)] }],
  ['one that ends in two tables', { ...furnished, body: [COSTS, COSTS, setPhotos('right', photoOf(PNG.asset))] }],
];

const DOCUMENT = 'word/document.xml';

/** In the order that the schema of WordprocessingML (ECMA-376, part 1, CT_PPrBase) demands. */
const PARAGRAPH_ORDER =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl rPr sectPr'
    .split(' ')
    .map((name) => `w:${name}`);
/** CT_RPr, in the order that Word itself writes. */
const LETTER_ORDER = 'rStyle rFonts b bCs i iCs caps color sz szCs u lang'.split(' ').map((name) => `w:${name}`);

const blocksOf = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<w:${name}>(.*?)</w:${name}>`, 'gsu'))].map(([, inside = '']) => inside);

const childNames = (xml: string): readonly string[] => {
  let depth = 0;
  return [...xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/gu)].flatMap(([, closing, name = '', empty]) => {
    const at = depth;
    depth += closing === '/' ? -1 : empty === '/' ? 0 : 1;
    return closing === '' && at === 0 ? [name] : [];
  });
};

const isInOrder = (names: readonly string[], order: readonly string[]): boolean => {
  const places = names.map((name) => order.indexOf(name));
  return places.every((place, i) => place !== -1 && place > (places[i - 1] ?? -1));
};

const relationshipsOf = (document: WordDocument, part: string) => {
  const folder = part === '' ? '' : posix.dirname(part);
  const name = part === '' ? '_rels/.rels' : `${folder}/_rels/${posix.basename(part)}.rels`;
  if (!document.names.includes(name)) return [];
  return document.openings(name, 'Relationship').map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    isOutside: attributes.get('TargetMode') === 'External',
    target: posix.join(folder, attributes.get('Target') ?? ''),
  }));
};

describe.each(ARTICLES)('%s', (_, article) => {
  let document: WordDocument;
  beforeAll(async () => {
    document = await openDocument(await makeDocx(article, PORTAL, HOUSE, STORED_PHOTOS));
  });

  test('every part of it is well-formed', () => {
    const parts = document.names.filter((name) => /\.(?:xml|rels)$/u.test(name));
    expect(parts.length).toBeGreaterThan(8);
    for (const part of parts) expect(document.openings(part).length, part).toBeGreaterThan(0);
  });

  test('every part has a type, and no type is without its part', () => {
    const endings = valuesOf(document, '[Content_Types].xml', 'Default', 'Extension');
    const overrides = valuesOf(document, '[Content_Types].xml', 'Override', 'PartName');
    const untyped = document.names.filter(
      (name) => !overrides.includes(`/${name}`) && !endings.includes(name.slice(name.lastIndexOf('.') + 1)),
    );
    expect(untyped).toEqual([]);
    expect(overrides.filter((name) => !document.names.includes(name.slice(1)))).toEqual([]);
    expect(new Set([...endings, ...overrides]).size).toBe(endings.length + overrides.length);
  });

  test('every relationship leads to a part that is there, and has a name of its own', () => {
    for (const part of ['', ...document.names.filter((name) => name.endsWith('.xml'))]) {
      const all = relationshipsOf(document, part);
      expect(all.filter(({ isOutside, target }) => !isOutside && !document.names.includes(target))).toEqual([]);
      expect(new Set(all.map(({ id }) => id)).size, part).toBe(all.length);
    }
  });

  test('what the text refers to is there: links, pictures, styles, lists', () => {
    const known = relationshipsOf(document, DOCUMENT).map(({ id }) => id);
    const used = document
      .openings(DOCUMENT)
      .flatMap(({ attributes }) => [attributes.get('r:id'), attributes.get('r:embed')])
      .filter((id) => id !== undefined);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    const styles = valuesOf(document, 'word/styles.xml', 'w:style', 'w:styleId');
    const wanted = [DOCUMENT, 'word/footer1.xml'].flatMap((part) =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((element) => valuesOf(document, part, element, 'w:val')),
    );
    expect(wanted.filter((id) => !styles.includes(id))).toEqual([]);
    const lists = valuesOf(document, 'word/numbering.xml', 'w:num', 'w:numId');
    expect(valuesOf(document, DOCUMENT, 'w:numId', 'w:val').filter((id) => !lists.includes(id))).toEqual([]);
  });

  test('no two styles, pictures or lists share an identity', () => {
    const identities = [
      valuesOf(document, 'word/styles.xml', 'w:style', 'w:styleId'),
      valuesOf(document, 'word/styles.xml', 'w:name', 'w:val'),
      valuesOf(document, DOCUMENT, 'wp:docPr', 'id'),
      valuesOf(document, 'word/numbering.xml', 'w:num', 'w:numId'),
      valuesOf(document, 'word/numbering.xml', 'w:abstractNum', 'w:abstractNumId'),
    ];
    for (const ids of identities) expect(new Set(ids).size).toBe(ids.length);
  });

  test('styles build on styles that are there', () => {
    const styles = valuesOf(document, 'word/styles.xml', 'w:style', 'w:styleId');
    const named = ['w:basedOn', 'w:next'].flatMap((element) => valuesOf(document, 'word/styles.xml', element, 'w:val'));
    expect(named.filter((id) => !styles.includes(id))).toEqual([]);
  });

  test('properties stand in the order that the schema demands', () => {
    for (const part of [DOCUMENT, 'word/styles.xml', 'word/footer1.xml']) {
      const xml = document.text(part);
      for (const inside of blocksOf(xml, 'pPr'))
        expect(isInOrder(childNames(inside), PARAGRAPH_ORDER), inside).toBe(true);
      for (const inside of blocksOf(xml, 'rPr')) expect(isInOrder(childNames(inside), LETTER_ORDER), inside).toBe(true);
    }
  });

  test('no cell is without a paragraph, no table touches another, and the document ends in a paragraph', () => {
    const xml = document.text(DOCUMENT);
    expect(xml).not.toMatch(/<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?<\/w:tc>/u);
    expect(xml).not.toContain('</w:tbl><w:tbl>');
    expect(xml).not.toContain('</w:tbl></w:tc>');
    expect(xml).not.toContain('</w:tbl><w:sectPr>');
  });
});

test('a WebP lies in the file under its own name and type', async () => {
  const document = await openDocument(await makeDocx(bridgeArticle(photoOf(WEBP.asset)), PORTAL, HOUSE, STORED_PHOTOS));
  expect(document.names).toContain('word/media/image1.webp');
  expect(document.names.filter((name) => name.includes('bmp'))).toEqual([]);
  expect(document.text('[Content_Types].xml')).toContain('ContentType="image/webp" Extension="webp"');
});

test('a picture that is shown twice lies in the file once', async () => {
  const photo = photoOf(JPEG.asset);
  const article: Article = { ...bridgeArticle(photo), body: [setPhotos('left', photo), setPhotos('full', photo)] };
  const document = await openDocument(await makeDocx(article, PORTAL, HOUSE, STORED_PHOTOS));
  expect(document.names.filter((name) => name.startsWith('word/media/'))).toEqual(['word/media/image1.jpg']);
  expect(valuesOf(document, DOCUMENT, 'a:blip', 'r:embed')).toHaveLength(3);
});
