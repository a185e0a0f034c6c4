/** Whether `/` has been typed in an empty paragraph of the body, and what follows it. */
import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type EditorState,
  HISTORIC_TAG,
  type LexicalEditor,
  type NodeKey,
  PASTE_TAG,
} from 'lexical';
import { $isParagraphInBody } from '../slots/body-paragraph';
import { $isBesideNumbered, $numberedBeside } from '../slots/numbered-lists';
import { $blockOf } from '../slots/place';

export interface SlashQuery {
  readonly paragraph: NodeKey;
  /** Without the `/`. */
  readonly query: string;
  /** Whether there is a numbered list before it to go on from, and none right beside it, which it would join. */
  readonly countsOn: boolean;
}

const LONGEST = 30;

/** The caret stands behind the last letter of a paragraph that begins with `/`. */
export const $slashQuery = (): SlashQuery | null => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const paragraph = $blockOf(selection.anchor.getNode());
  if (!$isParagraphInBody(paragraph)) return null;
  const text = paragraph.getTextContent();
  const atEnd = selection.anchor.type === 'text' && selection.anchor.offset === text.length;
  if (!atEnd || !text.startsWith('/') || text.length > LONGEST || text.includes('\n')) return null;
  const countsOn = $numberedBeside(paragraph, 'back') !== null && !$isBesideNumbered(paragraph);
  return { paragraph: paragraph.getKey(), query: text.slice(1), countsOn };
};

const wasEmpty = (state: EditorState, key: NodeKey): boolean =>
  state.read(() => {
    const node = $getNodeByKey(key);
    return $isElementNode(node) && node.getTextContent().replace(/\u200B/gu, '') === '';
  });

const $isStillTyped = (key: NodeKey): boolean => {
  const paragraph = $getNodeByKey(key);
  const selection = $getSelection();
  if (!$isElementNode(paragraph) || !$isRangeSelection(selection)) return false;
  return paragraph.getTextContent().startsWith('/') && paragraph.isParentOf(selection.anchor.getNode());
};

/** Tells of the query while one is being typed, and of null when it ends. @returns what ends the listening, and what dismisses the query. */
export const listenForSlash = (
  editor: LexicalEditor,
  tell: (query: SlashQuery | null) => void,
): { readonly stop: () => void; readonly dismiss: () => void } => {
  let open: NodeKey | null = null;
  const dismiss = (): void => {
    open = null;
    tell(null);
  };
  const stop = editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
    const found = editorState.read($slashQuery);
    if (found === null) {
      // While a syllable is being composed the caret may stand elsewhere for a moment.
      const stays = open !== null && editorState.read(() => open !== null && $isStillTyped(open));
      if (stays) tell(null);
      else if (open !== null) dismiss();
      return;
    }
    const begins =
      found.query === '' &&
      !tags.has(HISTORIC_TAG) &&
      !tags.has(PASTE_TAG) &&
      wasEmpty(prevEditorState, found.paragraph);
    if (begins) open = found.paragraph;
    if (open === found.paragraph) tell(found);
  });
  return { stop, dismiss };
};
