/** One line of the palette: its words with what was typed marked, and at its end status and date, or keys. */
import { Autocomplete } from '@base-ui/react/autocomplete';
import { ArrowRight, Check, FileText, ListFilter, Lock, Search, SlidersHorizontal } from 'lucide-react';
import type { JSX, ReactNode } from 'react';
import type { Piece } from '#shared/search/hit';
import { whenSaid } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { useMinute } from '../../ui/use-minute';
import styles from './palette.module.css';
import { isLocked, type PaletteItem } from './palette-items';

const ICONS = {
  article: FileText,
  command: ArrowRight,
  filter: ListFilter,
  setting: SlidersHorizontal,
  option: ArrowRight,
  line: ArrowRight,
  search: Search,
} as const satisfies Record<PaletteItem['is'], unknown>;

/** Pieces repeat, and their order never changes: each is known by where it begins. */
const placed = (pieces: readonly Piece[]): readonly (Piece & { readonly at: number })[] => {
  let at = 0;
  return pieces.map((piece) => {
    const begins = at;
    at += piece.text.length;
    return { ...piece, at: begins };
  });
};

const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element => (
  <>
    {placed(pieces).map(({ at, isHit, text }) => (isHit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
  </>
);

const Words = ({ item }: { readonly item: PaletteItem }): ReactNode => {
  const { t } = useWords();
  if (item.is === 'line')
    return item.text === '' ? t('palette.put-nothing') : t('palette.put-line', { text: item.text });
  if (item.is === 'search') return t('palette.everywhere', { text: item.text });
  return item.pieces.length === 0 ? t('app.desk.no-headline') : <Marked pieces={item.pieces} />;
};

const Changed = ({ item }: { readonly item: Extract<PaletteItem, { is: 'article' }> }): JSX.Element => {
  const { t, language } = useWords();
  const now = useMinute();
  return (
    <span className={styles.meta}>
      {t(`app.status.${item.status}`)} · {whenSaid(item.updatedAt, now, language, t)}
    </span>
  );
};

const Locked = (): JSX.Element => {
  const { t } = useWords();
  return (
    <span className={styles.locked}>
      <Lock size={11} strokeWidth={2} aria-hidden />
      {t('palette.locked')}
    </span>
  );
};

const Standing = ({ item: { setting } }: { readonly item: Extract<PaletteItem, { is: 'setting' }> }): JSX.Element => {
  return (
    <span className={styles.meta}>
      {setting.isLocked ? <Locked /> : null}
      <span className={styles.standing}>{setting.standing}</span>
    </span>
  );
};

const Now = (): JSX.Element => {
  const { t } = useWords();
  return (
    <span className={styles.meta}>
      <Check size={13} strokeWidth={2} aria-hidden />
      {t('palette.now')}
    </span>
  );
};

const Keys = ({ keys }: { readonly keys: string | null }): JSX.Element | null =>
  keys === null ? null : <kbd className={styles.keys}>{keys}</kbd>;

const End = ({ item }: { readonly item: PaletteItem }): ReactNode => {
  switch (item.is) {
    case 'article':
      return <Changed item={item} />;
    case 'setting':
      return <Standing item={item} />;
    case 'option':
      return item.isNow ? <Now /> : null;
    case 'filter':
    case 'line':
      return null;
    case 'command':
      if (item.isLocked)
        return (
          <span className={styles.meta}>
            <Locked />
          </span>
        );
      return <Keys keys={item.keys} />;
    case 'search':
      return <Keys keys={item.keys} />;
  }
};

export interface PaletteRowProps {
  readonly item: PaletteItem;
  readonly onChoose: (item: PaletteItem, byKey: boolean) => void;
}

export const PaletteRow = ({ item, onChoose }: PaletteRowProps): JSX.Element => {
  const Icon = ICONS[item.is];
  return (
    <Autocomplete.Item
      value={item}
      className={styles.row}
      aria-disabled={isLocked(item) || undefined}
      // Enter clicks the line too, without a count of clicks.
      onClick={({ detail }) => onChoose(item, detail === 0)}
    >
      <Icon className={styles.icon} size={14} strokeWidth={1.75} aria-hidden />
      <span className={styles.words}>
        <Words item={item} />
      </span>
      <End item={item} />
    </Autocomplete.Item>
  );
};
