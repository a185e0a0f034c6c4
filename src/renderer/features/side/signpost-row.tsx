/** One part of the body in the layout panel: what it is, its first words, and the way to it. */
import { AppWindow, Image, type LucideIcon, Table2 } from 'lucide-react';
import { type JSX, memo } from 'react';
import type { MessageKey } from '#shared/i18n/translate';
import type { Signpost, SignpostKind } from '../../editor';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './signposts.module.css';

interface Kind {
  /** A subhead's level in letters: of the hundreds of rows of a long article each drawing is painted with every key. */
  readonly icon: LucideIcon | 'H2' | 'H3';
  readonly words: MessageKey;
}

const KINDS: Readonly<Record<SignpostKind, Kind>> = {
  'subhead-2': { icon: 'H2', words: 'editor.tool.subhead-2' },
  'subhead-3': { icon: 'H3', words: 'editor.tool.subhead-3' },
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
  const shown = text === '' ? `${t(words)} – ${t('app.outline.unnamed')}` : text;
  return (
    <li className={styles.place} style={{ top }} aria-posinset={index + 1} aria-setsize={count}>
      <button
        type="button"
        data-part={key}
        className={classNames(styles.row, kind !== 'subhead-2' && styles.lower, present && styles.present)}
        aria-current={present ? 'location' : undefined}
        aria-label={text === '' ? shown : `${t(words)}: ${text}`}
        title={text === '' ? undefined : text}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => onCome(key)}
        onClick={() => onGoTo(key)}
      >
        {typeof Icon === 'string' ? (
          <span className={styles.level} data-level={Icon} aria-hidden />
        ) : (
          <Icon className={styles.icon} size={13} strokeWidth={1.75} aria-hidden />
        )}
        <span className={text === '' ? styles.unnamed : styles.text}>{shown}</span>
      </button>
    </li>
  );
};

/** The present one changes as one writes on: the others are not drawn anew for it. */
export const SignpostRow = memo(WholeRow);
