/** The menu of a row, or of all the rows that are chosen together. */
import { Copy, FileDown, Tag, Trash2, UserPen } from 'lucide-react';
import type { JSX } from 'react';
import type { Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { useWords } from '../../i18n/words';
import { MenuAt, MenuItem, type MenuPlace, MenuRule } from '../../ui/menu';
import { StatusChoice } from './selection-bar';

export interface OpenMenu {
  readonly ids: readonly ArticleId[];
  readonly place: MenuPlace;
}

export interface RowMenuProps {
  readonly place: MenuPlace;
  readonly meant: readonly Summary[];
  readonly isReadOnly: boolean;
  readonly onDuplicate: () => void;
  readonly onExport: () => void;
  readonly onStatus: (status: Status) => void;
  readonly onTags: () => void;
  readonly onDetails: () => void;
  readonly onTrash: () => void;
  readonly onClose: () => void;
}

export const RowMenu = (props: RowMenuProps): JSX.Element => {
  const { t } = useWords();
  const { meant, isReadOnly } = props;
  return (
    <MenuAt label={t('app.desk.menu')} place={props.place} onClose={props.onClose}>
      {isReadOnly ? null : (
        <>
          <StatusChoice selected={meant} onStatus={props.onStatus} />
          <MenuRule />
          <MenuItem icon={<UserPen size={14} aria-hidden />} onChoose={props.onDetails}>
            {t('workflow.many')}
          </MenuItem>
          <MenuItem icon={<Tag size={14} aria-hidden />} onChoose={props.onTags}>
            {t('desk.tags.change')}
          </MenuItem>
        </>
      )}
      {meant.length === 1 && !isReadOnly ? (
        <MenuItem icon={<Copy size={14} aria-hidden />} onChoose={props.onDuplicate}>
          {t('app.desk.duplicate')}
        </MenuItem>
      ) : null}
      <MenuItem icon={<FileDown size={14} aria-hidden />} onChoose={props.onExport}>
        {t('desk.selected.export', { articles: meant.length })}
      </MenuItem>
      {isReadOnly ? null : (
        <>
          <MenuRule />
          <MenuItem icon={<Trash2 size={14} aria-hidden />} shortcut="Delete" tone="danger" onChoose={props.onTrash}>
            {t('app.desk.trash')}
          </MenuItem>
        </>
      )}
    </MenuAt>
  );
};
