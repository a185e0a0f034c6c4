/** What can be done with an article from a view of the desk, beside its steps. */
import { FileDown, SquarePen, Trash2 } from 'lucide-react';
import type { JSX } from 'react';
import type { ArticleId } from '#shared/article/identity';
import { useWords } from '../../i18n/words';
import { MenuItem, MenuRule } from '../../ui/menu';

export interface EntryActs {
  readonly open: (id: ArticleId) => void;
  readonly exportOne: (id: ArticleId) => void;
  readonly trash: (id: ArticleId) => void;
}

export interface EntryItemsProps {
  readonly id: ArticleId;
  readonly acts: EntryActs;
  readonly isReadOnly: boolean;
}

export const EntryItems = ({ id, acts, isReadOnly }: EntryItemsProps): JSX.Element => {
  const { t } = useWords();
  return (
    <>
      <MenuItem icon={<SquarePen size={14} aria-hidden />} onChoose={() => acts.open(id)}>
        {t('workflow.open')}
      </MenuItem>
      <MenuItem icon={<FileDown size={14} aria-hidden />} onChoose={() => acts.exportOne(id)}>
        {t('desk.selected.export', { articles: 1 })}
      </MenuItem>
      {isReadOnly ? null : (
        <>
          <MenuRule />
          <MenuItem icon={<Trash2 size={14} aria-hidden />} tone="danger" onChoose={() => acts.trash(id)}>
            {t('app.desk.trash')}
          </MenuItem>
        </>
      )}
    </>
  );
};
