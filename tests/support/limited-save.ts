/** A program of its own that saves a short text, then one longer than the limit it was started with, then a short one again, and prints each answer. */
import { type ArticleId, readArticleId } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { createNodeDisk } from '../../src/main/library/node-disk';
import { openLibrary } from '../../src/main/library/open-library';

const run = async (folder: string, id: ArticleId): Promise<void> => {
  const parts = { folder, disk: createNodeDisk(), clock: { now: () => new Date() }, newId: () => id };
  const opened = await openLibrary(parts);
  if (!opened.ok) throw new Error(opened.reason);
  const found = await opened.library.open(id);
  if (!found.ok) throw new Error(found.reason);
  let { article } = found;
  for (const [headline, length] of [
    ['Ngắn', 10],
    ['Dài', 60_000],
    ['Ngắn lại', 10],
  ] as const) {
    const next = { ...article, headline: plain(headline), lead: plain('x'.repeat(length)) };
    const saved = await opened.library.save(next, 'giới hạn');
    process.stdout.write(`${headline}: ${saved.ok ? 'saved' : saved.reason}\n`);
    if (saved.ok) article = { ...next, revision: saved.revision, updatedAt: saved.updatedAt };
  }
};

const [folder, name] = process.argv.slice(2);
const id = readArticleId(name ?? '');
if (folder === undefined || id === null) throw new Error('usage: limited-save FOLDER ID');
await run(folder, id);
