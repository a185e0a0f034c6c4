/** Puts the dateline's field on the sheet. */
import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { JSX } from 'react';
import type { Dateline } from '#shared/article/article';
import type { Translate } from '#shared/i18n/translate';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Language } from '#shared/settings';
import { type Island, useIslands, useSheetValue } from '../islands';
import { $datelineOf, $isDatelineNode, $setDateline, DatelineNode } from '../nodes/dateline-node';
import { Portal } from '../portal';
import { $goToNeighbour } from '../slots/go';
import type { Clock } from './dateline-entry';
import { DatelineField } from './dateline-field';

export interface DatelineIslandsProps {
  readonly editor: LexicalEditor;
  readonly layout: HouseLayout;
  readonly language: Language;
  readonly t: Translate;
  readonly clock: Clock;
  readonly editable: boolean;
}

const $read = (key: NodeKey): Dateline | null => {
  const node = $getNodeByKey(key);
  return $isDatelineNode(node) ? $datelineOf(node) : null;
};

const commit = (editor: LexicalEditor, key: NodeKey, dateline: Dateline | null, continues: boolean): void =>
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if ($isDatelineNode(node)) $setDateline(node, dateline);
    },
    { tag: [continues ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG], discrete: true },
  );

const leave = (editor: LexicalEditor, key: NodeKey): void => {
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(() => {
    const node = $getNodeByKey(key);
    if (node !== null) $goToNeighbour(node, 'on', 'start');
  });
};

const DatelineIsland = (props: DatelineIslandsProps & { readonly island: Island }): JSX.Element => {
  const { editor, island, layout } = props;
  const dateline = useSheetValue(editor, () => $read(island.key));
  return (
    <DatelineField
      dateline={dateline}
      layout={layout}
      language={props.language}
      t={props.t}
      clock={props.clock}
      editable={props.editable}
      onCommit={(next, continues) => commit(editor, island.key, next, continues)}
      onLeave={() => leave(editor, island.key)}
    />
  );
};

export const DatelineIslands = (props: DatelineIslandsProps): readonly JSX.Element[] =>
  useIslands(props.editor, DatelineNode).map((island) => (
    <Portal key={island.key} element={island.element}>
      <DatelineIsland {...props} island={island} />
    </Portal>
  ));
