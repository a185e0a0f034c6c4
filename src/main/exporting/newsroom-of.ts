/** What the newsroom keeps, for an export: its rules and its themes. */
import { EMPTY_NEWSROOM, type Newsroom } from '#shared/newsroom/newsroom';
import type { Library } from '../library/library';

/** A newsroom that cannot be read counts as empty: the house's own rules and themes stand all the same. */
export const newsroomOf = async ({ newsroom }: Pick<Library, 'newsroom'>): Promise<Newsroom> => {
  const read = await newsroom.read();
  return read.ok ? read.newsroom : EMPTY_NEWSROOM;
};
