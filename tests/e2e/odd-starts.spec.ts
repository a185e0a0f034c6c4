/** Starts that no desk should have, and some will: each begins with words, loses nothing, and keeps what is typed or says why it cannot. */
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Content } from '#shared/article/article';
import { seal } from '../../src/main/library/envelope';
import { canMount, mountSmallDisk } from '../support/small-disk';
import { type OpenApp, test } from './support/app';
import { plain } from './support/editor-articles';
import { libraryOf, readArticles, verify } from './support/library';
import { rowsOf } from './support/newsroom';
import { answering, asked, SENTENCE, startInVain, writeAndFind } from './support/odd-starts/person';
import { canMountSilence, mountSilence } from './support/odd-starts/silent-share';
import {
  BARE,
  canLimitMemory,
  fontsOf,
  makeReadOnly,
  NO_GPU,
  withMemory,
  withOnePoorFont,
} from './support/odd-starts/surroundings';
import { inOtherSession } from './support/other-session';
import { clickAtEnd, slotOf } from './support/sheet';

const STORED: Partial<Content> = {
  headline: plain('Bến phà Rạch Gốc đông khách'),
  lead: plain('Bến phà chở hai nghìn lượt khách mỗi ngày từ đầu tháng.'),
};

const DAY = 24 * 3_600_000;

const store = (home: string, since = new Date()) => inOtherSession(home, ({ write }) => write(STORED), since);

const closeWhole = async (open: OpenApp): Promise<void> => {
  await open.close();
  expect(await verify(open.home)).toMatchObject({ isSound: true });
};

const chooseLibrary = (home: string, libraryFolder: string): Promise<void> =>
  writeFile(join(home, 'settings.json'), seal({ holds: 'choices', libraryFolder }));

test.describe('a folder that is out of the ordinary', () => {
  test('a person and a path with spaces and accents', async ({ start, home }) => {
    const own = join(home, 'Nguyễn Thị Ánh – Phòng 3 & Bạn đọc (mới)');
    const open = await start({ home: own, env: { HOME: own } });
    await writeAndFind(open);
    await closeWhole(open);
  });

  test('a path of more than a thousand letters', async ({ start, home }) => {
    const own = join(home, ...Array.from({ length: 5 }, () => 'phòng tin '.repeat(19)));
    const open = await start({ home: own });
    await writeAndFind(open);
    await closeWhole(open);
  });

  test('a library that is a link to another drive', async ({ start, home }) => {
    const drive = join(home, 'ổ chung');
    await mkdir(drive);
    await symlink(drive, libraryOf(home));
    const open = await start();
    await writeAndFind(open);
    await closeWhole(open);
    expect(await readdir(join(drive, 'articles'))).toHaveLength(1);
  });

  test('a file in place of the library is told from a folder that is missing, and stays', async ({ home }) => {
    await writeFile(libraryOf(home), 'danh sách trực tết');
    expect(await startInVain({ home, ...answering(home, 0) })).toBe(1);
    expect(await asked(home)).toContain('Ở chỗ đó là một tệp, không phải thư mục.');
    expect(await readdir(home)).toContain('library');
  });

  test('a share that is gone: who quits has changed nothing, who works on does so on this machine, and it comes back whole', async ({
    start,
    home,
  }) => {
    const [share, away] = [join(home, 'ổ mạng'), join(home, 'không nối mạng')];
    await store(home);
    await mkdir(share);
    await rename(libraryOf(home), join(share, 'library'));
    await chooseLibrary(home, join(share, 'library'));
    await rename(share, away);
    expect(await startInVain({ home, ...answering(home, 2) })).toBe(0);
    expect(await asked(home)).toContain('Không thấy thư viện bài');
    expect(await readdir(home)).not.toContain('library');

    const apart = await start(answering(home, 1));
    await writeAndFind(apart);
    await closeWhole(apart);
    await rename(away, share);
    const again = await start();
    await expect(rowsOf(again.page)).toHaveText([/Bến phà Rạch Gốc đông khách/u]);
  });

  test('two people on one library: the second reads and is told so, and writes once the first has gone', async ({
    start,
    home,
  }) => {
    const [first, second] = [join(home, 'a'), join(home, 'b')];
    await store(first);
    await mkdir(second);
    await chooseLibrary(second, libraryOf(first));
    const writing = await start({ home: first });
    const reading = await start({ home: second, env: { DATELINE_WHEN_LOCKED: 'read' } });
    await expect(reading.page.getByText('Chỉ đọc.')).toBeVisible();
    await reading.close();
    await writing.close();
    const after = await start({ home: second });
    await writeAndFind(after, first);
  });
});

if (canMountSilence)
  test.describe('a share that does not answer', () => {
    const onSilentShare = async (home: string): Promise<() => void> => {
      const share = join(home, 'ổ mạng');
      await store(home);
      await mkdir(share);
      await rename(libraryOf(home), join(share, 'library'));
      await chooseLibrary(home, join(share, 'library'));
      return mountSilence(share);
    };

    test('is told of in words, and the start goes on by itself once it answers', async ({ start, home }) => {
      const answer = await onSilentShare(home);
      const starting = start(answering(home, 0));
      await expect.poll(() => asked(home), { timeout: 60_000 }).toContain('Thư mục thư viện không trả lời');
      answer();
      const open = await starting;
      await expect(rowsOf(open.page)).toHaveText([/Bến phà Rạch Gốc đông khách/u]);
      await open.close();
    });

    test('keeps nobody from quitting, nor from working on this machine meanwhile; its articles are as they were', async ({
      start,
      home,
    }) => {
      const answer = await onSilentShare(home);
      try {
        await startInVain({ home, ...answering(home, 2) });
        await startInVain({ home, ...answering(home, 1) });
        expect(await asked(home)).toContain('--usual-library');
        const apart = await start({ args: ['--usual-library'] });
        await writeAndFind(apart);
        await closeWhole(apart);
      } finally {
        answer();
      }
      const again = await start();
      await expect(rowsOf(again.page)).toHaveText([/Bến phà Rạch Gốc đông khách/u]);
    });
  });

