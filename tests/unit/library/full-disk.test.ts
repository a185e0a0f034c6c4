import { execFileSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { plain } from '#shared/article/inline';
import { buildProgram } from '../../support/build-program';
import {
  contentOf,
  FORM,
  file,
  granted,
  headlineOf,
  mustOpen,
  mustSave,
  retitled,
  temporaryFolder,
} from '../../support/library-desk';
import { canMount, mountSmallDisk, type SmallDisk } from '../../support/small-disk';

const LONG = 'Nước kênh lên sớm hơn mọi năm nửa tháng. '.repeat(400);
const FULL = { ok: false, reason: 'disk-full' };

const smallDisk = (): SmallDisk => {
  const disk = mountSmallDisk(512);
  onTestFinished(disk.unmount);
  return disk;
};

test('a save that meets a limit on the size of files is refused as a full disk, and the text before stays whole', async () => {
  const folder = await temporaryFolder();
  const { id } = await file(await mustOpen(folder), 'Đầu');
  const program = await buildProgram('limited-save.ts', await temporaryFolder());
  // In blocks of 512 bytes; Node ignores the signal that comes with it.
  const said = execFileSync('sh', ['-c', `ulimit -f 40; exec "$@"`, 'sh', process.execPath, program, folder, id]);
  expect(said.toString().trim().split('\n')).toEqual(['Ngắn: saved', 'Dài: disk-full', 'Ngắn lại: saved']);
  const library = await mustOpen(folder);
  expect(headlineOf(granted(await library.open(id)).article)).toBe('Ngắn lại');
  expect(granted(await library.verify())).toMatchObject({ isSound: true, articles: 1 });
}, 60_000);

if (canMount) {
  test('on a disk that is full, whatever little room is left, a save is refused, loses nothing, and works once there is room', async () => {
    const disk = smallDisk();
    const library = await mustOpen(disk.folder);
    let article = await file(library, 'Đầu');
    let refused = 0;
    for (let leaving = 0; leaving <= 80_000; leaving += 8_192) {
      await disk.fill(leaving);
      const next = { ...retitled(article, `Còn ${leaving}`), lead: plain(LONG) };
      const answer = await library.save(next, 'cửa sổ');
      const stored = headlineOf(granted(await (await mustOpen(disk.folder)).open(article.id)).article);
      expect(stored).toBe(headlineOf(answer.ok ? next : article));
      if (!answer.ok) {
        expect(answer).toEqual(FULL);
        refused += 1;
        await disk.free();
      }
      article = answer.ok
        ? { ...next, revision: answer.revision, updatedAt: answer.updatedAt }
        : await mustSave(library, next, 'cửa sổ');
      await disk.free();
      expect(granted(await library.verify())).toMatchObject({ isSound: true, articles: 1 });
    }
    expect(refused).toBeGreaterThan(1);
    await library.close();
  });

  test('on a full disk articles are listed and opened, and a new one is refused without leaving half of itself', async () => {
    const disk = smallDisk();
    const before = await mustOpen(disk.folder);
    const { id } = await file(before, 'Có sẵn');
    await before.close();
    await disk.fill();
    const library = await mustOpen(disk.folder);
    expect(library.list()).toMatchObject({ summaries: [{ id, headline: 'Có sẵn' }], damaged: [] });
    granted(await library.open(id));
    expect(await library.create(contentOf('Không còn chỗ', LONG), FORM)).toEqual(FULL);
    expect((await mustOpen(disk.folder)).list().summaries).toHaveLength(1);
    await disk.free();
    await file(library, 'Có chỗ rồi');
    expect((await mustOpen(disk.folder)).list().summaries).toHaveLength(2);
  });
}
