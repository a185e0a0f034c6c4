/** The list of articles, as long as it may be: a grid whose rows are drawn where they are seen, with the keys and the mouse of a list that one can choose several rows of. */
import { type JSX, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { type Group, keyOfGroup } from '#shared/desk/groups';
import type { UnreadableArticle } from '#shared/library/change';
import type { Hit } from '#shared/search/hit';
import type { DeskOrder } from '#shared/settings';
import { useWords } from '../../i18n/words';
import type { MenuPlace } from '../../ui/menu';
import styles from './article-list.module.css';
import { Grid } from './grid';
import { GroupName } from './heading-row';
import { LineRow } from './line-row';
import type { Line, Lines } from './lines';
import type { Selection } from './selection';
import { useCursor } from './use-cursor';
import { type LineWindow, useLineWindow } from './use-line-window';
import { useListHands } from './use-list-hands';

export interface ListActs {
  readonly open: (id: ArticleId) => void;
  /** By the keys: what is open already is written in. */
  readonly enter: (id: ArticleId) => void;
  readonly trash: (ids: readonly ArticleId[]) => boolean;
  readonly openMenu: (ids: readonly ArticleId[], place: MenuPlace) => void;
  /** These are being dragged, or none any more; null where nothing may be moved. */
  readonly drag: ((ids: readonly ArticleId[]) => void) | null;
}

export interface ListHandle {
  /** The row that Tab would come to takes the focus. */
  readonly focus: () => void;
}

export interface ArticleListProps {
  readonly lines: Lines;
  readonly rows: readonly Summary[];
  readonly damaged: readonly UnreadableArticle[];
  readonly groups: readonly Group[];
  readonly hits: ReadonlyMap<ArticleId, Hit> | null;
  /** Lines that show the place where the article was found. */
  readonly tall: ReadonlySet<number>;
  readonly order: DeskOrder;
  readonly now: Date;
  readonly chosen: ArticleId | null;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly acts: ListActs;
  readonly handle: RefObject<ListHandle | null>;
  /** Changes when another list is shown in place of this one, which is then seen from its top. */
  readonly view: unknown;
}

/** Another list is seen from its top; another article on the sheet is looked up. A row that moves when it is saved does not take the list with it. */
const useFollowing = (view: unknown, chosen: ArticleId | null, line: number, seen: LineWindow): void => {
  const shown = useRef({ view, chosen: null as ArticleId | null });
  useEffect(() => {
    if (shown.current.view !== view) seen.toTop();
    const isNew = shown.current.chosen !== chosen;
    if (isNew && line !== -1) seen.show(line);
    shown.current = { view, chosen: line === -1 ? shown.current.chosen : chosen };
  });
};

const keyOfLine = (line: Line): string => {
  if (line.is === 'heading') return `of ${keyOfGroup(line.group.name)}`;
  return line.is === 'row' ? line.summary.id : line.article.id;
};

export const ArticleList = (props: ArticleListProps): JSX.Element => {
  const { t } = useWords();
  const { lines, groups, damaged, chosen, now } = props;
  const list = useRef<HTMLDivElement>(null);
  const cursor = useCursor(list, lines, chosen);
  const held = cursor.stop === -1 ? -1 : lines.lineOf(cursor.stop);
  const seen = useLineWindow({
    list,
    count: lines.count,
    above: damaged.length,
    groups,
    tall: props.tall,
    held,
  });
  const hands = useListHands({ ...props, list, cursor, show: seen.show });
  useFollowing(props.view, chosen, cursor.resting === -1 ? -1 : lines.lineOf(cursor.resting), seen);
  useImperativeHandle(props.handle, () => ({ focus: () => cursor.id !== null && cursor.go(cursor.id) }), [cursor]);
  const over = lines.groupAt(seen.first);
  return (
    <div className={styles.scroller} ref={list}>
      {over === null ? null : (
        <div className={styles.sticky} aria-hidden>
          <GroupName group={over} now={now} />
        </div>
      )}
      <Grid
        aria-label={t('app.desk.title')}
        aria-rowcount={lines.count}
        aria-multiselectable
        className={styles.grid}
        style={{ height: seen.height }}
        {...hands}
      >
        {seen.lines.map(({ index, start }) => {
          const line = lines.at(index);
          return line === null ? null : (
            <LineRow
              key={keyOfLine(line)}
              line={line}
              place={{ number: index + 1, top: start }}
              list={props}
              cursor={cursor.id}
            />
          );
        })}
      </Grid>
    </div>
  );
};
