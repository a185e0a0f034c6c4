/** The editor as the features see it. */
export { ArticleEditor, type ArticleEditorProps } from './article-editor';
export { type EditorState, IDLE_STATE } from './editor-state';
export type { EditorHandle } from './handle';
export { EditorToolbar } from './toolbar/editor-toolbar';
