/** The list together with what is done to its rows: the menu, the tags, the bar for several. */
import { type JSX, type ReactNode, useState } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { useWords } from '../../i18n/words';
import type { MenuPlace } from '../../ui/menu';
import type { DeskActs } from './desk';
import { ManyDetails } from './many-details';
import { PopoverAt } from './popover';
import { type OpenMenu, RowMenu } from './row-menu';
import { SelectionBar } from './selection-bar';
import { TagEditor } from './tag-editor';

export interface ManyActsProps {
  /** All that the library holds. */
  readonly rows: readonly Summary[];
  readonly selected: readonly Summary[];
  readonly isReadOnly: boolean;
  readonly acts: DeskActs;
  readonly onClear: () => void;
  readonly list: (openMenu: (ids: readonly ArticleId[], place: MenuPlace) => void) => ReactNode;
}

const idsOf = (summaries: readonly Summary[]): readonly ArticleId[] => summaries.map(({ id }) => id);

/** A menu may stay open while its articles change or go. */
const present = (rows: readonly Summary[], menu: OpenMenu | null): readonly Summary[] => {
  const ids = new Set(menu?.ids);
  return ids.size === 0 ? [] : rows.filter(({ id }) => ids.has(id));
};

export const ManyActs = (props: ManyActsProps): JSX.Element => {
  const { t } = useWords();
  const { rows, selected, isReadOnly, acts, onClear } = props;
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [tagging, setTagging] = useState<OpenMenu | null>(null);
  const inMenu = present(rows, menu);
  const tagged = present(rows, tagging);
  const [assigning, setAssigning] = useState<OpenMenu | null>(null);
  const assigned = present(rows, assigning);
  const [first] = inMenu;
  return (
    <>
      {props.list((ids, place) => setMenu({ ids, place }))}
      {selected.length === 0 ? null : (
        <SelectionBar
          selected={selected}
          rows={rows}
          isReadOnly={isReadOnly}
          onExport={() => acts.exportAll(idsOf(selected))}
          onStatus={(status) => acts.changeStatus(idsOf(selected), status)}
          onTag={(tag, adds) => acts.changeTag(idsOf(selected), tag, adds)}
          onDetails={(change) => acts.changeDetails(idsOf(selected), change)}
          onTrash={() => {
            onClear();
            acts.trash(idsOf(selected));
          }}
          onClear={onClear}
        />
      )}
      {menu === null || !first ? null : (
        <RowMenu
          place={menu.place}
          meant={inMenu}
          isReadOnly={isReadOnly}
          onDuplicate={() => acts.duplicate(first.id)}
          onExport={() => acts.exportAll(idsOf(inMenu))}
          onStatus={(status) => acts.changeStatus(idsOf(inMenu), status)}
          onTags={() => setTagging(menu)}
          onDetails={() => setAssigning(menu)}
          onTrash={() => acts.trash(idsOf(inMenu))}
          onClose={() => setMenu(null)}
        />
      )}
      {assigning === null || assigned.length === 0 ? null : (
        <PopoverAt label={t('workflow.many.label')} place={assigning.place} onClose={() => setAssigning(null)}>
          <ManyDetails
            selected={assigned}
            rows={rows}
            onChange={(change) => acts.changeDetails(idsOf(assigned), change)}
          />
        </PopoverAt>
      )}
      {tagging === null || tagged.length === 0 ? null : (
        <PopoverAt label={t('desk.tags.label')} place={tagging.place} onClose={() => setTagging(null)}>
          <TagEditor selected={tagged} rows={rows} onTag={(tag, adds) => acts.changeTag(idsOf(tagged), tag, adds)} />
        </PopoverAt>
      )}
    </>
  );
};
