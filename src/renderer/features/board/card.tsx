/** One article on the board: its headline, who works on it and until when, and the steps that it may take. */
import { Ellipsis } from 'lucide-react';
import type { JSX } from 'react';
import { toInstant } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { isEmbargoed, isLate } from '#shared/desk/late';
import { stepsFrom } from '#shared/desk/steps';
import { stepWords } from '../../i18n/step-words';
import { fullTime } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { useContextMenu } from '../../ui/context-menu';
import { Menu, MenuItem, MenuRule } from '../../ui/menu';
import styles from './board.module.css';
import type { ColumnProps } from './column';
import { EntryItems } from './entry-menu';

export type CardProps = Pick<ColumnProps, 'now' | 'isReadOnly' | 'onDrag' | 'acts' | 'onStep'> & {
  readonly row: Summary;
};

const Facts = ({ row, now }: Pick<CardProps, 'row' | 'now'>): JSX.Element => {
  const { t, language } = useWords();
  const late = isLate(row, toInstant(now));
  const who = row.assignee === '' ? row.byline.join(', ') : row.assignee;
  return (
    <span className={styles.facts}>
      {who === '' ? null : <span className={styles.who}>{who}</span>}
      {row.section === '' ? null : <span>{row.section}</span>}
      {row.deadline === null ? null : (
        <span className={classNames(late && styles.late)}>
          {t(late ? 'workflow.card.late' : 'workflow.card.deadline', { time: fullTime(row.deadline, language) })}
        </span>
      )}
      {row.embargo === null || !isEmbargoed(row, toInstant(now)) ? null : (
        <span className={styles.embargo}>{t('workflow.card.embargo', { time: fullTime(row.embargo, language) })}</span>
      )}
    </span>
  );
};

export const Card = ({ row, now, isReadOnly, onDrag, acts, onStep }: CardProps): JSX.Element => {
  const { t } = useWords();
  const headline = row.headline === '' ? t('app.desk.no-headline') : row.headline;
  const steps = stepsFrom(row.status).map((step) => (
    <MenuItem key={step} onChoose={() => onStep(row, step)}>
      {stepWords(step, t)}
    </MenuItem>
  ));
  const menu = useContextMenu(t('app.desk.menu'), () => (
    <>
      {isReadOnly ? null : (
        <>
          {steps}
          <MenuRule />
        </>
      )}
      <EntryItems id={row.id} acts={acts} isReadOnly={isReadOnly} />
    </>
  ));
  return (
    <li
      className={styles.card}
      onContextMenu={menu.open}
      draggable={!isReadOnly}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', headline);
        onDrag(row.id);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <button type="button" className={styles.open} data-card={row.id} onClick={() => acts.open(row.id)}>
        <span className={styles.headline}>{headline}</span>
        <Facts row={row} now={now} />
      </button>
      {isReadOnly ? null : (
        <Menu
          label={t('workflow.card.steps', { headline })}
          trigger={
            <button type="button" className={styles.more} aria-label={t('workflow.card.steps', { headline })}>
              <Ellipsis size={16} aria-hidden />
            </button>
          }
        >
          {steps}
        </Menu>
      )}
      {menu.menu}
    </li>
  );
};
