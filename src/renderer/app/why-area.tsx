/** The question why articles go where they are sent, joined to the newsroom: answered, they go. */
import type { JSX } from 'react';
import type { Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { stepAskingWhy } from '#shared/desk/steps';
import { WhyDialog } from '../features/record/why-dialog';
import { perform } from './command-table';
import { changeStatus, heldOf } from './deeds/selection';
import { useNewsroom } from './use-newsroom';

export interface WhyAreaProps {
  readonly ids: readonly ArticleId[];
  readonly to: Status;
  readonly onClose: () => void;
}

export const WhyArea = ({ ids, to, onClose }: WhyAreaProps): JSX.Element | null => {
  const room = useNewsroom();
  const rows = heldOf(room, ids);
  const step = stepAskingWhy(
    rows.map(({ status }) => status),
    to,
  );
  if (step === null) return null;
  const answer = (why: string | null): void => {
    onClose();
    if (why !== null) void perform(room, () => changeStatus(room, ids, to, why));
  };
  return <WhyDialog rows={rows} step={step} onAnswer={answer} />;
};
