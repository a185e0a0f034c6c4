/** `seed`: articles made up by rule, photos and all, for benchmarks and tests at size. */
import type { Content } from '#shared/article/article';
import { illustrate, planPictures, type Shot } from '#shared/seed/illustrate';
import { drawPicture } from '#shared/seed/pictures/draw-picture';
import { seedContent } from '#shared/seed/seed-content';
import { DEFAULT_LAYOUT } from '../layouts';
import type { Library } from '../library/library';
import type { Refusal } from '../library/reasons';
import { EXIT, type ExitCode, type Output } from './output';
import type { Task } from './task';
import { withLibrary } from './with-library';
import { describeFailure } from './words';

const FORM = { layout: DEFAULT_LAYOUT.id, language: DEFAULT_LAYOUT.language };
const REPORT_EVERY = 1_000;

type Illustrated = { readonly ok: true; readonly content: Content } | Refusal;

/** Each picture is drawn when the first article wants it, and stored once. */
const openAlbum = (library: Pick<Library, 'putPhoto'>, seed: number) => {
  const shots = new Map<number, Shot>();
  return async (nth: number): Promise<Illustrated> => {
    const { opening, inside } = planPictures(seed, nth);
    for (const number of [opening, ...inside]) {
      if (shots.has(number)) continue;
      const kept = await library.putPhoto(drawPicture(seed, number));
      if (!kept.ok) return kept;
      shots.set(number, { asset: kept.asset, size: kept.size });
    }
    const shotOf = (number: number): Shot => shots.get(number) ?? { asset: null, size: null };
    return { ok: true, content: illustrate(seedContent(seed, nth), seed, nth, shotOf) };
  };
};

export const runSeed = (
  { count, seed }: Extract<Task, { command: 'seed' }>,
  folder: string,
  output: Output,
): Promise<ExitCode> =>
  withLibrary(folder, output, 'write', async (library) => {
    const contentAt = openAlbum(library, seed);
    for (let nth = 0; nth < count; nth += 1) {
      const illustrated = await contentAt(nth);
      const made = illustrated.ok ? await library.create(illustrated.content, FORM) : illustrated;
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
