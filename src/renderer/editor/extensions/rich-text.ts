/** Lexical's rich text under our rules: its keys and events, and of its blocks only subheads and quotes. */
import { NormalizeTripleClickSelectionExtension } from '@lexical/extension';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { COMMAND_PRIORITY_LOW, defineExtension, KEY_ESCAPE_COMMAND, type LexicalEditor, mergeRegister } from 'lexical';

/** Lexical would take the focus from the sheet at Escape, and what is typed next would be lost. */
const keepFocusAtEscape = (editor: LexicalEditor): (() => void) =>
  editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW);

export const RichTextExtension = defineExtension({
  name: 'dateline/rich-text',
  nodes: () => [HeadingNode, QuoteNode],
  dependencies: [NormalizeTripleClickSelectionExtension],
  register: (editor) => mergeRegister(registerRichText(editor), keepFocusAtEscape(editor)),
});
