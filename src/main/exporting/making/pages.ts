/** Pages of HTML and their fragments, with the photos and faces that they need. */
import type { AssetName } from '#shared/article/identity';
import { withDescribedPhotos } from '#shared/exporting/html/described-photos';
import { chooseFaces, type Setting } from '#shared/exporting/html/font-face';
import { renderFragment } from '#shared/exporting/html/fragment';
import { themeWords } from '#shared/exporting/html/masthead';
import { renderPage } from '#shared/exporting/html/page';
import type { Picture } from '#shared/exporting/html/picture';
import { pageLanguage } from '#shared/exporting/html/words';
import { formatDateline } from '#shared/layout/format-dateline';
import { styleSum } from '../style-sums';
import type { Material } from './material';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
};

const dataAddress = (name: AssetName, bytes: Uint8Array): string => {
  const encoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return `data:${MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? ''};base64,${encoded}`;
};

/** Three formats of an article may want them; they are forgotten with it. */
const inside = new WeakMap<Material, ReadonlyMap<AssetName, Picture>>();

const photosInside = (material: Material): ReadonlyMap<AssetName, Picture> => {
  const known = inside.get(material);
  if (known !== undefined) return known;
  const photos = new Map([...material.photos].map(([name, bytes]) => [name, dataAddress(name, bytes)]));
  inside.set(material, photos);
  return photos;
};

const photosFor = (material: Material): ReadonlyMap<AssetName, Picture> =>
  material.photoPlace === 'inside' ? photosInside(material) : material.beside;

/** What layout and theme print besides the article's own text. */
const printedBy = ({ article, layout, theme }: Material): string =>
  [
    article.dateline ? formatDateline(article.dateline, layout) : '',
    layout.endMark,
    ...Object.values(layout.credit),
    themeWords(theme),
  ].join(' ');

/** The faces are loaded with the first page: a newsroom that only writes never pays for them. */
const facesFor = async (material: Material, setting: Setting) => {
  const { HOUSE_FACES } = await import('../font-files');
  return chooseFaces(HOUSE_FACES, material.article, printedBy(material), setting);
};

const wordsOf = ({ article }: Material) => pageLanguage(article.language);

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

export const makePage = async (material: Material): Promise<Uint8Array> => {
  const { article, layout, theme } = material;
  const [photos, fonts, words] = [photosFor(material), await facesFor(material, theme.font), wordsOf(material)];
  return utf8(renderPage(article, layout, { photos, fonts, words, sumOf: styleSum, theme }));
};

/** For the engine that prints: whatever the person chose for pages, its photos are inside. */
export const makePrintedPage = async (material: Material): Promise<Uint8Array> => {
  const { article, layout, theme, paper } = material;
  const setting = paper === 'decree-30' ? 'decree' : theme.font;
  const [photos, fonts, words] = [photosInside(material), await facesFor(material, setting), wordsOf(material)];
  return utf8(
    renderPage(withDescribedPhotos(article), layout, { photos, fonts, words, sumOf: styleSum, theme, paper }),
  );
};

/** Its styles are with its elements, so that it looks like something wherever it is pasted; its classes are there as well. */
export const makeFragment = async (material: Material): Promise<Uint8Array> => {
  const { article, layout } = material;
  const resources = { photos: photosFor(material), words: wordsOf(material) };
  return utf8(renderFragment(article, layout, resources, { styles: 'inline' }));
};
