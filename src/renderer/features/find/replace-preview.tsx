/** Shows what replacing all would make of the article before it does: each match with its surroundings, to be left out or not. */
import { type JSX, useRef, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { Change } from './changes';
import { PreviewList } from './preview-list';
import styles from './replace-preview.module.css';

export interface ReplacePreviewProps {
  /** Not empty. */
  readonly changes: readonly Change[];
  readonly slotName: (change: Change) => string;
  readonly onReplace: (chosen: readonly Change[]) => void;
  readonly onClose: () => void;
}

const allOf = (changes: readonly Change[]): ReadonlySet<number> => new Set(changes.keys());

const withOther = (chosen: ReadonlySet<number>, index: number): ReadonlySet<number> => {
  const next = new Set(chosen);
  if (!next.delete(index)) next.add(index);
  return next;
};

interface ChooseAllProps {
  readonly chosen: number;
  readonly count: number;
  readonly onToggle: () => void;
}

const ChooseAll = ({ chosen, count, onToggle }: ChooseAllProps): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.top}>
      <label className={styles.all}>
        <input
          type="checkbox"
          checked={chosen === count}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < count;
          }}
          onChange={onToggle}
        />
        {t('find.preview.all')}
      </label>
      <span role="status">{t('find.preview.chosen', { chosen, count })}</span>
    </div>
  );
};

export const ReplacePreview = ({ changes, slotName, onReplace, onClose }: ReplacePreviewProps): JSX.Element => {
  const { t } = useWords();
  const [chosen, setChosen] = useState(() => allOf(changes));
  const list = useRef<HTMLDivElement>(null);
  const count = changes.length;
  const replace = (): void => {
    if (chosen.size > 0) onReplace(changes.filter((_, index) => chosen.has(index)));
  };
  return (
    <Dialog
      broad
      initialFocus={list}
      title={t('find.preview.title')}
      closeName={t('find.preview.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('find.preview.cancel')}</Button>
          <Button look="primary" aria-disabled={chosen.size === 0} className={styles.replace} onClick={replace}>
            {t('find.preview.replace', { chosen: chosen.size })}
          </Button>
        </>
      }
    >
      <p className={styles.intro}>{t('find.preview.intro', { count })}</p>
      <ChooseAll
        chosen={chosen.size}
        count={count}
        onToggle={() => setChosen(chosen.size === count ? new Set() : allOf(changes))}
      />
      <PreviewList
        list={list}
        changes={changes}
        chosen={chosen}
        slotName={slotName}
        onToggle={(index) => setChosen(withOther(chosen, index))}
        onTake={replace}
      />
    </Dialog>
  );
};
