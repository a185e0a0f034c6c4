/** Settings are changed and put back, and the first questions come to their end. */
import type { ArticleId } from '#shared/article/identity';
import type { Handlers, Preferences } from '#shared/ipc';
import type { Settings, SettingsChange } from '#shared/settings';
import type { DeskParts } from '../desk-parts';
import { DEFAULT_LAYOUT } from '../layouts';
import type { SettingsStore } from '../settings-store';
import { withPlace } from '../sheet-places';
import { firstArticle } from '../welcome/first-article';

export interface SettingsParts
  extends Pick<DeskParts, 'settings' | 'changeSettings' | 'articles' | 'sheetPlaces' | 'beganEmpty'> {
  readonly library: Pick<DeskParts['library'], 'access'>;
}

type SettingsChannel = 'settings/change' | 'settings/reset' | 'welcome/finish';

export const preferencesOf = ({ defaults, machine, beginning }: SettingsStore): Preferences => ({
  defaults,
  locked: machine.locked,
  faults: machine.faults,
  wereLost: beginning === 'damaged',
});

/** Fields left out keep their value. */
const changed = (settings: Settings, change: SettingsChange): Settings => ({
  ...settings,
  ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
});

/** Only where the library held nothing when it was opened: nobody's desk is littered with lessons. */
const addFirstArticle = async (parts: SettingsParts): Promise<ArticleId | null> => {
  const { articles, library, settings, sheetPlaces, beganEmpty } = parts;
  if (!beganEmpty || library.access === 'read') return null;
  const { content, form, place } = firstArticle(settings.get(), DEFAULT_LAYOUT, new Date());
  const created = await articles.create(content, form);
  if (!created.ok) return null;
  const { id } = created.article;
  sheetPlaces.set(withPlace(sheetPlaces.get(), id, place));
  return id;
};

export const settingsHandlers = (parts: SettingsParts): Pick<Handlers, SettingsChannel> => {
  const { settings, changeSettings } = parts;
  return {
    'settings/change': (change) => {
      changeSettings(changed(settings.get(), change));
      return settings.get();
    },
    'settings/reset': ({ keys }) => {
      changeSettings(settings.without(keys));
      return settings.get();
    },
    'welcome/finish': async () => {
      // Asked twice, as by two clicks, it is finished once.
      if (settings.get().welcomed) return { id: null };
      changeSettings({ ...settings.get(), welcomed: true });
      return { id: await addFirstArticle(parts) };
    },
  };
};
