import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeBundle } from '../../../../src/main/bundle/write-bundle';
import { type Fingerprints, openFingerprints } from '../../../../src/main/importing/fingerprints';
import { fileAt, filesInFolder } from '../../../../src/main/importing/gather-files';
import { createHeldProposals, type Held } from '../../../../src/main/importing/held';
import { createImports, type Imports } from '../../../../src/main/importing/imports';
import { fromBytes, fromFound } from '../../../../src/main/importing/incoming';
import { keepAsItIs } from '../../../../src/main/importing/pictures/keep-as-it-is';
import { readSource } from '../../../../src/main/importing/read-source';
import { createReader, type ReaderThread } from '../../../../src/main/importing/reader';
import type { Read } from '../../../../src/main/importing/source';
import type { Library } from '../../../../src/main/library/library';
import { realDisk } from '../../../../src/main/library-keys';
import { assetNameSchema } from '../../../../src/shared/article/identity';
import { plain, textOf } from '../../../../src/shared/article/inline';
import { assetsOf } from '../../../../src/shared/article/photos';
import type { Proposal, Proposed } from '../../../../src/shared/importing/proposal';
import { PORTAL } from '../../../../src/shared/layout/portal';
import { articleOf, paragraph as bodyParagraph } from '../../../support/articles';
import { mustOpen, temporaryFolder } from '../../../support/library-desk';
import { JPEG_NOTES, jpeg, SECRET } from '../../../support/photo-bytes';

const FIXTURES = join(__dirname, '../../../fixtures/imports');
const PAGE =
  'Lúa chín sớm ở xã An Bình\nNông dân xã An Bình gặt lúa hè thu sớm nửa tháng, bán được giá ngay từ đầu vụ.\nSáng nay, người dân ấp Bình Thạnh gặt lúa hè thu, sớm hơn năm ngoái nửa tháng.\nLê Hạnh';

let folder = '';
let library: Library;
let fingerprints: Fingerprints;
let imports: Imports;
let told: string[] = [];

const begin = (): Imports => {
  fingerprints = openFingerprints(folder, realDisk);
  return createImports({
    library,
    layout: PORTAL,
    read: readSource,
    prepare: keepAsItIs,
    fingerprints,
    tell: ({ done, total, file }) => void told.push(`${done}/${total} ${file}`),
  });
};

beforeEach(async () => {
  folder = await temporaryFolder();
  library = await mustOpen(folder);
  told = [];
  imports = begin();
});

const proposal = (proposed: Proposed | undefined): Proposal => {
  if (!proposed?.ok) throw new Error(`not proposed: ${proposed?.reason}`);
  return proposed;
};

const proposeFile = async (name: string): Promise<Proposal> =>
  proposal((await imports.propose([fromFound(fileAt(join(FIXTURES, name), name))]))[0]);

describe('a proposal', () => {
  test('stores nothing until it is accepted; then the article is there, with its photo and its first revision', async () => {
    const { token, pictures, already } = await proposeFile('story.docx');
    expect({ pictures, already, articles: library.list().summaries.length }).toEqual({
      pictures: 1,
      already: null,
      articles: 0,
    });
    const imported = await imports.accept(token, []);
    if (!imported.ok) throw new Error(imported.reason);
    const opened = await library.peek(imported.id);
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.article.photos[0]).toMatchObject({ credit: 'Lê Hạnh', size: { width: 64, height: 40 } });
    await library.flush();
    const history = await library.history.list(imported.id);
    expect(history.ok && history.revisions.map(({ why }) => why)).toEqual(['import']);
  });

  test('is accepted once', async () => {
    const { token } = await proposeFile('story.odt');
    expect((await imports.accept(token, [])).ok).toBe(true);
    expect(await imports.accept(token, [])).toEqual({ ok: false, file: '', reason: 'missing' });
  });

  test('follows what the person has moved', async () => {
    const { token, parts } = proposal(await imports.proposeText({ name: 'trang', text: PAGE }));
    const lead = parts.find(({ fate }) => fate === 'lead');
    const imported = await imports.accept(token, [{ at: lead?.at ?? 0, to: 'dropped' }]);
    expect(imported).toMatchObject({ ok: true, headline: 'Lúa chín sớm ở xã An Bình' });
    expect(imported.ok && imported.dropped).toEqual([lead?.text]);
  });

  test('is forgotten when it is refused, and with its page', async () => {
    const one = await proposeFile('story.rtf');
    const two = await proposeFile('story.odt');
    imports.forget([one.token]);
    expect((await imports.accept(one.token, [])).ok).toBe(false);
    imports.forgetAll();
    expect((await imports.accept(two.token, [])).ok).toBe(false);
  });
});

