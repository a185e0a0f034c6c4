/** Manners kept under a name: one is chosen, the present one is saved, one is taken away. */
import { Trash2 } from 'lucide-react';
import { type FormEvent, type JSX, useEffect, useId, useRef, useState } from 'react';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { holdFocus } from '../../ui/hold-focus';
import { IconButton } from '../../ui/icon-button';
import { LockedNote } from '../../ui/locked-note';
import { Select } from './controls';
import controls from './controls.module.css';
import type { ExportDialogProps } from './export-props';
import styles from './preset-row.module.css';
import { presetOf } from './presets';

const PRESET_NAME_MAX = 100;
/** Chosen where the choices are those of no preset; no preset is called so. */
const NONE = '';

const NewName = (props: { readonly onSave: (name: string) => void; readonly onCancel: () => void }): JSX.Element => {
  const { t } = useWords();
  const id = useId();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => (field.current === null ? undefined : holdFocus(field.current)), []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') props.onSave(name.trim());
  };
  return (
    <form className={styles.saving} onSubmit={save}>
      <label htmlFor={id} className="for-readers">
        {t('export.preset.name')}
      </label>
      <input
        id={id}
        ref={field}
        className={controls.input}
        value={name}
        maxLength={PRESET_NAME_MAX}
        placeholder={t('export.preset.name')}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The dialog stays.
          event.stopPropagation();
          props.onCancel();
        }}
      />
      <Button type="submit" look="primary" disabled={name.trim() === ''}>
        {t('export.preset.keep')}
      </Button>
      <Button onClick={props.onCancel}>{t('export.preset.cancel')}</Button>
    </form>
  );
};

export const PresetRow = ({ presets, manner, acts }: ExportDialogProps): JSX.Element => {
  const { t } = useWords();
  const lock = useLock('exportPresets');
  const manners = useLock('exportManner');
  const [isSaving, setSaving] = useState(false);
  const chosen = presetOf(presets, manner);
  if (isSaving)
    return (
      <NewName
        onCancel={() => setSaving(false)}
        onSave={(name) => {
          acts.savePreset(name);
          setSaving(false);
        }}
      />
    );
  return (
    <div className={styles.row}>
      <Select
        label={t('export.preset')}
        value={chosen?.name ?? NONE}
        choices={[
          { value: NONE, label: t(presets.length === 0 ? 'export.preset.none-yet' : 'export.preset.none') },
          ...presets.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChoose={(name) => {
          const preset = presets.find((one) => one.name === name);
          if (preset) acts.choosePreset(preset);
        }}
      />
      <Button
        disabled={manner.formats.length === 0 || lock !== null}
        title={lock ?? undefined}
        onClick={() => setSaving(true)}
      >
        {t('export.preset.save')}
      </Button>
      {chosen === null ? null : (
        <IconButton
          icon={Trash2}
          name={t('export.preset.delete', { name: chosen.name })}
          disabled={lock !== null}
          onClick={() => acts.dropPreset(chosen.name)}
        />
      )}
      {/* Where all that follows is locked as well, it is said there. */}
      <LockedNote why={manners === null ? lock : null} />
    </div>
  );
};
