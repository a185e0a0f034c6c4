/** What becomes of the screen when something happens: the one reducer of the window. */
import { contentOf } from '#shared/article/create';
import { measureOf } from '#shared/article/measure';
import type { Settings, SettingsChange } from '#shared/settings';
import { IDLE_STATE } from '../editor/editor-state';
import { NO_OUTLINE } from '../editor/outline/read-outline';
import { checksAfter } from '../features/checks/checks';
import { asFinding } from '../features/checks/entries';
import { batchAfter } from '../features/desk/batch';
import { exportingAfter } from '../features/export/exporting';
import { orderAfter } from '../features/export/order-run';
import { findAfter } from '../features/find/find';
import { historyAfter, NO_HISTORY } from '../features/history/history';
import { importingAfter } from '../features/importing/importing';
import { jobsAfter } from '../features/library/jobs';
import { aboutTheDesk, inOrder } from './desk-after';
import { type Proofing, proofingAfter, proofingOf } from './proofing/proofing';
import { NO_COUNTS, presentId, type Screen, type ScreenEvent, type Sheet } from './screen';

/** The same article, opened anew because another program wrote it: what is looked at stays, and is held against the new text. */
const historyOn = (screen: Screen, sheet: Sheet): Screen['history'] =>
  sheet.is === 'article' && sheet.article.id === presentId(screen)
    ? historyAfter(screen.history, { is: 'reopened' })
    : NO_HISTORY;

/** Nothing of the article before stays when the sheet changes. */
const withSheet = (screen: Screen, sheet: Sheet): Screen => ({
  ...screen,
  sheet,
  // Another article is there to be seen.
  workplace: sheet.is === 'article' && sheet.article.id !== presentId(screen) ? null : screen.workplace,
  wanted: null,
  keeping: null,
  content: sheet.is === 'article' ? contentOf(sheet.article) : null,
  counts: sheet.is === 'article' ? measureOf(sheet.article) : NO_COUNTS,
  selected: null,
  editor: IDLE_STATE,
  outline: NO_OUTLINE,
  find: findAfter(screen.find, { is: 'article-changed' }),
  history: historyOn(screen, sheet),
  checks: checksAfter(screen.checks, { is: 'closed' }),
  proofing: proofingOf(screen.proofing, sheet.is === 'article' ? sheet.article.letStand : []),
});

/** A revision is looked at beside its timeline: another panel puts the sheet back. */
const withPanel = (screen: Screen, panel: Screen['panel']): Screen => ({
  ...screen,
  panel,
  history: panel === 'history' ? screen.history : historyAfter(screen.history, { is: 'closed' }),
});

/** Nothing lies over the sheet of somebody who wants to see nothing else. */
const withFocus = (screen: Screen, focus: boolean): Screen => ({
  ...screen,
  focus,
  drawer: false,
  history: focus ? historyAfter(screen.history, { is: 'closed' }) : screen.history,
});

/** The card is beside the words as they are found now, or it is gone. */
/** What is said a second time is another text, unseen and unheard: the same one would not be read aloud again. */
const saidAnew = (before: string, text: string): string => (before === text ? `${text}\u00a0` : text);

const withProofing = (screen: Screen, proofing: Proofing): Screen => {
  const { heard } = proofing;
  if (heard === screen.proofing.heard) return { ...screen, proofing };
  const entries = [...heard.findings, ...heard.misspelled.map(asFinding)];
  return { ...screen, proofing, checks: checksAfter(screen.checks, { is: 'found', entries }) };
};

const withStart = (screen: Screen, start: Partial<Screen['start']>): Screen => ({
  ...screen,
  start: { ...screen.start, ...start },
});

const given = (change: SettingsChange): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

