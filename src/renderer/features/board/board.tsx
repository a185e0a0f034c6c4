/** The board: a column for each status, a card for each article; a card that is moved takes the step that leads there. */
import { type JSX, useMemo, useState } from 'react';
import { STATUSES, type Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { BOARD_SPANS, type BoardSpan, boardOf } from '#shared/desk/board';
import { asksWhy, type Step, stepBetween, WAYS } from '#shared/desk/steps';
import { useWords } from '../../i18n/words';
import { useMinute } from '../../ui/use-minute';
import styles from './board.module.css';
import { Choices } from './choices';
import { Column } from './column';
import { useBoardKeys } from './use-board-keys';
import { WhyDialog } from './why-dialog';
import { WorkplaceFrame } from './workplace-frame';

export interface BoardProps {
  readonly rows: readonly Summary[];
  readonly isReadOnly: boolean;
  readonly onOpen: (id: ArticleId) => void;
  readonly onMove: (id: ArticleId, to: Status, why: string) => void;
  readonly onClose: () => void;
}

interface Asked {
  readonly row: Summary;
  readonly step: Step;
}

/** What has been said of an article's next step: taken at once, or once the reason is given. */
const useMoving = ({ isReadOnly, onMove }: BoardProps) => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const take = (row: Summary, step: Step): void => {
    if (isReadOnly) return;
    if (asksWhy(step)) setAsked({ row, step });
    else onMove(row.id, WAYS[step].to, '');
  };
  return {
    asked,
    take,
    moveTo: (row: Summary, to: Status): void => {
      const step = stepBetween(row.status, to);
      if (step !== null) take(row, step);
    },
    answer: (why: string | null): void => {
      setAsked(null);
      if (asked !== null && why !== null) onMove(asked.row.id, WAYS[asked.step].to, why);
    },
  };
};

export const Board = (props: BoardProps): JSX.Element => {
  const { t } = useWords();
  const { rows, isReadOnly, onOpen, onClose } = props;
  const now = useMinute();
  const [span, setSpan] = useState<BoardSpan>('today');
  const [dragged, setDragged] = useState<Summary | null>(null);
  const columns = useMemo(() => boardOf(rows, span, now), [rows, span, now]);
  const moving = useMoving(props);
  const keys = useBoardKeys(columns, moving.moveTo);
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
              if (dragged !== null) moving.moveTo(dragged, status);
              setDragged(null);
            }}
            onOpen={onOpen}
            onStep={moving.take}
          />
        ))}
      </div>
      <p className={styles.hint}>{t('workflow.board.keys')}</p>
      {moving.asked === null ? null : <WhyDialog {...moving.asked} onAnswer={moving.answer} />}
    </WorkplaceFrame>
  );
};