describe('the same source once more', () => {
  test('is noticed, also after a new start, and in another file with the same words', async () => {
    const first = await imports.accept((await proposeFile('story.docx')).token, []);
    if (!first.ok) throw new Error(first.reason);
    await fingerprints.flush();
    imports = begin();
    const same = { id: first.id, headline: 'Lúa chín sớm ở xã An Bình' };
    expect((await proposeFile('story.docx')).already).toEqual(same);
    expect((await proposeFile('story.rtf')).already).toEqual(same);
  });

  test('is told of as soon as it lies in the import twice, until the first is put aside', async () => {
    const first = await proposeFile('story.docx');
    const [again, copy] = await imports.propose([
      fromFound(fileAt(join(FIXTURES, 'story.docx'), 'ban-sao.docx')),
      fromFound(fileAt(join(FIXTURES, 'story.rtf'), 'ban-sao.rtf')),
    ]);
    expect([first.twin, proposal(again).twin, proposal(copy).twin]).toEqual([null, 'story.docx', 'story.docx']);
    imports.forget([first.token, proposal(again).token]);
    expect((await proposeFile('story.docx')).twin).toBeNull();
  });

  test('accepted twice at one moment is stored once, and both are answered', async () => {
    const { token } = await proposeFile('story.odt');
    const [one, two] = await Promise.all([imports.accept(token, []), imports.accept(token, [])]);
    expect(one).toMatchObject({ ok: true });
    expect(two).toEqual(one);
    expect(library.list().summaries).toHaveLength(1);
  });

  test('is no matter where the article is gone, or where the file of fingerprints is damaged', async () => {
    const first = await imports.accept((await proposeFile('story.docx')).token, []);
    if (first.ok) await library.trash(first.id);
    expect((await proposeFile('story.docx')).already).toBeNull();
    await fingerprints.flush();
    await writeFile(join(folder, 'imports.json'), '{"broken');
    imports = begin();
    expect((await proposeFile('story.docx')).already).toBeNull();
  });
});

describe('many files', () => {
  test('one that cannot be read does not stop the others; progress is told', async () => {
    const files = [
      fromBytes('a.txt', Buffer.from(PAGE)),
      fromBytes('b.docx', Buffer.from('PK\u0003\u0004')),
      fromBytes('c.txt', Buffer.from(PAGE)),
    ];
    const proposals = await imports.propose(files);
    expect(proposals.map((each) => (each.ok ? 'ok' : each.reason))).toEqual(['ok', 'broken-file', 'ok']);
    expect(told).toEqual(['0/3 a.txt', '1/3 b.docx', '2/3 c.txt']);
  });

  test('are cancelled, those that are still to come as well, and can be begun again', async () => {
    const cancelling = {
      name: 'a.txt',
      isLasting: false,
      load: async () => {
        imports.cancel();
        return { ok: true as const, file: { name: 'a.txt', bytes: Buffer.from(PAGE), beside: new Map() } };
      },
    };
    const proposals = await imports.propose([cancelling, fromBytes('b.txt', Buffer.from(PAGE))]);
    expect(proposals.map((each) => (each.ok ? 'ok' : each.reason))).toEqual(['cancelled', 'cancelled']);
    expect((await imports.propose([fromBytes('b.txt', Buffer.from(PAGE))]))[0]?.ok).toBe(true);
  });

  test('are cancelled while one of them is being read, and nothing of it is kept', async () => {
    let finish = (): void => undefined;
    const slow = {
      ...fromBytes('cham.txt', Buffer.from(PAGE)),
      load: async () => {
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return { ok: true as const, file: { name: 'cham.txt', bytes: Buffer.from(PAGE), beside: new Map() } };
      },
    };
    const proposing = imports.propose([slow, fromBytes('b.txt', Buffer.from(PAGE))]);
    imports.cancel();
    const proposals = await proposing;
    expect(proposals.map((each) => (each.ok ? 'ok' : each.reason))).toEqual(['cancelled', 'cancelled']);
    finish();
    expect(library.list().summaries).toEqual([]);
  });

  test('of a folder come in the order of their names, without hidden files, links, and the folders of saved pages', async () => {
    const source = await temporaryFolder();
    await mkdir(join(source, 'con'));
    await mkdir(join(source, 'trang_files'));
    for (const name of [
      '10.txt',
      '2.txt',
      '.an',
      '~$bai.docx',
      'anh.jpg',
      'con/sau.md',
      'goi.zip',
      'trang_files/x.html',
    ])
      await writeFile(join(source, name), PAGE);
    await symlink(join(source, '2.txt'), join(source, 'link.txt'));
    const found = await filesInFolder(source);
    expect(found.ok && found.files.map(({ name }) => name)).toEqual([
      '2.txt',
      '10.txt',
      join('con', 'sau.md'),
      'goi.zip',
    ]);
  });
});

