// What holds for any page, however broken, hostile or long.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/article/article';
import { bodySchema } from '#shared/article/block-schema';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { blocksOf, type ReadMarkup } from '#shared/importing/markup/blocks-of';
import type { PageElement, PageNode } from '#shared/importing/markup/page-node';
import { pageOf } from './page-of';

const FOLDER = path.resolve('tests/fixtures/clipboard');
const PAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  // What Word's fields instruct is text in their HTML, and none to a reader.
  .filter((name) => name !== 'word-fields.html')
  .map((name) => readFileSync(path.join(FOLDER, name), 'utf8'));
const RUNS = process.env.DATELINE_LONG === '1' ? 10_000 : 400;

const SILENT = /^(?:canvas|datalist|head|link|map|meta|noscript|script|source|style|svg|template|title|track|xml)$/u;
const isMarker = ({ attributes }: PageElement): boolean => /mso-list:\s*ignore/iu.test(attributes.get('style') ?? '');

/** The words of a page but for what nobody sees, in any order. */
const visible = (node: PageNode): string => {
  if (typeof node === 'string') return node;
  if (SILENT.test(node.tag) || isMarker(node)) return ' ';
  return node.children.map(visible).join('');
};

/** Milliseconds of this process's own work: what the machine does besides is nobody's fault here. */
const stopwatch = (): (() => number) => {
  const began = process.cpuUsage();
  return () => process.cpuUsage(began).user / 1000;
};

/** Letters without their accents: a tag may have been torn between a letter and its accent, and each is then in a block of its own. */
const ink = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const letter of text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

const written = (block: Block): string =>
  [...blockTexts(block).map(textOf), ...(block.type === 'photos' ? block.photos.map(({ credit }) => credit) : [])].join(
    ' ',
  );

const said = ({ blocks, notes }: ReadMarkup): string =>
  [...blocks.map(({ block }) => written(block)), ...notes.map(({ text }) => text)].join(' ');

const missing = (page: PageElement): readonly string[] => {
  const there = ink(said(blocksOf(page)));
  return [...ink(visible(page))]
    .filter(([letter, count]) => (there.get(letter) ?? 0) < count)
    .map(([letter]) => letter);
};

const TAGS = [
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'b',
  'span',
  'blockquote',
  'cite',
  'h2',
  'pre',
  'figure',
  'del',
];
const snippet = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '<hr>',
    '<br>',
    '<img src="file:///a.png">',
    "<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'>",
    '<p class=MsoCaption>',
  ),
  fc.string({ unit: fc.constantFrom('a', 'ộ', ' ', '\n', '&', '7'), maxLength: 6 }),
);
const mutated = fc
  .record({
    page: fc.constantFrom(...PAGES),
    at: fc.nat(12_000),
    cut: fc.nat(80),
    put: fc.array(snippet, { maxLength: 6 }),
  })
  .map(
    ({ page, at, cut, put }) => page.slice(0, at % page.length) + put.join('') + page.slice((at % page.length) + cut),
  );
const invented = fc.array(snippet, { maxLength: 60 }).map((parts) => parts.join(''));

