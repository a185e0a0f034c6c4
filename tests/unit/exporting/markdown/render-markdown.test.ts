import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article, Block, Inline } from '#shared/article/article';
import { type AssetName, readAssetName } from '#shared/article/identity';
import { plain, textOf } from '#shared/article/inline';
import { assetsOf } from '#shared/article/photos';
import { readMarkdown } from '#shared/exporting/markdown/read-markdown';
import { renderMarkdown } from '#shared/exporting/markdown/render-markdown';
import type { Difference } from '#shared/exporting/order';
import { lettersOf } from '#shared/exporting/proof/letters';
import { prove } from '#shared/exporting/proof/prove';
import { HOUSE } from '#shared/exporting/themes';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { content } from '../../../support/arbitrary';
import {
  articleOf,
  bridgeArticle,
  emptyArticle,
  everyLetterArticle,
  paragraph,
  photoOf,
} from '../../../support/articles';
import { furnishedArticle } from '../../../support/furnished';
import { notSaid } from '../../../support/not-said';

const ASSET = readAssetName(`${'5e'.repeat(32)}.jpg`);
if (!ASSET) throw new Error('the fixture is a real name');
const PHOTOS: ReadonlyMap<AssetName, string> = new Map([[ASSET, 'cau-moi-photos/1.jpg']]);

const render = (article: Article): string => renderMarkdown(article, PORTAL, HOUSE, PHOTOS);
const bodyOf = (...body: readonly Block[]): string => render(articleOf({ body })).replace(/^---\n.*?\n---\n\n/su, '');
const flawOf = (article: Article): Difference | null =>
  prove({ article, layout: PORTAL, held: new Set(PHOTOS.keys()) }, readMarkdown(render(article)), {
    spaces: 'kept',
    photos: true,
  });
const frontOf = (article: Article): unknown => parse(render(article).split('---\n')[1] ?? '');

describe('the front matter', () => {
  test('says what a website’s generator needs', () => {
    const article: Article = { ...bridgeArticle(photoOf(ASSET)), section: 'Nông thôn mới', tags: ['cầu', 'Thạnh Lợi'] };
    const theme = { ...HOUSE, canonical: 'https://baomoi.example/{section}/{slug}.html' };
    const front: unknown = parse(renderMarkdown(article, PORTAL, theme, PHOTOS).split('---\n')[1] ?? '', {
      schema: 'failsafe',
    });
    expect(front).toEqual({
      title: 'Xã Thạnh Lợi khánh thành cây cầu thứ ba bắc qua kênh Rạch Chanh',
      date: '2024-03-08T10:54:03+07:00',
      lastmod: '2024-03-08T04:20:00.000Z',
      authors: ['Lê Hạnh'],
      place: 'Thạnh Lợi',
      description: textOf(article.lead),
      section: 'Nông thôn mới',
      tags: ['cầu', 'Thạnh Lợi'],
      slug: 'xa-thanh-loi-khanh-thanh-cay-cau-thu-ba-bac-qua-kenh-rach-chanh',
      language: 'vi',
      canonical:
        'https://baomoi.example/nong-thon-moi/xa-thanh-loi-khanh-thanh-cay-cau-thu-ba-bac-qua-kenh-rach-chanh.html',
      images: ['cau-moi-photos/1.jpg'],
      id: article.id,
    });
  });

  test('leaves out what the article does not say', () => {
    expect(Object.keys(Object(frontOf(emptyArticle())))).toEqual(['lastmod', 'slug', 'language', 'id']);
  });

  test('keeps any text as text', () => {
    const tag = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        'no',
        '~',
        '1.0',
        '2024-03-08',
        '"',
        "'",
        '# x',
        'a: b',
        '- a',
        '---',
        '\\',
        '\u0085',
        '\u2028',
        '\uFEFF',
        '{',
        '*a',
        '&b',
        '%',
        '@',
      ),
    );
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1, maxLength: 3 }), (tags) => {
        const normal = tags.map((each) => each.normalize('NFC'));
        expect(frontOf({ ...emptyArticle(), tags: normal })).toMatchObject({ tags: normal });
      }),
    );
  });
});

