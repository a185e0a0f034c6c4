/** The words of a part with their marks; those in which the capitals are in doubt stand out. */
import { createContext, type JSX, type ReactNode, use } from 'react';
import type { Inline, Run } from '#shared/article/article';
import { useWords } from '../../i18n/words';
import { markDoubtful } from './marked-text';
import styles from './paper.module.css';

const NONE: ReadonlySet<string> = new Set();
const Doubtful = createContext(NONE);

/** Words whose capitals are in doubt, for all texts within. */
export const DoubtfulWords = Doubtful;

export const MarkedText = ({ text }: { readonly text: string }): JSX.Element => {
  const { t } = useWords();
  const doubtful = use(Doubtful);
  return (
    <>
      {markDoubtful(text, doubtful).map((piece, i) =>
        piece.isDoubtful ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: words repeat, and their order never changes
          <mark key={i} className={styles.doubtful} title={t('importing.capitals')}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
};

const dressed = ({ bold, italic, link }: Run, words: ReactNode): ReactNode => {
  const linked = link === undefined ? words : <span className={styles.link}>{words}</span>;
  const slanted = italic ? <em>{linked}</em> : linked;
  return bold ? <strong>{slanted}</strong> : slanted;
};

export const PartWords = ({ words }: { readonly words: Inline }): JSX.Element => (
  <>
    {words.map((run, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no names, and a part is drawn anew as a whole
      <span key={i}>{dressed(run, <MarkedText text={run.text} />)}</span>
    ))}
  </>
);
