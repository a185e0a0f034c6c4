/** Whether this window may only read, in words. */
import { whyReadOnly } from '../features/library/lock-words';
import { useWords } from '../i18n/words';
import { useScreen } from './use-newsroom';

/** Words for whatever may not be done while somebody else is writing; null where all may be. */
export const useReadOnly = (): string | null => {
  const { t } = useWords();
  return whyReadOnly(
    useScreen((screen) => screen.start.lockedBy),
    t,
  );
};
