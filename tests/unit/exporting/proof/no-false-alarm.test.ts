/** The proof against every format that is made without an engine: whatever an article holds, its files are never taken for wrong. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { assetsOf } from '#shared/article/photos';
import { EXPORT_FORMATS } from '#shared/exporting/formats';
import { HOUSE } from '#shared/exporting/themes';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { makeHere } from '../../../../src/main/exporting/making/make-here';
import type { Material } from '../../../../src/main/exporting/making/material';
import { RECIPES } from '../../../../src/main/exporting/making/recipes';
import { createSystemDisk } from '../../../../src/main/library/patient-disk';
import { content } from '../../../support/arbitrary';
import { emptyArticle } from '../../../support/articles';
import { jpeg } from '../../../support/photo-bytes';

const FORMATS = EXPORT_FORMATS.filter((format) => RECIPES[format].finish === undefined);

const maker = makeHere(createSystemDisk());
const PHOTO = jpeg();

const materialOf = (article: Article): Material => {
  const assets: readonly AssetName[] = [...new Set(assetsOf(article))];
  return {
    article,
    layout: PORTAL,
    theme: HOUSE,
    paper: 'newspaper',
    photoPlace: 'inside',
    photos: new Map(assets.map((asset) => [asset, PHOTO])),
    beside: new Map(assets.map((asset) => [asset, [{ address: `tin-photos/${asset}`, width: 0 }]])),
  };
};

test.each(FORMATS.filter((f) => f !== 'dateline'))(
  'every article in %s says what it says',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(content, async (written) => {
        const article = { ...emptyArticle(), ...arrange(piecesOf(written), PORTAL) };
        await maker.lay({ key: 0, material: materialOf(article) });
        const bytes = await maker.make({ key: 0, format });
        expect(await maker.prove({ key: 0, format, file: bytes })).toBeNull();
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  },
  120_000,
);
