/** The link's field under the words it belongs to: an address to set, to open, or to take away. */
import { Check, ExternalLink, Unlink } from 'lucide-react';
import { type FocusEvent, type FormEvent, type JSX, type KeyboardEvent, useId, useState } from 'react';
import { readLink } from '#shared/article/links';
import type { Translate } from '#shared/i18n/translate';
import styles from './link-bar.module.css';

export interface LinkBarProps {
  readonly address: string | null;
  /** Within the sheet, in pixels. */
  readonly at: { readonly left: number; readonly top: number };
  readonly t: Translate;
  readonly onSet: (address: string | null) => void;
  readonly onOpen: (address: string) => void;
  /** @param returns whether the caret should come back to the article. */
  readonly onClose: (returns: boolean) => void;
}

export const LinkBar = ({ address, at, t, onSet, onOpen, onClose }: LinkBarProps): JSX.Element => {
  const [typed, setTyped] = useState(address ?? '');
  const [wrong, setWrong] = useState(false);
  const problem = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const next = typed.trim() === '' ? null : readLink(typed);
    if (next === null && typed.trim() !== '') setWrong(true);
    else onSet(next);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose(true);
  };
  const blur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) onClose(false);
  };
  return (
    <form
      className={styles.bar}
      // Over the paper, however narrow that becomes while it is open.
      style={{ left: `clamp(6px, ${at.left}px, max(6px, calc(100% - 346px)))`, top: at.top }}
      aria-label={t('editor.link.title')}
      onSubmit={submit}
      onKeyDown={keys}
      onBlur={blur}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        className={styles.address}
        aria-label={t('editor.link.address')}
        placeholder={t('editor.link.example')}
        aria-invalid={wrong}
        aria-describedby={wrong ? problem : undefined}
        value={typed}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
        }}
      />
      <button type="submit" className={styles.button} aria-label={t('editor.link.set')} title={t('editor.link.set')}>
        <Check size={16} aria-hidden />
      </button>
      {address !== null && (
        <>
          <button
            type="button"
            className={styles.button}
            aria-label={t('editor.link.open')}
            title={t('editor.link.open')}
            onClick={() => onOpen(address)}
          >
            <ExternalLink size={16} aria-hidden />
          </button>
          <button
            type="button"
            className={styles.button}
            aria-label={t('editor.link.remove')}
            title={t('editor.link.remove')}
            onClick={() => onSet(null)}
          >
            <Unlink size={16} aria-hidden />
          </button>
        </>
      )}
      {wrong && (
        <p id={problem} role="alert" className={styles.problem}>
          {t('editor.link.wrong')}
        </p>
      )}
    </form>
  );
};
