/** For tests of what the newsroom keeps: changes as people make them, and the files they end up in. */
import { join } from 'node:path';
import { type Content, EMPTY_CONTENT } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { HOUSE } from '#shared/exporting/themes';
import type { NewsroomChange } from '#shared/newsroom/change';
import type { Newsroom } from '#shared/newsroom/newsroom';
import type { Shelf } from '#shared/newsroom/shelves';
import type { Library } from '../../../../src/main/library/library';
import { granted } from '../../../support/library-desk';

export const naming = (name: string, was: string | null = null): NewsroomChange => ({
  is: 'put-name',
  entry: { name, kind: 'person', means: '', wrong: [] },
  was,
});

const illustrated = (asset: AssetName | null): Content => ({
  ...EMPTY_CONTENT,
  photos: asset === null ? [] : [{ asset, size: null, alt: '', caption: [], credit: '' }],
  body: [{ type: 'paragraph', text: plain('Theo {{người}}, {{caret}}.') }],
});

export const templating = (id: string, name: string, asset: AssetName | null = null): NewsroomChange => ({
  is: 'put-template',
  template: { id, name, layout: 'portal', content: illustrated(asset) },
});

export const snipping = (id: string, name: string, asset: AssetName | null = null): NewsroomChange => ({
  is: 'put-snippet',
  snippet: { id, name, shortcut: '', content: illustrated(asset) },
});

/** One on each shelf. */
export const ALL_SHELVES: readonly NewsroomChange[] = [
  naming('Đinh Thị Mơ'),
  { is: 'add-words', words: ['Zalo'] },
  snipping('a1', 'Mưa lớn'),
  templating('b2', 'Tin thời tiết'),
  { is: 'pass-over', finding: { rule: 'doubled-word', text: 'luôn luôn' } },
  { is: 'set-style', layout: 'portal', style: { dash: 'en' } },
  { is: 'put-theme', theme: { ...HOUSE, id: 'cua-bao' } },
];

export const change = async (library: Library, ...changes: readonly NewsroomChange[]): Promise<void> => {
  for (const one of changes) granted(await library.newsroom.change(one));
};

export const kept = async (library: Library): Promise<Newsroom> => granted(await library.newsroom.read()).newsroom;

export const namesOf = async (library: Library): Promise<readonly string[]> =>
  (await kept(library)).glossary.map(({ name }) => name);

export const fileOf = (folder: string, shelf: Shelf, copy = ''): string =>
  join(folder, 'newsroom', `${shelf}${copy}.json`);
