/** The palette: one box for articles, commands, settings and a search through everything; arrow keys choose, Enter opens, Escape goes back or closes. */
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { type JSX, type RefObject, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../i18n/words';
import { Spoken } from '../../ui/spoken';
import styles from './palette.module.css';
import { PaletteHints } from './palette-hints';
import type { PaletteGroup, PaletteItem } from './palette-items';
import { PaletteRow } from './palette-row';

export interface PaletteProps {
  readonly typed: string;
  /** What the second step asks for; null in the first. */
  readonly asks: string | null;
  readonly groups: readonly PaletteGroup[];
  /** Read aloud: how much there is to choose from. */
  readonly found: string;
  /** The search index is still being built. */
  readonly isBuilding: boolean;
  readonly onType: (typed: string) => void;
  /** @param byKey by Enter, not by a click on the very line */
  readonly onChoose: (item: PaletteItem, byKey: boolean) => void;
  /** From the second step to the first. */
  readonly onBack: () => void;
  readonly onClose: () => void;
}

const Groups = ({ onChoose }: Pick<PaletteProps, 'onChoose'>): JSX.Element => {
  const { t } = useWords();
  return (
    <Autocomplete.List className={styles.list} aria-label={t('palette.title')}>
      {(group: PaletteGroup) => (
        <Autocomplete.Group key={group.name} items={group.items} className={styles.group}>
          <Autocomplete.GroupLabel className={styles.label}>{t(`palette.group.${group.name}`)}</Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(item: PaletteItem) => <PaletteRow key={item.key} item={item} onChoose={onChoose} />}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  );
};

const goesBack = (key: string, typed: string): boolean => key === 'Escape' || (key === 'Backspace' && typed === '');

interface BoxProps extends PaletteProps {
  readonly input: RefObject<HTMLInputElement | null>;
}

const Box = (props: BoxProps): JSX.Element => {
  const { t } = useWords();
  const { input, asks } = props;
  // As soon as it is on the page: a letter that follows the keys closely must not land in the article.
  useLayoutEffect(() => input.current?.focus(), [input]);
  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      items={props.groups}
      value={props.typed}
      itemToStringValue={(item: PaletteItem) => item.key}
      onValueChange={(value, { reason }) => {
        // What is chosen is carried out, not written into the box.
        if (reason !== 'item-press') props.onType(value);
      }}
      autoHighlight="always"
      keepHighlight
    >
      <Autocomplete.InputGroup className={styles.box}>
        <Search size={16} strokeWidth={1.75} aria-hidden />
        <Autocomplete.Input
          ref={input}
          className={styles.input}
          aria-label={asks ?? t('palette.input')}
          placeholder={asks ?? t('palette.open')}
          onKeyDown={(event) => {
            if (asks === null || !goesBack(event.key, props.typed)) return;
            event.preventDefault();
            // One Escape takes back one thing.
            event.stopPropagation();
            props.onBack();
          }}
          autoComplete="off"
          spellCheck={false}
        />
      </Autocomplete.InputGroup>
      <div className={styles.results}>
        <Autocomplete.Empty>
          <p className={styles.nothing}>{t('palette.nothing')}</p>
        </Autocomplete.Empty>
        <Groups onChoose={props.onChoose} />
      </div>
      <PaletteHints isBuilding={props.isBuilding} isSecond={asks !== null} />
    </Autocomplete.Root>
  );
};

export const Palette = (props: PaletteProps): JSX.Element => {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        {/* Whoever opened it puts the caret back where it was. */}
        <Dialog.Popup className={styles.popup} aria-label={t('palette.title')} initialFocus={input} finalFocus={false}>
          <Box {...props} input={input} />
          <Dialog.Close className="for-readers" tabIndex={-1}>
            {t('palette.close')}
          </Dialog.Close>
          <Spoken text={props.found} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
