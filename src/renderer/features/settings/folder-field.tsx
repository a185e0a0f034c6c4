/** A folder among the settings: where it is, another one, or none. The window never names a path: main's own dialogs ask. */
import { Folder as FolderIcon } from 'lucide-react';
import type { JSX } from 'react';
import type { MessageKey } from '#shared/i18n/translate';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import type { Folder, FolderControl } from './control';
import styles from './controls.module.css';
import type { SettingsProps } from './settings-props';

const CHOOSE: Readonly<Record<Folder, MessageKey>> = {
  library: 'library.place.move',
  backup: 'library.daily.choose',
  export: 'library.daily.choose',
};

const NONE: Readonly<Record<Exclude<Folder, 'library'>, MessageKey>> = {
  backup: 'settings.backup-folder.none',
  export: 'settings.export-folder.none',
};

export interface FolderFieldProps extends Pick<SettingsProps, 'settings' | 'libraryFolder' | 'acts'> {
  readonly control: FolderControl;
  readonly name: string;
  readonly describedBy: string;
  readonly disabled: boolean;
}

export const FolderField = (props: FolderFieldProps): JSX.Element => {
  const { t } = useWords();
  const { control, settings, libraryFolder, acts, name, describedBy, disabled } = props;
  const { which } = control;
  const folder = which === 'library' ? libraryFolder : settings[control.key];
  return (
    <fieldset className={styles.folder} aria-label={name} aria-describedby={describedBy} disabled={disabled}>
      <p className={styles.place}>
        <FolderIcon size={14} strokeWidth={1.75} aria-hidden />
        {folder === null && which !== 'library' ? t(NONE[which]) : <span className={styles.path}>{folder}</span>}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => acts.chooseFolder(which)}>{t(CHOOSE[which])}</Button>
        {which === 'backup' && folder !== null ? (
          <Button onClick={acts.stopBackups}>{t('library.daily.stop')}</Button>
        ) : null}
      </div>
    </fieldset>
  );
};
