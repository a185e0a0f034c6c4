/** Which page of the guide is about what somebody is doing: what lies on top first, then where the keys are. */
import { INDEX_PAGE } from '#shared/help/help-place';
import type { Workplace } from '../features/board/workplace';
import { isShown } from '../features/importing/importing';
import type { NewsroomTab } from '../features/newsroom/newsroom-tab';
import type { Panel } from '../features/side/side-panel';
import { type Dialog, isFocused, type Screen } from './screen';

/** The part of the window that has the keys. */
export type Region = 'desk' | 'side' | 'find' | 'sheet' | null;

const DIALOGS: Readonly<Partial<Record<Dialog['is'], string>>> = {
  shortcuts: 'keys',
  library: 'library',
  settings: 'settings',
  templates: 'filling',
  snippets: 'filling',
  palette: 'desk',
  'replace-all': 'finding',
  export: 'exporting',
  'page-report': 'importing',
  unsaved: 'writing',
};

const TABS: Readonly<Record<NewsroomTab, string>> = {
  glossary: 'newsroom',
  words: 'newsroom',
  snippets: 'filling',
  templates: 'filling',
  rules: 'checks',
  themes: 'exporting',
};

const PANELS: Readonly<Record<Panel, string>> = {
  outline: 'writing',
  record: 'workflow',
  checks: 'checking',
  history: 'history',
  export: 'exporting',
};

const WORKPLACES: Readonly<Record<Workplace, string>> = {
  board: 'workflow',
  calendar: 'workflow',
  counts: 'workflow',
  royalty: 'workflow',
};

const ofDialog = (dialog: Dialog): string =>
  dialog.is === 'newsroom' ? TABS[dialog.tab] : (DIALOGS[dialog.is] ?? INDEX_PAGE);

const ofSheet = ({ editor, sheet }: Screen): string => {
  if (sheet.is !== 'article') return INDEX_PAGE;
  return editor.within === null ? 'writing' : 'blocks';
};

/** @returns the page's name, the same in every language */
export const helpTopic = (screen: Screen, region: Region): string => {
  const { dialog, importing, workplace, panel } = screen;
  if (dialog !== null) return ofDialog(dialog);
  if (isShown(importing)) return 'importing';
  if (workplace !== null) return WORKPLACES[workplace];
  if (region === 'find') return 'finding';
  if (region === 'desk') return screen.trash === null ? 'desk' : 'library';
  if (region === 'side') return PANELS[panel];
  if (isFocused(screen)) return 'focus';
  return region === 'sheet' ? ofSheet(screen) : INDEX_PAGE;
};
