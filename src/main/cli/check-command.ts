/** `check`: what the house's rules stop at, in articles of the library or in files, told in the language of the settings. */
import type { Article } from '#shared/article/article';
import { check } from '#shared/check/check';
import type { Finding } from '#shared/check/finding';
import { houseOf, todayIn } from '#shared/check/house';
import { manuscriptOf } from '#shared/check/manuscript-of';
import { sayFinding } from '#shared/check/say';
import { placesInSlots } from '#shared/check/slot-text';
import { withoutLetStand } from '#shared/check/standing';
import type { Translate } from '#shared/i18n/translate';
import { type LayoutOf, layoutIn } from '#shared/layout/layout-of';
import type { Newsroom } from '#shared/newsroom/newsroom';
import type { Library } from '../library/library';
import { readNewsroom } from '../library/newsroom/read-newsroom';
import { realDisk } from '../open-library';
import { openFileArticles } from './file-articles';
import { EXIT, type ExitCode, type Output } from './output';
import { progressTo } from './progress';
import { readTranslator } from './read-translator';
import type { Task } from './task';
import { type Wanted, wantedOf } from './wanted';
import { withLibrary } from './with-library';
import { describeFailure } from './words';

type CheckTask = Extract<Task, { command: 'check' }>;

/** What every article of one call is checked with. */
interface Desk {
  readonly newsroom: Newsroom;
  readonly now: Date;
  readonly t: Translate;
  readonly output: Output;
  readonly layoutOf: LayoutOf;
}

const setUp = async (folder: string, output: Output): Promise<Desk> => ({
  newsroom: await readNewsroom(realDisk, folder),
  now: new Date(),
  t: await readTranslator(),
  output,
  layoutOf: layoutIn([]),
});

const tell = (name: string, found: Finding, place: Pick<Finding, 'start' | 'end'>, { t, output }: Desk): void => {
  const { rule, severity, slot, text, fix, key } = found;
  const message = sayFinding(found, t);
  const offered = fix === undefined ? {} : { fix };
  output.result(
    { id: name, rule, severity, slot, ...place, text, message, ...offered, passage: key },
    `${name}: ${slot}:${place.start}-${place.end}: ${severity} ${rule}: ${message}`,
  );
};

/** @returns whether there is no error among what was found. */
const checkArticle = (name: string, article: Article, desk: Desk): boolean => {
  const { newsroom, now } = desk;
  const layout = desk.layoutOf(article);
  const manuscript = manuscriptOf(article, layout);
  const offset = article.dateline?.at.slice(-6) ?? layout.dateline.offset;
  const house = houseOf(layout, newsroom, todayIn(offset, now));
  const heard = { letStand: article.letStand, passedOver: newsroom.passedOver };
  const findings = withoutLetStand(check(manuscript, house), heard);
  const placeOf = placesInSlots(manuscript);
  for (const found of findings) tell(name, found, placeOf(found), desk);
  return findings.every(({ severity }) => severity !== 'error');
};

const checkWanted = async ({ name, load }: Wanted, desk: Desk): Promise<boolean> => {
  const loaded = await load();
  if (loaded.ok) return checkArticle(name, loaded.article, desk);
  desk.output.note(`${name}: ${describeFailure(loaded.reason)}`);
  return false;
};

/** An article that cannot be read does not stop the rest. */
const checkAll = async (wanted: readonly Wanted[], desk: Desk): Promise<ExitCode> => {
  let code: ExitCode = EXIT.done;
  const progress = progressTo(desk.output, 'checking');
  for (const [nth, one] of wanted.entries()) {
    if (!(await checkWanted(one, desk))) code = EXIT.failed;
    progress(nth + 1, wanted.length);
  }
  return code;
};

export const runCheck = async ({ source }: CheckTask, folder: string, output: Output): Promise<ExitCode> => {
  const desk = await setUp(folder, output);
  if (source.from !== 'files')
    return withLibrary(folder, output, 'read', (library: Library) =>
      checkAll(wantedOf(source, { library }), { ...desk, layoutOf: layoutIn(library.layouts) }),
    );
  const files = openFileArticles();
  return checkAll(wantedOf(source, { files }), desk).finally(files.close);
};
