/** One setting: its name, what it does, what it is set with, and the way back where it was changed. */
import { Lock, RotateCcw } from 'lucide-react';
import { type JSX, useId } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import type { Entry } from './catalogue';
import { AmountField, ChoiceField, FormatsField, LineField, SwitchField } from './controls';
import { FolderField } from './folder-field';
import styles from './settings-dialog.module.css';
import type { SettingsProps } from './settings-props';
import { differs, isKept, isSetForAll } from './standing';

interface FieldProps extends SettingsProps {
  readonly entry: Entry;
  readonly name: string;
  readonly describedBy: string;
}

const Field = ({ entry: { control }, acts, account, ...rest }: FieldProps): JSX.Element => {
  const { t } = useWords();
  const common = { ...rest, disabled: isSetForAll(control, rest), onChange: acts.change };
  switch (control.is) {
    case 'switch':
      return <SwitchField {...common} control={control} />;
    case 'choice':
      return <ChoiceField {...common} control={control} />;
    case 'amount':
      return <AmountField {...common} control={control} />;
    case 'line': {
      const isNamed = control.key === 'person' && account !== '';
      return <LineField {...common} control={control} placeholder={isNamed ? account : t(control.example)} />;
    }
    case 'formats':
      return <FormatsField {...common} control={control} />;
    case 'folder':
      return <FolderField {...common} acts={acts} control={control} />;
    case 'door':
      return (
        <Button aria-describedby={rest.describedBy} onClick={() => acts.open(control.to)}>
          {t(`settings.door.${control.to}`)}
        </Button>
      );
    case 'fact':
      return <span className={styles.fact}>{t('settings.always-on')}</span>;
  }
};

const putBack = ({ control }: Entry, { acts, defaults, settings }: SettingsProps): void => {
  if (isKept(control)) acts.change(control.back(defaults, settings));
  else if (control.is === 'folder' && control.which !== 'library') acts.resetFolder(control.which);
};

const Standing = (props: SettingsProps & { readonly entry: Entry; readonly name: string }): JSX.Element | null => {
  const { t } = useWords();
  const { entry, name } = props;
  if (isSetForAll(entry.control, props))
    return (
      <p className={styles.standing}>
        <Lock size={12} strokeWidth={2} aria-hidden />
        {t('settings.locked')}
      </p>
    );
  if (!differs(entry.control, props)) return null;
  return (
    <p className={styles.standing}>
      {t('settings.changed')}
      <Button look="quiet" aria-label={t('settings.reset-named', { name })} onClick={() => putBack(entry, props)}>
        <RotateCcw size={12} strokeWidth={2} aria-hidden />
        {t('settings.reset')}
      </Button>
    </p>
  );
};

const isWide = ({ control }: Entry): boolean => control.is === 'formats' || control.is === 'folder';

export const SettingRow = (props: SettingsProps & { readonly entry: Entry }): JSX.Element => {
  const { t } = useWords();
  const { entry } = props;
  const text = useId();
  const name = t(`settings.${entry.id}`);
  return (
    <section className={classNames(styles.row, isWide(entry) && styles.wide)} data-setting={entry.id}>
      <div className={styles.words}>
        <h4 className={styles.name}>{name}</h4>
        <p id={text} className={styles.text}>
          {t(`settings.${entry.id}.text`)}
        </p>
        <Standing {...props} name={name} />
      </div>
      <div className={styles.field}>
        <Field {...props} name={name} describedBy={text} />
      </div>
    </section>
  );
};
