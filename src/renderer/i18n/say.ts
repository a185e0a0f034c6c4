/** A sentence that is still to be said: in the language of the moment in which it is read, not of the one in which it came to be. */
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';

export type Say = (t: Translate, language: Language) => string;
