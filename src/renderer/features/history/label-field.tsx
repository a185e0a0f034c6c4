/** The label of a revision: shown with its star, written in its place, taken away. */
import { Star, Tag } from 'lucide-react';
import { type JSX, type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { LABEL_MAX } from '#shared/history/revision';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './label-field.module.css';

export interface LabelFieldProps {
  readonly label: string | null;
  /** Why it cannot be written; null where it can. */
  readonly refusal: string | null;
  /** @returns whether the label is as wished now. */
  readonly onLabel: (label: string | null) => Promise<boolean>;
}

interface WritingProps extends Pick<LabelFieldProps, 'label' | 'onLabel'> {
  readonly onDone: () => void;
}

const Writing = ({ label, onLabel, onDone }: WritingProps): JSX.Element => {
  const { t } = useWords();
  const [draft, setDraft] = useState(label ?? '');
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => field.current?.select(), []);
  const store = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const wanted = draft.trim() === '' ? null : draft.trim();
    // What could not be stored stays in the field.
    if (wanted === label || (await onLabel(wanted))) onDone();
  };
  const press = (event: KeyboardEvent): void => {
    // Within an input method Escape and Enter are its own.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void store(event)} onKeyDown={press}>
      <input
        ref={field}
        className={styles.field}
        value={draft}
        maxLength={LABEL_MAX}
        aria-label={t('history.label-field')}
        aria-describedby={hint}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      <Button look="primary" type="submit">
        {t('history.label-save')}
      </Button>
      <Button onClick={onDone}>{t('history.label-cancel')}</Button>
      <small id={hint} className={styles.hint}>
        {t('history.label-hint')}
      </small>
    </form>
  );
};

export const LabelField = ({ label, refusal, onLabel }: LabelFieldProps): JSX.Element => {
  const { t } = useWords();
  const [isWriting, setWriting] = useState(false);
  const [comesBack, setComesBack] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (comesBack) button.current?.focus();
    setComesBack(false);
  }, [comesBack]);
  const done = (): void => {
    setWriting(false);
    setComesBack(true);
  };
  if (isWriting) return <Writing label={label} onLabel={onLabel} onDone={done} />;
  const isRefused = refusal !== null;
  return (
    <div className={styles.shown}>
      {label === null ? null : (
        <span className={styles.label}>
          <Star className={styles.star} size={13} aria-hidden />
          <span className="for-readers">{t('history.labelled')}: </span>
          {label}
        </span>
      )}
      <Button
        ref={button}
        look="quiet"
        disabled={isRefused}
        title={refusal ?? undefined}
        onClick={() => setWriting(true)}
      >
        <Tag size={13} strokeWidth={1.75} aria-hidden />
        {t(label === null ? 'history.label' : 'history.relabel')}
      </Button>
      {label === null ? null : (
        <Button look="quiet" disabled={isRefused} title={refusal ?? undefined} onClick={() => void onLabel(null)}>
          {t('history.unlabel')}
        </Button>
      )}
    </div>
  );
};
