/** Which snippet goes in at the caret: a short list that comes up there, found by name or by what is typed for it. */
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Popover } from '@base-ui/react/popover';
import { type JSX, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Newsroom } from '#shared/newsroom/newsroom';
import { firstWords } from '#shared/newsroom/snippet-text';
import { fold } from '#shared/vietnamese/fold';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import type { MenuPlace } from '../../ui/menu';
import styles from './snippet-chooser.module.css';

type Snippet = Newsroom['snippets'][number];

export interface SnippetChooserProps {
  readonly snippets: readonly Snippet[];
  /** Of the caret. */
  readonly place: MenuPlace;
  readonly onChoose: (snippet: Snippet) => void;
  readonly onManage: () => void;
  readonly onClose: () => void;
}

/** What is typed for it first, then names that begin so, then all that has the words in it. */
const rankOf = (snippet: Snippet, query: string): number => {
  const [name, shortcut] = [fold(snippet.name), fold(snippet.shortcut)];
  if (shortcut === query) return 0;
  if (shortcut.startsWith(query) || name.startsWith(query)) return 1;
  if (name.includes(query)) return 2;
  return fold(firstWords(snippet.content)).includes(query) ? 3 : 4;
};

const found = (snippets: readonly Snippet[], typed: string): readonly Snippet[] => {
  const query = fold(typed.trim());
  if (query === '') return snippets;
  return snippets
    .map((snippet) => ({ snippet, rank: rankOf(snippet, query) }))
    .filter(({ rank }) => rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ snippet }) => snippet);
};

const Row = ({ snippet, onChoose }: Pick<SnippetChooserProps, 'onChoose'> & { readonly snippet: Snippet }) => (
  <Autocomplete.Item value={snippet} className={styles.row} onClick={() => onChoose(snippet)}>
    <span className={styles.words}>
      <span className={styles.name}>{snippet.name}</span>
      <small className={styles.detail}>{firstWords(snippet.content)}</small>
    </span>
    {snippet.shortcut === '' ? null : <kbd className={styles.shortcut}>/{snippet.shortcut}</kbd>}
  </Autocomplete.Item>
);

const Box = (props: SnippetChooserProps & { readonly input: RefObject<HTMLInputElement | null> }) => {
  const { t } = useWords();
  const { snippets, onChoose, input } = props;
  const [typed, setTyped] = useState('');
  // As soon as it is on the page: a letter that follows the keys closely must not land in the article.
  useLayoutEffect(() => input.current?.focus(), [input]);
  const shown = useMemo(() => found(snippets, typed), [snippets, typed]);
  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      items={shown}
      value={typed}
      itemToStringValue={(snippet: Snippet) => snippet.name}
      onValueChange={(value, { reason }) => {
        // What is chosen goes into the article, not into the box.
        if (reason !== 'item-press') setTyped(value);
      }}
      autoHighlight="always"
      keepHighlight
    >
      <Autocomplete.Input
        ref={input}
        className={styles.input}
        aria-label={t('app.snippets.input')}
        placeholder={t('app.snippets.input')}
        autoComplete="off"
        spellCheck={false}
      />
      <Autocomplete.Empty>
        <p className={styles.nothing}>{t('app.snippets.nothing')}</p>
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list} aria-label={t('app.snippets.list')}>
        {(snippet: Snippet) => <Row key={snippet.id} snippet={snippet} onChoose={onChoose} />}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
};

const Nothing = ({ onManage }: Pick<SnippetChooserProps, 'onManage'>): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.empty}>
      <p>{t('app.snippets.empty')}</p>
      <Button look="primary" onClick={onManage}>
        {t('app.snippets.manage')}
      </Button>
    </div>
  );
};

export const SnippetChooser = (props: SnippetChooserProps): JSX.Element => {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const isEmpty = props.snippets.length === 0;
  return (
    <Popover.Root
      open
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          className={styles.positioner}
          anchor={props.place}
          side="bottom"
          align="start"
          sideOffset={6}
        >
          {/* Whoever opened it puts the caret back where it was. */}
          <Popover.Popup
            className={styles.popup}
            aria-label={t('app.snippets.title')}
            finalFocus={false}
            {...(isEmpty ? {} : { initialFocus: input })}
          >
            {isEmpty ? <Nothing onManage={props.onManage} /> : <Box {...props} input={input} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
};
