/** Lexical's rich text under our rules: its keys and events, and of its blocks only subheads and quotes. */
import { NormalizeTripleClickSelectionExtension } from '@lexical/extension';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { defineExtension } from 'lexical';

export const RichTextExtension = defineExtension({
  name: 'dateline/rich-text',
  nodes: () => [HeadingNode, QuoteNode],
  dependencies: [NormalizeTripleClickSelectionExtension],
  register: (editor) => registerRichText(editor),
});
