/** A word in the foot while a new version is being fetched, or is to be installed on closing; it leads to its page. */
import type { JSX } from 'react';
import type { UpdateState } from '#shared/updating/state';
import { useWords } from '../../i18n/words';
import { FootWord } from '../../ui/foot-word';

export interface UpdateStatusProps {
  readonly state: UpdateState;
  readonly onOpen: () => void;
}

export const UpdateStatus = ({ state, onOpen }: UpdateStatusProps): JSX.Element | null => {
  const { t } = useWords();
  if (state.at === 'fetching')
    return <FootWord word={t('updating.foot.fetching', { version: state.offer.version })} onOpen={onOpen} />;
  if (state.at === 'ready' && state.atQuit)
    return <FootWord word={t('updating.foot.at-quit', { version: state.offer.version })} onOpen={onOpen} />;
  return null;
};
