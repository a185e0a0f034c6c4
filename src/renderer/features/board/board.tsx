/** The board: a column for each status, a card for each article; a card that is moved takes the step that leads there. */
import { type JSX, useMemo, useState } from 'react';
import { STATUSES, type Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { BOARD_SPANS, type BoardSpan, boardOf } from '#shared/desk/board';
import { stepBetween, WAYS } from '#shared/desk/steps';
import { useWords } from '../../i18n/words';
import { useDragEnd } from '../../ui/use-drag-end';
import { useMinute } from '../../ui/use-minute';
import styles from './board.module.css';
import { placeOf } from './board-places';
import { Choices } from './choices';
import { Column } from './column';
import type { EntryActs } from './entry-menu';
import { type MoveCard, useBoardKeys } from './use-board-keys';
import { WorkplaceFrame } from './workplace-frame';

export interface BoardProps {
  readonly rows: readonly Summary[];
  readonly isReadOnly: boolean;
  readonly acts: EntryActs;
  /** Whoever takes it there asks why, where a reason is wanted. */
  readonly onMove: MoveCard;
  readonly onClose: () => void;
}

export const Board = (props: BoardProps): JSX.Element => {
  const { t } = useWords();
  const { rows, isReadOnly, acts, onMove, onClose } = props;
  const now = useMinute();
  const [span, setSpan] = useState<BoardSpan>('today');
  const columns = useMemo(() => boardOf(rows, span, now), [rows, span, now]);
  const [draggedId, setDragged] = useState<ArticleId | null>(null);
  // As it is by now: it may have been changed, or have gone, under the hand.
  const dragged = useMemo(() => (draggedId === null ? null : placeOf(columns, draggedId)), [columns, draggedId]);
  useDragEnd(draggedId !== null, () => setDragged(null));
  const move: MoveCard = async (id, from, to) => {
    if (!isReadOnly) await onMove(id, from, to);
  };
  const keys = useBoardKeys(columns, move);
  const drop = (to: Status): void => {
    setDragged(null);
    if (dragged !== null && stepBetween(dragged.row.status, to) !== null)
      void move(dragged.row.id, dragged.row.status, to);
  };
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
      <div className={styles.board} ref={keys.board} onKeyDown={keys.press} onFocus={keys.come}>
        {STATUSES.map((status) => (
          <Column
            key={status}
            status={status}
            rows={columns[status]}
            now={now}
            isReadOnly={isReadOnly}
            held={keys.here?.row.status === status ? keys.here.at : -1}
            takes={dragged === null ? null : stepBetween(dragged.row.status, status) !== null}
            onDrag={setDragged}
            onDrop={() => drop(status)}
            acts={acts}
            onStep={(row, step) => void move(row.id, row.status, WAYS[step].to)}
          />
        ))}
      </div>
      <p className={styles.hint}>{t('workflow.board.keys')}</p>
    </WorkplaceFrame>
  );
};
