/** Tells of an export, article by article: its files, or why there are none and what stands against it. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { onThisClock } from '#shared/calendar/this-clock';
import { sayFinding } from '#shared/check/say';
import { type HouseRules, obstaclesOf } from '#shared/exporting/obstacles';
import type { ExportOutcome, Obstacle } from '#shared/exporting/order';
import type { Translate } from '#shared/i18n/translate';
import type { LayoutOf } from '#shared/layout/layout-of';
import type { Wanted as WantedArticle } from '../exporting/run-order';
import { EXIT, type ExitCode, type Output } from './output';
import { progressTo } from './progress';
import type { Wanted } from './wanted';
import { describeFailure } from './words';

/** By what articles are refused, and in which words that is told. */
interface House {
  readonly rules: HouseRules;
  readonly t: Translate;
  readonly layoutOf: LayoutOf;
}

const sayObstacle = (obstacle: Obstacle, t: Translate): string => {
  const { kind, slot, text } = obstacle;
  if (kind === 'gap') return `${slot}: ${text}`;
  return kind === 'embargo' ? `embargo until ${onThisClock(text)}` : `${slot}: ${sayFinding(obstacle, t)}`;
};

/** What stands against an article that was refused, and where: `headline: [TK]`. */
const noteObstacles = (
  name: string,
  article: Article | undefined,
  { rules, t, layoutOf }: House,
  output: Output,
): void => {
  if (article === undefined) return;
  for (const obstacle of obstaclesOf(article, layoutOf(article), rules, new Date()))
    output.note(`${name}: ${sayObstacle(obstacle, t)}`);
};

const tellOutcome = (name: string, outcome: ExportOutcome, output: Output): void => {
  if (outcome.ok) {
    const { id, format, path, bytes, ms } = outcome;
    output.result({ id, format, path, bytes, ms }, path);
    return;
  }
  output.note(`${name}: ${outcome.format}: ${describeFailure(outcome.reason)}`);
  if (outcome.difference === undefined) return;
  const { slot, expected, found } = outcome.difference;
  output.note(`${name}: ${outcome.format}: ${slot}: expected '${expected}', found '${found}'`);
};

const REFUSED_BY_RULES: ReadonlySet<string> = new Set(['unfilled', 'house-errors', 'embargoed']);

/** Tells of each article as it is finished. */
export const createTeller = (wanted: readonly Wanted[], house: House, output: Output) => {
  const names = new Map(wanted.map(({ id, name }) => [id, name]));
  const articles = new Map<ArticleId, Article>();
  const unread = new Set<ArticleId>();
  const progress = progressTo(output, 'exporting');
  let code: ExitCode = EXIT.done;
  let told = 0;
  let stopped = 0;

  const load = async ({ id, name, load: read }: Wanted): ReturnType<WantedArticle['load']> => {
    const loaded = await read();
    if (loaded.ok) {
      articles.set(id, loaded.article);
      return loaded;
    }
    unread.add(id);
    output.note(`${name}: ${describeFailure(loaded.reason)}`);
    return { ok: false, reason: 'missing' };
  };

  const tell = async (outcomes: readonly ExportOutcome[]): Promise<void> => {
    const [first] = outcomes;
    if (first === undefined) return;
    const name = names.get(first.id) ?? first.id;
    const isStopped = outcomes.every((outcome) => !outcome.ok && outcome.reason === 'cancelled');
    if (isStopped) stopped += 1;
    else if (!unread.has(first.id)) for (const outcome of outcomes) tellOutcome(name, outcome, output);
    if (!first.ok && REFUSED_BY_RULES.has(first.reason)) noteObstacles(name, articles.get(first.id), house, output);
    if (outcomes.some(({ ok }) => !ok)) code = EXIT.failed;
    articles.delete(first.id);
    told += 1;
    if (!isStopped) progress(told, wanted.length);
  };

  /** Thousands that were not begun are told of in one line. */
  const end = (): ExitCode => {
    if (stopped > 0) output.note(`stopped: ${stopped} of ${wanted.length} articles were not exported`);
    return code;
  };

  return { load, tell, end };
};
