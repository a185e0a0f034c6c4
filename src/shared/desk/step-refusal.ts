/** Whether an article may go where it is sent: by a step that leads there, with a reason where one is asked for, or back by a step just taken. */
import { type Article, STATUSES, type Status } from '../article/article';
import type { LibraryFailure } from '../failures';
import type { DeskChange, Hand } from './change';
import { asksWhy, stepBetween } from './steps';

/** In milliseconds: whoever thinks better of it does so at once; later it is a step of its own, with its reason. */
const TAKEN_BACK_WITHIN = 10 * 60_000;

type Standing = Pick<Article, 'status' | 'trail'>;

const isStatus = (act: string): act is Status => STATUSES.some((status) => status === act);

/** Only the last step, only by the one who took it, and only to where the article stood before. */
const mayTakeBack = ({ status, trail }: Standing, to: Status, { by, now }: Hand): boolean => {
  const steps = trail.filter(({ act }) => isStatus(act));
  const last = steps.at(-1);
  if (last?.act !== status || last.by !== by) return false;
  if (Date.parse(now) - Date.parse(last.at) > TAKEN_BACK_WITHIN) return false;
  const before = steps.at(-2)?.act;
  // Where nobody remembers where it stood, it may have stood wherever that step begins.
  return before === undefined ? stepBetween(to, status) !== null : before === to;
};

/** @returns null where nothing is in the way, or the change leaves the status alone. */
export const stepRefusal = (
  article: Standing,
  change: DeskChange,
  hand: Hand,
): Extract<LibraryFailure, 'no-such-step' | 'no-reason'> | null => {
  const { status: to } = change;
  if (to === undefined || to === article.status) return null;
  if (change.takesBack === true) return mayTakeBack(article, to, hand) ? null : 'no-such-step';
  const step = stepBetween(article.status, to);
  if (step === null) return 'no-such-step';
  return asksWhy(step) && (change.why ?? '').trim() === '' ? 'no-reason' : null;
};
