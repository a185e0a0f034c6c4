/** Why there is no new version, in words: what happened, what is safe, what to do. */
import { isDiskFailure } from '../failures';
import type { Translate } from '../i18n/translate';
import type { UpdateFailure } from './state';

export const sayUpdateFailure = (t: Translate, reason: UpdateFailure): string =>
  t(isDiskFailure(reason) ? `main.failure.${reason}` : `updating.problem.${reason}`);
