// Places and files that mean harm, or are merely broken: each is refused by name, none keeps anybody waiting.
import { execFile } from 'node:child_process';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { noFingerprints, openFingerprints } from '../../../../src/main/importing/fingerprints';
import { fileAt, filesInFolder } from '../../../../src/main/importing/gather-files';
import { besidePage } from '../../../../src/main/importing/html/beside-page';
import { createImports, type Imports } from '../../../../src/main/importing/imports';
import { fromBytes, fromFound } from '../../../../src/main/importing/incoming';
import { keepAsItIs } from '../../../../src/main/importing/pictures/keep-as-it-is';
import { readSource } from '../../../../src/main/importing/read-source';
import type { Library } from '../../../../src/main/library/library';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { realDisk } from '../../../../src/main/library-keys';
import { MAX_FILES } from '../../../../src/shared/importing/folder-rules';
import { PORTAL } from '../../../../src/shared/layout/portal';
import { createFailingDisk } from '../../../support/failing-disk';
import { mustOpen, temporaryFolder } from '../../../support/library-desk';
import { docxOf, paragraph, text } from './docx-parts';
import { documentIn, readBytes, readText } from './reading';

const run = promisify(execFile);
const PAGE =
  'Lúa chín sớm ở xã An Bình\nNông dân xã An Bình gặt lúa hè thu sớm nửa tháng, bán được giá ngay từ đầu vụ.\nSáng nay, người dân ấp Bình Thạnh gặt lúa hè thu, sớm hơn năm ngoái nửa tháng.\nLê Hạnh';

const importsOf = (library: Library, fingerprints = noFingerprints()): Imports =>
  createImports({
    library,
    layout: PORTAL,
    read: readSource,
    prepare: keepAsItIs,
    fingerprints,
    tell: () => undefined,
  });

const hasPipes = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

describe('what is no ordinary file', () => {
  if (hasPipes) {
    test('a pipe that nobody writes to does not keep anybody waiting', async () => {
      const pipe = join(await temporaryFolder(), 'bai.txt');
      await run('mkfifo', [pipe]);
      expect(await fileAt(pipe).load()).toEqual({ ok: false, reason: 'unsupported-format' });
    });

    test('a pipe in a folder is passed over, and so is one beside a page', async () => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'bai.txt'), PAGE);
      await run('mkfifo', [join(folder, 'ong.txt'), join(folder, 'anh.png')]);
      const found = await filesInFolder(folder);
      expect(found.ok && found.files.map(({ name }) => name)).toEqual(['bai.txt']);
      expect((await besidePage(join(folder, 'a.html'), Buffer.from('<img src="anh.png">'))).size).toBe(0);
    });

    test('a device without end is no file', async () => {
      expect(await fileAt('/dev/zero').load()).toEqual({ ok: false, reason: 'unsupported-format' });
    });
  }

  test('a folder where a file is meant is refused', async () => {
    expect((await fileAt(await temporaryFolder()).load()).ok).toBe(false);
  });

  test('a file that is not there says so', async () => {
    expect(await fileAt(join(await temporaryFolder(), 'khong-co.txt')).load()).toEqual({
      ok: false,
      reason: 'missing',
    });
  });

  if (hasPipes && !isRoot)
    test('a file that may not be read says so', async () => {
      const path = join(await temporaryFolder(), 'kin.txt');
      await writeFile(path, PAGE, { mode: 0o000 });
      expect(await fileAt(path).load()).toEqual({ ok: false, reason: 'no-permission' });
    });

  test('a file of 200 MB is refused before it is read', async () => {
    const path = join(await temporaryFolder(), 'lon.docx');
    await writeFile(path, '');
    await truncate(path, 200_000_000);
    expect(await fileAt(path).load()).toEqual({ ok: false, reason: 'too-large' });
  });
});