/** What an editor says after its article has left the sheet is not about the present one. */
const fromTheEditor = (screen: Screen, event: ScreenEvent): Screen => {
  const id = presentId(screen);
  switch (event.is) {
    case 'kept':
      return event.keeping.id === id ? { ...screen, keeping: event.keeping } : screen;
    case 'read':
      return event.id === id ? { ...screen, content: event.content } : screen;
    case 'counted':
      return event.id === id ? { ...screen, counts: event.counts } : screen;
    case 'selected':
      return event.id === id ? { ...screen, selected: event.selected } : screen;
    case 'editor':
      return event.id === id ? { ...screen, editor: event.state } : screen;
    case 'outline':
      return event.id === id ? { ...screen, outline: event.outline } : screen;
    case 'history':
      return event.id === id ? { ...screen, history: historyAfter(screen.history, event.event) } : screen;
    default:
      return screen;
  }
};

const aboutTheArticle = (screen: Screen, event: ScreenEvent): Screen => {
  switch (event.is) {
    case 'opened':
      return withSheet(screen, event.sheet);
    case 'unreadable':
      return withSheet(screen, event);
    case 'closed':
      return withSheet(screen, { is: 'none' });
    case 'recovery-seen':
      return screen.sheet.is === 'article' ? { ...screen, sheet: { ...screen.sheet, recovered: null } } : screen;
    default:
      return fromTheEditor(screen, event);
  }
};

export const screenAfter = (screen: Screen, event: ScreenEvent): Screen => {
  switch (event.is) {
    case 'settings':
      return inOrder({ ...screen, settings: event.settings });
    case 'changing':
      return inOrder({ ...screen, settings: { ...screen.settings, ...given(event.change) } });
    case 'wanted':
      return { ...screen, wanted: event.id };
    case 'trash':
      return { ...screen, trash: event.articles };
    case 'panel':
      return withPanel(screen, event.panel);
    case 'focus':
      return withFocus(screen, event.on);
    case 'drawer':
      return { ...screen, drawer: event.open };
    case 'export-called':
      return { ...withPanel(screen, 'export'), exportCalls: screen.exportCalls + 1 };
    case 'export-came':
      return { ...screen, exportCalls: 0 };
    case 'record-called':
      return { ...withPanel(screen, 'record'), isRecordCalled: true };
    case 'record-came':
      return { ...screen, isRecordCalled: false };
    case 'exporting':
      return { ...screen, exporting: exportingAfter(screen.exporting, event.event) };
    case 'order':
      return { ...screen, order: orderAfter(screen.order, event.event) };
    case 'said':
      return { ...screen, said: saidAnew(screen.said, event.text) };
    case 'find':
      return { ...screen, find: findAfter(screen.find, event.event) };
    case 'dialog':
      return { ...screen, dialog: event.dialog };
    case 'workplace':
      return { ...screen, workplace: event.workplace };
    case 'importing':
      return { ...screen, importing: importingAfter(screen.importing, event.event) };
    case 'jobs':
      return { ...screen, jobs: jobsAfter(screen.jobs, event.event) };
    case 'updates':
      return { ...screen, updates: event.view };
    case 'newsroom':
      return withProofing(
        { ...screen, newsroom: event.newsroom },
        proofingAfter(screen.proofing, { is: 'passed-over', passedOver: event.newsroom.passedOver }),
      );
    case 'proofing':
      return withProofing(screen, proofingAfter(screen.proofing, event.event));
    case 'checks':
      return { ...screen, checks: checksAfter(screen.checks, event.event) };
    case 'batch':
      return { ...screen, batch: batchAfter(screen.batch, event.event) };
    case 'waiting':
      return { ...screen, waiting: event.deeds };
    case 'locked':
      return withStart(screen, { lockedBy: event.by });
    case 'lost-settings-seen':
      return withStart(screen, { preferences: { ...screen.start.preferences, wereLost: false } });
    case 'layout-faults-seen':
      return withStart(screen, { layoutFaults: [] });
    case 'start-recovery-seen':
      return withStart(screen, { recovered: [] });
    default:
      return aboutTheArticle(aboutTheDesk(screen, event), event);
  }
};
