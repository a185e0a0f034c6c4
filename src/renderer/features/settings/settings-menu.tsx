/** The small menu at the end of the top bar: language, theme, shortcuts, about. */
import { BookMarked, Focus, Info, Keyboard, Library, Settings2, SlidersHorizontal } from 'lucide-react';
import type { JSX } from 'react';
import type { Language, Settings } from '#shared/settings';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuChoice, MenuItem, MenuRule, MenuSwitch } from '../../ui/menu';

export interface SettingsMenuProps {
  readonly theme: Settings['theme'];
  readonly typewriter: boolean;
  /** Null where there is no article to see alone. */
  readonly onFocus: (() => void) | null;
  readonly onTypewriter: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onSettings: () => void;
  readonly onNewsroom: () => void;
  readonly onLibrary: () => void;
  readonly onShortcuts: () => void;
  readonly onAbout: () => void;
}

export const SettingsMenu = (props: SettingsMenuProps): JSX.Element => {
  const { t, language } = useWords();
  return (
    <Menu label={t('app.settings.title')} trigger={<IconButton icon={Settings2} name={t('app.settings.title')} />}>
      <MenuChoice
        label={t('app.settings.language')}
        value={language}
        lock={useLock('language')}
        onChoose={props.onLanguage}
        choices={[
          { value: 'vi', label: t('app.settings.vi') },
          { value: 'en', label: t('app.settings.en') },
        ]}
      />
      <MenuRule />
      <MenuChoice
        label={t('app.settings.theme')}
        value={props.theme}
        lock={useLock('theme')}
        onChoose={props.onTheme}
        choices={[
          { value: 'system', label: t('app.settings.theme-system') },
          { value: 'light', label: t('app.settings.theme-light') },
          { value: 'dark', label: t('app.settings.theme-dark') },
          { value: 'contrast', label: t('app.settings.theme-contrast') },
        ]}
      />
      <MenuRule />
      {props.onFocus === null ? null : (
        <MenuItem icon={<Focus size={14} aria-hidden />} shortcut="Shift+F11" onChoose={props.onFocus}>
          {t('main.menu.focus')}
        </MenuItem>
      )}
      <MenuSwitch checked={props.typewriter} lock={useLock('typewriter')} onChoose={props.onTypewriter}>
        {t('main.menu.typewriter')}
      </MenuSwitch>
      <MenuRule />
      <MenuItem icon={<SlidersHorizontal size={14} aria-hidden />} shortcut="Ctrl+," onChoose={props.onSettings}>
        {t('main.menu.settings')}
      </MenuItem>
      <MenuItem icon={<BookMarked size={14} aria-hidden />} onChoose={props.onNewsroom}>
        {t('main.menu.newsroom')}
      </MenuItem>
      <MenuItem icon={<Library size={14} aria-hidden />} onChoose={props.onLibrary}>
        {t('main.menu.library')}
      </MenuItem>
      <MenuItem icon={<Keyboard size={14} aria-hidden />} shortcut="Ctrl+/" onChoose={props.onShortcuts}>
        {t('app.shortcuts.title')}
      </MenuItem>
      <MenuItem icon={<Info size={14} aria-hidden />} onChoose={props.onAbout}>
        {t('app.about.title')}
      </MenuItem>
    </Menu>
  );
};
