/** The peer of our PDFs: LibreOffice prints Word documents of the same article in one batch, where it is installed. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { assetNameSchema } from '#shared/article/identity';
import { HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { drawPicture } from '#shared/seed/pictures/draw-picture';
import { makeDocx } from '../../src/main/exporting/docx/make-docx';
import { articleOf, bridgeArticle, photoOf } from '../../tests/support/articles';

const run = promisify(execFile);
const BATCH = 20;
const ASSET = v.parse(assetNameSchema, `${'a'.repeat(64)}.jpg`);

export interface Office {
  /** Milliseconds a document, its start shared among them all. */
  readonly print: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const isInstalled = (): Promise<boolean> =>
  run('soffice', ['--version']).then(
    () => true,
    () => false,
  );

/** Null where there is no LibreOffice. */
export const openOffice = async (): Promise<Office | null> => {
  if (!(await isInstalled())) return null;
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const whole = bridgeArticle(photoOf(ASSET));
  const article = articleOf({ ...whole, body: whole.body.slice(0, 3) });
  const document = await makeDocx(article, PORTAL, HOUSE, new Map([[ASSET, drawPicture(1, 0)]]));
  const files = Array.from({ length: BATCH }, (_, nth) => join(folder, `${nth}.docx`));
  for (const file of files) await writeFile(file, document);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  return {
    print: async () => {
      const begun = performance.now();
      await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'pdf'), ...files]);
      return (performance.now() - begun) / BATCH;
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
};
