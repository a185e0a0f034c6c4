/** A text with what was searched for marked in it. */
import type { JSX } from 'react';
import type { Piece } from '#shared/search/hit';
import styles from './row.module.css';

export const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element => (
  <>
    {pieces.map(({ text, isHit }, at) =>
      isHit ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text come and go together
        <mark key={at} className={styles.hit}>
          {text}
        </mark>
      ) : (
        text
      ),
    )}
  </>
);
