/** What every deed needs: the way to main, the screen, the article on the sheet, and a voice. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { SheetPlace } from '#shared/article/sheet-place';
import type { Summary } from '#shared/article/summary';
import { heldById } from '#shared/desk/holdings';
import { type MessageKey, type Translate, translator } from '#shared/i18n/translate';
import type { Bridge, Opened, Start } from '#shared/ipc';
import type { LibraryChange } from '#shared/library/change';
import type { Begun } from '#shared/newsroom/begin-from';
import { createToldTurns, createTurns, type InTurn } from '#shared/turns';
import { type Attempt, type Problem, sayProblem } from '../i18n/problem-words';
import { type ClientParts, createProofingClient, type ProofingClient } from '../proofing/client';
import type { Toast } from '../ui/toasts';
import { sameDamage } from './desk-after';
import { firstScreen, type Screen, type ScreenEvent } from './screen';
import { screenAfter } from './screen-after';
import { createComingAndGoing } from './session/coming-and-going';
import type { KeeperParts } from './session/keeper';
import { troubleOf } from './session/keeping';
import { openSession, type Session } from './session/session';
import { tellCalmly } from './session/tell-calmly';
import { createStore, type Store } from './store';

type Counted = Extract<ScreenEvent, { is: 'counted' }>;

export interface NewsroomParts {
  readonly bridge: Bridge;
  readonly show: (toast: Toast) => void;
  readonly clock: Pick<KeeperParts, 'now' | 'wait'>;
  readonly startProofreader: ClientParts['start'];
}

export interface Newsroom {
  readonly bridge: Bridge;
  readonly store: Store<Screen, ScreenEvent>;
  readonly show: (toast: Toast) => void;
  readonly proofreader: ProofingClient;
  /** In the language of the moment. */
  readonly t: Translate;
  readonly sayProblem: (attempt: Attempt, reason: Problem) => void;
  readonly session: () => Session | null;
  /** The lengths of the text on the sheet, which change with every letter: shown when the hands rest for a moment. */
  readonly counted: (counted: Counted) => void;
  /** The library has changed, be it by what is typed here. */
  readonly hearOfLibrary: (change: LibraryChange) => void;
  /**
   * Puts an article on the sheet in place of the one before, which must have been left properly.
   * @param place where the person was in it
   * @param begun what it begins with, of an article that is new
   */
  readonly putOnSheet: (
    article: Article,
    recovered: Opened['recovered'],
    takesFocus?: boolean,
    place?: SheetPlace | null,
    begun?: Begun | null,
  ) => void;
  /** Takes what is on the sheet off it, and shows `event` instead. */
  readonly clearSheet: (event: Extract<ScreenEvent, { is: 'closed' | 'unreadable' }>) => void;
  /** Where the person is in the article on the sheet, for the next start. */
  readonly keepPlace: () => void;
  /** Carries out deeds that put articles on the sheet or take them off it, one after another. */
  readonly inTurn: InTurn;
  /** Carries out what changes articles of the desk, one after another: what is asked for meanwhile is not passed over, it has its turn. */
  readonly changeInTurn: InTurn;
  /** Each wish to see something else is counted; @returns whether no later one was made. */
  readonly wish: () => () => boolean;
  /** For what is shown unless the person wishes to see something else meanwhile. @returns whether no wish was made since */
  readonly unlessWished: () => () => boolean;
  /** Waiting for the person's answer about an unsaved article. */
  readonly question: { answer: ((mayLeave: boolean) => void) | null };
}

