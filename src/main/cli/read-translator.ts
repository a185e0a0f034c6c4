/** In which words the house's rules are told: in the language of the person's settings, where there are none yet in the organisation's or in Vietnamese. */
import { type Translate, translator } from '#shared/i18n/translate';
import { createReadOnlyDisk } from '../library/read-only-disk';
import { realDisk } from '../library-keys';
import { openPersonSettings } from '../person-settings';

export const readTranslator = async (): Promise<Translate> => {
  const settings = await openPersonSettings(createReadOnlyDisk(realDisk));
  return translator(settings.get().language);
};
