/** What the organisation has set for everybody, handed down to every part of the window in which it could be changed. */
import { createContext, useContext } from 'react';
import type { SettingKey } from '#shared/settings';
import { useWords } from './words';

const Context = createContext<readonly SettingKey[]>([]);
export const LocksProvider = Context;

/** @returns why it cannot be changed, in words; null where it can */
export const useLock = (key: SettingKey): string | null => {
  const { t } = useWords();
  return useContext(Context).includes(key) ? t('settings.locked') : null;
};
