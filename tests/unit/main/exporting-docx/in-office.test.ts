/** A Word document opened by an office suite, where one is installed: nothing to repair, and the words are there. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assetsOf } from '#shared/article/photos';
import { HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { makeDocx } from '../../../../src/main/exporting/docx/make-docx';
import { readDocx } from '../../../../src/main/exporting/docx/read-docx';
import { bridgeArticle, everyLetterArticle, photoOf } from '../../../support/articles';
import { furnishedArticle } from '../../../support/furnished';
import { GIF, JPEG, PNG, STORED_PHOTOS } from '../../../support/stored-photos';

const run = promisify(execFile);

const isInstalled = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
};

const ARTICLES = [
  ['short', bridgeArticle()],
  ['letters', everyLetterArticle()],
  ['furnished', furnishedArticle(photoOf(JPEG.asset), [photoOf(PNG.asset), photoOf(GIF.asset)])],
] as const;

/** A frame may stand before or after the paragraphs beside it: all words are there, whatever their order. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .sort();

let folder = '';
const kept = (name: string): Promise<Buffer> => readFile(join(folder, name));
const pathOf = (name: string): string => join(folder, `${name}.docx`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-office-'));
  for (const [name, article] of ARTICLES)
    await writeFile(pathOf(name), await makeDocx(article, PORTAL, HOUSE, STORED_PHOTOS));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(ARTICLES)('the %s article lies on the disk with every picture', async (name, article) => {
  expect(await readDocx(await kept(`${name}.docx`))).toMatchObject({ ok: true, photos: assetsOf(article).length });
});

if (isInstalled())
  describe('LibreOffice', () => {
    beforeAll(async () => {
      const files = ARTICLES.map(([name]) => pathOf(name));
      for (const to of ['docx', 'pdf'])
        await run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', join(folder, to), ...files], { timeout: 120_000 }); // biome-ignore format: a command line
    }, 300_000);

    test.each(ARTICLES)('opens the %s article, and saves it with every word and every picture', async (name) => {
      const ours = await readDocx(await kept(`${name}.docx`));
      const theirs = await readDocx(await kept(`docx/${name}.docx`));
      if (!ours.ok || !theirs.ok) throw new Error('one of them cannot be read');
      expect(wordsOf(theirs.text)).toEqual(wordsOf(ours.text));
      expect(theirs.photos).toBe(ours.photos);
    });

    test.each(ARTICLES)('prints the %s article', async (name) => {
      expect((await kept(`pdf/${name}.pdf`)).toString('latin1')).toMatch(/^%PDF-/u);
    });
  });
