/** What a job on the library came to, in words: a sentence, what else is to be known, and the articles it is about. */
import type { ArticleId } from '#shared/article/identity';
import type { MessageKey, Translate } from '#shared/i18n/translate';
import type { Job, JobFailure, Restored, Verification } from '#shared/library/jobs';
import type { Language } from '#shared/settings';
import { type Attempt, sayProblem } from '../../i18n/problem-words';
import { sizeSaid } from '../../i18n/size';
import { jobOf, type Outcome, type UnderWay } from './jobs';

/** `problem`: not done. `warning`: done, and something is to be looked at. */
export type Tone = 'done' | 'warning' | 'problem';

export interface Remark {
  readonly text: string;
  readonly articles: readonly ArticleId[];
}

export interface OutcomeWords {
  readonly tone: Tone;
  readonly text: string;
  readonly remarks: readonly Remark[];
  /** A file or folder that was written. */
  readonly path: string | null;
}

const ATTEMPT_OF: Readonly<Record<Outcome['task'], Attempt>> = {
  backup: 'backup',
  restore: 'restore',
  verify: 'verify',
  repair: 'verify',
  unused: 'clean-up',
  'clean-up': 'clean-up',
  move: 'library-move',
};

const done = (text: string, path: string | null = null): OutcomeWords => ({ tone: 'done', text, remarks: [], path });

const warned = (text: string, remarks: readonly Remark[], path: string | null = null): OutcomeWords => ({
  tone: remarks.length === 0 ? 'done' : 'warning',
  text,
  remarks,
  path,
});

/** Nothing is said about what there is none of. */
const remark = (t: Translate, key: MessageKey, articles: readonly ArticleId[]): readonly Remark[] =>
  articles.length === 0 ? [] : [{ text: t(key, { count: articles.length }), articles }];

const count = (t: Translate, key: MessageKey, things: readonly unknown[]): readonly Remark[] =>
  things.length === 0 ? [] : [{ text: t(key, { count: things.length }), articles: [] }];

const named = (t: Translate, key: MessageKey, names: readonly string[]): readonly Remark[] =>
  names.length === 0 ? [] : [{ text: t(key, { count: names.length, names: names.join(', ') }), articles: [] }];

const idsOf = (told: readonly { readonly id: ArticleId }[]): readonly ArticleId[] => told.map(({ id }) => id);

const restored = (t: Translate, reply: Restored): OutcomeWords => {
  const { refused, updated, layouts } = reply;
  const updates = updated > 0 ? [t('library.done.restore-updated')] : [];
  const added = named(t, 'library.done.restore-layouts', layouts.added).map(({ text }) => text);
  return warned([t('library.done.restore', { ...numbersOf(reply) }), ...updates, ...added].join(' '), [
    ...remark(t, 'library.done.restore-refused', idsOf(refused)),
    ...named(t, 'library.done.restore-layouts-kept', layouts.kept),
    ...named(t, 'library.done.restore-layouts-unreadable', layouts.unreadable),
  ]);
};

const numbersOf = ({ added, updated, kept, photos }: Restored) => ({ added, updated, kept, photos });

const newsroomRemarks = (t: Translate, { newsroom }: Verification): readonly Remark[] =>
  (['recoverable', 'damaged', 'repaired'] as const).flatMap((which) =>
    count(
      t,
      `library.done.newsroom-${which}`,
      newsroom.filter(({ state }) => state === which),
    ),
  );

const verified = (t: Translate, task: 'verify' | 'repair', reply: Verification): OutcomeWords => {
  const { articles, photos, recoverable, repaired, damaged, inBoth, damagedRevisions, isSound } = reply;
  const counts = { articles, photos };
  const mended = remark(t, 'library.done.repaired', idsOf(repaired));
  const remarks = [
    ...mended,
    ...remark(t, 'library.done.recoverable', recoverable),
    ...remark(t, 'library.done.damaged', idsOf(damaged)),
    ...remark(t, 'library.done.in-both', inBoth),
    ...remark(t, 'library.done.damaged-revisions', idsOf(damagedRevisions)),
    ...newsroomRemarks(t, reply),
    ...count(t, 'library.done.damaged-photos', reply.damagedPhotos),
    ...count(t, 'library.done.missing-photos', reply.missingPhotos),
    ...named(t, 'library.done.unreadable-layouts', reply.unreadableLayouts),
  ];
  if (isSound && remarks.length === 0) return done(t('library.done.sound', counts));
  const isMended = mended.length > 0 || reply.newsroom.some(({ state }) => state === 'repaired');
  const nothing = task === 'repair' && !isMended ? ` ${t('library.done.nothing-to-mend')}` : '';
  return warned(t('library.done.unsound', counts) + nothing, remarks);
};

const failed = (t: Translate, task: Outcome['task'], reason: JobFailure): OutcomeWords => ({
  tone: reason === 'cancelled' ? 'warning' : 'problem',
  text: sayProblem(t, ATTEMPT_OF[task], reason),
  remarks: [],
  path: null,
});

export const sayOutcome = (t: Translate, language: Language, outcome: Outcome): OutcomeWords => {
  const { task, reply } = outcome;
  if (!reply.ok) return failed(t, task, reply.reason);
  const size = (bytes: number): string => sizeSaid(bytes, language);
  switch (task) {
    case 'backup': {
      const { articles, photos, bytes, path, damaged } = reply;
      const text = t('library.done.backup', { articles, photos, size: size(bytes) });
      return warned(text, remark(t, 'library.done.backup-damaged', damaged), path);
    }
    case 'restore':
      return restored(t, reply);
    case 'verify':
    case 'repair':
      return verified(t, task, reply);
    case 'unused': {
      const { count, bytes, removable } = reply;
      if (count === 0) return done(t('library.done.unused-none'));
      const values = { count, size: size(bytes), removable: removable.count, removableSize: size(removable.bytes) };
      return done(t('library.done.unused', values));
    }
    case 'clean-up':
      return done(t('library.done.clean-up', { count: reply.count, size: size(reply.bytes) }));
    case 'move':
      return done(t('library.done.move'), reply.folder);
  }
};

/** What can be mended by a second step, or cleaned up by one. */
export const mendable = (outcome: Outcome | undefined): number =>
  outcome?.task === 'verify' && outcome.reply.ok ? outcome.reply.recoverable.length : 0;

/** Likewise what the newsroom keeps. */
export const isNewsroomMendable = (outcome: Outcome | undefined): boolean =>
  outcome?.task === 'verify' && outcome.reply.ok && outcome.reply.newsroom.some(({ state }) => state === 'recoverable');

export const removable = (outcome: Outcome | undefined): number =>
  outcome?.task === 'unused' && outcome.reply.ok ? outcome.reply.removable.count : 0;

const whatRuns = (job: Job): MessageKey => `library.running.${job}`;

/** `Đang sao lưu 320/1.204`. */
export const sayProgress = (t: Translate, { job, steps }: UnderWay): string => {
  const what = t(whatRuns(job));
  return steps === null || steps.total === 0
    ? t('library.progress.unknown', { what })
    : t('library.progress', { what, ...steps });
};

/** For a notice in passing. */
export const sayOutcomeShortly = (t: Translate, language: Language, outcome: Outcome): string => {
  const { text, remarks } = sayOutcome(t, language, outcome);
  return [text, ...remarks.map((one) => one.text.replace(/:$/u, '.'))].join(' ');
};

export const outcomeOf = (
  outcomes: Readonly<Partial<Record<Job, Outcome>>>,
  task: Outcome['task'],
): Outcome | undefined => outcomes[jobOf(task)];
