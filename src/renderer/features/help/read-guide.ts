/** The whole guide in one language, read from its files. */
import { type ContentsGroup, guideContents } from '#shared/help/guide-contents';
import { type GuidePage, readGuidePage } from '#shared/help/guide-page';
import { INDEX_PAGE } from '#shared/help/help-place';
import type { Language } from '#shared/settings';

export interface Guide {
  readonly language: Language;
  /** In the order of the contents, the index first. */
  readonly pages: readonly GuidePage[];
  readonly contents: readonly ContentsGroup[];
}

const nameOf = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.md$/u, '');

const filesOf = async (language: Language): Promise<Readonly<Record<string, string>>> =>
  (language === 'vi' ? await import('./guide-vi') : await import('./guide-en')).PAGES;

/** @param files the Markdown of each page, by its path */
export const guideOf = (language: Language, files: Readonly<Record<string, string>>): Guide => {
  const pages = Object.entries(files).map(([path, text]) => readGuidePage(nameOf(path), text));
  const index = pages.find(({ name }) => name === INDEX_PAGE);
  const contents = index === undefined ? [] : guideContents(index);
  const order = [INDEX_PAGE, ...contents.flatMap(({ entries }) => entries.map(({ page }) => page))];
  const placeOf = ({ name }: GuidePage): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return { language, pages: pages.sort((one, other) => placeOf(one) - placeOf(other)), contents };
};

export const readGuide = async (language: Language): Promise<Guide> => guideOf(language, await filesOf(language));