describe('a folder', () => {
  test('of more files than an import takes gives the first of them, and says that there are more', async () => {
    const folder = await temporaryFolder();
    const names = Array.from({ length: MAX_FILES + 20 }, (_, i) => `bai-${i}.txt`);
    for (let at = 0; at < names.length; at += 200)
      await Promise.all(names.slice(at, at + 200).map((name) => writeFile(join(folder, name), PAGE)));
    const found = await filesInFolder(folder);
    expect(found.ok && found.files.length).toBe(MAX_FILES + 1);
    expect(found.ok && (await found.files.at(-1)?.load())).toEqual({ ok: false, reason: 'too-many-to-import' });
    // Writing so many takes its time on a slow disk.
  }, 60_000);

  test('that leads back to itself by a link is gone through once', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'con'));
    await writeFile(join(folder, 'con', 'bai.txt'), PAGE);
    await symlink(folder, join(folder, 'con', 'vong'));
    const found = await filesInFolder(folder);
    expect(found.ok && found.files.map(({ name }) => name)).toEqual([join('con', 'bai.txt')]);
  });

  test('too deep within it is told of by name', async () => {
    const folder = await temporaryFolder();
    const deep = join(folder, ...Array.from({ length: 14 }, (_, i) => `tang-${i}`));
    await mkdir(deep, { recursive: true });
    await writeFile(join(deep, 'bai.txt'), PAGE);
    const found = await filesInFolder(`${folder}/`);
    const [left] = found.ok ? found.files : [];
    expect(left?.name).toMatch(/^tang-0\/.*tang-12$/u);
    expect((await left?.load())?.ok).toBe(false);
  });

  test('that vanishes between the looking and the reading fails file by file', async () => {
    const folder = await temporaryFolder();
    const source = join(folder, 'nguon');
    await mkdir(source);
    await writeFile(join(source, 'bai.txt'), PAGE);
    const found = await filesInFolder(source);
    await rm(source, { recursive: true });
    const imports = importsOf(await mustOpen(join(folder, 'thu-vien')));
    const proposals = await imports.propose(found.ok ? found.files.map(fromFound) : []);
    expect(proposals).toEqual([{ ok: false, file: 'bai.txt', reason: 'missing' }]);
    expect(await filesInFolder(source)).toEqual({ ok: false, reason: 'missing' });
  });
});

const chunk = (type: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
};

const pngOf = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

