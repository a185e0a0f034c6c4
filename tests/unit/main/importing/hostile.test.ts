import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { zipOf } from '../../../../src/main/bundle/zip-of';
import { MAX_ENTRIES } from '../../../../src/main/importing/limits';
import { proposalOf } from '../../../../src/main/importing/proposal-of';
import { readXml } from '../../../../src/main/importing/xml/read-xml';
import { articleSchema } from '../../../../src/shared/article/schema';
import { settle } from '../../../../src/shared/importing/settle';
import { PORTAL } from '../../../../src/shared/layout/portal';
import { emptyArticle } from '../../../support/articles';
import { docxOf, paragraph, text } from './docx-parts';
import { readBytes, readText } from './reading';

const file = (name: string, content: string) => ({ name, bytes: Buffer.from(content), how: 'deflate' as const });
const DOCUMENT = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('what means harm is refused by name', () => {
  test('an archive that unpacks to a thousand times its size', async () => {
    const bytes = await docxOf({ body: paragraph(text('a'.repeat(20_000_000))) });
    expect(await readBytes('bai.docx', bytes)).toEqual({ ok: false, reason: 'suspicious' });
  });

  test('an archive of too many entries', async () => {
    const many = Array.from({ length: MAX_ENTRIES + 1 }, (_, i) => file(`word/${i}`, ''));
    expect(await readBytes('bai.docx', await zipOf(many))).toEqual({ ok: false, reason: 'suspicious' });
  });

  test('an entry that would lead out of the archive', async () => {
    const bytes = await zipOf([file('word/document.xml', '<a/>'), file('../../etc/passwd', 'x')]);
    expect(await readBytes('bai.docx', bytes)).toMatchObject({ ok: false, reason: 'broken-file' });
  });

  test('a document type, with or without an entity from elsewhere', async () => {
    const xml = `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${DOCUMENT}><w:body/></w:document>`;
    const bytes = await zipOf([file('word/document.xml', xml)]);
    expect(await readBytes('bai.docx', bytes)).toEqual({ ok: false, reason: 'suspicious' });
  });

  test('elements nested without end', async () => {
    expect(() => readXml(Buffer.from('<a>'.repeat(100_000)))).toThrow('suspicious');
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(5_000)}${'</w:sdtContent></w:sdt>'.repeat(5_000)}`;
    expect(await readBytes('bai.docx', await docxOf({ body: deep }))).toEqual({ ok: false, reason: 'suspicious' });
    expect(await readText('bai.rtf', `{\\rtf1 ${'{'.repeat(100_000)}`)).toEqual({ ok: false, reason: 'suspicious' });
  });

  test('a picture named by a path out of the archive is none', async () => {
    const body = paragraph('<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>').replace(
      '<w:p>',
      '<w:p xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    );
    const read = await readBytes('bai.docx', await docxOf({ body: body + paragraph(text('Thân.')), media: {} }));
    expect(read).toMatchObject({ ok: true });
  });
});

test('a page of a hundred thousand elements within one another ends', async () => {
  const started = performance.now();
  const read = await readText('trang.html', `<html><body>${'<div>'.repeat(100_000)}Thân bài.`);
  expect(read.ok).toBe(true);
  // A second for each 100 kB, on a machine that others use as well.
  expect(performance.now() - started).toBeLessThan(30_000);
});

/** Milliseconds that this process has worked: other programs on the machine take none of them. */
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const RUNS = process.env.DATELINE_LONG === '1' ? 10_000 : 250;
const FOLDER = join(__dirname, '../../../fixtures/imports');
const PER_100_KB = 1_000;
/** The first run of a reader loads it. */
const START = 4_000;

/** Either a failure by name, or something that becomes a whole article. */
const holds = async (name: string, bytes: Uint8Array): Promise<void> => {
  const started = worked();
  const read = await readBytes(name, bytes);
  if (read.ok) {
    const proposing = proposalOf(read, PORTAL);
    const { content } = settle(proposing.parts, [], PORTAL);
    const article = { ...emptyArticle(), ...content, ...proposing.about };
    expect(v.safeParse(articleSchema, article).success).toBe(true);
  } else expect(read.reason).toMatch(/^[a-z-]+$/u);
  expect(worked() - started).toBeLessThan(START + (bytes.length / 100_000) * PER_100_KB);
};

describe('whatever the bytes are, they are refused by name or make a whole article', () => {
  let seeds: readonly (readonly [string, Uint8Array])[] = [];
  beforeAll(async () => {
    const names = (await readdir(FOLDER)).filter((name) => !name.endsWith('.png'));
    seeds = await Promise.all(names.map(async (name) => [name, await readFile(join(FOLDER, name))] as const));
  });

  test('bytes at random, under every name', async () => {
    const name = fc.constantFrom('a.docx', 'a.rtf', 'a.html', 'a.md', 'a.json', 'a.txt', 'a.odt', 'a.mht');
    const head = fc.constantFrom(
      '',
      '{\\rtf1',
      '<html>',
      'PK\u0003\u0004',
      '{"headline":',
      '# ',
      'From: a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n',
    );
    const bytes = fc.tuple(
      head,
      fc.oneof(
        fc.uint8Array({ maxLength: 2_000 }),
        fc.string({ unit: 'binary', maxLength: 800 }).map((words) => Buffer.from(words)),
      ),
    );
    await fc.assert(
      fc.asyncProperty(name, bytes, async (called, [start, rest]) =>
        holds(called, Buffer.concat([Buffer.from(start, 'latin1'), rest])),
      ),
      { numRuns: RUNS },
    );
  }, 3_600_000);

  test('real files with bytes changed, cut off or put twice', async () => {
    const change = fc.record({
      seed: fc.nat(),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
      how: fc.constantFrom('write', 'cut', 'double'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const [name, whole] = seeds[(changes[0]?.seed ?? 0) % seeds.length] ?? ['a.txt', new Uint8Array()];
        let bytes = Buffer.from(whole);
        for (const { at, bytes: others, how } of changes) {
          const from = Math.floor(at * bytes.length);
          if (how === 'write') bytes.set(others.subarray(0, bytes.length - from), from);
          else if (how === 'cut') bytes = bytes.subarray(0, Math.max(1, from));
          else
            bytes = Buffer.concat([
              bytes.subarray(0, from),
              bytes.subarray(Math.max(0, from - 500), from),
              bytes.subarray(from),
            ]);
        }
        await holds(name, bytes);
      }),
      { numRuns: RUNS },
    );
  }, 3_600_000);

  test('Word documents with their markup changed', async () => {
    const inside = [
      paragraph(text('Thân bài một hai ba')),
      '<w:tbl><w:tr><w:tc>',
      '</w:tc></w:tr></w:tbl>',
      '<w:sdt>',
      '</w:sdt>',
      '<w:r><w:br/></w:r>',
      '<w:hyperlink r:id="x">',
      '&#0;',
      '&#xD800;',
      '<w:numPr/>',
      '\u0000',
      '<w:p>',
      '</w:p>',
      '<w:ins>',
      '</w:ins>',
      '<w:txbxContent>',
      '</w:txbxContent>',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...inside), { maxLength: 12 }), async (pieces) =>
        holds('a.docx', await docxOf({ body: pieces.join('') })),
      ),
      { numRuns: RUNS },
    );
  }, 3_600_000);
});
