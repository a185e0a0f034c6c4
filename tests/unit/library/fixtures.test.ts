/** Libraries that every earlier schema's version wrote. `DATELINE_WRITE_FIXTURE=1` writes the one of this version. */
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Article, type Block, type Content, CURRENT_SCHEMA } from '#shared/article/article';
import { bodySchema } from '#shared/article/block-schema';
import { contentOf } from '#shared/article/create';
import { plain, textOf } from '#shared/article/inline';
import { migrate } from '#shared/article/migrate';
import { assetsOf, photosOf } from '#shared/article/photos';
import { blockTexts } from '#shared/article/words';
import { NO_FILTERS } from '#shared/search/filters';
import { filesOf } from '../../../src/main/library/backup/archive';
import { openFileSource } from '../../../src/main/library/backup/archive-source';
import type { Library } from '../../../src/main/library/library';
import type { Version } from '../../../src/main/library/standing';
import { createOpenArticles } from '../../../src/main/open-articles';
import { historyOf, restore } from '../../support/backup';
import { writeFixtureLibrary } from '../../support/fixture-library';
import { granted, headlineOf, mustOpen, mustSave, temporaryFolder } from '../../support/library-desk';

const FIXTURES = 'tests/fixtures';
const UNWATCHED = { onProgress: () => undefined, signal: new AbortController().signal };

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

type Slots = Pick<Content, 'dateline' | 'lead' | 'body' | 'byline'> & { readonly desk?: Partial<Article> };

/** What an article has that was written before any of this was kept. */
const NOTHING_KEPT: Partial<Article> = {
  letStand: [],
  section: '',
  genre: '',
  assignee: '',
  deadline: null,
  embargo: null,
  trail: [],
};

/** As that version wrote them; of the body what an article of this one makes of it. */
const readSlots = async (name: string): Promise<Slots> => {
  const slots = JSON.parse(await readFile(join(FIXTURES, name, 'slots.json'), 'utf8'));
  const migrated = migrate({ ...slots, schema: Number(name.replace('library-v', '')) });
  return { ...slots, body: v.parse(v.object({ body: bodySchema }), migrated).body };
};

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
  expect(article).toMatchObject(slots.desk ?? NOTHING_KEPT);
  expect(bodyTexts(article.body)).toEqual(bodyTexts(slots.body));
  expect(textOf(article.lead)).toBe(textOf(slots.lead));
  expect([article.dateline, article.byline]).toEqual([slots.dateline, slots.byline]);
  const captions = photosOf(article).map(({ caption }) => textOf(caption));
  expect(captions.filter((caption) => caption !== '')).toEqual([1, 2, 3, 4].map((n) => `Ảnh thứ ${n}`));
  for (const asset of assetsOf(article)) granted(await library.photo(asset));
  const history = historyOf(folder);
  const { revisions } = granted(await history.list(article.id));
  expect(revisions.map(({ label }) => label)).toContain('Bản gửi thư ký');
  for (const { key } of revisions)
    expect(headlineOf(granted(await history.read(article.id, key)).article)).not.toBe('');
  expect((await library.listTrash()).articles.map(({ summary }) => summary.headline)).toEqual(['Bài bỏ đi']);
  expect(granted(await library.verify())).toMatchObject({ isSound: true, articles: 3, photos: 4 });
  expect(granted(await library.unusedPhotos(UNWATCHED))).toMatchObject({ count: 0 });
};

describe.each(readdirSync(FIXTURES).filter((name) => /^library-v\d+$/u.test(name)))('%s', (name) => {
  test('opens whole in this version', async () => {
    await expectAll(await unzip(join(FIXTURES, name, 'library.zip')), await readSlots(name));
  });

  test('its backup is restored whole in this version', async () => {
    await expectAll(await unpackBackup(join(FIXTURES, name, 'backup.zip')), await readSlots(name));
  });
});

