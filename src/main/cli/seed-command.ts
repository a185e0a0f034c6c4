/** `seed`: articles made up by rule, for benchmarks and tests at size. */
import { seedContent } from '#shared/seed/seed-content';
import { DEFAULT_LAYOUT } from '../layouts';
import { EXIT, type ExitCode, type Output } from './output';
import type { Task } from './task';
import { withLibrary } from './with-library';
import { describeFailure } from './words';

const FORM = { layout: DEFAULT_LAYOUT.id, language: DEFAULT_LAYOUT.language };
const REPORT_EVERY = 1_000;

export const runSeed = (
  { count, seed }: Extract<Task, { command: 'seed' }>,
  folder: string,
  output: Output,
): Promise<ExitCode> =>
  withLibrary(folder, output, 'write', async (library) => {
    for (let nth = 0; nth < count; nth += 1) {
      const made = await library.create(seedContent(seed, nth), FORM);
      if (!made.ok) {
        output.note(`${nth} of ${count} were added; ${describeFailure(made.reason)}`);
        return EXIT.failed;
      }
      if ((nth + 1) % REPORT_EVERY === 0) output.note(`${nth + 1} of ${count}`);
    }
    // So that the first search after it need not read all of them.
    await library.searchReady();
    output.result({ added: count, seed }, `${count} articles added, seed ${seed}`);
    return EXIT.done;
  });
