/** New versions of Dateline on one page: which one runs, whether there is a newer, what becomes of it, and whether it is looked for at all. */
import type { JSX } from 'react';
import type { Settings } from '#shared/settings';
import type { UpdateView } from '#shared/updating/state';
import { useWords } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import { UpdateNews } from './update-news';
import { UpdateSettings } from './update-settings';
import type { UpdateActs } from './updating';
import styles from './updating.module.css';

export interface UpdateDialogProps {
  readonly version: string;
  readonly view: UpdateView;
  readonly settings: Pick<Settings, 'updates' | 'updateServer'>;
  readonly acts: UpdateActs;
  readonly onClose: () => void;
}

/** Why this Dateline takes no new version at all; null where it may. */
const hindrance = ({ way, hasKey }: UpdateView) => {
  if (way === null) return 'updating.no-installation';
  return hasKey ? null : 'updating.no-key';
};

export const UpdateDialog = ({ version, view, settings, acts, onClose }: UpdateDialogProps): JSX.Element => {
  const { t } = useWords();
  const hindered = hindrance(view);
  return (
    <Dialog broad title={t('updating.title')} closeName={t('app.close')} onClose={onClose}>
      <div className={styles.page}>
        <p>{t('updating.here', { version })}</p>
        <div className={styles.news} role="status" data-at={hindered === null ? view.state.at : 'nowhere'}>
          {hindered === null ? <UpdateNews state={view.state} acts={acts} /> : <p>{t(hindered)}</p>}
        </div>
        {hindered === null ? <UpdateSettings settings={settings} acts={acts} /> : null}
      </div>
    </Dialog>
  );
};
