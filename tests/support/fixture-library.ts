/** A library with everything a library can hold, as this version writes it: kept in tests/fixtures, for every later version to open whole. */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Article, type Block, type Content, CURRENT_SCHEMA } from '#shared/article/article';
import { toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { createZipWriter, pack } from '../../src/main/library/backup/zip-writer';
import { backUp, historyOf } from './backup';
import { furnishedArticle } from './furnished';
import { FORM, file, granted, mustOpen, mustSave, retitled } from './library-desk';
import { gif, jpeg, lossyWebp, png } from './photo-bytes';

const photosOf = async (library: Awaited<ReturnType<typeof mustOpen>>) => {
  const kept = await Promise.all([jpeg(), png(), lossyWebp(), gif()].map((bytes) => library.putPhoto(bytes)));
  return kept.map(granted).map(({ asset, size }, nth) => ({
    asset,
    size,
    alt: 'Cầu mới trên kênh',
    caption: plain(`Ảnh thứ ${nth + 1}`),
    credit: 'Minh Thư',
  }));
};

/** What the desk keeps about an article beside its text, each with something in it. */
type DeskRecord = Pick<Article, 'letStand' | 'section' | 'genre' | 'assignee' | 'deadline' | 'embargo' | 'trail'>;

const hour = (nth: number) => toInstant(new Date(Date.UTC(2026, 10, 22, nth)));

const DESK: DeskRecord = {
  letStand: ['số'],
  section: 'Xây dựng nông thôn mới',
  genre: 'phóng sự',
  assignee: 'Minh Thư',
  deadline: hour(9),
  embargo: hour(10),
  trail: [
    { at: hour(6), by: 'Minh Thư', act: 'submitted', note: '' },
    { at: hour(7), by: 'Tòa soạn', act: 'checks-overridden', note: 'Tên riêng viết theo văn bản gốc' },
  ],
};

const COUNTED_ON: Block = {
  type: 'list',
  ordered: true,
  start: 4,
  items: [{ text: plain('Thông xe ngày 22 tháng 11'), sublist: null }],
};

/** Two photos in their slot, and a block of every kind, with two more photos among them. */
const fill = async (folder: string): Promise<Content> => {
  const library = await mustOpen(folder);
  const history = historyOf(folder);
  const [first, second, third, fourth] = await photosOf(library);
  if (!first || !second || !third || !fourth) throw new Error('a photo is missing');
  const furnished = furnishedArticle(third, [fourth, { ...first, caption: [] }]);
  const content = { ...furnished, photos: [first, second], body: [...furnished.body, COUNTED_ON] };
  const born = granted(await library.create(content, FORM)).article;
  granted(await history.keep(born, 'import'));
  const tagged = {
    ...born,
    ...DESK,
    tags: ['cầu', 'giao thông'],
    slug: 'khanh-thanh-cau',
    status: 'approved' as const,
  };
  const saved = await mustSave(library, retitled(tagged, 'Khánh thành cây cầu thứ ba'));
  granted(await history.keep(saved, 'status'));
  const [newest] = granted(await history.list(saved.id)).revisions;
  if (newest) granted(await history.label(saved.id, newest.key, 'Bản gửi thư ký'));
  await mustSave(library, retitled(saved, 'Xã Thạnh Lợi khánh thành cây cầu thứ ba'));
  await file(library, 'Bài mới mở');
  const discarded = await file(library, 'Bài bỏ đi');
  granted(await library.trash(discarded.id));
  await library.close();
  return content;
};

const zipFolder = async (folder: string): Promise<Buffer> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pieces: Uint8Array[] = [];
  const zip = createZipWriter(async (bytes) => void pieces.push(bytes), new Date(2026, 10, 22));
  for (const path of paths.sort()) await zip.put(await pack(relative(folder, path), await readFile(path), 'deflate'));
  await zip.end();
  return Buffer.concat(pieces);
};

/** Two archives, of the folder as it lies on the disk and its backup, and what its chief article must read as. */
export const writeFixtureLibrary = async (fixtures: string): Promise<void> => {
  const work = await mkdtemp(join(tmpdir(), 'dateline-fixture-'));
  const folder = join(work, 'library');
  const place = join(fixtures, `library-v${CURRENT_SCHEMA}`);
  const { dateline, lead, body, byline } = await fill(folder);
  granted(await backUp(folder, join(work, 'backup.zip')));
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'library.zip'), await zipFolder(folder));
  await copyFile(join(work, 'backup.zip'), join(place, 'backup.zip'));
  await writeFile(join(place, 'slots.json'), JSON.stringify({ dateline, lead, body, byline, desk: DESK }, null, 2));
  await rm(work, { recursive: true });
};