test.describe('a machine that lacks something', () => {
  test('no language, no bus, no temporary folder, no graphics, and files for oneself alone', async ({
    start,
    home,
  }) => {
    const before = process.umask(0o077);
    const starting = start({ engine: NO_GPU, env: BARE });
    const open = await starting.finally(() => process.umask(before));
    await writeAndFind(open);
    const colours = await open.page.screenshot();
    expect(colours.length).toBeGreaterThan(20_000);
    await closeWhole(open);
    expect(await readdir(libraryOf(home))).toContain('articles');
  });

  test('no font that knows Vietnamese: every letter is drawn with our own', async ({ start, home }) => {
    const open = await start({ env: await withOnePoorFont(home) });
    await writeAndFind(open);
    for (const selector of ['[data-slot="lead"]', '[data-row]', 'footer', '[role="tab"]'])
      expect([...(await fontsOf(open.page, selector)).values()]).not.toContain(false);
    await closeWhole(open);
  });

  if (canLimitMemory)
    test('two gigabytes of memory for all of its processes', async ({ start }) => {
      await withMemory(2 ** 31, async () => {
        const open = await start();
        await writeAndFind(open);
        await closeWhole(open);
      });
    });
});

test.describe('things that went bad', () => {
  test('settings and the engine’s own files full of rubbish cost no more than a default', async ({ start, home }) => {
    await store(home);
    await (await start()).close();
    const profile = join(home, 'session');
    for (const name of ['window.json', 'places.json', 'settings.json', 'Local State'])
      await writeFile(join(home, name), '\u0000{rác');
    for (const name of await readdir(profile)) {
      await rm(join(profile, name), { recursive: true });
      await writeFile(join(profile, name), 'rác');
    }
    const open = await start();
    await expect(open.page.getByText('Tệp cài đặt của bạn bị hỏng.')).toBeVisible();
    await expect(rowsOf(open.page)).toHaveText([/Bến phà Rạch Gốc đông khách/u]);
    await writeAndFind(open);
    await closeWhole(open);
  });

  test('a clock that was set back three days: what was written later is written on, and nothing is taken for old', async ({
    start,
    home,
  }) => {
    await store(home, new Date(Date.now() + 3 * DAY));
    const open = await start();
    await clickAtEnd(open.page, 'lead');
    await open.page.keyboard.type(` ${SENTENCE}`);
    await expect.poll(async () => JSON.stringify([...(await readArticles(home)).values()])).toContain(SENTENCE);
    await writeAndFind(open);
    await closeWhole(open);
    const again = await start();
    await expect(rowsOf(again.page)).toHaveCount(2);
  });
});

// Elsewhere the library's own tests let a limit on the size of files stand in for a disk that can be filled.
if (canMount)
  test.describe('a disk that takes nothing', () => {
    const onSmallDisk = async (home: string, work: (own: string, fill: () => Promise<void>) => Promise<void>) => {
      const own = join(home, 'own');
      const disk = mountSmallDisk(4_096, own);
      try {
        await work(own, () => disk.fill());
      } finally {
        disk.unmount();
      }
    };

    test('a first start on a full disk, or on one that is read-only, says which of the two and ends', async ({
      home,
    }) => {
      await onSmallDisk(home, async (own, fill) => {
        await fill();
        expect(await startInVain({ home: own, ...answering(home, 0) })).toBe(1);
        expect(await asked(home)).toContain('Ổ đĩa đã đầy.');
        makeReadOnly(own);
        expect(await startInVain({ home: own, ...answering(home, 0) })).toBe(1);
        expect(await asked(home)).toContain('Thư mục chỉ cho đọc.');
      });
    });

    test('a full disk with a library is read, and the window says that nothing is written', async ({ start, home }) => {
      await onSmallDisk(home, async (own, fill) => {
        await store(own);
        await fill();
        const open = await start({ home: own });
        await expect(open.page.getByText('Thư viện bài không ghi được.')).toBeVisible();
        await expect(open.page.getByText('Ổ đĩa đã đầy.')).toBeVisible();
        await expect(slotOf(open.page, 'lead')).toContainText('Bến phà chở hai nghìn lượt khách');
        await open.kill();
      });
    });

    test('a read-only home with a library opens, is read, and says that nothing is written', async ({
      start,
      home,
    }) => {
      await onSmallDisk(home, async (own) => {
        await store(own);
        makeReadOnly(own);
        const open = await start({ home: own });
        await expect(open.page.getByText('Thư viện bài không ghi được.')).toBeVisible();
        await expect(open.page.getByText('chỉ cho đọc')).toBeVisible();
        await expect(slotOf(open.page, 'lead')).toContainText('Bến phà chở hai nghìn lượt khách');
        await open.kill();
      });
    });
  });
