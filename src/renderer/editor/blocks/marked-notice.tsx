/** Tells a screen reader that a block is marked, and what the next key does. */
import { effect, getExtensionDependencyFromEditor } from '@lexical/extension';
import type { LexicalEditor } from 'lexical';
import { type JSX, useEffect, useState } from 'react';
import type { Translate } from '#shared/i18n/translate';
import styles from '../article-editor.module.css';
import { MarkedBlockExtension } from '../extensions/marked-block';

export const MarkedNotice = ({ editor, t }: { readonly editor: LexicalEditor; readonly t: Translate }): JSX.Element => {
  const [marked, setMarked] = useState(false);
  useEffect(() => {
    const { marked: key } = getExtensionDependencyFromEditor(editor, MarkedBlockExtension).output;
    return effect(() => setMarked(key.value !== null));
  }, [editor]);
  return (
    <div className={styles.spoken} role="status">
      {marked ? t('editor.block.marked') : ''}
    </div>
  );
};
