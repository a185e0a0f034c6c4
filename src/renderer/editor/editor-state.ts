/** What is known of the caret's place, as a plain value: the window keeps it without knowing the editor. */
import type { SlotName } from '#shared/layout/house-layout';

export type BlockKind = 'paragraph' | 'subhead-2' | 'subhead-3' | 'quote' | 'bullets' | 'numbers';

/** The block of the body that surrounds the caret and is more than running text. */
export type Surroundings = 'table' | 'photos' | 'box';

export interface EditorState {
  readonly slot: SlotName | null;
  /** Null outside the body: only there can it be changed. */
  readonly block: BlockKind | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The address of the link around the caret. */
  readonly link: string | null;
  readonly within: Surroundings | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether bold, italic and links are taken here. */
  readonly formattable: boolean;
}

export const IDLE_STATE: EditorState = {
  slot: null,
  block: null,
  bold: false,
  italic: false,
  link: null,
  within: null,
  canUndo: false,
  canRedo: false,
  formattable: false,
};
