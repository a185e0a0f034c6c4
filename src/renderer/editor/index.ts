/** The editor as the features see it. */
export { ArticleEditor, type ArticleEditorProps } from './article-editor';
export type { EditorHandle } from './handle';
export { type EditorState, IDLE_STATE } from './state';
export { EditorToolbar } from './toolbar/editor-toolbar';
