/** Links on the sheet: Ctrl+click opens one, a plain click sets the caret; nothing else leaves the window. */

import { namedSignals } from '@lexical/extension';
import { $isLinkNode } from '@lexical/link';
import {
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  defineExtension,
  type LexicalEditor,
  safeCast,
} from 'lexical';
import { isSafeLink } from '#shared/article/links';

export interface LinksConfig {
  readonly onOpenLink: (address: string) => void;
}

const addressAt = (editor: LexicalEditor, target: EventTarget | null): string | null =>
  editor.read(() => {
    const node = target instanceof Node ? $getNearestNodeFromDOMNode(target) : null;
    const link = node && $findMatchingParent(node, $isLinkNode);
    return $isLinkNode(link) ? link.getURL() : null;
  });

export const LinksExtension = defineExtension({
  name: 'dateline/links',
  config: safeCast<LinksConfig>({ onOpenLink: () => {} }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, { onOpenLink }) =>
    editor.registerRootListener((root) => {
      if (root === null) return;
      const click = (event: MouseEvent): void => {
        const address = addressAt(editor, event.target);
        if (address === null) return;
        event.preventDefault();
        if ((event.ctrlKey || event.metaKey) && event.button === 0 && isSafeLink(address)) onOpenLink(address);
      };
      root.addEventListener('click', click);
      root.addEventListener('auxclick', click);
      return () => {
        root.removeEventListener('click', click);
        root.removeEventListener('auxclick', click);
      };
    }),
});
