/** One line of the list, whatever it is. */
import type { JSX } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { ArticleListProps } from './article-list';
import { ArticleRow, type RowPlace } from './article-row';
import { DamagedRow } from './damaged-row';
import { HeadingRow } from './heading-row';
import type { Line } from './lines';

export interface LineRowProps {
  readonly line: Line;
  readonly place: RowPlace;
  readonly list: Pick<ArticleListProps, 'hits' | 'order' | 'now' | 'chosen' | 'selection'>;
  /** The article whose row Tab comes to. */
  readonly cursor: ArticleId | null;
}

export const LineRow = ({ line, place, list, cursor }: LineRowProps): JSX.Element => {
  switch (line.is) {
    case 'heading':
      return <HeadingRow {...place} group={line.group} now={list.now} />;
    case 'damaged': {
      const { id } = line.article;
      return <DamagedRow {...place} article={line.article} chosen={id === list.chosen} reachable={id === cursor} />;
    }
    case 'row': {
      const { id } = line.summary;
      return (
        <ArticleRow
          {...place}
          summary={line.summary}
          hit={list.hits?.get(id) ?? null}
          chosen={id === list.chosen}
          selected={list.selection.ids.has(id)}
          reachable={id === cursor}
          order={list.order}
          now={list.now}
        />
      );
    }
  }
};
