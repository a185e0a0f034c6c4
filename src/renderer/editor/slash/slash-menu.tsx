/** The menu behind `/`: the caret stays in the text, the list shows what the typed letters name, arrows and Enter choose. */
import {
  $getNodeByKey,
  $isElementNode,
  COMMAND_PRIORITY_CRITICAL,
  HISTORY_MERGE_TAG,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { type CSSProperties, type JSX, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Command } from '#shared/commands';
import type { Translate } from '#shared/i18n/translate';
import type { Language } from '#shared/settings';
import { useLatest } from '../../ui/use-latest';
import { type BlockPlace, useBlockPlace } from '../blocks/place-beside';
import { type InsertEntry, matching, ownEntries } from './entries';
import styles from './slash-menu.module.css';
import { listenForSlash, type SlashQuery } from './slash-query';

export interface SlashMenuProps {
  readonly editor: LexicalEditor;
  readonly language: Language;
  readonly t: Translate;
  /** Shown after the sheet's own. */
  readonly entries: readonly InsertEntry[];
  readonly run: (command: Command) => void;
}

/** The typed letters go, and belong to the undo step of what is put in their place. */
const perform = (editor: LexicalEditor, { paragraph }: SlashQuery, { act }: InsertEntry, run: (c: Command) => void) => {
  editor.update(
    () => {
      const node = $getNodeByKey(paragraph);
      if ($isElementNode(node)) node.clear().select();
    },
    { tag: HISTORY_MERGE_TAG, discrete: true },
  );
  if ('command' in act) run(act.command);
  else act.run();
};

/** The sheet itself names the chosen line to screen readers: the keys stay there. */
const useActiveDescendant = (editor: LexicalEditor, list: string, option: string | null): void => {
  useEffect(() => {
    const root = editor.getRootElement();
    if (root === null || option === null) return;
    root.setAttribute('aria-controls', list);
    root.setAttribute('aria-activedescendant', option);
    root.setAttribute('aria-autocomplete', 'list');
    document.getElementById(option)?.scrollIntoView({ block: 'nearest' });
    return () => {
      for (const name of ['aria-controls', 'aria-activedescendant', 'aria-autocomplete']) root.removeAttribute(name);
    };
  }, [editor, list, option]);
};

interface Keys {
  readonly shown: readonly InsertEntry[];
  readonly active: number;
  readonly move: (to: number) => void;
  readonly choose: (entry: InsertEntry) => void;
  readonly dismiss: () => void;
}

/** @returns whether the key was the menu's. */
const answer = (key: string, { shown, active, move, choose, dismiss }: Keys): boolean => {
  const entry = shown[active];
  if (key === 'Escape') dismiss();
  else if (key === 'ArrowDown') move((active + 1) % shown.length);
  else if (key === 'ArrowUp') move((active + shown.length - 1) % shown.length);
  else if ((key === 'Enter' || key === 'Tab') && entry) choose(entry);
  else return false;
  return true;
};

const useKeys = (editor: LexicalEditor, keys: Keys): void => {
  const latest = useLatest(keys);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (latest.current.shown.length === 0 || event.ctrlKey || event.altKey || event.metaKey) return false;
          if (!answer(event.key, latest.current)) return false;
          event.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor, latest],
  );
};

/** @returns the query being typed, and what takes the menu away but leaves the letters. */
const useSlash = (editor: LexicalEditor): readonly [SlashQuery | null, () => void] => {
  const [query, setQuery] = useState<SlashQuery | null>(null);
  const dismiss = useRef<() => void>(() => {});
  useEffect(() => {
    const listening = listenForSlash(editor, setQuery);
    dismiss.current = listening.dismiss;
    const leave = (): void => listening.dismiss();
    const root = editor.getRootElement();
    root?.addEventListener('blur', leave);
    return () => {
      listening.stop();
      root?.removeEventListener('blur', leave);
    };
  }, [editor]);
  return [query, useCallback(() => dismiss.current(), [])];
};

export const SlashMenu = ({ editor, language, t, entries, run }: SlashMenuProps): JSX.Element | null => {
  const [query, dismiss] = useSlash(editor);
  const [active, setActive] = useState(0);
  const list = useId();
  const countsOn = query?.countsOn ?? false;
  const all = useMemo(() => [...ownEntries(language, countsOn), ...entries], [language, countsOn, entries]);
  const shown = useMemo(() => (query === null ? [] : matching(all, query.query)), [all, query]);
  const at = Math.min(active, Math.max(0, shown.length - 1));
  const text = query?.query;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query begins at its first entry again
  useEffect(() => setActive(0), [text]);
  const choose = (entry: InsertEntry): void => {
    if (query === null) return;
    dismiss();
    // After the key's own update: then what is put in is an undo step for itself.
    queueMicrotask(() => perform(editor, query, entry, run));
  };
  useKeys(editor, { shown, active: at, move: setActive, choose, dismiss });
  const entry = shown[at];
  useActiveDescendant(editor, list, entry ? `${list}-${entry.id}` : null);
  const place = useBlockPlace(editor, entry ? (query?.paragraph ?? null) : null);
  if (place === null || !entry) return null;
  return (
    <div
      id={list}
      role="listbox"
      aria-label={t('editor.insert.title')}
      className={styles.list}
      style={{ left: place.left, ...heightOf(place) }}
      // The caret stays in the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {shown.map((each, i) => (
        <Option key={each.id} id={`${list}-${each.id}`} entry={each} active={i === at} choose={choose} />
      ))}
    </div>
  );
};

/** As tall as the list may get, and no lower, in pixels. */
const [TALLEST, LOWEST] = [300, 120];
/** Between it and the line, and the edge of what is in sight. */
const [BESIDE, SPARE] = [2, 8];

/** Below the line, or above it where there is more room in sight; no taller than the room is. */
const heightOf = ({ top, bottom, visibleTop, visibleBottom, height }: BlockPlace): CSSProperties => {
  const [above, below] = [top - visibleTop - SPARE, visibleBottom - bottom - SPARE];
  const isAbove = below < TALLEST && above > below;
  const maxHeight = Math.min(TALLEST, Math.max(LOWEST, isAbove ? above : below));
  return isAbove ? { bottom: height - top + BESIDE, maxHeight } : { top: bottom + BESIDE, maxHeight };
};

interface OptionProps {
  readonly id: string;
  readonly entry: InsertEntry;
  readonly active: boolean;
  readonly choose: (entry: InsertEntry) => void;
}

const Option = ({ id, entry, active, choose }: OptionProps): JSX.Element => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are in the text, which answers to them
  // biome-ignore lint/a11y/useFocusableInteractive: the text names the chosen line as its active descendant
  <div id={id} role="option" aria-selected={active} className={styles.option} onClick={() => choose(entry)}>
    <span className={styles.icon}>{entry.icon && <entry.icon size={16} aria-hidden />}</span>
    <span className={styles.name}>{entry.name}</span>
    {entry.shortcut && <span className={styles.shortcut}>/{entry.shortcut}</span>}
  </div>
);
