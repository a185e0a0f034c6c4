/** Who did it and when, as one line: only when, where the machine had no name for whoever it was. */
import type { TrailEntry } from '#shared/article/trail';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';
import { fullTime } from '../../i18n/when';

export const whoAndWhen = ({ by, at }: Pick<TrailEntry, 'by' | 'at'>, t: Translate, language: Language): string => {
  const time = fullTime(at, language);
  return by === '' ? time : t('workflow.since', { who: by, time });
};