test('an article of our own comes with all its fields', async () => {
  const article = {
    ...articleOf({ headline: plain('Lúa chín sớm'), body: [bodyParagraph('Thân bài.')] }),
    slug: 'lua-chin',
    tags: ['lúa'],
    section: 'Nông nghiệp',
  };
  const bytes = await writeBundle(article, new Map());
  const { token } = proposal((await imports.propose([fromBytes('bai.dateline', bytes)]))[0]);
  const imported = await imports.accept(token, []);
  const opened = imported.ok ? await library.peek(imported.id) : imported;
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.article).toMatchObject({
    slug: 'lua-chin',
    tags: ['lúa'],
    section: 'Nông nghiệp',
    body: article.body,
    status: 'draft',
  });
  expect(textOf(opened.article.headline)).toBe('Lúa chín sớm');
});

test('a photo of our own that still has the camera’s notes is stored without them, and the article shows it', async () => {
  const noted = jpeg(Object.values(JPEG_NOTES));
  const asset = v.parse(assetNameSchema, `${createHash('sha256').update(noted).digest('hex')}.jpg`);
  const photo = { asset, size: { width: 320, height: 200 }, alt: 'Lúa chín', caption: plain('Gặt lúa'), credit: '' };
  const gallery = { type: 'photos', position: 'full', photos: [photo] } as const;
  const article = articleOf({
    headline: plain('Lúa chín sớm'),
    photos: [photo],
    body: [bodyParagraph('Thân.'), gallery],
  });
  const bytes = await writeBundle(article, new Map([[asset, noted]]));
  const { token } = proposal((await imports.propose([fromBytes('bai.dateline', bytes)]))[0]);
  const imported = await imports.accept(token, []);
  const opened = imported.ok ? await library.peek(imported.id) : imported;
  if (!opened.ok) throw new Error(opened.reason);
  const named = assetsOf(opened.article);
  expect(named).toHaveLength(2);
  for (const name of named) {
    const kept = await library.photo(name);
    expect(kept.ok && Buffer.from(kept.bytes).includes(SECRET)).toBe(false);
    expect(kept.ok).toBe(true);
  }
});

describe('the reading thread', () => {
  const never: ReaderThread = { read: () => new Promise(() => undefined), end: async () => undefined };
  const docx = { name: 'a.docx', bytes: Buffer.from('PK\u0003\u0004'), beside: new Map() };

  test('what takes too long is given up, and the next file is read by a new thread', async () => {
    const answers: ReaderThread[] = [
      never,
      { ...never, read: async (): Promise<Read> => ({ ok: false, reason: 'broken-file' }) },
    ];
    let ended = 0;
    const start = (): ReaderThread => ({
      ...(answers.shift() ?? never),
      end: async () => {
        ended += 1;
      },
    });
    const reader = createReader({ start, deadline: () => 20 });
    const [first, second] = await Promise.all([reader.read(docx), reader.read(docx)]);
    expect([first, second]).toEqual([
      { ok: false, reason: 'took-too-long' },
      { ok: false, reason: 'broken-file' },
    ]);
    expect(ended).toBe(1);
  });

  test('plain text needs no thread', async () => {
    const reader = createReader({
      start: () => {
        throw new Error('a thread was started');
      },
    });
    expect(await reader.read({ name: 'a.txt', bytes: Buffer.from(PAGE), beside: new Map() })).toMatchObject({
      ok: true,
      is: 'text',
    });
  });
});

test('pictures of many proposals are let go where they can be read again, never those of a drop', async () => {
  const tokens = ['token-1', 'token-2', 'token-3'];
  const held = createHeldProposals(() => tokens.shift() ?? '', 1_000);
  const picture = new Map([['a.png', new Uint8Array(900)]]);
  const part = {
    at: 0,
    text: '',
    fate: 'block',
    block: null,
    isUnsure: false,
    inline: [],
    pictures: ['a.png'],
    dateline: null,
    doubts: [],
    line: 1,
  } as const;
  const each = (again: Held['again']): Held => ({
    file: 'a',
    prints: [],
    again,
    proposing: { parts: [part], warnings: [], notes: [], conversions: [], pictures: picture, about: {}, article: null },
  });
  const dropped = held.hold(each(null));
  const chosen = held.hold(each(async () => ({ ok: false, reason: 'missing' })));
  held.hold(each(null));
  expect((await held.pictures(dropped)).ok).toBe(true);
  expect(await held.pictures(chosen)).toEqual({ ok: false, reason: 'missing' });
});
