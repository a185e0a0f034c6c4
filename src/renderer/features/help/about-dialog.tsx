/** Which Dateline this is and on what it stands, under which licence, and whose works it holds. */
import { type JSX, useEffect, useState } from 'react';
import { type About, versionLines } from '#shared/help/about';
import type { Bridge } from '#shared/ipc';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './about.module.css';
import { WorksList } from './works-list';

export interface AboutDialogProps {
  readonly version: string;
  readonly libraryFolder: string;
  readonly bridge: Pick<Bridge, 'call'>;
  readonly onCopyVersions: () => void;
  readonly onCopyDiagnostics: () => void;
  readonly onShowLog: () => void;
  readonly onClose: () => void;
}

/** @returns null until main has answered */
const useAbout = (bridge: AboutDialogProps['bridge']): About | null => {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    let isOpen = true;
    void bridge.call('about/read').then(
      (told) => {
        if (isOpen) setAbout(told);
      },
      // What main does not tell is left out; the box says the rest.
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, [bridge]);
  return about;
};

export const AboutDialog = (props: AboutDialogProps): JSX.Element => {
  const { t } = useWords();
  const about = useAbout(props.bridge);
  return (
    <Dialog
      broad
      title={t('app.about.name', { version: props.version })}
      closeName={t('app.close')}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onShowLog}>{t('help.log.show')}</Button>
          <Button onClick={props.onCopyDiagnostics}>{t('help.diagnostics.copy')}</Button>
          <Button look="primary" onClick={props.onCopyVersions}>
            {t('help.about.copy')}
          </Button>
        </>
      }
    >
      <p>{t('app.about.text')}</p>
      <p className={styles.fact}>{t('app.about.licence')}</p>
      <p className={styles.fact}>
        {t('app.about.library')} <span className={styles.path}>{props.libraryFolder}</span>
      </p>
      {about === null ? null : (
        <ul className={styles.versions} aria-label={t('help.about.versions')}>
          {versionLines(about.versions).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {about === null || about.works.length === 0 ? null : <WorksList works={about.works} />}
    </Dialog>
  );
};
