/** `search`: articles by their words, best first. */
import { NO_FILTERS } from '#shared/search/filters';
import type { Hit, Piece } from '#shared/search/hit';
import type { Library } from '../library/library';
import { EXIT, type ExitCode, type Output } from './output';
import type { Task } from './task';
import { withLibrary } from './with-library';

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

const resultOf = ({ id, score, summary, snippet }: Hit) => ({
  id,
  headline: summary.headline,
  status: summary.status,
  updatedAt: summary.updatedAt,
  words: summary.words,
  score: Math.round(score * 1_000) / 1_000,
  snippet: snippet === null ? '' : textOf(snippet.pieces),
});

/** Ends when the search's index knows every article. */
const indexed = (library: Library, output: Output): Promise<void> => {
  let told = 0;
  const stop = library.onSearchProgress((done, total) => {
    if (done - told < 2_000) return;
    told = done;
    output.note(`indexing: ${done} of ${total}`);
  });
  return library.searchReady().finally(stop);
};

export const runSearch = (
  { query, limit }: Extract<Task, { command: 'search' }>,
  folder: string,
  output: Output,
): Promise<ExitCode> =>
  withLibrary(folder, output, 'caches', async (library) => {
    await indexed(library, output);
    const { hits, total } = await library.search({ text: query, filters: NO_FILTERS, limit });
    for (const hit of hits) {
      const result = resultOf(hit);
      output.result(result, `${result.id}  ${result.score}  ${result.headline}  ${result.snippet}`);
    }
    if (total > hits.length) output.note(`${hits.length} of ${total}; --limit N shows more`);
    return EXIT.done;
  });
