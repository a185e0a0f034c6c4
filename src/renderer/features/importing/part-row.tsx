/** One part on the paper or among what is left out: its words, what is doubtful about them, and the way to move it. */
import { CornerDownRight, RotateCcw, TriangleAlert } from 'lucide-react';
import { type JSX, memo } from 'react';
import { textOf } from '#shared/article/inline';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { fateWords } from './destinations';
import type { ShownPart } from './draft-view';
import { doubtWords } from './import-words';
import styles from './paper.module.css';
import { PartBlock } from './part-block';
import { MarkedText, PartWords } from './part-words';

const SPOKEN = 80;

const spoken = (text: string): string => (text.length <= SPOKEN ? text : `${text.slice(0, SPOKEN)}…`);

const Words = ({ shown, pictures }: { readonly shown: ShownPart; readonly pictures: number }): JSX.Element => {
  const { part, fate, words, firstPicture } = shown;
  if (fate === 'dropped') return <MarkedText text={part.text} />;
  if (fate === 'block' && part.block)
    return <PartBlock block={part.block} pictures={part.pictures} first={firstPicture} total={pictures} />;
  return <PartWords words={words} />;
};

export interface PartRowProps {
  readonly shown: ShownPart;
  /** Of the article: BCP 47. */
  readonly lang: string;
  /** Of all pictures of the source. */
  readonly pictures: number;
  /** Of the layout, where it stands after these words. */
  readonly endMark?: string | null;
  /** Tab comes to it. */
  readonly isStop: boolean;
  /** Its menu is open. */
  readonly isMoving: boolean;
}

export const PartRow = memo(({ shown, lang, pictures, endMark, isStop, isMoving }: PartRowProps): JSX.Element => {
  const { t } = useWords();
  const { part, fate, moved, words, warnings } = shown;
  const isOut = fate === 'dropped';
  const names = { slot: t(fateWords(fate)), text: spoken(isOut ? part.text : textOf(words)) };
  return (
    <li
      className={classNames(styles.part, isOut ? styles.out : styles[fate], warnings.length > 0 && styles.unsure)}
      data-part={part.at}
      draggable
    >
      <div className={styles.words} lang={lang} data-end-mark={endMark ?? undefined}>
        <Words shown={shown} pictures={pictures} />
      </div>
      {warnings.map((kind) => (
        <p key={kind} className={styles.doubt}>
          <TriangleAlert size={13} strokeWidth={2} aria-hidden /> {t(doubtWords(kind))}
        </p>
      ))}
      {moved ? <p className={styles.moved}>{t('importing.moved')}</p> : null}
      <button
        type="button"
        className={styles.move}
        tabIndex={isStop ? 0 : -1}
        aria-haspopup="menu"
        aria-expanded={isMoving}
        title={isOut ? undefined : t('importing.move')}
        aria-label={t(isOut ? 'importing.bring-back-named' : 'importing.move-named', names)}
      >
        {isOut ? <RotateCcw size={13} aria-hidden /> : <CornerDownRight size={15} aria-hidden />}
        {isOut ? t('importing.bring-back') : null}
      </button>
    </li>
  );
});
