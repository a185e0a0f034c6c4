/** One part of the body in the layout panel: what it is, its first words, and the way to it. */
import { AppWindow, Heading2, Heading3, Image, type LucideIcon, Table2 } from 'lucide-react';
import { type JSX, memo } from 'react';
import type { MessageKey } from '#shared/i18n/translate';
import type { Signpost, SignpostKind } from '../../editor';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './signposts.module.css';

interface Kind {
  readonly icon: LucideIcon;
  readonly words: MessageKey;
}

const KINDS: Readonly<Record<SignpostKind, Kind>> = {
  'subhead-2': { icon: Heading2, words: 'editor.tool.subhead-2' },
  'subhead-3': { icon: Heading3, words: 'editor.tool.subhead-3' },
  photos: { icon: Image, words: 'app.outline.photo-block' },
  table: { icon: Table2, words: 'main.menu.table' },
  box: { icon: AppWindow, words: 'main.menu.box' },
};

export interface SignpostRowProps {
  readonly signpost: Signpost;
  /** Its place in the list, from 0, among how many, and how far down it is drawn, in pixels. */
  readonly index: number;
  readonly count: number;
  readonly top: number;
  /** The caret is in it. */
  readonly present: boolean;
  /** Tab comes to this row of all. */
  readonly isStop: boolean;
  readonly onCome: (key: string) => void;
  readonly onGoTo: (key: string) => void;
}

const WholeRow = (props: SignpostRowProps): JSX.Element => {
  const { t } = useWords();
  const { signpost, index, count, top, present, isStop, onCome, onGoTo } = props;
  const { key, kind, text } = signpost;
  const { icon: Icon, words } = KINDS[kind];
  return (
    <li className={styles.place} style={{ translate: `0 ${top}px` }} aria-posinset={index + 1} aria-setsize={count}>
      <button
        type="button"
        data-part={key}
        className={classNames(styles.row, kind !== 'subhead-2' && styles.lower, present && styles.present)}
        aria-current={present ? 'location' : undefined}
        title={text === '' ? undefined : text}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => onCome(key)}
        onClick={() => onGoTo(key)}
      >
        <Icon className={styles.icon} size={13} strokeWidth={1.75} aria-hidden />
        <span className="for-readers">{t(words)}: </span>
        <span className={text === '' ? styles.unnamed : styles.text}>
          {text === '' ? `${t(words)} – ${t('app.outline.unnamed')}` : text}
        </span>
      </button>
    </li>
  );
};

/** The present one changes as one writes on: the others are not drawn anew for it. */
export const SignpostRow = memo(WholeRow);
