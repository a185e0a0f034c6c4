/** The parts of the body under its slot: subheads of two levels, photos, tables and boxes, each a click away, the present one marked and in sight. */
import { type JSX, memo } from 'react';
import type { SheetOutline } from '../../editor';
import { useWords } from '../../i18n/words';
import { SignpostRow } from './signpost-row';
import styles from './signposts.module.css';
import { usePartWindow } from './use-part-window';

export interface SignpostsProps {
  readonly outline: SheetOutline;
  readonly onGoTo: (key: string) => void;
}

const PartList = ({ outline, onGoTo }: SignpostsProps): JSX.Element => {
  const { t } = useWords();
  const { signposts, present } = outline;
  const { list, rows, height, stop, onCome, onKeyDown } = usePartWindow(outline);
  return (
    <div ref={list} className={styles.scroller}>
      {/* The arrows go up and down the list; Tab comes to it once, however long it is. */}
      <ul className={styles.signposts} style={{ height }} aria-label={t('app.outline.parts')} onKeyDown={onKeyDown}>
        {rows.map(({ index, start }) => {
          const signpost = signposts[index];
          return signpost === undefined ? null : (
            <SignpostRow
              key={signpost.key}
              signpost={signpost}
              index={index}
              count={signposts.length}
              top={start}
              present={signpost.key === present}
              isStop={index === stop}
              onCome={onCome}
              onGoTo={onGoTo}
            />
          );
        })}
      </ul>
    </div>
  );
};

const AllSignposts = (props: SignpostsProps): JSX.Element | null =>
  props.outline.signposts.length === 0 ? null : <PartList {...props} />;

/** What the panel says beside them changes far more often than they do. */
export const Signposts = memo(AllSignposts);
