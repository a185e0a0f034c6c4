/** The board: a column for each status, a card for each article; a card that is moved takes the step that leads there. */
import { type JSX, useMemo, useState } from 'react';
import { STATUSES, type Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { BOARD_SPANS, type BoardSpan, boardOf } from '#shared/desk/board';
import { type Step, stepBetween, WAYS } from '#shared/desk/steps';
import { useWords } from '../../i18n/words';
import { useMinute } from '../../ui/use-minute';
import styles from './board.module.css';
import { Choices } from './choices';
import { Column } from './column';
import type { EntryActs } from './entry-menu';
import { useBoardKeys } from './use-board-keys';
import { WorkplaceFrame } from './workplace-frame';

export interface BoardProps {
  readonly rows: readonly Summary[];
  readonly isReadOnly: boolean;
  readonly acts: EntryActs;
  /** Whoever takes it there asks why, where a reason is wanted. */
  readonly onMove: (id: ArticleId, to: Status) => void;
  readonly onClose: () => void;
}

export const Board = (props: BoardProps): JSX.Element => {
  const { t } = useWords();
  const { rows, isReadOnly, acts, onMove, onClose } = props;
  const now = useMinute();
  const [span, setSpan] = useState<BoardSpan>('today');
  const [dragged, setDragged] = useState<Summary | null>(null);
  const columns = useMemo(() => boardOf(rows, span, now), [rows, span, now]);
  const take = (row: Summary, step: Step): void => {
    if (!isReadOnly) onMove(row.id, WAYS[step].to);
  };
  const moveTo = (row: Summary, to: Status): void => {
    const step = stepBetween(row.status, to);
    if (step !== null) take(row, step);
  };
  const keys = useBoardKeys(columns, moveTo);
  return (
    <WorkplaceFrame
      title={t('workflow.board')}
      tools={
        <Choices
          label={t('workflow.board.span')}
          chosen={span}
          choices={BOARD_SPANS.map((value) => ({ value, words: t(`workflow.board.${value}`) }))}
          onChoose={setSpan}
        />
      }
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the cards inside */}
      <div className={styles.board} ref={keys.board} onKeyDown={keys.press}>
        {STATUSES.map((status) => (
          <Column
            key={status}
            status={status}
            rows={columns[status]}
            now={now}
            isReadOnly={isReadOnly}
            takes={dragged === null ? null : stepBetween(dragged.status, status) !== null}
            onDrag={setDragged}
            onDrop={() => {
              if (dragged !== null) moveTo(dragged, status);
              setDragged(null);
            }}
            acts={acts}
            onStep={take}
          />
        ))}
      </div>
      <p className={styles.hint}>{t('workflow.board.keys')}</p>
    </WorkplaceFrame>
  );
};