describe('the article', () => {
  test('has each block in Markdown’s own form', () => {
    const article = furnishedArticle(photoOf(ASSET), [photoOf(ASSET), photoOf(null)]);
    const markdown = render(article);
    expect(markdown).toContain('\n# Xã Thạnh Lợi khánh thành');
    expect(markdown).toContain('\n## Góp công nhiều hơn góp của\n');
    expect(markdown).toContain('*dậy từ 4 giờ sáng*');
    expect(markdown).toContain('[trang của xã](https://thanhloi.example/cau)');
    expect(markdown).toContain('- Kinh phí: 2,1 tỷ đồng\n  1. Ngân sách xã: 900 triệu đồng\n  2. Đóng góp');
    expect(markdown).toContain(
      '> Có cầu rồi, tôi mới dám tính chuyện trồng thêm hai công ổi.\n>\n> — Bà Lê Thị Nở, ấp Rạch Chanh',
    );
    expect(markdown).toContain(
      '![Nông dân gặt lúa bên bờ kênh](cau-moi-photos/1.jpg)\\\nNông dân ấp Rạch Chanh thu hoạch lúa đông xuân sớm hơn mọi năm nửa tháng. Ảnh: Minh Thư\n',
    );
    expect(markdown).toContain(
      '| Hạng mục             | Triệu đồng | **Nguồn**    |\n| -------------------- | ---------- | ------------ |\n',
    );
    expect(markdown).toContain('| Đường dẫn<br>hai đầu | 610        | Dân góp      |');
    expect(markdown).toContain('\n***\n');
    expect(markdown).toContain('\n<aside>\n\n### Cầu trong xã\n');
    expect(markdown).toMatch(/<\/aside>\n\n\.\/\.\n\nLê Hạnh\n$/u);
  });

  test('that looks like Markdown stays the text that it is', () => {
    const texts = [
      '1. Mục tiêu',
      '# Không phải tít',
      '- gạch',
      '> trích',
      '---',
      '| a | b |',
      '*sao* _gạch_ `mã` ~~bỏ~~',
      '[a](b) ![c](d) <b>đ</b> &amp; \\',
      'www.xa.vn a@b.vn https://x.vn',
      '[^1]',
      '+ cộng',
      '    thụt',
      '```',
    ];
    expect(
      readMarkdown(bodyOf(...texts.map((text) => paragraph(text))))
        .text.trim()
        .split('\n'),
    ).toEqual([...texts.slice(0, -1).map((text) => text.trim()), '```./.']);
  });

  test.each<readonly [string, Inline]>([
    ['within a word', [{ text: 'đ' }, { text: 'ư', bold: true }, { text: 'ợc' }]],
    ['at quotation marks', [{ text: 'nói' }, { text: '“được”', bold: true }, { text: 'rồi' }]],
    [
      'side by side',
      [
        { text: 'một', bold: true },
        { text: 'hai', italic: true },
        { text: 'ba', bold: true, italic: true },
      ],
    ],
    ['with white space at its ends', [{ text: 'một' }, { text: ' hai ', bold: true }, { text: 'ba' }]],
    [
      'over a link',
      [
        { text: 'xem ', bold: true },
        { text: 'đây', bold: true, link: 'https://x.example/(a)?b=1&c=2' },
      ],
    ],
  ])('keeps its marks %s', (_, inline) => {
    const markdown = bodyOf(paragraph(inline), { type: 'rule' });
    expect(markdown).not.toMatch(/\\\*/u);
    expect(readMarkdown(markdown).text.replace(/\s+$/u, '')).toBe(`${textOf(inline)}\n\n./.`);
  });
});

test('every letter of Vietnamese comes through', () => {
  expect(flawOf(everyLetterArticle())).toBeNull();
});

test('whatever the article, what is read back is its text, and its photos are all there', () => {
  fc.assert(
    fc.property(content, (random) => {
      const article = articleOf(arrange(piecesOf(random), PORTAL));
      const read = readMarkdown(render(article));
      expect(notSaid(article, read.text)).toBeNull();
      expect(read.photos).toBe(assetsOf(article).length);
    }),
    { numRuns: 60 },
  );
});

test('whatever is typed, a paragraph stays one paragraph with the same letters', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'ab ộ\n*_`~[]()<>#+-.!|\\&;:@/"\'=12\t^$%{}'), maxLength: 30 });
  const run = fc.record({
    text: typed,
    bold: fc.constantFrom(true as const, undefined),
    italic: fc.constantFrom(true as const, undefined),
  });
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (runs) => {
      const inline = runs.map(({ text, bold, italic }) => ({ text, ...(bold && { bold }), ...(italic && { italic }) }));
      const article = articleOf({
        headline: inline,
        lead: plain('Sa-pô'),
        body: [paragraph(inline), { type: 'table', header: true, widths: null, rows: [[inline]] }],
      });
      const expected = [textOf(inline), 'Sa-pô', textOf(inline), textOf(inline), './.'].join(' ');
      expect(lettersOf(readMarkdown(render(article)).text, 'kept')).toBe(lettersOf(expected, 'kept'));
    }),
    { numRuns: 150 },
  );
});
