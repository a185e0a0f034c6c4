/** `list` and `show`: what the library holds. */
import { plainView } from '#shared/exporting/plain-view';
import { layoutOf } from '#shared/layout/layout-of';
import { EXIT, type ExitCode, type Output } from './output';
import type { Task } from './task';
import { withLibrary } from './with-library';
import { describeFailure } from './words';

export const runList = (folder: string, output: Output): Promise<ExitCode> =>
  withLibrary(folder, output, 'read', async (library) => {
    const { summaries, damaged } = library.list();
    for (const { id, headline, status, updatedAt, words } of summaries) {
      output.result(
        { id, headline, status, updatedAt, words },
        `${id}  ${updatedAt}  ${status}  ${words}  ${headline}`,
      );
    }
    for (const { id, reason } of damaged) output.note(`${id}: ${describeFailure(reason)}`);
    return damaged.length === 0 ? EXIT.done : EXIT.failed;
  });

export const runShow = (
  { id, view }: Extract<Task, { command: 'show' }>,
  folder: string,
  output: Output,
): Promise<ExitCode> =>
  withLibrary(folder, output, 'read', async (library) => {
    const peeked = await library.peek(id);
    if (!peeked.ok) {
      output.note(`${id}: ${describeFailure(peeked.reason)}`);
      return EXIT.failed;
    }
    const { article } = peeked;
    const endMark = layoutOf(article, library.layouts).endMark !== null && article.body.length > 0;
    const value = view === 'plain' ? plainView(article, { endMark, dropped: [] }) : article;
    output.result(value, JSON.stringify(value, null, 2));
    return EXIT.done;
  });
