/** A Word document as a sub-editor meets it: styles by name, lists that count, photos the right way up. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { BUILT_IN_THEMES, HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { makeDocx } from '../../../../src/main/exporting/docx/make-docx';
import { readDocx } from '../../../../src/main/exporting/docx/read-docx';
import { articleOf, bridgeArticle, paragraph, photoOf } from '../../../support/articles';
import { COSTS, furnishedArticle, setPhotos } from '../../../support/furnished';
import { JPEG, PNG, STORED_PHOTOS, TURNED_JPEG, WEBP } from '../../../support/stored-photos';
import { openDocument, valuesOf, type WordDocument } from '../../../support/word-document';

const DOCUMENT = 'word/document.xml';

const made = async (article: Article, photos = STORED_PHOTOS): Promise<WordDocument> =>
  openDocument(await makeDocx(article, PORTAL, HOUSE, photos));

const furnished = furnishedArticle(photoOf(JPEG.asset), [photoOf(PNG.asset), photoOf(JPEG.asset)]);

afterEach(() => {
  vi.useRealTimers();
});

describe('styles', () => {
  test('each kind of text is set in a style of its own, under names that sub-editors know', async () => {
    const document = await made(furnished);
    const used = new Set(valuesOf(document, DOCUMENT, 'w:pStyle', 'w:val'));
    expect([...used].sort()).toEqual(
      'BodyText BoxBullet BoxHeading BoxText Byline Caption Dateline Gap Heading2 Lead ListBullet ListNumber Photo Quote QuoteAttribution Rule TableHeading TableText Title'.split(
        ' ',
      ),
    );
    const names = valuesOf(document, 'word/styles.xml', 'w:name', 'w:val');
    expect(names).toEqual(expect.arrayContaining(['Title', 'heading 2', 'heading 3', 'caption', 'Quote', 'Lead']));
  });

  test('no text is set by hand: bold, italic, links and credits are all that a run says of itself', async () => {
    const document = await made(furnished);
    const runs = [...document.text(DOCUMENT).matchAll(/<w:rPr>(.*?)<\/w:rPr>/gu)].map(([, inside = '']) => inside);
    const set = new Set(runs.flatMap((inside) => inside.match(/<w:\w+/gu) ?? []));
    expect([...set].sort()).toEqual(['<w:b', '<w:bCs', '<w:i', '<w:iCs', '<w:rStyle']);
  });

  test.each(BUILT_IN_THEMES.map((theme) => [theme.id, theme] as const))(
    'theme %s names a font that offices have',
    async (_, theme) => {
      const document = await openDocument(await makeDocx(bridgeArticle(), PORTAL, theme, new Map()));
      const fonts = new Set(valuesOf(document, 'word/styles.xml', 'w:rFonts', 'w:ascii'));
      expect([...fonts]).toEqual([theme.font === 'serif' ? 'Times New Roman' : 'Arial']);
    },
  );

  test.each([
    ['vi', 'vi-VN'],
    ['en', 'en-US'],
    ['fr-FR', 'fr-FR'],
  ])('what is written in %s is proofread as %s', async (language, office) => {
    const document = await made({ ...bridgeArticle(), language });
    expect(valuesOf(document, 'word/styles.xml', 'w:lang', 'w:val')).toEqual([office]);
    expect(document.text('docProps/core.xml')).toContain(`<dc:language>${office}</dc:language>`);
  });

  test('the page is A4', async () => {
    const document = await made(bridgeArticle());
    const [page] = document.openings(DOCUMENT, 'w:pgSz');
    expect([page?.attributes.get('w:w'), page?.attributes.get('w:h')]).toEqual(['11906', '16838']);
  });
});

describe('lists and tables', () => {
  test('every numbered list begins at one, in a numbering of its own', async () => {
    const list = { type: 'list', ordered: true, items: [{ text: plain('Một'), sublist: null }] } as const;
    const document = await made(articleOf({ body: [list, paragraph('Giữa'), list, { ...list, ordered: false }] }));
    const [first, second, bulleted] = valuesOf(document, DOCUMENT, 'w:numId', 'w:val');
    expect(new Set([first, second, bulleted]).size).toBe(3);
    const shared = new Set(valuesOf(document, 'word/numbering.xml', 'w:abstractNumId', 'w:val'));
    expect(shared.size).toBe(valuesOf(document, 'word/numbering.xml', 'w:abstractNumId', 'w:val').length);
  });

  test('an item deeper than Word counts stands at its deepest level', async () => {
    const deep = (depth: number): Article['body'][number] & { type: 'list' } => ({
      type: 'list',
      ordered: false,
      items: [{ text: plain(`bậc ${depth}`), sublist: depth === 12 ? null : deep(depth + 1) }],
    });
    const document = await made(articleOf({ body: [deep(0)] }));
    const levels = valuesOf(document, DOCUMENT, 'w:ilvl', 'w:val').map(Number);
    expect(levels).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8, 8]);
  });

  test('the row that names the columns is repeated on every page, and the columns are as wide as set', async () => {
    const document = await made(articleOf({ body: [COSTS] }));
    expect(document.openings(DOCUMENT, 'w:tblHeader')).toHaveLength(1);
    const widths = valuesOf(document, DOCUMENT, 'w:gridCol', 'w:w').map(Number);
    const whole = widths.reduce((sum, width) => sum + width, 0);
    expect(widths.map((width) => Math.round((width / whole) * 100))).toEqual([50, 20, 30]);
  });
});

describe('photos', () => {
  test('a caption follows its picture on the same page, with what it shows for those who cannot see it', async () => {
    const document = await made(bridgeArticle(photoOf(JPEG.asset)));
    expect(document.text(DOCUMENT)).toMatch(
      /w:val="Photo"\/>(?:(?!<w:p>).)*<w:drawing>.*?<\/w:p><w:p><w:pPr><w:pStyle w:val="Caption"/u,
    );
    expect(document.text('word/styles.xml')).toMatch(/w:styleId="Photo".*?<w:keepNext\/>/u);
    expect(valuesOf(document, DOCUMENT, 'wp:docPr', 'descr')).toEqual(['Nông dân gặt lúa bên bờ kênh']);
  });

  test.each(['left', 'right'] as const)('picture and caption stand together on the %s', async (side) => {
    const document = await made(articleOf({ body: [setPhotos(side, photoOf(JPEG.asset)), paragraph('Bên cạnh.')] }));
    const frames = document.openings(DOCUMENT, 'w:framePr').map(({ attributes }) => [...attributes].join());
    expect(frames).toHaveLength(2);
    expect(new Set(frames).size).toBe(1);
  });

  test('a picture is never wider than the text, nor larger than it is', async () => {
    const document = await made(articleOf({ photos: [photoOf(JPEG.asset), photoOf(PNG.asset)] }));
    const sizes = document.openings(DOCUMENT, 'wp:extent').map(({ attributes }) => Number(attributes.get('cx')));
    expect(sizes).toEqual([9071 * 635, 320 * 9525].map((emu) => expect.closeTo(emu, -2)));
  });

  test('a photo that was taken with the camera on its side stands upright', async () => {
    const document = await made(bridgeArticle(photoOf(TURNED_JPEG.asset)));
    const [turn] = valuesOf(document, DOCUMENT, 'a:xfrm', 'rot');
    const [room] = document.openings(DOCUMENT, 'wp:effectExtent');
    expect(turn).toBe('5400000');
    expect(Number(room?.attributes.get('t'))).toBeGreaterThan(0);
    expect(room?.attributes.get('l')).toBe('0');
  });

  test('a photo that was made anew goes in as what it is now', async () => {
    const article = { ...bridgeArticle(photoOf(WEBP.asset)), body: [setPhotos('full', photoOf(TURNED_JPEG.asset))] };
    const anew = new Map([WEBP, TURNED_JPEG].map(({ asset }) => [asset, PNG.bytes]));
    const document = await made(article, anew);
    expect(document.names.filter((name) => name.startsWith('word/media/'))).toEqual([
      'word/media/image1.png',
      'word/media/image2.png',
    ]);
    expect(document.text(DOCUMENT)).not.toContain('rot=');
  });

  test('a WebP that nobody made anew goes in as it is', async () => {
    expect((await made(bridgeArticle(photoOf(WEBP.asset)))).names).toContain('word/media/image1.webp');
  });

  test('where the picture is gone its words stay', async () => {
    const bytes = await makeDocx(bridgeArticle(photoOf(JPEG.asset)), PORTAL, HOUSE, new Map());
    expect(await readDocx(bytes)).toMatchObject({ photos: 0, text: expect.stringContaining('Ảnh: Minh Thư') });
  });
});

describe('what the document says of itself', () => {
  test('title, authors, section, keywords, and the article’s own times', async () => {
    const article = { ...bridgeArticle(), section: 'Nông thôn mới', tags: ['cầu', 'giao thông'] };
    const core = (await made(article)).text('docProps/core.xml');
    expect(core).toContain('<dc:title>Xã Thạnh Lợi khánh thành cây cầu thứ ba bắc qua kênh Rạch Chanh</dc:title>');
    expect(core).toContain('<dc:creator>Lê Hạnh</dc:creator>');
    expect(core).toContain('<dc:subject>Nông thôn mới</dc:subject>');
    expect(core).toContain('<cp:keywords>cầu, giao thông</cp:keywords>');
    expect(core).toContain('>2024-03-08T04:20:00Z</dcterms:created>');
  });

  test('the publisher stands in the footer, which is no part of the text', async () => {
    const theme = { ...HOUSE, publisher: { name: 'Xã Thạnh Lợi', address: '' }, footer: 'Ấp Rạch Chanh\n0272' };
    const bytes = await makeDocx(bridgeArticle(), PORTAL, theme, new Map());
    expect((await openDocument(bytes)).text('word/footer1.xml')).toContain('Xã Thạnh Lợi · Ấp Rạch Chanh · 0272');
    const read = await readDocx(bytes);
    expect(read.ok && read.text).not.toContain('0272');
  });

  test('nothing of the newsroom’s own record is in it', async () => {
    const article: Article = { ...bridgeArticle(), assignee: 'Phan Thị Kín', letStand: ['dau-van-tay'] };
    const document = await made(article);
    for (const name of document.names) expect(document.text(name)).not.toMatch(/Phan Thị Kín|dau-van-tay/u);
  });

  test('the same article gives the same bytes, whenever it is exported', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2024-03-08T05:00:00Z'));
    const first = await makeDocx(furnished, PORTAL, HOUSE, STORED_PHOTOS);
    vi.setSystemTime(new Date('2025-11-30T23:59:59Z'));
    const second = await makeDocx(furnished, PORTAL, HOUSE, STORED_PHOTOS);
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('links', () => {
  test('an address is never taken for a part of the file', async () => {
    const link = 'https://vi.example/media/image1.bmp';
    const article = { ...bridgeArticle(photoOf(WEBP.asset)), body: [paragraph([{ text: 'ảnh', link }])] };
    expect((await made(article)).text('word/_rels/document.xml.rels')).toContain(`Target="${link}"`);
  });

  test('an address becomes one that a package may hold, and one too long for Office is text alone', async () => {
    const link = 'https://vi.example/tin tức?a=1&b=“2”';
    const body = [
      paragraph([{ text: 'tin', link }]),
      paragraph([{ text: 'dài', link: `https://vi.example/${'a'.repeat(3_000)}` }]),
    ];
    const document = await made(articleOf({ body }));
    const targets = document
      .openings('word/_rels/document.xml.rels', 'Relationship')
      .filter(({ attributes }) => attributes.get('TargetMode') === 'External')
      .map(({ attributes }) => attributes.get('Target'));
    expect(targets).toEqual(['https://vi.example/tin%20t%E1%BB%A9c?a=1&b=%E2%80%9C2%E2%80%9D']);
    expect(document.openings(DOCUMENT, 'w:hyperlink')).toHaveLength(1);
  });
});
