/** Marks the paragraph, item, cell or caption that the caret is in, so that the styles can let all others step back. */
import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';

/** The element that holds the text around the caret. */
const $presentKey = (): string | null => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  let at: LexicalNode | null = selection.focus.getNode();
  while (at !== null && !($isElementNode(at) && !at.isInline())) at = at.getParent();
  return at === null || at.getKey() === 'root' ? null : at.getKey();
};

/** A field of the dateline or a photo that has the keys is where one is, whatever the caret says. */
const fieldInUse = (root: HTMLElement | null): Element | null => {
  const active = document.activeElement;
  if (root === null || active === root || !root.contains(active)) return null;
  return active?.closest('[data-slot], .body-photo') ?? null;
};

/** @returns its release, after which nothing is marked. */
export const markPresentBlock = (editor: LexicalEditor): (() => void) => {
  let marked: Element | null = null;
  const mark = (element: Element | null): void => {
    const root = editor.getRootElement();
    // Where nobody is yet, all of it is to be read.
    root?.toggleAttribute('data-quiet', element !== null);
    if (element === marked) return;
    marked?.removeAttribute('data-present');
    element?.setAttribute('data-present', '');
    marked = element;
  };
  const look = (): void => {
    const key = editor.getEditorState().read($presentKey, { editor });
    mark(fieldInUse(editor.getRootElement()) ?? (key === null ? null : editor.getElementByKey(key)));
  };
  look();
  document.addEventListener('focusin', look);
  return mergeRegister(
    editor.registerUpdateListener(look),
    () => document.removeEventListener('focusin', look),
    () => mark(null),
  );
};
