/** The parts of the body under its slot: subheads of two levels, photos, tables and boxes, each a click away, the present one marked. */
import { AppWindow, Heading2, Heading3, Image, type LucideIcon, Table2 } from 'lucide-react';
import { type JSX, type KeyboardEvent, memo } from 'react';
import type { MessageKey } from '#shared/i18n/translate';
import type { SheetOutline, Signpost, SignpostKind } from '../../editor';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './signposts.module.css';

export interface SignpostsProps {
  readonly outline: SheetOutline;
  readonly onGoTo: (key: string) => void;
}

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

interface RowProps {
  readonly signpost: Signpost;
  readonly present: boolean;
  readonly onGoTo: (key: string) => void;
}

const WholeRow = ({ signpost: { key, kind, text }, present, onGoTo }: RowProps): JSX.Element => {
  const { t } = useWords();
  const { icon: Icon, words } = KINDS[kind];
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.row, kind !== 'subhead-2' && styles.lower, present && styles.present)}
        aria-current={present ? 'location' : undefined}
        title={text === '' ? undefined : text}
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

/** A long article has hundreds: only those are drawn anew that are others. */
const Row = memo(WholeRow);

/** The arrows go up and down the list; Tab goes past it row by row as everywhere. */
const travel = (event: KeyboardEvent<HTMLElement>): void => {
  const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (steps === undefined || event.altKey || event.ctrlKey) return;
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = event.target instanceof HTMLButtonElement ? rows.indexOf(event.target) : -1;
  rows[at + steps]?.focus();
  event.preventDefault();
};

const AllSignposts = ({ outline: { signposts, present }, onGoTo }: SignpostsProps): JSX.Element | null => {
  const { t } = useWords();
  if (signposts.length === 0) return null;
  return (
    <ul className={styles.signposts} aria-label={t('app.outline.parts')} onKeyDown={travel}>
      {signposts.map((signpost) => (
        <Row key={signpost.key} signpost={signpost} present={signpost.key === present} onGoTo={onGoTo} />
      ))}
    </ul>
  );
};

/** What the panel says beside them changes far more often than they do. */
export const Signposts = memo(AllSignposts);
