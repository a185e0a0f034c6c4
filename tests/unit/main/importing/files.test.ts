import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { besidePage } from '../../../../src/main/importing/html/beside-page';
import { asTcvn3, asVni, asWindows1258, westernBytes } from '../../vietnamese/legacy/encoders';
import { documentIn, linesIn, readBytes, readText, viewOf } from './reading';

const FOLDER = join(__dirname, '../../../fixtures/imports');

const fixture = async (name: string) => {
  const path = join(FOLDER, name);
  const bytes = await readFile(path);
  return readBytes(name, bytes, await besidePage(path, bytes));
};

const STORY = {
  headline: 'Lúa chín sớm ở xã An Bình',
  dateline: null,
  lead: 'Nông dân xã An Bình gặt lúa hè thu sớm nửa tháng, bán được giá ngay đầu vụ.',
  photos: [{ caption: 'Nông dân ấp Bình Thạnh gặt lúa.', credit: 'Lê Hạnh' }],
  blocks: ['paragraph', 'subhead', 'list', 'list', 'table', 'paragraph'],
  endMark: true,
  byline: ['Lê Hạnh'],
  dropped: [],
};

describe('one story, as LibreOffice saved it', () => {
  test.each(['story.docx', 'story.odt', 'story.rtf', 'story.html'])(
    '%s gives the same article, with its photo',
    async (name) => {
      const reading = fixture(name);
      expect(await viewOf(reading)).toMatchObject(STORY);
      const { pictures, blocks } = await documentIn(reading);
      expect(pictures.size).toBe(1);
      const list = blocks.find(({ block }) => block.type === 'list')?.block;
      expect(list).toMatchObject({ ordered: false, items: [{}, { sublist: { items: [{}] } }, {}] });
    },
  );
});

const PAGE = 'Sáng 8-3, người dân ấp Bình Thạnh gặt lúa hè thu, sớm hơn năm ngoái nửa tháng.';

describe('text in any alphabet', () => {
  test.each([
    ['UTF-8', Buffer.from(PAGE), null],
    ['UTF-16 without its mark', Buffer.from(PAGE, 'utf16le'), null],
    ['TCVN3', westernBytes(asTcvn3(PAGE)), 'tcvn3'],
    ['VNI', westernBytes(asVni(PAGE)), 'vni'],
    ['Windows-1258', westernBytes(asWindows1258(PAGE)), 'windows-1258'],
    ['TCVN3 saved as UTF-8', Buffer.from(asTcvn3(PAGE)), 'tcvn3'],
  ])('%s is read as it was meant', async (_name, bytes, charset) => {
    const read = await readBytes('bai.txt', bytes);
    expect(read).toMatchObject({ ok: true, is: 'text', text: PAGE });
    expect(read.ok && read.is === 'text' && read.conversions.map((each) => each.charset)).toEqual(
      charset ? [charset] : [],
    );
  });
});

describe('a saved page', () => {
  const page = (body: string, head = ''): string =>
    `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  const PROSE = Array.from(
    { length: 6 },
    (_, i) =>
      `<p>Đoạn ${i + 1}: người dân ấp Bình Thạnh gặt lúa hè thu sớm nửa tháng, thương lái đặt cọc từ đầu vụ.</p>`,
  ).join('');
  const HTML = page(
    `<header><a href="/">Báo Ấp</a></header><nav><ul><li><a href="/a">Thời sự</a></li><li><a href="/b">Kinh tế</a></li></ul></nav>` +
      `<main><h1>Lúa chín sớm ở xã An Bình</h1><p class="sapo">Nông dân gặt sớm nửa tháng, bán được giá.</p>${PROSE}<p class="author">Lê Hạnh</p></main>` +
      `<footer><p>Giấy phép số 1 của sở</p></footer>`,
    '<meta property="article:published_time" content="2024-03-08T03:54:00Z"><meta property="article:section" content="Nông nghiệp">',
  );

  test('its article is found, the rest is left out by name', async () => {
    const view = await viewOf(readText('trang.html', HTML));
    expect(view).toMatchObject({
      headline: 'Lúa chín sớm ở xã An Bình',
      lead: 'Nông dân gặt sớm nửa tháng, bán được giá.',
      byline: ['Lê Hạnh'],
    });
    expect(view.body).toHaveLength(6);
    expect(view.dropped.join('\n')).toMatch(/Thời sự[\s\S]*Giấy phép/u);
  });

  test('what it says of itself is known', async () => {
    const { facts } = await documentIn(readText('trang.html', HTML));
    expect(facts).toMatchObject({ publishedAt: '2024-03-08T10:54:00+07:00', section: 'Nông nghiệp' });
  });

  test('JSON-LD names authors and moment, whatever else is wrong in it', async () => {
    const linked = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: 'Lúa chín',
          author: [{ name: 'Lê Hạnh' }],
          datePublished: '2024-03-08T10:54+0700',
        },
      ],
    });
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${linked}</script>`;
    const { facts } = await documentIn(readText('trang.html', page(PROSE, head)));
    expect(facts).toMatchObject({ title: 'Lúa chín', authors: ['Lê Hạnh'], publishedAt: '2024-03-08T10:54:00+07:00' });
  });

  test('pictures on the web are named, never fetched; scripts are nothing', async () => {
    const body = `${PROSE}<p><img src="https://example.vn/a.jpg" width="600"></p><script>document.title='x'</script>`;
    const { notes, pictures } = await documentIn(readText('trang.html', page(body)));
    expect(notes).toEqual([{ kind: 'unread-picture', text: 'https://example.vn/a.jpg' }]);
    expect(pictures.size).toBe(0);
  });

  test('a page in an old code page is read by its bytes', async () => {
    const bytes = westernBytes(asTcvn3(`<html><body><p>${PAGE}</p><p>${PAGE}</p></body></html>`));
    expect(await linesIn(readBytes('cu.htm', bytes))).toEqual([`paragraph: ${PAGE}`, `paragraph: ${PAGE}`]);
  });
});

