/** How the files are to be made: formats, theme, paper, photos, names, the folder, and manners kept under a name. */
import { Palette } from 'lucide-react';
import type { JSX, RefObject } from 'react';
import { EXPORT_FORMATS, type ExportFormat, PAPERS } from '#shared/exporting/formats';
import type { NameWords } from '#shared/exporting/naming/name-words';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { IconButton } from '../../ui/icon-button';
import { LockedNote } from '../../ui/locked-note';
import { Check, Select } from './controls';
import { type ExportDialogProps, PHOTO_CHOICES } from './export-props';
import { FolderLine } from './folder-line';
import { NameField } from './name-field';
import styles from './options-column.module.css';
import { PresetRow } from './preset-row';

export interface OptionsColumnProps extends ExportDialogProps {
  /** What has the keys when the dialog opens. */
  readonly first: RefObject<HTMLInputElement | null>;
  readonly replace: boolean;
  /** What the article that is looked at gives to the names of its files. */
  readonly names: NameWords | null;
  readonly onReplace: (replace: boolean) => void;
}

const Formats = ({ manner, acts, first }: OptionsColumnProps): JSX.Element => {
  const { t } = useWords();
  const box = (format: ExportFormat, at: number): JSX.Element => (
    <Check
      key={format}
      label={t(`export.${format}`)}
      title={t(`export.${format}-detail`)}
      checked={manner.formats.includes(format)}
      field={at === 0 ? first : undefined}
      onToggle={() => acts.toggle(format)}
    />
  );
  return (
    <fieldset className={styles.formats}>
      <legend className={styles.title}>{t('export.formats')}</legend>
      {EXPORT_FORMATS.map(box)}
    </fieldset>
  );
};

const Looks = ({ manner, themes, acts }: OptionsColumnProps): JSX.Element => {
  const { t, language } = useWords();
  const isKnown = themes.some(({ id }) => id === manner.theme);
  return (
    <div className={styles.pair}>
      <Select
        label={t('export.theme')}
        value={isKnown ? manner.theme : (themes[0]?.id ?? '')}
        choices={themes.map(({ id, name }) => ({ value: id, label: name[language] }))}
        beside={<IconButton icon={Palette} size={15} name={t('export.manage-themes')} onClick={acts.manageThemes} />}
        onChoose={(theme) => acts.change({ theme })}
      />
      <Select
        label={t('export.paper')}
        value={manner.paper}
        choices={PAPERS.map((value) => ({ value, label: t(`export.paper.${value}`) }))}
        onChoose={(paper) => acts.change({ paper })}
      />
    </div>
  );
};

const FolderRow = ({ folder, acts }: OptionsColumnProps): JSX.Element => {
  const { t } = useWords();
  return (
    <div>
      <h3 className={styles.label}>{t('export.folder')}</h3>
      <FolderLine folder={folder} onChange={acts.chooseFolder} />
    </div>
  );
};

export const OptionsColumn = (props: OptionsColumnProps): JSX.Element => {
  const { t } = useWords();
  const { manner, acts, replace, onReplace } = props;
  const lock = useLock('exportManner');
  return (
    <div className={styles.column}>
      <PresetRow {...props} />
      <LockedNote why={lock} />
      <fieldset className={styles.manner} disabled={lock !== null}>
        <Formats {...props} />
        <Looks {...props} />
        <Select
          label={t('export.photos')}
          value={manner.photos}
          choices={PHOTO_CHOICES.map((value) => ({ value, label: t(`export.photos.${value}`) }))}
          onChoose={(photos) => acts.change({ photos })}
        />
        <NameField {...props} />
      </fieldset>
      <FolderRow {...props} />
      <div className={styles.switches}>
        <Check
          label={t('export.zip')}
          title={t('export.zip-detail')}
          checked={manner.zip}
          disabled={lock !== null}
          onToggle={() => acts.change({ zip: !manner.zip })}
        />
        <Check
          label={t('export.replace')}
          title={t('export.replace-detail')}
          checked={replace}
          onToggle={() => onReplace(!replace)}
        />
      </div>
    </div>
  );
};
