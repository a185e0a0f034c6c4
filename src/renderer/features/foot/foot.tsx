/** The foot of the window: saved or not, how long the article is, its language, and the size of its text. */
import type { JSX, ReactNode } from 'react';
import { TEXT_SIZE } from '#shared/settings';
import { languageName } from '../../i18n/language-name';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import styles from './foot.module.css';

export interface FootProps {
  /** Null when no article is open. */
  readonly article: { readonly language: string } | null;
  /** Whether it is on the disk. */
  readonly saved: ReactNode;
  /** How long it is. */
  readonly length: ReactNode;
  /** A word about what was found in the article; nothing where nothing can be said. */
  readonly checks: ReactNode;
  /** A word about work behind the window; nothing most of the time. */
  readonly work: ReactNode;
  /** Per cent. */
  readonly textSize: number;
  readonly onLarger: () => void;
  readonly onSmaller: () => void;
  readonly onNormal: () => void;
}

const TextSize = ({
  textSize,
  onLarger,
  onSmaller,
  onNormal,
}: Pick<FootProps, 'textSize' | 'onLarger' | 'onSmaller' | 'onNormal'>): JSX.Element => {
  const { t } = useWords();
  const lock = useLock('textSize');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend to three small buttons
    <div className={styles.size} role="group" aria-label={t('app.foot.text-size')}>
      <button
        type="button"
        className={styles.small}
        onClick={onSmaller}
        disabled={lock !== null || textSize <= TEXT_SIZE.min}
        aria-label={t('app.foot.smaller')}
        title={lock ?? `${t('app.foot.smaller')} · Ctrl+-`}
      >
        A
      </button>
      <button
        type="button"
        className={styles.large}
        onClick={onLarger}
        disabled={lock !== null || textSize >= TEXT_SIZE.max}
        aria-label={t('app.foot.larger')}
        title={lock ?? `${t('app.foot.larger')} · Ctrl+=`}
      >
        A
      </button>
      <button
        type="button"
        className={styles.percent}
        onClick={onNormal}
        disabled={lock !== null}
        aria-label={t('app.foot.normal', { size: textSize })}
        title={lock ?? `${t('app.foot.normal', { size: textSize })} · Ctrl+0`}
      >
        {textSize}%
      </button>
    </div>
  );
};

/** What follows the typing comes as parts that draw themselves: the foot around them stays as it is. */
export const Foot = ({ article, saved, length, checks, work, ...size }: FootProps): JSX.Element => {
  const { language } = useWords();
  return (
    <>
      {article === null ? null : (
        <>
          {saved}
          {length}
          {checks}
          <span className={styles.spare}>{languageName(article.language, language)} · NFC</span>
        </>
      )}
      <span className={styles.space} />
      {work}
      {article === null ? null : <TextSize {...size} />}
    </>
  );
};
