/** An article in the trash: since when, how long still, and the two ways out. */
import { Trash2, Undo2 } from 'lucide-react';
import { type JSX, useState } from 'react';
import type { TrashedArticle } from '#shared/ipc';
import { whenSaid } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { useContextMenu } from '../../ui/context-menu';
import { MenuItem, MenuRule } from '../../ui/menu';
import { daysLeft } from './days-left';
import { DeleteButton } from './delete-button';
import styles from './trash.module.css';

export interface TrashRowProps {
  readonly article: TrashedArticle;
  readonly now: Date;
  /** That the trash keeps an article. */
  readonly days: number;
  readonly readOnly: string | null;
  readonly onRestore: () => void;
  readonly onDelete: (headline: string) => void;
}

export const TrashRow = ({ article, now, days, readOnly, onRestore, onDelete }: TrashRowProps): JSX.Element => {
  const { t, language } = useWords();
  const headline = article.headline === '' ? t('app.desk.no-headline') : article.headline;
  const [isAsked, setAsked] = useState(false);
  const items = () => (
    <>
      <MenuItem icon={<Undo2 size={14} aria-hidden />} onChoose={onRestore}>
        {t('app.trash.restore')}
      </MenuItem>
      <MenuRule />
      <MenuItem icon={<Trash2 size={14} aria-hidden />} tone="danger" onChoose={() => setAsked(true)}>
        {t('app.trash.delete')}
      </MenuItem>
    </>
  );
  const menu = useContextMenu(t('app.desk.menu'), readOnly === null ? items : null);
  return (
    <li className={styles.row} onContextMenu={menu.open}>
      <span className={styles.headline}>{headline}</span>
      <span className={styles.meta}>
        {t('app.trash.since', { when: whenSaid(article.trashedAt, now, language, t) })} ·{' '}
        {t('app.trash.left', { days: daysLeft(article.trashedAt, now, days) })}
      </span>
      <span className={styles.ways}>
        <Button
          look="quiet"
          disabled={readOnly !== null}
          title={readOnly ?? undefined}
          aria-label={t('app.trash.restore-named', { headline })}
          onClick={onRestore}
        >
          <Undo2 size={13} aria-hidden />
          {t('app.trash.restore')}
        </Button>
        <DeleteButton
          headline={headline}
          readOnly={readOnly}
          isAsked={isAsked}
          onAsk={setAsked}
          onDelete={() => onDelete(headline)}
        />
      </span>
      {menu.menu}
    </li>
  );
};
