/** A program of its own that saves without a pause and prints each revision once it is told that it is saved, until it is killed. */
import { type ArticleId, readArticleId } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { createNodeDisk } from '../../src/main/library/node-disk';
import { openLibrary } from '../../src/main/library/open-library';
import { sealedDiskOn } from './sealed';

const words = 'Nước kênh lên sớm hơn mọi năm nửa tháng, bà con ấp Rạch Chanh gặt chạy lũ. ';

const print = (line: string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(`${line}\n`, () => resolve());
  });

const run = async (folder: string, id: ArticleId, isSealed: boolean): Promise<never> => {
  const disk = isSealed ? sealedDiskOn(folder)(createNodeDisk()) : createNodeDisk();
  const parts = { folder, disk, clock: { now: () => new Date() }, newId: () => id, indexDelay: 20 };
  const opened = await openLibrary(parts);
  if (!opened.ok) throw new Error(opened.reason);
  const found = await opened.library.open(id);
  if (!found.ok) throw new Error(found.reason);
  let { article } = found;
  await print(`opened ${article.revision}`);
  for (;;) {
    const text = `${article.revision + 1} ${words.repeat((article.revision % 40) + 1)}`;
    const next = { ...article, headline: plain(text), lead: plain(text) };
    const saved = await opened.library.save(next, 'save loop');
    if (!saved.ok) throw new Error(saved.reason);
    article = { ...next, revision: saved.revision, updatedAt: saved.updatedAt };
    await print(`saved ${saved.revision}`);
  }
};

const [folder, name, form] = process.argv.slice(2);
const id = readArticleId(name ?? '');
if (folder === undefined || id === null) throw new Error('usage: save-loop FOLDER ID [sealed]');
await run(folder, id, form === 'sealed');
