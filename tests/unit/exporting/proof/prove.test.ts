/** What the proof finds: whatever is wrong in a file, of each format, by an article that was damaged before the file was made of it. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { type AssetName, readAssetName } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { assetsOf } from '#shared/article/photos';
import { EXPORT_FORMATS } from '#shared/exporting/formats';
import { prove, type Showing } from '#shared/exporting/proof/prove';
import { HOUSE } from '#shared/exporting/themes';
import type { HouseLayout } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import { makeHere } from '../../../../src/main/exporting/making/make-here';
import type { Material } from '../../../../src/main/exporting/making/material';
import { RECIPES } from '../../../../src/main/exporting/making/recipes';
import { sha256Of } from '../../../../src/main/library/backup/digest';
import { createSystemDisk } from '../../../../src/main/library/patient-disk';
import { photoOf } from '../../../support/articles';
import { DAMAGES } from '../../../support/damages';
import { furnishedArticle } from '../../../support/furnished';
import { jpeg, png } from '../../../support/photo-bytes';

const FORMATS = EXPORT_FORMATS.filter((format) => RECIPES[format].finish === undefined);

const photos = new Map<AssetName, Uint8Array>();
let whole: Article;

const keep = async (bytes: Uint8Array, kind: string): Promise<AssetName> => {
  const name = readAssetName(`${await sha256Of(bytes)}.${kind}`);
  if (name === null) throw new Error('not an asset');
  photos.set(name, bytes);
  return name;
};

beforeAll(async () => {
  const [first, second] = [await keep(jpeg(), 'jpg'), await keep(png(), 'png')];
  const beside = { ...photoOf(first), caption: plain('Người đưa đò cuối cùng.'), credit: 'Ngọc Hân' };
  whole = {
    ...furnishedArticle(beside, [photoOf(second), { ...photoOf(first), caption: plain('Bến cũ.') }]),
    photos: [{ ...photoOf(first), caption: plain('Cây cầu nhìn từ bờ bắc.') }],
    byline: [
      { name: 'Lê Hạnh', role: 'Bài' },
      { name: 'Ngọc Hân', role: 'Ảnh' },
    ],
  };
});

const SHOWN_WITH_PHOTOS = FORMATS.filter((format) => RECIPES[format].showing.photos);

const maker = makeHere(createSystemDisk());

const materialOf = (article: Article, layout: HouseLayout, held: Material['photos']): Material => ({
  article,
  layout,
  theme: HOUSE,
  paper: 'newspaper',
  photoPlace: 'inside',
  photos: held,
  beside: new Map([...held.keys()].map((asset) => [asset, [{ address: `tin-photos/${asset}`, width: 1_200 }]])),
});

interface Wrong {
  readonly article: Article;
  readonly layout?: HouseLayout;
  readonly held?: Material['photos'];
}

/** The file of a damaged article, held against the whole one. */
const differenceOf = async (format: (typeof FORMATS)[number], { article, layout = PORTAL, held = photos }: Wrong) => {
  await maker.lay({ key: 1, material: materialOf(article, layout, held) });
  const file = await maker.make({ key: 1, format });
  await maker.lay({ key: 2, material: materialOf(whole, PORTAL, photos) });
  return maker.prove({ key: 2, format, file });
};

describe.each(FORMATS)('in a file of %s', (format) => {
  test('what is as it should be is found to be so', async () => {
    expect(await differenceOf(format, { article: whole })).toBeNull();
  });

  test.each(DAMAGES)('$what is found', async ({ slot, of, layout }) => {
    // A bundle leaves the mark to the layout of whoever opens it.
    if (layout !== undefined && format === 'dateline')
      return expect(await differenceOf(format, { article: of(whole), layout })).toBeNull();
    const found = await differenceOf(format, { article: of(whole), ...(layout ? { layout } : {}) });
    expect(found).toMatchObject({ slot });
    expect(found?.expected).not.toBe(found?.found);
  });
});

test.each(SHOWN_WITH_PHOTOS)('a photo that is missing in a file of %s is found', async (format) => {
  const [lost] = photos.keys();
  const held = new Map([...photos].filter(([name]) => name !== lost));
  const all = assetsOf(whole).length;
  const left = assetsOf(whole).filter((asset) => asset !== lost).length;
  expect(await differenceOf(format, { article: whole, held })).toEqual({
    slot: 'photo',
    expected: `${all}`,
    found: `${left}`,
  });
});

test.each([';', '–', '—', '*', '(', '1.'])(
  'a credit of %s alone is found in every format that says it',
  async (credit) => {
    const article = { ...whole, photos: whole.photos.map((photo) => ({ ...photo, credit })) };
    await maker.lay({ key: 3, material: materialOf(article, PORTAL, photos) });
    for (const format of FORMATS)
      expect(await maker.prove({ key: 3, format, file: await maker.make({ key: 3, format }) }), format).toBeNull();
  },
);

test('the two that are no characters may be lost on the way', () => {
  const source = {
    article: { ...whole, headline: plain('Đắp\uFFFE đê\uFFFF') },
    layout: PORTAL,
    held: new Set<AssetName>(),
  };
  const showing: Showing = { spaces: 'kept', photos: false, slots: ['headline'] };
  expect(prove(source, { text: 'Đắp đê', photos: 0 }, showing)).toBeNull();
});

describe('what is told of a difference', () => {
  const TORN: Showing = { spaces: 'torn', photos: true };
  const source = (article: Article) => ({ article, layout: PORTAL, held: new Set<AssetName>() });

  test('is the place, not the whole text', () => {
    const long = `${'Nước dâng chậm. '.repeat(60)}Đê còn vững.`;
    const article = { ...whole, dateline: null, lead: [], photos: [], body: [], byline: [], headline: plain(long) };
    const read = { text: long.replace('vững', 'vửng'), photos: 0 };
    const found = prove(source(article), read, { spaces: 'kept', photos: true });
    expect(found?.expected).toContain('Đê còn vững.');
    expect(found?.found).toContain('Đê còn vửng.');
    expect(found?.expected.length).toBeLessThan(150);
  });

  test('a word broken at the end of a line of a printed page is none', () => {
    const article = {
      ...whole,
      dateline: null,
      lead: [],
      photos: [],
      body: [],
      byline: [],
      headline: plain('Nghiêng ngả'),
    };
    expect(prove(source(article), { text: 'Nghi\nêng ngả', photos: 0 }, TORN)).toBeNull();
    expect(prove(source(article), { text: 'Nghi\nêng ngà', photos: 0 }, TORN)).toMatchObject({ slot: 'headline' });
  });

  test('a name from right to left that a printed line holds last letter first is none; a letter of it that is missing is one', () => {
    const headline = plain('Ông محمد علي và bà שרה כהן dự lễ');
    const article = { ...whole, dateline: null, lead: [], photos: [], body: [], byline: [], headline };
    const printed = (name: string) => ({ text: `Ông ${name} và bà ןהכ הרש dự lễ`, photos: 0 });
    expect(prove(source(article), printed('يلع دمحم'), TORN)).toBeNull();
    expect(prove(source(article), printed('يلع دمح'), TORN)).toMatchObject({ slot: 'headline' });
  });

  test('text that the article does not have is one', () => {
    const article = { ...whole, dateline: null, lead: [], photos: [], body: [], byline: [], headline: plain('Đắp đê') };
    const read = { text: 'Đắp đê\nquảng cáo', photos: 0 };
    expect(prove(source(article), read, TORN)).toMatchObject({ expected: '', found: 'quảngcáo' });
  });
});
