/** Where a part may go: every slot with its key, and back to where the importer put it. */
import { Check, RotateCcw } from 'lucide-react';
import type { JSX } from 'react';
import type { Destination } from '#shared/importing/proposal';
import { useWords } from '../../i18n/words';
import { MenuAt, MenuItem, type MenuPlace, MenuRule } from '../../ui/menu';
import { PLACES } from './destinations';
import type { ShownPart } from './draft-view';

export interface PartMenuProps {
  readonly shown: ShownPart;
  readonly place: MenuPlace;
  readonly onMove: (to: Destination) => void;
  readonly onPutBack: () => void;
  readonly onClose: () => void;
  /** The keys go where the part is now. */
  readonly returnsFocus: () => boolean;
}

export const PartMenu = ({ shown, place, onMove, onPutBack, onClose, returnsFocus }: PartMenuProps): JSX.Element => {
  const { t } = useWords();
  return (
    <MenuAt label={t('importing.move')} place={place} onClose={onClose} returnsFocus={returnsFocus}>
      {PLACES.map(({ to, key, words }) => (
        <MenuItem
          key={to}
          shortcut={key}
          icon={shown.fate === to ? <Check size={14} aria-hidden /> : null}
          onChoose={() => onMove(to)}
        >
          {t(words)}
        </MenuItem>
      ))}
      {shown.moved ? (
        <>
          <MenuRule />
          <MenuItem icon={<RotateCcw size={14} aria-hidden />} onChoose={onPutBack}>
            {t('importing.put-back')}
          </MenuItem>
        </>
      ) : null}
    </MenuAt>
  );
};
