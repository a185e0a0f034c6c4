/** Dresses the body's blocks on the page: the cells selected together, the names of columns, and the lines that ask for a caption or a speaker. */
import { effect } from '@lexical/extension';
import { $isQuoteNode } from '@lexical/rich-text';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { translator } from '#shared/i18n/translate';
import { ruleOf } from '#shared/layout/house-layout';
import { $isAttributionNode, AttributionNode } from '../nodes/attribution-node';
import { captionOf } from '../nodes/figure-node';
import { $isBodyPhotoNode, BodyPhotoNode } from '../nodes/photos-node';
import { TableNode } from '../nodes/table-node';
import { $cellRange, $cellsIn } from '../slots/cell-range';
import { $blockOf } from '../slots/place';
import { HouseLayoutExtension } from './house-layout';

const $pickedCells = (): readonly NodeKey[] => {
  const selection = $getSelection();
  const range = $isRangeSelection(selection) ? $cellRange(selection) : null;
  return range === null
    ? []
    : $cellsIn(range)
        .flat()
        .map((cell) => cell.getKey());
};

/** The rectangle is drawn instead of the browser's selection, which would run over whole rows. */
const registerPicked = (editor: LexicalEditor): (() => void) => {
  let picked: readonly Element[] = [];
  return editor.registerUpdateListener(({ editorState }) => {
    const keys = editorState.read($pickedCells);
    if (keys.length === 0 && picked.length === 0) return;
    const next = keys.map((key) => editor.getElementByKey(key)).filter((element) => element !== null);
    for (const cell of picked) if (!next.some((other) => other === cell)) cell.removeAttribute('data-picked');
    for (const cell of next) cell.setAttribute('data-picked', 'true');
    picked[0]?.closest('table')?.removeAttribute('data-picking');
    next[0]?.closest('table')?.setAttribute('data-picking', 'true');
    picked = next;
  });
};

const nameColumns = (table: Element): void => {
  const named = table.querySelector('table')?.hasAttribute('data-header') ?? false;
  table.querySelectorAll('tr').forEach((row, i) => {
    for (const cell of row.children) {
      if (named && i === 0) cell.setAttribute('role', 'columnheader');
      else cell.removeAttribute('role');
    }
  });
};

const registerColumns = (editor: LexicalEditor): (() => void) =>
  editor.registerMutationListener(TableNode, (mutations) => {
    for (const [key, mutation] of mutations) {
      const table = mutation === 'destroyed' ? null : editor.getElementByKey(key);
      if (table !== null) nameColumns(table);
    }
  });

/** The attribution of the quote in which the caret is. */
const $attributionAtCaret = (): NodeKey | null => {
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? $blockOf(selection.focus.getNode()) : null;
  const attribution = $isQuoteNode(block) ? block.getNextSibling() : block;
  return $isAttributionNode(attribution) && attribution.isEmpty() ? attribution.getKey() : null;
};

const registerAttributions = (editor: LexicalEditor, wordsOf: () => string): (() => void) => {
  let asking: Element | null = null;
  const ask = (element: Element | null): void => {
    if (asking !== element) asking?.removeAttribute('data-placeholder');
    element?.setAttribute('data-placeholder', wordsOf());
    asking = element;
  };
  return mergeRegister(
    editor.registerMutationListener(AttributionNode, (mutations) => {
      editor.getEditorState().read(() => {
        for (const key of mutations.keys()) {
          const node = $getNodeByKey(key);
          if ($isAttributionNode(node)) editor.getElementByKey(key)?.toggleAttribute('data-bare', node.isEmpty());
        }
      });
    }),
    editor.registerUpdateListener(({ editorState }) => {
      const key = editor.isEditable() ? editorState.read($attributionAtCaret) : null;
      ask(key === null ? null : editor.getElementByKey(key));
    }),
  );
};

/** Asks for the caption of a photo of the body, as the photo's slot does. */
const registerCaptions = (editor: LexicalEditor, words: string): (() => void) =>
  editor.registerMutationListener(
    BodyPhotoNode,
    (mutations) => {
      editor.getEditorState().read(() => {
        for (const key of mutations.keys()) {
          const node = $getNodeByKey(key);
          const figure = editor.getElementByKey(key);
          if (figure === null || !$isBodyPhotoNode(node)) continue;
          captionOf(figure)?.setAttribute('data-placeholder', words);
          figure.toggleAttribute('data-empty', node.isEmpty());
        }
      });
    },
    { skipInitialization: false },
  );

export const BlockDressingExtension = defineExtension({
  name: 'dateline/block-dressing',
  dependencies: [HouseLayoutExtension],
  register: (editor, _config, state) => {
    const { language, layout } = state.getDependency(HouseLayoutExtension).output;
    const caption = (): string => ruleOf(layout.value, 'photo')?.placeholder[language.value] ?? '';
    return mergeRegister(
      registerPicked(editor),
      registerColumns(editor),
      effect(() => registerCaptions(editor, caption())),
      registerAttributions(editor, () => translator(language.peek())('editor.quote.attribution')),
    );
  },
});
