/** The layout that this sheet obeys, for every behaviour that needs to ask it, and the transforms that keep the sheet so. */
import { $getExtensionOutput, namedSignals } from '@lexical/extension';
import { LinkNode } from '@lexical/link';
import { $getRoot, defineExtension, mergeRegister, RootNode, safeCast } from 'lexical';
import type { HouseLayout } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import type { Language } from '#shared/settings';
import { AttributionNode } from '../nodes/attribution-node';
import { BoxNode } from '../nodes/box-node';
import { BylineNode } from '../nodes/byline-node';
import { DatelineNode } from '../nodes/dateline-node';
import { FigureNode } from '../nodes/figure-node';
import { HeadlineNode } from '../nodes/headline-node';
import { LeadNode } from '../nodes/lead-node';
import { BodyPhotoNode, PhotosNode } from '../nodes/photos-node';
import { RuleNode } from '../nodes/rule-node';
import { TableNode } from '../nodes/table-node';
import { CellNode, RowNode } from '../nodes/table-parts';
import { $keepInline, $keepSafe } from '../slots/keep-inline';
import { $isArranged, $repairSheet } from '../slots/repair-sheet';
import { $settleBox, $settlePhotos, $settleTable } from '../slots/settle-blocks';
import { slotOrder } from '../slots/slot-order';
import { keepsBlocks } from '../what-changed';

export interface HouseLayoutConfig {
  readonly layout: HouseLayout;
  /** The interface's language: slot names and placeholders are in it. */
  readonly language: Language;
}

const PARTS = [HeadlineNode, LeadNode, FigureNode, BylineNode, AttributionNode, CellNode, BodyPhotoNode];
const BODY_NODES = [AttributionNode, TableNode, RowNode, CellNode, PhotosNode, BodyPhotoNode, BoxNode, RuleNode];

export const HouseLayoutExtension = defineExtension({
  name: 'dateline/house-layout',
  nodes: () => [DatelineNode, HeadlineNode, LeadNode, FigureNode, BylineNode, LinkNode, ...BODY_NODES],
  config: safeCast<HouseLayoutConfig>({ layout: PORTAL, language: 'vi' }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, { layout }) => {
    const order = slotOrder(layout);
    // A key in a long article must not cost a walk over all its blocks: what was in order is so for as long as its blocks are the same.
    const inOrder = new WeakSet<RootNode>();
    return mergeRegister(
      editor.registerNodeTransform(RootNode, (root) => {
        if (!inOrder.has(root.getLatest()) && !$isArranged(root, order)) $repairSheet(root, layout);
      }),
      editor.registerUpdateListener((update) => {
        const { editorState, prevEditorState } = update;
        const root = editorState.read($getRoot);
        if (inOrder.has(root)) return;
        const isAsBefore = keepsBlocks(update) && inOrder.has(prevEditorState.read($getRoot));
        if (isAsBefore || editorState.read(() => $isArranged(root, order))) inOrder.add(root);
      }),
      ...PARTS.map((part) => editor.registerNodeTransform(part, $keepInline)),
      editor.registerNodeTransform(TableNode, $settleTable),
      editor.registerNodeTransform(PhotosNode, $settlePhotos),
      editor.registerNodeTransform(BoxNode, $settleBox),
      editor.registerNodeTransform(LinkNode, $keepSafe),
    );
  },
});

/** The layout of the editor at work; only inside an update or a read. */
export const $layout = (): HouseLayout => $getExtensionOutput(HouseLayoutExtension).layout.peek();
