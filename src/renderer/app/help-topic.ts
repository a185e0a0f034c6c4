/** What of the guide is about what somebody is doing: what lies on top first, then where the keys are. */
import { INDEX_PAGE } from '#shared/help/help-place';
import { aimAt, type HelpAim, type HelpSection } from '#shared/help/help-section';
import type { Workplace } from '../features/board/workplace';
import { isShown } from '../features/importing/importing';
import type { NewsroomTab } from '../features/newsroom/newsroom-tab';
import type { Panel } from '../features/side/side-panel';
import { type Dialog, isFocused, type Screen } from './screen';

/** The part of the window that has the keys. */
export type Region = 'desk' | 'side' | 'find' | 'sheet' | null;

/** A section that has a heading of its own, or a whole page. */
type Topic = { readonly section: HelpSection } | { readonly page: string };

const section = (name: HelpSection): Topic => ({ section: name });
const page = (name: string): Topic => ({ page: name });

const DIALOGS: Readonly<Partial<Record<Dialog['is'], Topic>>> = {
  shortcuts: page('keys'),
  library: page('library'),
  settings: page('settings'),
  updates: page('updating'),
  templates: section('templates'),
  snippets: section('snippets'),
  palette: section('palette'),
  'replace-all': section('replacing'),
  export: section('files'),
  'page-report': section('left-out'),
  why: section('record'),
  unsaved: section('unsaved'),
};

const TABS: Readonly<Record<NewsroomTab, Topic>> = {
  glossary: section('names'),
  words: section('words'),
  snippets: section('snippets'),
  templates: section('templates'),
  rules: page('checks'),
  themes: section('files'),
};

const PANELS: Readonly<Record<Panel, Topic>> = {
  outline: page('writing'),
  record: section('record'),
  checks: page('checking'),
  history: page('history'),
  export: section('files'),
};

const WORKPLACES: Readonly<Record<Workplace, Topic>> = {
  board: section('views'),
  calendar: section('views'),
  counts: section('views'),
  royalty: section('royalty'),
};

const ofDialog = (dialog: Dialog): Topic =>
  dialog.is === 'newsroom' ? TABS[dialog.tab] : (DIALOGS[dialog.is] ?? page(INDEX_PAGE));

const ofSheet = ({ editor, sheet }: Screen): Topic => {
  if (sheet.is !== 'article') return page(INDEX_PAGE);
  return page(editor.within === null ? 'writing' : 'blocks');
};

const topicOf = (screen: Screen, region: Region): Topic => {
  const { dialog, importing, workplace, panel } = screen;
  if (dialog !== null) return ofDialog(dialog);
  if (isShown(importing)) return page('importing');
  if (workplace !== null) return WORKPLACES[workplace];
  if (region === 'find') return page('finding');
  if (region === 'desk') return screen.trash === null ? page('desk') : section('trash');
  if (region === 'side') return PANELS[panel];
  if (isFocused(screen)) return page('focus');
  return region === 'sheet' ? ofSheet(screen) : page(INDEX_PAGE);
};

/** The page is called the same in every language, its headings are not. */
export const helpTopic = (screen: Screen, region: Region): HelpAim => {
  const topic = topicOf(screen, region);
  return 'section' in topic ? aimAt(topic.section, screen.settings.language) : { page: topic.page, heading: null };
};
