/** One source before it is stored: the article as it will be, beside it what is left out and what the reader has to say. */
import { type JSX, useEffect, useMemo } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { HouseLayout } from '#shared/layout/house-layout';
import { useWords } from '../../i18n/words';
import { Conversions } from './conversions';
import { draftView } from './draft-view';
import type { PartMove } from './importing';
import { KeyHints } from './key-hints';
import { LeftOut } from './left-out';
import { MoveStrip } from './move-strip';
import { Paper } from './paper';
import { PartMenu } from './part-menu';
import { DoubtfulWords } from './part-words';
import styles from './proposal.module.css';
import { ProposalNotices } from './proposal-notices';
import { ProposalPictures, type ProposalPicturesProps } from './proposal-pictures';
import { SourceNotes } from './source-notes';
import type { OpenProposal } from './sources';
import { useParts } from './use-parts';

export interface ProposalViewProps {
  readonly open: OpenProposal;
  readonly layout: HouseLayout;
  readonly pictures: ProposalPicturesProps['load'];
  readonly onMove: (move: PartMove) => void;
  readonly onOpenInstead: (id: ArticleId) => void;
}

/** F7 goes from doubt to doubt, as it goes from finding to finding on the sheet. */
const watchDoubtKey = (toNext: () => void): (() => void) => {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'F7') return;
    event.preventDefault();
    toNext();
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
};

export const ProposalView = ({ open, layout, pictures, onMove, onOpenInstead }: ProposalViewProps): JSX.Element => {
  const { t } = useWords();
  const { proposal, history } = open;
  const view = useMemo(() => draftView(proposal.parts, history.moves, layout), [proposal, history.moves, layout]);
  const doubtful = useMemo(() => new Set(proposal.conversions.flatMap((each) => each.doubtful)), [proposal]);
  const parts = useParts(view, onMove);
  const { root, menu, isDragging, over, toNextDoubt } = parts;
  useEffect(() => watchDoubtKey(toNextDoubt), [toNextDoubt]);
  return (
    <DoubtfulWords value={doubtful}>
      <div className={styles.proposal} ref={root} data-dragging={isDragging}>
        <div className={styles.main}>
          <ProposalNotices open={open} doubts={view.doubts} onNextDoubt={toNextDoubt} onOpenInstead={onOpenInstead} />
          {isDragging ? <MoveStrip over={over} /> : null}
          <div className={styles.desk}>
            <ProposalPictures token={proposal.token} count={proposal.pictures} load={pictures}>
              <Paper view={view} layout={layout} pictures={proposal.pictures} parts={parts} />
            </ProposalPictures>
          </div>
        </div>
        <aside className={styles.side} aria-label={t('importing.beside')}>
          <Conversions conversions={proposal.conversions} />
          <LeftOut view={view} lang={layout.language} parts={parts} />
          <SourceNotes notes={proposal.notes} />
          <KeyHints />
        </aside>
      </div>
      {menu === null ? null : (
        <PartMenu
          {...menu}
          onMove={(to) => parts.move(menu.shown.part.at, to)}
          onPutBack={() => parts.putBack(menu.shown.part.at)}
          onClose={parts.closeMenu}
          returnsFocus={parts.returnsFocus}
        />
      )}
    </DoubtfulWords>
  );
};
