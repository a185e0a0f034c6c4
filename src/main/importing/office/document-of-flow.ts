/** An office document as read: blocks from its flow, with the first heading as the headline where no style names one. */
import type { Note, PictureKey, ReadBlock, ReadDocument, SourceFacts } from '#shared/importing/document';
import { footnotesIn } from '../footnotes';
import { blocksOfFlow } from './blocks-of-flow';
import type { Flow } from './flow';
import { createOldLetters } from './old-letters';

/** A heading of the first level above everything else is the headline. */
const withHeadline = (blocks: readonly ReadBlock[], flows: readonly Flow[]): readonly ReadBlock[] => {
  const firstText = flows.find(
    (flow) => flow.is === 'paragraph' && flow.pieces.some((piece) => piece.is === 'text' && piece.text.trim() !== ''),
  );
  const isTop =
    firstText?.is === 'paragraph' && (firstText.heading === 1 || /^heading 1$/iu.test(firstText.style ?? ''));
  const at = blocks.findIndex(({ block }) => block.type !== 'photos');
  const first = blocks[at];
  if (!isTop || first?.block.type !== 'subhead' || blocks.some(({ hint }) => hint === 'headline')) return blocks;
  const { text } = first.block;
  return blocks.with(at, { ...first, block: { type: 'paragraph', text }, hint: 'headline' });
};

export interface OfficeParts {
  readonly flows: readonly Flow[];
  readonly pictures: ReadonlyMap<PictureKey, Uint8Array>;
  readonly facts: SourceFacts;
  readonly notes: readonly Note[];
}

export const documentOfFlow = ({ flows, pictures, facts, notes }: OfficeParts): ReadDocument => {
  const letters = createOldLetters();
  const blocks = [...withHeadline(blocksOfFlow(flows, letters), flows), ...footnotesIn(notes)];
  return { blocks, pictures, facts, conversions: letters.conversions(), notes, dropped: [] };
};
