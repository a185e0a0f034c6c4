/** A home whose library, newsroom and settings somebody hostile has written, whole and with the right sums, as anybody can who may write in a shared folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'valibot';
import { seal } from '../../../../src/main/library/envelope';
import { asStored, contentsOf } from '../../../../src/main/library/newsroom/shelf-file';
import type { Article } from '../../../../src/shared/article/article';
import { articleIdSchema } from '../../../../src/shared/article/identity';
import { parseArticle } from '../../../../src/shared/article/schema';
import { DEFAULT_MANNER } from '../../../../src/shared/exporting/order';
import { SHELVES } from '../../../../src/shared/newsroom/shelves';
import { NO_FILTERS } from '../../../../src/shared/search/filters';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/shared/settings';
import { hostileArticle, hostileNewsroom } from '../../../support/hostile/hostile-article';
import { hostileLayout } from '../../../support/hostile/hostile-layout';
import type { Payload } from '../../../support/hostile/payloads';

export const idOf = (number: number) => parse(articleIdSchema, `01HRE5Q3K8ZQ4T7V9X${String(number).padStart(8, '0')}`);

/** As many as a library's folder is read for, beside the house's own. */
const LAYOUTS = 45;
const layoutOf = (number: number): string => `hostile-${number % LAYOUTS}`;

/** Each says the texts of all articles that are in it. */
const layLayouts = async (folder: string, articles: readonly Payload[]): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const ids = [...new Set(articles.map(({ number }) => layoutOf(number)))];
  for (const id of ids) {
    const own = articles.filter(({ number }) => layoutOf(number) === id);
    const layout = hostileLayout(id, own.map(({ text }) => text).join(' '));
    await writeFile(join(folder, `${id}.json`), JSON.stringify(layout));
  }
};

const storedArticle = (payload: Payload): Article => {
  const article = { ...hostileArticle(payload), id: idOf(payload.number), layout: layoutOf(payload.number) };
  const parsed = parseArticle(article);
  if (!parsed.ok) throw new Error(`payload ${payload.number} makes no article: ${JSON.stringify(parsed)}`);
  return article;
};

const hostileSettings = (payloads: readonly Payload[]): Settings => ({
  ...DEFAULT_SETTINGS,
  person: payloads[0]?.text.slice(0, 100) ?? '',
  byline: payloads[2]?.text.slice(0, 200) ?? '',
  place: payloads[3]?.text.slice(0, 100) ?? '',
  exportManner: { ...DEFAULT_MANNER, name: payloads[1]?.text ?? '' },
  exportPresets: payloads.slice(0, 50).map(({ text }) => ({ name: text.trim().slice(0, 100), manner: DEFAULT_MANNER })),
  savedFilters: payloads
    .slice(0, 50)
    .map(({ text }) => ({ name: text.trim().slice(0, 60), filters: { ...NO_FILTERS, bylines: [text.slice(0, 200)] } })),
});

const THEMES = 200;

/** A hostile theme for each article. */
export const themeOf = (number: number): string => `hostile-${1 + (number % THEMES)}`;

/** @param articles become an article each, in layouts that say the same @param payloads fill every shelf of the newsroom, and the settings */
export const layHostileLibrary = async (
  home: string,
  articles: readonly Payload[],
  payloads: readonly Payload[],
): Promise<void> => {
  const library = join(home, 'library');
  for (const payload of articles) {
    const folder = join(library, 'articles', idOf(payload.number));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'article.json'), seal(storedArticle(payload)));
  }
  await layLayouts(join(library, 'layouts'), articles);
  const newsroom = hostileNewsroom(payloads);
  await mkdir(join(library, 'newsroom'), { recursive: true });
  for (const shelf of SHELVES)
    await writeFile(join(library, 'newsroom', `${shelf}.json`), seal(asStored(contentsOf(newsroom, shelf))));
  const settings = { ...hostileSettings(payloads), exportFolder: join(home, 'exported') };
  await mkdir(settings.exportFolder);
  await writeFile(join(home, 'settings.json'), seal(settings));
};
