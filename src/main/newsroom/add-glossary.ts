/** A table of names comes into the glossary: counted by what was new and what took another's place. */
import type { Replies } from '#shared/ipc';
import type { GlossaryRead } from '#shared/newsroom/glossary-csv';
import type { Library } from '../library/library';

/** `no-names` where the table holds none that can be read. */
export const addGlossary = async (
  newsroom: Pick<Library['newsroom'], 'read' | 'change'>,
  { entries, skipped }: GlossaryRead,
): Promise<Replies['newsroom/import-glossary']> => {
  if (entries.length === 0) return { ok: false, reason: 'no-names' };
  const before = await newsroom.read();
  if (!before.ok) return before;
  const known = new Set(before.newsroom.glossary.map(({ name }) => name));
  const after = await newsroom.change({ is: 'put-names', entries });
  if (!after.ok) return after;
  const names = new Set(entries.map(({ name }) => name));
  const replaced = [...names].filter((name) => known.has(name)).length;
  return { ok: true, newsroom: after.newsroom, added: names.size - replaced, replaced, skipped };
};
