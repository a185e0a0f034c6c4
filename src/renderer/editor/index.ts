/** The editor as the features see it. */
export { ArticleEditor, type ArticleEditorProps } from './article-editor';
export { articleFlavours, type Flavours } from './copying/put-copy';
export { type EditorState, IDLE_STATE } from './editor-state';
export type { EditorHandle } from './handle';
export type { SheetOutline, Signpost, SignpostKind } from './outline/read-outline';
export type { Paint } from './passages/highlights';
export type { Place, Stretch } from './passages/places';
export type { Edit } from './passages/replace';
export type { MenuAsked } from './passages/sheet-menu';
export type { Spot } from './passages/shift-spots';
export { type PicturesLeft, REASONS_LEFT } from './paste/pictures-left';
export type { KeptSheet } from './place/kept-sheet';
export type { InsertEntry } from './slash/entries';
export { EditorToolbar } from './toolbar/editor-toolbar';