describe('any page', () => {
  test('keeps every visible word, in a block or in a note, and gives blocks that the document takes', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, invented), (html) => {
        const page = pageOf(html);
        const body = blocksOf(page).blocks.map(({ block }) => block);
        expect(v.safeParse(bodySchema, body).issues).toBeUndefined();
        expect(missing(page)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  test('names a picture for each photo, and none elsewhere', () => {
    for (const html of PAGES) {
      for (const { block, pictures } of blocksOf(pageOf(html)).blocks) {
        expect(pictures).toHaveLength(block.type === 'photos' ? block.photos.length : 0);
      }
    }
  });
});

/** A page that counts how often its elements are opened: the same on any machine, however busy. */
const counting = (depth: number, tag: string): { readonly page: PageElement; readonly opened: () => number } => {
  let opened = 0;
  const element = (children: readonly PageNode[]): PageElement => ({
    tag,
    attributes: new Map(),
    get children() {
      opened += 1;
      return children;
    },
  });
  let inner = element(['đáy']);
  for (let i = 0; i < depth; i += 1) inner = element([inner, 'x']);
  return { page: { tag: 'body', attributes: new Map(), children: [inner] }, opened: () => opened };
};

const nested = (depth: number, tag: string): PageElement => {
  let inner: PageElement = { tag, attributes: new Map(), children: ['đáy'] };
  for (let i = 0; i < depth; i += 1) inner = { tag, attributes: new Map(), children: [inner, 'x'] };
  return { tag: 'body', attributes: new Map(), children: [inner] };
};

describe('a hostile page', () => {
  test.each(['div', 'span', 'ul', 'li', 'blockquote', 'table', 'b', 'ins'])(
    'of a hundred thousand %s inside one another does not overflow, and keeps its words',
    (tag) => {
      const read = blocksOf(nested(100_000, tag));
      expect(said(read)).toContain('đáy');
      expect(
        v.safeParse(
          bodySchema,
          read.blocks.map(({ block }) => block),
        ).issues,
      ).toBeUndefined();
    },
    60_000,
  );

  test.each(['div', 'ul', 'blockquote', 'table', 'ins'])(
    'of %s inside one another opens each of them a few times, however many there are',
    (tag) => {
      const opens = [1_000, 20_000].map((depth) => {
        const { page, opened } = counting(depth, tag);
        blocksOf(page);
        return opened() / depth;
      });
      expect(Math.max(...opens)).toBeLessThan(12);
    },
    60_000,
  );

  const wide = (count: number, child: PageNode): PageElement => ({
    tag: 'body',
    attributes: new Map(),
    children: Array.from({ length: count }, () => child),
  });
  const element = (tag: string, children: readonly PageNode[], style = ''): PageElement => ({
    tag,
    attributes: new Map(style === '' ? [] : [['style', style]]),
    children,
  });

  test.each([
    ['rules', element('hr', [])],
    ['paragraphs', element('p', ['a'])],
    ['items of Word’s', element('p', ['a'], 'mso-list:l0 level2 lfo1')],
    ['fields that never end', element('span', [], 'mso-element:field-begin')],
    [
      'cells that span everything',
      element('table', [
        element('tr', [
          element('td', ['a']),
          {
            ...element('td', ['b']),
            attributes: new Map([
              ['colspan', '999999'],
              ['rowspan', '999999'],
            ]),
          },
        ]),
      ]),
    ],
    ['pictures', { tag: 'img', attributes: new Map([['src', 'file:///a.png']]), children: [] }],
  ])('of very many %s is read in good time and fits into the document', (_, child) => {
    const spent = stopwatch();
    const read = blocksOf(wide(15_000, child));
    expect(spent()).toBeLessThan(4_000);
    expect(read.blocks.length).toBeLessThanOrEqual(20_001);
  });
});

describe('a long text of Word’s', () => {
  test('of one megabyte is read well within a second', () => {
    const one = PAGES.find((page) => page.includes('MsoQuote')) ?? '';
    const body = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/u.exec(one)?.[1] ?? '';
    const page = pageOf(one.replace(body, body.repeat(Math.ceil(1_000_000 / body.length))));
    blocksOf(pageOf(one));
    const spent = stopwatch();
    expect(blocksOf(page).blocks.length).toBeGreaterThan(1_000);
    expect(spent()).toBeLessThan(1_000);
  });
});

describe('an attack through the clipboard', () => {
  const PAYLOADS: readonly (readonly [kind: string, html: string])[] = [
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<img src=x onerror=alert(1)><p onclick="alert(1)">chữ</p>'],
    ['a script in SVG', '<svg onload=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">x</a></svg>'],
    [
      'a link that runs',
      '<a href="javascript:alert(1)">chữ</a><a href=" java\nscript:alert(1)">chữ</a><a href="JaVaScRiPt:alert(1)">chữ</a>',
    ],
    ['a link that holds a page', '<a href="data:text/html,<script>alert(1)</script>">chữ</a>'],
    ['a link into the disk', '<a href="file:///etc/passwd">chữ</a><a href="\\\\may\\chia-se">chữ</a>'],
    [
      'a link that starts a program',
      '<a href="ms-msdt:/id">chữ</a><a href="vbscript:x">chữ</a><a href="dateline://app">chữ</a>',
    ],
    ['a base address', '<base href="javascript:/a/"><a href="b">chữ</a>'],
    [
      'a frame',
      '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="javascript:alert(1)"></object><embed src=x>',
    ],
    ['a form', '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">gửi</button></form>'],
    ['a refresh', '<meta http-equiv=refresh content="0;url=javascript:alert(1)">'],
    [
      'a style',
      '<style>@import "https://a.example";p{background:url(javascript:alert(1))}</style><p style="behavior:url(x)">chữ</p>',
    ],
    ['a template', '<template><img src=x onerror=alert(1)></template>'],
    [
      'MathML that changes the parser',
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    ],
    ['a comment that ends early', '<!--><img src=x onerror=alert(1)>--><p>chữ</p>'],
    ['names that shadow', '<form><input name=children><input name=attributes></form><p id=body>chữ</p>'],
    [
      'a prototype',
      '<p __proto__="x" constructor="y" class="__proto__ constructor">chữ</p><a href="__proto__">chữ</a>',
    ],
    [
      'a photo of ours that is forged',
      '<div data-photos="full"><figure data-photo=\'{"asset":"../../etc/passwd"}\'></figure></div>',
    ],
  ];
  const addresses = (block: Block): readonly string[] => JSON.stringify(block).match(/"link":"[^"]*"/gu) ?? [];

  test.each(PAYLOADS)('%s leaves data alone: text, and links that lead nowhere dangerous', (_, html) => {
    const { blocks } = blocksOf(pageOf(html));
    const body = blocks.map(({ block }) => block);
    expect(v.safeParse(bodySchema, body).issues).toBeUndefined();
    expect(body.flatMap(addresses)).toEqual([]);
    expect(body.flatMap(blockTexts).map(textOf).join(' ')).not.toMatch(/alert|passwd|onerror/u);
    for (const block of body)
      expect(block.type !== 'photos' || block.photos.every(({ asset }) => asset === null)).toBe(true);
  });

  test('links to the web, to mail and to telephones stay', () => {
    const html =
      '<p><a href="https://a.example/x">1</a> <a href="mailto:a@b.example">2</a> <a href="tel:+84123">3</a></p>';
    expect(blocksOf(pageOf(html)).blocks.flatMap(({ block }) => addresses(block))).toHaveLength(3);
  });
});
