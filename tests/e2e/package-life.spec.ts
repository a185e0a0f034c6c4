// The Debian package's whole life on a real machine: installed with apt, used by somebody without rights, upgraded, removed.
import { execFile, spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { textOf } from '#shared/article/inline';
import { openXScreen } from '../support/x-screen';
import {
  clearTheGround,
  install,
  installedVersion,
  leaveNothing,
  mayInstall,
  type Person,
  somebody,
  uninstall,
  visibleWindow,
} from './support/installed';
import { readArticles } from './support/library';
import { type Made, olderPackage, thisPackage } from './support/packages';

const run = promisify(execFile);
const OLDER = '0.0.9';
const SAMPLE = 'resources/sample/tan-hoa-nuoc-sach.txt';
const TYPED = 'Cau moi noi hai bo song';

const linesOf = (output: string) =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Every file of the library and its size: what must be there unchanged after somebody else's work. */
const inventory = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${statSync(file).size}`)
    .sort();

const filesOf = async (deb: string): Promise<readonly string[]> => {
  const { stdout } = await run('dpkg-deb', ['--contents', deb], { maxBuffer: 1e8 });
  return stdout
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('d'))
    .map((line) => `/${line.slice(line.indexOf('./') + 2)}`);
};

if (mayInstall()) {
  // Unpacking, checking and taking away 300 MB on an old disk takes longer than a journey in the window does.
  test.describe.configure({ mode: 'serial', timeout: 300_000 });
  test.describe('a Debian package', () => {
    let current: Made;
    let older: Made;
    let person: Person;

    test.beforeAll(async () => {
      test.setTimeout(900_000);
      person = somebody();
      await clearTheGround();
      copyFileSync(SAMPLE, join(person.home, 'bài.txt'));
      current = await thisPackage();
      older = await olderPackage('dist/older', OLDER);
    });

    test.afterAll(async () => {
      test.setTimeout(120_000);
      await leaveNothing();
      person.leave();
      rmSync('dist/older', { recursive: true, force: true });
    });

    test('apt installs it with all that it needs, and every file as it was packed', async () => {
      await install(older.deb);
      expect(await installedVersion()).toBe(OLDER);
      expect((await run('dpkg', ['--verify', 'dateline'])).stdout).toBe('');
      const { stdout } = await run('ldd', ['/opt/Dateline/dateline']);
      expect(stdout).not.toContain('not found');
    });

    test('the system knows the program in both languages, and the files that are its own', async () => {
      const entry = readFileSync('/usr/share/applications/dateline.desktop', 'utf8');
      expect(entry).toMatch(/^Exec=\/opt\/Dateline\/dateline %F$/mu);
      expect(entry).toMatch(/^MimeType=application\/vnd\.dateline\+zip;$/mu);
      expect(entry).toMatch(/^Comment=Write /mu);
      expect(entry).toMatch(/^Comment\[vi\]=Viết bài /mu);
      const valid = await run('desktop-file-validate', ['/usr/share/applications/dateline.desktop']);
      expect(valid.stdout).toBe('');
      expect(readFileSync('/usr/share/mime/packages/dateline.xml', 'utf8')).toContain('<glob pattern="*.dateline" />');
      const types = '/usr/share/mime/globs2';
      if (existsSync(types)) expect(readFileSync(types, 'utf8')).toContain('application/vnd.dateline+zip:*.dateline');
      const programs = '/usr/share/applications/mimeinfo.cache';
      if (existsSync(programs))
        expect(readFileSync(programs, 'utf8')).toMatch(/^application\/vnd\.dateline\+zip=dateline\.desktop;$/mu);
      for (const place of ['apps/dateline', 'mimetypes/application-vnd.dateline+zip'])
        for (const size of [16, 24, 32, 48, 64, 128, 256, 512])
          expect(existsSync(`/usr/share/icons/hicolor/${size}x${size}/${place}.png`), `${place} ${size}`).toBe(true);
    });

    if (existsSync('/usr/bin/lintian'))
      test('Debian’s own critic finds what docs/packaging.md names, and nothing else', async () => {
        const said = await run('lintian', [current.deb], { maxBuffer: 1e8 }).catch(
          (error: { stdout: string }) => error,
        );
        const found = [...said.stdout.matchAll(/^[A-Z]: dateline: ([\w-]+)/gmu)].map(([, name]) => name);
        const meant = [
          'dir-or-file-in-opt',
          'embedded-library',
          'no-changelog',
          'no-manual-page',
          'unstripped-binary-or-object',
        ];
        expect([...new Set(found)].sort()).toEqual(meant);
      });

    test('somebody without rights imports an article with it, in the sandbox and without a screen', async () => {
      const [imported] = linesOf(await person.dateline('import', 'bài.txt', '--json'));
      expect(imported.headline).toBe('Tân Hòa đưa nước sạch về ba xã ven sông trước mùa khô');
    });

    test('an upgrade leaves the library as it is, and the new version opens it', async () => {
      const before = inventory(join(person.folder, 'library'));
      await install(current.deb);
      expect(await installedVersion()).not.toBe(OLDER);
      expect(inventory(join(person.folder, 'library'))).toEqual(before);
      expect(linesOf(await person.dateline('list', '--json'))).toHaveLength(1);
      expect((await run('dpkg', ['--verify', 'dateline'])).stdout).toBe('');
    });

    test('what is typed into its window is kept, and goes out as a page, a PDF and a Word document', async () => {
      const screen = await openXScreen();
      const env = { ...process.env, DISPLAY: screen.display };
      const manager = spawn('openbox', [], { env, stdio: 'ignore' });
      const window = person.open(screen.display);
      const press = (...keys: string[]) => run('xdotool', ['key', '--delay', '60', ...keys], { env });
      try {
        const found = await visibleWindow(screen.display);
        await expect.poll(() => screen.colours(), { timeout: 30_000 }).toBeGreaterThan(20);
        await run('xdotool', ['windowactivate', '--sync', found], { env });
        await expect(async () => {
          await press('ctrl+n');
          await expect
            .poll(async () => (await readArticles(person.folder)).size, { timeout: 3_000 })
            .toBeGreaterThan(1);
        }).toPass({ timeout: 30_000 });
        await press('ctrl+alt+2');
        await run('xdotool', ['type', '--delay', '40', TYPED], { env });
        const headlines = async () =>
          [...(await readArticles(person.folder)).values()].map((article) => textOf(article.headline));
        await expect.poll(headlines, { timeout: 15_000 }).toContain(TYPED);
        await press('ctrl+q');
        await window.ended();
      } finally {
        window.end();
        manager.kill();
        screen.close();
      }
      const written = [...(await readArticles(person.folder)).values()];
      const typed = written.find((article) => textOf(article.headline) === TYPED);
      const target = ['--format', 'html,pdf,docx', '--out', join(person.home, 'xuất')];
      // A headline alone is no article: the house lets it out with a reason only.
      const order = ['export', typed?.id ?? '', ...target, '--override', 'Gửi trước cho bộ phận dàn trang', '--json'];
      const files = linesOf(await person.dateline(...order));
      expect(files.map(({ format }) => format)).toEqual(['html', 'pdf', 'docx']);
      for (const { path, bytes } of files) expect(statSync(path).size).toBe(bytes);
      expect(readFileSync(files[0].path, 'utf8')).toContain(TYPED);
    });

    test('removing it takes every file of its own away, and leaves the library', async () => {
      const before = inventory(join(person.folder, 'library'));
      await uninstall();
      expect(await installedVersion()).toBeNull();
      const left = ['/opt/Dateline', '/etc/apparmor.d/dateline', ...(await filesOf(current.deb))].filter((file) =>
        existsSync(file),
      );
      expect(left).toEqual([]);
      expect(inventory(join(person.folder, 'library'))).toEqual(before);
      expect(await readArticles(person.folder)).toHaveProperty('size', 2);
    });
  });
}
