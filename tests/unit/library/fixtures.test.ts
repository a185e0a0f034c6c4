/** Libraries that every earlier schema's version wrote. `DATELINE_WRITE_FIXTURE=1` writes the one of this version. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Block, type Content, CURRENT_SCHEMA } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { filesOf } from '../../../src/main/library/backup/archive';
import { openFileSource } from '../../../src/main/library/backup/archive-source';
import { historyOf, restore } from '../../support/backup';
import { writeFixtureLibrary } from '../../support/fixture-library';
import { granted, headlineOf, mustOpen, temporaryFolder } from '../../support/library-desk';

const FIXTURES = 'tests/fixtures';

if (process.env.DATELINE_WRITE_FIXTURE !== undefined) await writeFixtureLibrary(FIXTURES);

const unzip = async (archive: string): Promise<string> => {
  const folder = await temporaryFolder();
  const source = await openFileSource(archive);
  for await (const file of filesOf(source)) {
    await mkdir(dirname(join(folder, file.name)), { recursive: true });
    await writeFile(join(folder, file.name), await file.read());
  }
  await source.close();
  return folder;
};

const unpackBackup = async (archive: string): Promise<string> => {
  const folder = await temporaryFolder();
  await (await mustOpen(folder)).close();
  expect(await restore(archive, folder)).toMatchObject({ ok: true, added: 3, photos: 4, refused: [] });
  return folder;
};

const bodyTexts = (body: readonly Block[]): readonly string[] => body.flatMap(blockTexts).map(textOf);

type Slots = Pick<Content, 'dateline' | 'lead' | 'body' | 'byline'>;

const readSlots = async (name: string): Promise<Slots> =>
  JSON.parse(await readFile(join(FIXTURES, name, 'slots.json'), 'utf8'));

/** What was put into the library when the fixture was made, and must be there whatever the schema has become. */
const expectAll = async (folder: string, slots: Slots): Promise<void> => {
  const library = await mustOpen(folder);
  const { summaries, damaged } = library.list();
  expect(damaged).toEqual([]);
  expect(summaries.map(({ headline }) => headline).sort()).toEqual([
    'Bài mới mở',
    'Xã Thạnh Lợi khánh thành cây cầu thứ ba',
  ]);
  const bridge = summaries.find(({ headline }) => headline.startsWith('Xã'));
  if (!bridge) throw new Error('the article is not there');
  const { article } = granted(await library.open(bridge.id));
  expect(article).toMatchObject({ tags: ['cầu', 'giao thông'], slug: 'khanh-thanh-cau', status: 'approved' });
  expect(bodyTexts(article.body)).toEqual(bodyTexts(slots.body));
  expect(textOf(article.lead)).toBe(textOf(slots.lead));
  expect([article.dateline, article.byline]).toEqual([slots.dateline, slots.byline]);
  expect(article.photos.map(({ caption }) => textOf(caption))).toEqual([1, 2, 3, 4].map((n) => `Ảnh thứ ${n}`));
  for (const { asset } of article.photos) granted(await library.photo(asset ?? ''));
  const history = historyOf(folder);
  const { revisions } = granted(await history.list(article.id));
  expect(revisions.map(({ label }) => label)).toContain('Bản gửi thư ký');
  for (const { key } of revisions)
    expect(headlineOf(granted(await history.read(article.id, key)).article)).not.toBe('');
  expect((await library.listTrash()).articles.map(({ summary }) => summary.headline)).toEqual(['Bài bỏ đi']);
  expect(granted(await library.verify())).toMatchObject({ isSound: true, articles: 3, photos: 4 });
};

describe.each(readdirSync(FIXTURES).filter((name) => /^library-v\d+$/u.test(name)))('%s', (name) => {
  test('opens whole in this version', async () => {
    await expectAll(await unzip(join(FIXTURES, name, 'library.zip')), await readSlots(name));
  });

  test('its backup is restored whole in this version', async () => {
    await expectAll(await unpackBackup(join(FIXTURES, name, 'backup.zip')), await readSlots(name));
  });
});

test('there is a library of every schema up to this one', () => {
  for (let schema = 1; schema <= CURRENT_SCHEMA; schema += 1) {
    expect(existsSync(join(FIXTURES, `library-v${schema}`, 'library.zip'))).toBe(true);
  }
});

test('an archive made as a fixture says of which schema its articles are', async () => {
  const folder = await unzip(join(FIXTURES, `library-v${CURRENT_SCHEMA}`, 'library.zip'));
  const [id = ''] = readdirSync(join(folder, 'articles'));
  const stored = await readFile(join(folder, 'articles', id, 'article.json'), 'utf8');
  expect(stored).toContain(`"schema":${CURRENT_SCHEMA}`);
});
