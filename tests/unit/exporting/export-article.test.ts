/** One article on its way to its files. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AssetName, readAssetName, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { EXPORT_FORMATS } from '#shared/exporting/formats';
import type { ExportOutcome, FileState } from '#shared/exporting/order';
import type { Overridden } from '../../../src/main/exporting/export-article';
import { makeHere } from '../../../src/main/exporting/making/make-here';
import { createMakers } from '../../../src/main/exporting/making/makers';
import { isWholePdf } from '../../../src/main/exporting/whole-file';
import { sha256Of } from '../../../src/main/library/backup/digest';
import type { DiskReason } from '../../../src/main/library/disk';
import { createSystemDisk } from '../../../src/main/library/patient-disk';
import { bridgeArticle, photoOf } from '../../support/articles';
import { blankPrinter, exportInto, exportTools, NOON, readingFrom } from '../../support/exporting';
import { createFailingDisk } from '../../support/failing-disk';
import { complaints } from '../../support/page';
import { jpeg } from '../../support/photo-bytes';

const STEM = '2024-03-08-xa-thanh-loi-khanh-thanh-cay-cau-thu-ba-bac-qua-kenh-rach-chanh';
const WITHOUT_ENGINE = EXPORT_FORMATS.filter((format) => format !== 'pdf');
const disk = createSystemDisk();
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

const names = async (): Promise<readonly string[]> => (await readdir(folder)).sort();
const said = (outcomes: readonly ExportOutcome[]) => outcomes.map((o) => (o.ok ? o.format : o.reason));

const withPhoto = async () => {
  const bytes = jpeg();
  const asset = readAssetName(`${await sha256Of(bytes)}.jpg`);
  if (asset === null) throw new Error('not an asset');
  const article = { ...bridgeArticle(), photos: [photoOf(asset)] };
  return {
    article,
    asset,
    tools: exportTools({ readPhoto: readingFrom(new Map<AssetName, Uint8Array>([[asset, bytes]])) }),
  };
};

describe('files', () => {
  test('of all formats have one name, and photos lie beside those that show them so', async () => {
    const { article, asset, tools } = await withPhoto();
    const outcomes = await exportInto({ article, folder, formats: WITHOUT_ENGINE }, tools);
    expect(said(outcomes)).toEqual(WITHOUT_ENGINE);
    expect(await names()).toEqual(
      [
        `${STEM}-photos`,
        ...['cms.html', 'dateline', 'docx', 'html', 'md', 'newsml.xml', 'ninjs.json', 'txt'].map(
          (ending) => `${STEM}.${ending}`,
        ),
      ].sort(),
    );
    expect(await readdir(join(folder, `${STEM}-photos`))).toEqual([asset]);
    expect(await readFile(join(folder, `${STEM}.md`), 'utf8')).toContain(`${STEM}-photos/${asset}`);
  });

  test('are numbered together where one of their names is taken', async () => {
    await writeFile(join(folder, `${STEM}.txt`), 'của người khác');
    await exportInto({ article: bridgeArticle(), folder, formats: ['html', 'txt'] });
    expect(await names()).toEqual([`${STEM}-2.html`, `${STEM}-2.txt`, `${STEM}.txt`]);
    expect(await readFile(join(folder, `${STEM}.txt`), 'utf8')).toBe('của người khác');
  });

  test('take the place of others only where that was asked for', async () => {
    await writeFile(join(folder, `${STEM}.txt`), 'bản cũ');
    await exportInto({ article: bridgeArticle(), folder, formats: ['txt'], replace: true });
    expect(await names()).toEqual([`${STEM}.txt`]);
    expect(await readFile(join(folder, `${STEM}.txt`), 'utf8')).toContain('Thạnh Lợi');
  });

  test('are called by the pattern', async () => {
    await exportInto({ article: bridgeArticle(), folder, formats: ['txt'], manner: { name: '{author}_{id}' } });
    expect(await names()).toEqual([`le-hanh_${bridgeArticle().id.toLowerCase()}.txt`]);
  });

  test('of a page carry the house fonts and are valid', async () => {
    await exportInto({ article: bridgeArticle(), folder, formats: ['html'] });
    const html = await readFile(join(folder, `${STEM}.html`), 'utf8');
    expect(html).toContain('data:font/woff2;base64,d09GMg');
    expect(complaints(html)).toEqual([]);
  });

  test('offer a page’s photos in smaller widths where they lie beside it', async () => {
    const { article, asset, tools } = await withPhoto();
    const smaller = { ...tools, resizePhoto: async () => jpeg([[0xff, 0xfe, 0, 3, 65]]) };
    const [outcome] = await exportInto({ article, folder, formats: ['html'], manner: { photos: 'beside' } }, smaller);
    expect(outcome).toMatchObject({ ok: true });
    expect(await readdir(join(folder, `${STEM}-photos`))).toEqual([asset.replace('.jpg', '-640.jpg'), asset].sort());
    const html = await readFile(join(folder, `${STEM}.html`), 'utf8');
    expect(html).toContain(`${STEM}-photos/${asset.replace('.jpg', '-640.jpg')} 640w`);
    const beside = [asset.replace('.jpg', '-640.jpg'), asset].map((name) => join(folder, `${STEM}-photos`, name));
    const [page, ...photos] = await Promise.all(
      [join(folder, `${STEM}.html`), ...beside].map((path) => readFile(path)),
    );
    const photoBytes = photos.reduce((sum, { length }) => sum + length, 0);
    expect(outcome).toMatchObject({ bytes: page?.length, photoBytes });
  });
});

describe('a failure', () => {
  test('of the engine leaves the other formats their files', async () => {
    const printer = {
      ...blankPrinter,
      print: async () => ({ ok: false as const, reason: 'timed-out' as const, detail: '' }),
    };
    const outcomes = await exportInto(
      { article: bridgeArticle(), folder, formats: ['html', 'pdf'] },
      exportTools({ printer }),
    );
    expect(said(outcomes)).toEqual(['html', 'timed-out']);
    expect(await names()).toEqual([`${STEM}.html`]);
  });

  test('of a printed page without the article’s words is told with the place, and there is no such file', async () => {
    const [outcome] = await exportInto({ article: bridgeArticle(), folder, formats: ['pdf'] });
    expect(outcome).toMatchObject({ ok: false, reason: 'differs', difference: { slot: 'dateline', found: '' } });
    expect(await names()).toEqual([]);
  });

  test('of a PDF that ends before its end is told', async () => {
    const cut = { ...blankPrinter, print: async () => ({ ok: true as const, pdf: Buffer.from('%PDF-1.4 …') }) };
    expect(
      said(await exportInto({ article: bridgeArticle(), folder, formats: ['pdf'] }, exportTools({ printer: cut }))),
    ).toEqual(['damaged-output']);
    expect(await names()).toEqual([]);
  });

  test('in the making of one format is that format’s alone', async () => {
    const here = makeHere(disk);
    const broken = createMakers({
      ...here,
      make: (ask) => (ask.format === 'docx' ? Promise.reject(new Error('a bug')) : here.make(ask)),
    });
    const outcomes = await exportInto(
      { article: bridgeArticle(), folder, formats: ['html', 'docx', 'txt'] },
      exportTools({ makers: broken }),
    );
    expect(said(outcomes)).toEqual(['html', 'engine-failed', 'txt']);
  });

  test.each<DiskReason>(['disk-full', 'read-only', 'no-permission', 'in-use', 'too-many-files'])(
    'of the disk (%s) is told of each file, and nothing is left of it',
    async (reason) => {
      const { article, tools } = await withPhoto();
      const failing = createFailingDisk(disk, { atStep: 1, reason, forGood: true });
      const outcomes = await exportInto({ article, folder, formats: ['html', 'md'] }, { ...tools, disk: failing.disk });
      expect(said(outcomes)).toEqual([reason, reason]);
      expect(await names()).toEqual([]);
    },
  );

  test('of the file leaves no photos that nothing shows', async () => {
    const { article, tools } = await withPhoto();
    const here = makeHere(disk);
    const lying = createMakers({ ...here, prove: async () => ({ slot: 'lead', expected: 'a', found: 'b' }) });
    const outcomes = await exportInto({ article, folder, formats: ['md', 'ninjs'] }, { ...tools, makers: lying });
    expect(said(outcomes)).toEqual(['differs', 'differs']);
    expect(await names()).toEqual([]);
  });

  test('to find the folder is told', async () => {
    const gone = join(folder, 'không-có');
    const { article, tools } = await withPhoto();
    expect(said(await exportInto({ article, folder: gone, formats: ['html', 'md'] }, tools))).toEqual([
      'no-such-folder',
      'no-such-folder',
    ]);
  });
});

describe('the gate', () => {
  const gapped = {
    ...bridgeArticle(),
    lead: plain('Cầu dài [cần bổ sung: số mét] mét, nối hai bờ kênh sau nhiều năm chờ đợi.'),
  };
  const embargoed = { ...bridgeArticle(), embargo: toInstant(new Date(NOON.getTime() + 60_000)) };
  const slipped = {
    ...bridgeArticle(),
    lead: plain('Sáng nay xã đã đã khánh thành cây cầu thứ ba bắc qua kênh Rạch Chanh.'),
  };

  test('stops an article in which something is still to be filled in, whatever the format', async () => {
    expect(said(await exportInto({ article: gapped, folder, formats: ['html', 'txt'] }))).toEqual([
      'unfilled',
      'unfilled',
    ]);
    expect(await names()).toEqual([]);
  });

  test('stops an article before its hour, and not after it', async () => {
    expect(said(await exportInto({ article: embargoed, folder, formats: ['txt'] }))).toEqual(['embargoed']);
    const later = exportTools({ clock: () => new Date(NOON.getTime() + 120_000) });
    expect(said(await exportInto({ article: embargoed, folder, formats: ['txt'] }, later))).toEqual(['txt']);
  });

  test('stops an article with an error of the house, and lets it pass where newsroom or person let it stand', async () => {
    const makers = createMakers(makeHere(disk));
    const tools = exportTools({ makers });
    const styles = { portal: { rules: { 'doubled-word': 'error' as const } } };
    await makers.settle({ glossary: [], passedOver: [], styles });
    expect(said(await exportInto({ article: slipped, folder, formats: ['txt'] }, tools))).toEqual(['house-errors']);
    await makers.settle({ glossary: [], styles, passedOver: [{ rule: 'doubled-word', text: '' }] });
    expect(said(await exportInto({ article: slipped, folder, formats: ['txt'] }, tools))).toEqual(['txt']);
  });

  test('opens for a reason, which is kept before the first file is written', async () => {
    const kept: Overridden[] = [];
    const record = async (overridden: Overridden) => {
      kept.push(overridden);
      expect(await names()).toEqual([]);
      return null;
    };
    const article = { ...gapped, embargo: embargoed.embargo };
    expect(said(await exportInto({ article, folder, formats: ['txt'], override: 'Tin khẩn', record }))).toEqual([
      'txt',
    ]);
    expect(kept).toEqual([
      [
        { act: 'checks-overridden', note: 'Tin khẩn' },
        { act: 'embargo-overridden', note: 'Tin khẩn' },
      ],
    ]);
  });

  test('stays shut where the reason cannot be kept', async () => {
    const record = async () => ({ ok: false as const, reason: 'locked' as const });
    expect(said(await exportInto({ article: gapped, folder, formats: ['txt'], override: 'Tin khẩn', record }))).toEqual(
      ['locked'],
    );
    expect(await names()).toEqual([]);
  });

  test('keeps nothing where nothing stands against the article', async () => {
    const record = async () => ({ ok: false as const, reason: 'locked' as const });
    expect(
      said(await exportInto({ article: bridgeArticle(), folder, formats: ['txt'], override: 'Tin khẩn', record })),
    ).toEqual(['txt']);
  });
});

test('what is stopped before it is begun is cancelled, file by file', async () => {
  const states: (readonly [string, FileState])[] = [];
  const stop = new AbortController();
  stop.abort();
  const outcomes = await exportInto({
    article: bridgeArticle(),
    folder,
    formats: ['html', 'txt'],
    signal: stop.signal,
    tell: (format, state) => states.push([format, state]),
  });
  expect(said(outcomes)).toEqual(['cancelled', 'cancelled']);
  expect(states).toEqual([
    ['html', 'cancelled'],
    ['txt', 'cancelled'],
  ]);
  expect(await names()).toEqual([]);
});

test('a PDF is whole only with its beginning and its end', () => {
  expect(isWholePdf(Buffer.from('%PDF-1.4 … %%EOF\n'))).toBe(true);
  expect(isWholePdf(Buffer.from('%PDF-1.4 …'))).toBe(false);
});
