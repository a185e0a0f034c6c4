/** Whether new versions are looked for, and where: nothing is asked of anybody while it is off. */
import { type JSX, useState } from 'react';
import type { Settings } from '#shared/settings';
import { readServer } from '#shared/updating/server-address';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { LineField } from '../../ui/line-field';
import { LockedNote } from '../../ui/locked-note';
import type { UpdateActs } from './updating';
import styles from './updating.module.css';

export interface UpdateSettingsProps {
  readonly settings: Pick<Settings, 'updates' | 'updateServer'>;
  readonly acts: UpdateActs;
}

const Server = ({ settings, acts }: UpdateSettingsProps): JSX.Element => {
  const { t } = useWords();
  const lock = useLock('updateServer');
  const [isWrong, setWrong] = useState(false);
  const commit = (typed: string): void => {
    const updateServer = readServer(typed);
    setWrong(updateServer === null && typed !== '');
    if (updateServer !== null || typed === '') acts.change({ updateServer });
  };
  return (
    <>
      <LineField
        label={t('updating.settings.server')}
        value={settings.updateServer ?? ''}
        placeholder={t('updating.settings.example')}
        disabled={lock !== null}
        onCommit={commit}
      />
      <LockedNote why={lock} />
      <p role="status" className={styles.wrong}>
        {isWrong ? t('updating.settings.wrong') : null}
      </p>
    </>
  );
};

export const UpdateSettings = (props: UpdateSettingsProps): JSX.Element => {
  const { t } = useWords();
  const { settings, acts } = props;
  const isOn = settings.updates === 'ask';
  const lock = useLock('updates');
  return (
    <section className={styles.settings} aria-label={t('updating.settings')}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={isOn}
          disabled={lock !== null}
          onChange={() => acts.change({ updates: isOn ? 'off' : 'ask' })}
        />
        <span>{t('updating.settings.switch')}</span>
      </label>
      <LockedNote why={lock} />
      <p className={styles.hint}>{t(`updating.settings.${settings.updates}`)}</p>
      {isOn ? <Server {...props} /> : null}
    </section>
  );
};
