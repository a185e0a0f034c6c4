/** What becomes of the screen when something happens: the one reducer of the window. */
import { contentOf } from '#shared/article/create';
import type { Summary } from '#shared/article/summary';
import { countContent } from '#shared/article/words';
import type { Listing } from '#shared/ipc';
import type { Settings, SettingsChange } from '#shared/settings';
import { IDLE_STATE } from '../editor/editor-state';
import { inDeskOrder, withSummary } from '../features/desk/desk-order';
import { exportingAfter } from '../features/export/exporting';
import { NO_COUNTS, presentId, type Screen, type ScreenEvent, type Sheet } from './screen';

/** Nothing of the article before stays when the sheet changes. */
const withSheet = (screen: Screen, sheet: Sheet): Screen => ({
  ...screen,
  sheet,
  wanted: null,
  keeping: null,
  content: sheet.is === 'article' ? contentOf(sheet.article) : null,
  counts: sheet.is === 'article' ? countContent(sheet.article) : NO_COUNTS,
  editor: IDLE_STATE,
});

const given = (change: SettingsChange): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

/** Our own list may know of saves that main's list does not hold yet: the newer summary stays. */
const merged = (screen: Screen, listing: Listing): readonly Summary[] => {
  const known = new Map((screen.summaries ?? []).map((summary) => [summary.id, summary]));
  const newest = (summary: Summary): Summary => {
    const ours = known.get(summary.id);
    return ours && ours.revision > summary.revision ? ours : summary;
  };
  return inDeskOrder(listing.summaries.map(newest));
};

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
    case 'editor':
      return event.id === id ? { ...screen, editor: event.state } : screen;
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
    case 'listed':
      return { ...screen, summaries: merged(screen, event.listing), damaged: event.listing.damaged };
    case 'summarised':
      return { ...screen, summaries: inDeskOrder(withSummary(screen.summaries ?? [], event.summary)) };
    case 'settings':
      return { ...screen, settings: event.settings };
    case 'changing':
      return { ...screen, settings: { ...screen.settings, ...given(event.change) } };
    case 'wanted':
      return { ...screen, wanted: event.id };
    case 'trash':
      return { ...screen, trash: event.articles };
    case 'panel':
      return { ...screen, panel: event.panel };
    case 'drawer':
      return { ...screen, drawer: event.open };
    case 'export-called':
      return { ...screen, panel: 'export', exportCalls: screen.exportCalls + 1 };
    case 'exporting':
      return { ...screen, exporting: exportingAfter(screen.exporting, event.event) };
    case 'said':
      return { ...screen, said: event.text };
    case 'dialog':
      return { ...screen, dialog: event.dialog };
    default:
      return aboutTheArticle(screen, event);
  }
};