describe('a library of the first schema, with the caches made of it', () => {
  const openFirst = async (): Promise<Library> => {
    const folder = await unzip(join(FIXTURES, 'library-v1', 'library.zip'));
    await copyFile(join(FIXTURES, 'library-v1', 'search.bin'), join(folder, 'search.bin'));
    return mustOpen(folder);
  };
  const find = async (library: Library, text: string): Promise<readonly string[]> => {
    await library.searchReady();
    const { hits } = await library.search({ text, filters: NO_FILTERS, limit: 10 });
    return hits.map(({ headline }) => headline.map((piece) => piece.text).join(''));
  };
  const bridge = 'Xã Thạnh Lợi khánh thành cây cầu thứ ba';

  test('is searched as it was', async () => {
    const library = await openFirst();
    expect(await find(library, '"hai công ổi"')).toEqual([bridge]);
    expect(await find(library, 'mở')).toContain('Bài mới mở');
    await library.close();
  });

  test('names its speakers once its articles are saved anew, and the search finds them', async () => {
    const library = await openFirst();
    const found = library.list().summaries.find(({ headline }) => headline === bridge);
    if (!found) throw new Error('the article is not there');
    const { article } = granted(await library.open(found.id));
    expect(article.letStand).toEqual([]);
    const body = article.body.map((block) => (block.type === 'quote' ? { ...block, attribution: 'Bà Tư Hớn' } : block));
    await mustSave(library, { ...article, body });
    expect(await find(library, '"tu hon"')).toEqual([bridge]);
    await library.close();
  });

  test('gives back a revision of the first schema as an article of this one', async () => {
    const library = await openFirst();
    const found = library.list().summaries.find(({ headline }) => headline === bridge);
    if (!found) throw new Error('the article is not there');
    const { revisions } = granted(await library.history.list(found.id));
    const first = revisions.at(-1);
    if (!first) throw new Error('the article has no history');
    const { article: kept } = granted(await library.history.read(found.id, first.key));
    const { article } = granted(await library.open(found.id));
    const restored = await mustSave(library, { ...article, ...contentOf(kept), lead: plain('Khôi phục') });
    expect(restored.schema).toBe(CURRENT_SCHEMA);
    expect(restored.body).toContainEqual(expect.objectContaining({ type: 'quote', attribution: '' }));
    const stored = granted(await library.open(found.id)).article;
    expect(stored).toEqual(restored);
    await library.close();
  });

  test('is worked in like any other: saved for the first time, its status changed, damaged and mended, an old backup taken in', async () => {
    const library = await openFirst();
    const articles = createOpenArticles(library);
    const found = library.list().summaries.find(({ headline }) => headline === bridge);
    if (!found) throw new Error('the article is not there');
    const { article } = granted(await articles.open(found.id));
    const save = (base: Version, headline: string) =>
      articles.save({
        id: article.id,
        revision: base.revision,
        storedAt: base.updatedAt,
        content: { ...contentOf(article), headline: plain(headline) },
      });
    const first = granted(await save(article, 'Sửa lần đầu')).summary;
    await writeFile(join(library.folder, 'articles', article.id, 'article.json'), 'hỏng');
    const onSheet = { id: article.id, revision: first.revision, storedAt: first.updatedAt };
    const changed = granted(await articles.change(article.id, { letStand: ['số'] }, onSheet)).summary;
    expect(granted(await library.restoreBackup(join(FIXTURES, 'library-v1', 'backup.zip'), UNWATCHED))).toMatchObject({
      updated: 0,
      refused: [],
    });
    granted(await save(changed, 'Sửa lần sau'));
    const stored = granted(await articles.open(article.id)).article;
    expect(stored).toMatchObject({ schema: CURRENT_SCHEMA, letStand: ['số'], status: 'approved' });
    expect(headlineOf(stored)).toBe('Sửa lần sau');
    await library.close();
  });
});

test('there is a library of every schema up to this one', () => {
  for (let schema = 1; schema <= CURRENT_SCHEMA; schema += 1) {
    expect(existsSync(join(FIXTURES, `library-v${schema}`, 'library.zip'))).toBe(true);
  }
});

test('an archive made as a fixture says of which schema its articles are: the oldest that holds them', async () => {
  const folder = await unzip(join(FIXTURES, `library-v${CURRENT_SCHEMA}`, 'library.zip'));
  const ids = readdirSync(join(folder, 'articles'));
  const stored = await Promise.all(ids.map((id) => readFile(join(folder, 'articles', id, 'article.json'), 'utf8')));
  const schemas = stored.map((text) => Number(/"schema":(\d+)/u.exec(text)?.[1]));
  expect(schemas.sort()).toEqual([CURRENT_SCHEMA - 1, CURRENT_SCHEMA]);
});