describe('Markdown', () => {
  const MARKDOWN = `---
title: "Lúa chín sớm"
authors: [Lê Hạnh, "Ngọc Hân"]
date: 2024-03-08T10:54:00+07:00
tags:
  - lúa
---
# Lúa chín sớm ở xã An Bình

Đoạn **một** với [liên kết](https://example.vn/).

- một
  - hai

| Ấp | Diện tích |
|---|---|
| Bình Thạnh | 120 ha |

> Nước về muộn.
>
> — Ông Được
`;

  test('its blocks and its head are read', async () => {
    const { blocks, facts } = await documentIn(readText('bai.md', MARKDOWN));
    expect(blocks.map(({ block, hint }) => hint ?? block.type)).toEqual([
      'headline',
      'paragraph',
      'list',
      'table',
      'quote',
    ]);
    expect(blocks[1]?.block).toEqual({
      type: 'paragraph',
      text: [
        { text: 'Đoạn ' },
        { text: 'một', bold: true },
        { text: ' với ' },
        { text: 'liên kết', link: 'https://example.vn/' },
        { text: '.' },
      ],
    });
    expect(blocks[4]?.block).toMatchObject({ attribution: 'Ông Được' });
    expect(facts).toMatchObject({
      title: 'Lúa chín sớm',
      authors: ['Lê Hạnh', 'Ngọc Hân'],
      tags: ['lúa'],
      publishedAt: '2024-03-08T10:54:00+07:00',
    });
  });
});

describe('ninjs', () => {
  test.each([
    [
      '1.x',
      {
        uri: 'urn:1',
        type: 'text',
        headline: 'Lúa chín',
        description_text: 'Sớm nửa tháng.',
        body_html: '<p>Một.</p><p>Hai.</p>',
        byline: 'Lê Hạnh',
        associations: {
          main: {
            type: 'picture',
            description_text: 'Gặt lúa',
            byline: 'Ngọc Hân',
            renditions: { main: { href: 'a.jpg' } },
          },
        },
      },
    ],
    [
      '2.x',
      {
        uri: 'urn:1',
        type: 'text',
        headlines: [{ role: 'main', value: 'Lúa chín' }],
        descriptions: [{ role: 'summary', value: 'Sớm nửa tháng.' }],
        bodies: [{ contenttype: 'text/html', value: '<p>Một.</p><p>Hai.</p>' }],
        bylines: [{ byline: 'Lê Hạnh' }],
        associations: [
          {
            name: 'main',
            type: 'picture',
            descriptions: [{ value: 'Gặt lúa' }],
            byline: 'Ngọc Hân',
            renditions: [{ href: 'a.jpg' }],
          },
        ],
      },
    ],
  ])('%s is read', async (_version, item) => {
    const reading = readText('tin.json', JSON.stringify(item));
    expect(await linesIn(reading)).toEqual([
      'headline: Lúa chín',
      'lead: Sớm nửa tháng.',
      'photos',
      'paragraph: Một.',
      'paragraph: Hai.',
      'byline: Lê Hạnh',
    ]);
    expect((await documentIn(reading)).notes).toEqual([{ kind: 'unread-picture', text: 'a.jpg' }]);
  });

  test('other JSON is refused', async () => {
    expect(await readText('x.json', '{"uri": 3, "dependencies": {}}')).toEqual({
      ok: false,
      reason: 'unsupported-format',
    });
    expect(await readText('x.json', '{"headline": ')).toEqual({ ok: false, reason: 'broken-file' });
  });
});

test.each([
  ['a PDF', Buffer.from('%PDF-1.7 …')],
  ['a Word document of before 2007', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
])('%s is refused whatever it is called', async (_name, bytes) => {
  expect(await readBytes('bai.docx', bytes)).toEqual({ ok: false, reason: 'unsupported-format' });
});
