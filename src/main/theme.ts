/** What main knows of the theme: which one the system's own parts wear, and what the window is painted with before its page is there. */
import { nativeTheme } from 'electron';
import type { Theme } from '#shared/settings';

/** The desk's colours in `tokens.css`, so that the window never flashes white. */
const PAPER = {
  usual: { light: '#efece6', dark: '#161513' },
  contrast: { light: '#ffffff', dark: '#000000' },
} as const;

let worn: Theme = 'system';

/** The system knows light and dark alone: high contrast is the page's own, over whichever of them the machine has. */
export const wearTheme = (theme: Theme): void => {
  worn = theme;
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme;
};

export const paperColour = (): string => {
  const isContrast = worn === 'contrast' || nativeTheme.shouldUseHighContrastColors;
  const paper = isContrast ? PAPER.contrast : PAPER.usual;
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light;
};
