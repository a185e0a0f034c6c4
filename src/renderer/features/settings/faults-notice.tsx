/** What of the organisation's settings could not be read, and from where: for whoever can mend it. */
import { FileWarning } from 'lucide-react';
import type { JSX } from 'react';
import type { DefaultsFault } from '#shared/machine-defaults';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import styles from './settings-dialog.module.css';

export const FaultsNotice = ({ faults }: { readonly faults: readonly DefaultsFault[] }): JSX.Element | null => {
  const { t } = useWords();
  if (faults.length === 0) return null;
  return (
    <div className={styles.faults}>
      <Notice tone="warning" icon={FileWarning} title={t('settings.faults')}>
        {faults.map((fault) => (
          <span key={`${fault.path} ${fault.why}`} className={styles.fault}>
            {fault.why === 'wrong'
              ? t('settings.fault.wrong', { path: fault.path, fields: fault.fields.join(', ') })
              : t(`settings.fault.${fault.why}`, { path: fault.path })}
          </span>
        ))}
      </Notice>
    </div>
  );
};