describe('a document', () => {
  const PICTURE =
    '<w:p xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:r><w:drawing><a:blip r:embed="a"/></w:drawing></w:r></w:p>';

  test('whose picture would unpack to sixteen thousand million bytes comes without it', async () => {
    const bytes = await docxOf({ body: PICTURE + paragraph(text('Thân.')), media: { 'a.png': pngOf(65_535, 65_535) } });
    const { pictures, notes } = await documentIn(readBytes('bai.docx', bytes));
    expect(pictures.size).toBe(0);
    expect(notes).toEqual([{ kind: 'unread-picture', text: 'a.png' }]);
  });

  test('with a press photo of a hundred megapixels keeps it', async () => {
    const bytes = await docxOf({ body: PICTURE, media: { 'a.png': pngOf(12_000, 9_000) } });
    expect((await documentIn(readBytes('bai.docx', bytes))).pictures.size).toBe(1);
  });

  test('of a thousand million laughs is not opened', async () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const xml = `<!DOCTYPE x [<!ENTITY l0 "ha">${entities}]><office:document-content/>`;
    const { zipOf } = await import('../../../../src/main/bundle/zip-of');
    const bytes = await zipOf([{ name: 'content.xml', bytes: Buffer.from(xml), how: 'deflate' }]);
    expect(await readBytes('bai.odt', bytes)).toEqual({ ok: false, reason: 'suspicious' });
  });

  test('within a document is not opened: an archive that holds itself ends nowhere', async () => {
    const { zipOf } = await import('../../../../src/main/bundle/zip-of');
    const inner = await zipOf([{ name: 'a.zip', bytes: Buffer.from('PK'), how: 'store' }]);
    const outer = await zipOf([{ name: 'a.zip', bytes: inner, how: 'store' }]);
    expect(await readBytes('bai.zip', outer)).toEqual({ ok: false, reason: 'unsupported-format' });
  });

  test('of 50 MB of plain text is too long for an article', async () => {
    expect(await readBytes('bai.txt', Buffer.alloc(50_000_000, 'chữ '))).toEqual({ ok: false, reason: 'too-large' });
  });

  test('that spans a thousand million columns is a table all the same', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph(text('ô'))}</w:tc>`;
    const read = await readBytes(
      'bai.docx',
      await docxOf({ body: `<w:tbl><w:tr>${cell}</w:tr><w:tr>${cell}</w:tr></w:tbl>` }),
    );
    expect(read.ok).toBe(true);
  });
});

describe('a library that does not take it', () => {
  test('a full disk says so; the proposal is still there, and nothing of the article', async () => {
    const folder = await temporaryFolder();
    await (await mustOpen(folder)).close();
    // Each step in turn: the folder, the file, its name.
    for (const atStep of [1, 2, 4]) {
      const library = await mustOpen(folder);
      const steps = createFailingDisk(createNodeDisk(), { atStep: 1_000_000, reason: 'disk-full', forGood: false });
      await library.close();
      const opened = await mustOpen(folder, steps.disk);
      const before = steps.steps();
      await opened.close();
      const failing = createFailingDisk(createNodeDisk(), {
        atStep: before + atStep,
        reason: 'disk-full',
        forGood: true,
      });
      const full = await mustOpen(folder, failing.disk);
      const imports = importsOf(full);
      const proposed = await imports.proposeText({ name: 'trang', text: PAGE });
      if (!proposed.ok) throw new Error(proposed.reason);
      expect(await imports.accept(proposed.token, [])).toEqual({ ok: false, file: 'trang', reason: 'disk-full' });
      expect(full.list().summaries).toEqual([]);
    }
  });

  test('what could not be stored is stored by the next try', async () => {
    const library = await mustOpen(await temporaryFolder());
    let isFull = true;
    const imports = importsOf({
      ...library,
      create: async (...given) => (isFull ? { ok: false, reason: 'disk-full' } : library.create(...given)),
    });
    const proposed = await imports.proposeText({ name: 'trang', text: PAGE });
    if (!proposed.ok) throw new Error(proposed.reason);
    expect(await imports.accept(proposed.token, [])).toMatchObject({ ok: false, reason: 'disk-full' });
    isFull = false;
    expect(await imports.accept(proposed.token, [])).toMatchObject({ ok: true, headline: 'Lúa chín sớm ở xã An Bình' });
  });
});

describe('two imports at once', () => {
  test('neither takes anything from the other, and each proposal is of its own file', async () => {
    const imports = importsOf(await mustOpen(await temporaryFolder()));
    const file = (name: string) => fromBytes(name, Buffer.from(PAGE.replace('An Bình', name)));
    const [one, two] = await Promise.all([imports.propose([file('a'), file('b')]), imports.propose([file('c')])]);
    expect([...(one ?? []), ...(two ?? [])].map((each) => each.ok && each.parts[0]?.text)).toEqual([
      'Lúa chín sớm ở xã a',
      'Lúa chín sớm ở xã b',
      'Lúa chín sớm ở xã c',
    ]);
  });

  test('a window that is loaded anew has forgotten its proposals, and can import again', async () => {
    const imports = importsOf(await mustOpen(await temporaryFolder()));
    const proposed = await imports.proposeText({ name: 'trang', text: PAGE });
    imports.cancel();
    imports.forgetAll();
    expect(proposed.ok && (await imports.accept(proposed.token, []))).toMatchObject({ ok: false, reason: 'missing' });
    expect((await imports.proposeText({ name: 'trang', text: PAGE })).ok).toBe(true);
  });
});

describe('the same source once more', () => {
  const accepted = async (imports: Imports, name: string, bytes: Uint8Array): Promise<boolean> => {
    const [proposed] = await imports.propose([fromBytes(name, bytes)]);
    if (!proposed?.ok) throw new Error(proposed?.reason);
    const isKnown = proposed.already !== null;
    await imports.accept(proposed.token, []);
    return isKnown;
  };

  test('is known by another name, with the line ends of Windows, and with its accents apart', async () => {
    const folder = await temporaryFolder();
    const imports = importsOf(await mustOpen(folder), openFingerprints(folder, realDisk));
    expect(await accepted(imports, 'bai.txt', Buffer.from(PAGE))).toBe(false);
    expect(await accepted(imports, 'bai-moi.txt', Buffer.from(PAGE))).toBe(true);
    expect(await accepted(imports, 'bai.txt', Buffer.from(PAGE.replaceAll('\n', '\r\n')))).toBe(true);
    expect(await accepted(imports, 'bai.txt', Buffer.from(PAGE.normalize('NFD')))).toBe(true);
    expect(await accepted(imports, 'bai.txt', Buffer.from(PAGE.replace('sớm', 'muộn')))).toBe(false);
  });

  test.each(['', '{', '[]', '{"b:x": 1}', 'null', '\0\0\0'])(
    'a damaged memory (%j) is begun anew, and costs no import',
    async (damage) => {
      const folder = await temporaryFolder();
      const library = await mustOpen(folder);
      await writeFile(join(folder, 'imports.json'), damage);
      const fingerprints = openFingerprints(folder, realDisk);
      const imports = importsOf(library, fingerprints);
      expect(await accepted(imports, 'bai.txt', Buffer.from(PAGE))).toBe(false);
      expect(await accepted(imports, 'bai.txt', Buffer.from(PAGE))).toBe(true);
    },
  );
});

test('markup that is nothing but openings ends within its time', async () => {
  for (const [name, words] of [
    ['a.md', '['.repeat(3_000)],
    ['a.md', '> '.repeat(2_000)],
    ['a.html', '<b><i>'.repeat(5_000)],
    ['a.rtf', `{\\rtf1 ${'{\\b '.repeat(900)}x`],
  ] as const) {
    const started = performance.now();
    await readText(name, words);
    // Other tests run beside it.
    expect(performance.now() - started).toBeLessThan(20_000);
  }
});
