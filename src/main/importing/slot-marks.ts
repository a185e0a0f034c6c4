/** A lead that is bold from end to end, a caption that is italic: so a reporter shows what a line is. The slot says it now, and the house sets it. */
import type { Inline, Run } from '#shared/article/article';
import { tidy } from '#shared/article/inline';
import type { ProposedPart } from '#shared/importing/proposal';

type Mark = 'bold' | 'italic';

const isWhole = (inline: Inline, mark: Mark): boolean =>
  inline.length > 0 && inline.every((run) => run[mark] === true || run.text.trim() === '');

const without = (inline: Inline, mark: Mark): Inline => tidy(inline.map(({ [mark]: _, ...run }): Run => run));

export const withoutWholeMarks = (inline: Inline): Inline => {
  const plainer = isWhole(inline, 'bold') ? without(inline, 'bold') : inline;
  return isWhole(plainer, 'italic') ? without(plainer, 'italic') : plainer;
};

const SET_BY_HOUSE: ReadonlySet<ProposedPart['fate']> = new Set(['headline', 'lead', 'caption', 'subhead']);

const bareBlock = (block: ProposedPart['block']): ProposedPart['block'] =>
  block?.type === 'photos'
    ? { ...block, photos: block.photos.map((photo) => ({ ...photo, caption: withoutWholeMarks(photo.caption) })) }
    : block;

export const withSlotMarks = (parts: readonly ProposedPart[]): readonly ProposedPart[] =>
  parts.map((part) => ({
    ...part,
    inline: SET_BY_HOUSE.has(part.fate) ? withoutWholeMarks(part.inline) : part.inline,
    block: bareBlock(part.block),
  }));