export const createNewsroom = ({ bridge, show, clock, startProofreader }: NewsroomParts, start: Start): Newsroom => {
  const store = createStore(firstScreen(start), screenAfter);
  const proofreader = createProofingClient({
    start: startProofreader,
    onResult: (result) => store.send({ is: 'proofing', event: { is: 'proofread', result } }),
    onRunning: (running) => store.send({ is: 'proofing', event: { is: 'running', running } }),
  });
  const comings = createComingAndGoing(bridge, store.get);
  let session: Session | null = null;
  let wishes = 0;
  const unlessWished = (): (() => boolean) => {
    const made = wishes;
    return () => made === wishes;
  };

  let words = { language: start.settings.language, t: translator(start.settings.language) };
  const t: Translate = (key: MessageKey, values) => {
    const { language } = store.get().settings;
    if (words.language !== language) words = { language, t: translator(language) };
    return words.t(key, values);
  };

  const rowOf = (id: ArticleId): Summary | undefined => {
    const { holdings } = store.get();
    return holdings === null ? undefined : heldById(holdings, id);
  };

  // Nobody reads the desk's row while typing, and drawing it would hold up the next letter. What became of it meanwhile is newer.
  const desk = tellCalmly(clock, { quiet: 800, long: 4_000 }, (summary: Summary) => {
    const row = rowOf(summary.id);
    if (row && row.revision < summary.revision) store.send({ is: 'summarised', summary });
  });

  /** What was typed here and stored comes back as news of the library. */
  const isOwnSave = ({ put: [summary, ...more], removed, damaged }: LibraryChange): Summary | null => {
    if (summary === undefined || more.length > 0 || removed.length > 0 || summary.id !== session?.id) return null;
    if (!sameDamage(damaged, store.get().damaged)) return null;
    return (rowOf(summary.id)?.revision ?? Number.POSITIVE_INFINITY) < summary.revision ? summary : null;
  };

  /** On the desk its bar says so; where a view stands in its place, nothing would. */
  const tellWaiting = (deeds: number): void => {
    const { waiting, workplace, batch } = store.get();
    store.send({ is: 'waiting', deeds });
    const isUnseen = workplace !== null && batch?.isRunning === true && batch.total > 1;
    if (isUnseen && deeds > waiting) show({ tone: 'plain', text: (say) => say('desk.batch.waiting', { deeds }) });
  };

  const counts = tellCalmly(clock, { quiet: 120, long: 600 }, (counted: Counted) => store.send(counted));

  const partsFor = ({ id }: Article): Omit<KeeperParts, 'read'> => ({
    ...clock,
    save: async (request) => {
      const saved = await bridge.call('article/save', request);
      if (saved.ok) desk.tell(saved.summary);
      return saved;
    },
    onChange: (keeping) => {
      const before = store.get().keeping;
      store.send({ is: 'kept', keeping });
      const healed = before !== null && troubleOf(before) !== null && troubleOf(keeping) === null;
      if (healed) store.send({ is: 'said', text: t('app.said.saved') });
    },
    onRead: (content) => store.send({ is: 'read', id, content }),
  });

  return {
    bridge,
    store,
    show,
    proofreader,
    t,
    sayProblem: (attempt, reason) => show({ tone: 'problem', text: (t) => sayProblem(t, attempt, reason) }),
    session: () => session,
    counted: counts.tell,
    hearOfLibrary: (change) => {
      const own = isOwnSave(change);
      if (own === null) store.send({ is: 'library', change });
      else desk.tell(own);
    },
    putOnSheet: (article, recovered, takesFocus = false, place = null, begun = null) => {
      comings.leave(session);
      desk.flush();
      const coming = comings.come(article, session, place);
      session?.keeper.end();
      session = openSession(article, { takesFocus, begun, ...coming }, partsFor(article));
      store.send({ is: 'opened', sheet: { is: 'article', article, recovered, session } });
      store.send({ is: 'kept', keeping: session.keeper.keeping() });
    },
    clearSheet: (event) => {
      comings.leave(session);
      desk.flush();
      session?.keeper.end();
      session = null;
      store.send(event);
    },
    keepPlace: () => {
      if (session !== null) comings.keepPlace(session);
    },
    inTurn: createTurns(),
    changeInTurn: createToldTurns(tellWaiting),
    wish: () => {
      wishes += 1;
      return unlessWished();
    },
    unlessWished,
    question: { answer: null },
  };
};
