/** The article as the sheet will show it: slot names in the margin, and in each slot the parts that fill it. */
import type { JSX } from 'react';
import type { HouseLayout } from '#shared/layout/house-layout';
import { ruleOf } from '#shared/layout/house-layout';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { destinationIn } from './destinations';
import type { DraftView } from './draft-view';
import styles from './paper.module.css';
import { PartRow } from './part-row';
import type { Parts } from './use-parts';

export interface PaperProps {
  readonly view: DraftView;
  readonly layout: HouseLayout;
  readonly pictures: number;
  readonly parts: Parts;
}

type SlotProps = Omit<PaperProps, 'view'> & {
  readonly filled: DraftView['slots'][number];
  readonly lacksHeadline: boolean;
};

const SlotParts = ({
  filled: { slot, parts: shown },
  layout,
  pictures,
  parts,
  lacksHeadline,
}: SlotProps): JSX.Element => {
  const { t, language } = useWords();
  const to = destinationIn(slot);
  const label = ruleOf(layout, slot)?.label[language] ?? '';
  const isOpen = slot === 'body' && shown.every(({ fate }) => fate !== 'end-mark');
  return (
    <section className={styles.slot} data-destination={to} data-over={parts.over === to} aria-label={label}>
      <p className={styles.name} aria-hidden>
        {label}
      </p>
      {shown.length === 0 ? (
        <p className={classNames(styles.empty, slot === 'headline' && lacksHeadline && styles.lacking)}>
          {t(slot === 'headline' && lacksHeadline ? 'importing.doubt.no-headline' : 'importing.empty-slot')}
        </p>
      ) : (
        <ul>
          {shown.map((each, i) => (
            <PartRow
              key={each.part.at}
              shown={each}
              lang={layout.language}
              pictures={pictures}
              endMark={isOpen && i === shown.length - 1 ? layout.endMark : null}
              isStop={parts.stop === each.part.at}
              isMoving={parts.menu?.shown.part.at === each.part.at}
            />
          ))}
        </ul>
      )}
    </section>
  );
};

export const Paper = (props: PaperProps): JSX.Element => {
  const { view, layout } = props;
  return (
    <div className={styles.paper} data-byline={layout.byline.align}>
      {view.slots.map((filled) => (
        <SlotParts key={filled.slot} {...props} filled={filled} lacksHeadline={view.lacksHeadline} />
      ))}
    </div>
  );
};
