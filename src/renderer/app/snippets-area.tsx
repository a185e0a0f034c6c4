/** The newsroom's snippets joined to the sheet: those behind `/`, and the list that comes up at the caret. */
import { TextSelect } from 'lucide-react';
import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import type { InsertEntry } from '../editor';
import { SnippetChooser } from '../features/newsroom/snippet-chooser';
import type { MenuPlace } from '../ui/menu';
import { perform } from './command-table';
import { openNewsroom } from './deeds/newsroom';
import { insertSnippet, type Snippet } from './deeds/snippets';
import type { Newsroom } from './newsroom';
import { useNewsroom, useScreen } from './use-newsroom';

const NO_SNIPPETS: readonly Snippet[] = [];

const useSnippets = (): readonly Snippet[] => useScreen((screen) => screen.newsroom?.snippets) ?? NO_SNIPPETS;

/** For the menu behind `/`; the same object as long as the snippets are the same. */
export const useSnippetEntries = (): readonly InsertEntry[] => {
  const room = useNewsroom();
  const snippets = useSnippets();
  return useMemo(
    () =>
      snippets.map((snippet) => ({
        id: `snippet-${snippet.id}`,
        name: snippet.name,
        also: [],
        icon: TextSelect,
        ...(snippet.shortcut === '' ? {} : { shortcut: snippet.shortcut }),
        act: { run: () => insertSnippet(room, snippet) },
      })),
    [room, snippets],
  );
};

/** A caret that is scrolled away has its list at the window's edge, not beyond it. */
const inWindow = ({ x, y, width, height }: DOMRect): DOMRect =>
  new DOMRect(
    Math.max(0, Math.min(x, innerWidth - width)),
    Math.max(0, Math.min(y, innerHeight - height)),
    width,
    height,
  );

/** Where the caret is on the page; an empty paragraph has no letters to stand at, but a place. */
const caretRect = (room: Newsroom): DOMRect => {
  const handle = room.session()?.handle.current;
  const from = handle?.selectionPlaces()?.from;
  const range = from && handle?.rangeOf(from.key, from.offset, from.offset);
  const rect = range?.getBoundingClientRect();
  if (rect && rect.height > 0) return rect;
  const holder = range?.startContainer;
  const element = holder instanceof Element ? holder : holder?.parentElement;
  return element?.getBoundingClientRect() ?? new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
};

export const SnippetsArea = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const room = useNewsroom();
  const snippets = useSnippets();
  const [place] = useState<MenuPlace>(() => ({ getBoundingClientRect: () => inWindow(caretRect(room)) }));
  const next = useRef<() => void>(() => room.session()?.handle.current?.resume());
  // The keys go back to the sheet once the list is gone, and only then is anything put in.
  useEffect(() => () => queueMicrotask(() => next.current()), []);
  const leaveFor = (deed: () => void): void => {
    next.current = deed;
    onClose();
  };
  return (
    <SnippetChooser
      snippets={snippets}
      place={place}
      onChoose={(snippet) => leaveFor(() => insertSnippet(room, snippet))}
      onManage={() => leaveFor(() => void perform(room, () => openNewsroom(room, 'snippets')))}
      onClose={onClose}
    />
  );
};
