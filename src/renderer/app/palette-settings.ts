/** The settings as the palette offers them, and what becomes of them there. */
import { type Translate, translator } from '#shared/i18n/translate';
import { LANGUAGES } from '#shared/settings';
import type { OfferedSetting } from '../features/palette/palette-settings';
import { catalogueFor, type Entry } from '../features/settings/catalogue';
import { choosable, choose, standingOf } from '../features/settings/choosing';
import type { Control } from '../features/settings/control';
import { asItWas, type Ground, isSetForAll } from '../features/settings/standing';
import { perform } from './command-table';
import { UNDO_FOR } from './deeds/articles';
import type { Newsroom } from './newsroom';
import { setSettings, settingsActs } from './settings-acts';

const ASKS: Readonly<Record<Control['is'], OfferedSetting['asks']>> = {
  switch: 'nothing',
  choice: 'one',
  amount: 'one',
  line: 'line',
  formats: 'many',
  folder: 'nothing',
  door: 'nothing',
  fact: 'nothing',
};

const wordsIn = ({ id, control }: Entry, { settings }: Ground, t: Translate): readonly string[] => [
  t(`settings.${id}`),
  ...choosable(control, settings).map(({ words, values }) => t(words, values)),
];

const bothLanguages: readonly Translate[] = LANGUAGES.map((language) => translator(language));

const offered = (entry: Entry, ground: Ground, t: Translate): OfferedSetting => {
  const { id, control } = entry;
  const { settings } = ground;
  return {
    id,
    name: t(`settings.${id}`),
    words: bothLanguages.flatMap((each) => wordsIn(entry, ground, each)).join(' · '),
    standing: standingOf(entry, settings, t),
    isLocked: isSetForAll(control, ground),
    asks: ASKS[control.is],
    options: choosable(control, settings).map(({ value, words, values, isNow }) => ({
      value,
      label: t(words, values),
      isNow,
    })),
    text: control.is === 'line' ? control.read(settings) : '',
  };
};

export const offeredSettings = (ground: Ground, isSealed: boolean, t: Translate): readonly OfferedSetting[] =>
  catalogueFor(isSealed).map((entry) => offered(entry, ground, t));

const entryOf = (id: string): Entry | undefined => catalogueFor(true).find((entry) => entry.id === id);

/** What has changed out of sight is said, with a way back. */
const tellSet = (room: Newsroom, entry: Entry, undo: () => void): void => {
  const { settings } = room.store.get();
  room.show({
    text: (t) => t('palette.set', { name: t(`settings.${entry.id}`), standing: standingOf(entry, settings, t) }),
    lasts: UNDO_FOR,
    action: { label: 'app.undo', run: undo },
  });
};

/** @param value as `choose` takes it */
export const setFromPalette = async (room: Newsroom, id: string, value: string, isSaid: boolean): Promise<void> => {
  const { settings } = room.store.get();
  const entry = entryOf(id);
  if (entry === undefined) return;
  const change = choose(entry.control, value, settings);
  if (Object.keys(change).length === 0) return;
  const before = asItWas(change, { settings });
  await setSettings(room, change);
  if (isSaid) tellSet(room, entry, () => void perform(room, () => setSettings(room, before)));
};

/** What needs no second step: a switch is turned, a folder is asked for, a door leads on; of a fact, its row tells more. */
export const actFromPalette = async (room: Newsroom, id: string): Promise<void> => {
  const control = entryOf(id)?.control;
  const acts = settingsActs(room);
  if (control?.is === 'folder') acts.chooseFolder(control.which);
  else if (control?.is === 'door') acts.open(control.to);
  else if (control?.is === 'fact') room.store.send({ is: 'dialog', dialog: { is: 'settings' } });
  else await setFromPalette(room, id, '', true);
};
