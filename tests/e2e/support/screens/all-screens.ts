/** Every screen of the window, once: whatever must hold on all of them is asked of this table. */
import { DESK_SCREENS } from './desk-screens';
import { DIALOG_SCREENS } from './dialog-screens';
import { IMPORT_SCREENS } from './import-screens';
import { NEWSROOM_SCREENS } from './newsroom-screens';
import { PAGE_SCREENS } from './page-screens';
import { PALETTE_SCREENS } from './palette-screens';
import { PANEL_SCREENS } from './panel-screens';
import type { Screen } from './screen';
import { SETTINGS_SCREENS } from './settings-screens';
import { SHEET_SCREENS } from './sheet-screens';
import { UPKEEP_SCREENS } from './upkeep-screens';
import { VIEW_SCREENS } from './view-screens';
import { WAITING_SCREENS } from './waiting-screens';

export const ALL_SCREENS: readonly Screen[] = [
  ...DESK_SCREENS,
  ...SHEET_SCREENS,
  ...PANEL_SCREENS,
  ...PALETTE_SCREENS,
  ...IMPORT_SCREENS,
  ...DIALOG_SCREENS,
  ...NEWSROOM_SCREENS,
  ...VIEW_SCREENS,
  ...SETTINGS_SCREENS,
  ...UPKEEP_SCREENS,
  ...PAGE_SCREENS,
  ...WAITING_SCREENS,
];

export const isLong = process.env.DATELINE_LONG === '1';

/** Every fourth of them, of every part of the window; all where there is time: what is asked of these takes seconds a screen. */
export const SOME_SCREENS: readonly Screen[] = isLong ? ALL_SCREENS : ALL_SCREENS.filter((_, nth) => nth % 4 === 0);
