/** Shows the link's field over the sheet while a link is being edited. */
import { $isLinkNode } from '@lexical/link';
import { $findMatchingParent, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { type JSX, useLayoutEffect } from 'react';
import type { Translate } from '#shared/i18n/translate';
import { $selectionTakesMarks } from '../slots/permitted';
import { LinkBar } from './link-bar';
import { $setLink } from './set-link';

export interface LinkPlace {
  readonly address: string | null;
  readonly at: { readonly left: number; readonly top: number };
  readonly words: Range;
}

/** In pixels. */
const GAP = 6;

const $address = (): string | null | undefined => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !$selectionTakesMarks(selection)) return undefined;
  const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode);
  return $isLinkNode(link) ? link.getURL() : null;
};

/** @returns null where no link can be set. */
export const linkPlace = (editor: LexicalEditor): LinkPlace | null => {
  const address = editor.read($address);
  const paper = editor.getRootElement()?.parentElement?.getBoundingClientRect();
  const range = document.getSelection()?.getRangeAt(0);
  if (address === undefined || !paper || !range) return null;
  const rect = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const at = { left: rect.left - paper.left, top: rect.bottom - paper.top + GAP };
  return { address, at, words: range.cloneRange() };
};

export interface LinkIslandProps {
  readonly editor: LexicalEditor;
  readonly place: LinkPlace;
  readonly t: Translate;
  readonly onOpen: (address: string) => void;
  readonly onClose: () => void;
}

/** The words that are being linked stay marked while the keys, and with them the page's selection, are in the address's field. */
const useMarkedWords = (words: Range): void => {
  useLayoutEffect(() => {
    CSS.highlights.set('linked-words', new Highlight(words));
    return () => void CSS.highlights.delete('linked-words');
  }, [words]);
};

export const LinkIsland = ({ editor, place, t, onOpen, onClose }: LinkIslandProps): JSX.Element => {
  useMarkedWords(place.words);
  const close = (returns: boolean): void => {
    onClose();
    if (returns) editor.focus();
  };
  const set = (address: string | null): void => {
    editor.update(() => $setLink(address), { discrete: true });
    close(true);
  };
  return <LinkBar address={place.address} at={place.at} t={t} onSet={set} onOpen={onOpen} onClose={close} />;
};
