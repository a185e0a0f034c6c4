/** What is set apart from the story, in a frame of its own. */
import type { Paragraph, Table } from 'docx';
import { TableRow } from 'docx';
import type { Box } from '#shared/article/article';
import type { Numbering } from './numbering';
import { TEXT_WIDTH } from './paper';
import { BOX_PROSE, setList, setProse } from './prose';
import { gap, setCell, setGrid } from './table';

/** A table of one cell: borders of paragraphs would break wherever a list begins. */
export const setBox = ({ blocks }: Box, numbering: Numbering): readonly (Table | Paragraph)[] => {
  if (blocks.length === 0) return [];
  const inside = blocks.flatMap((block) =>
    block.type === 'list' ? setList(block, numbering, BOX_PROSE) : [setProse(block, BOX_PROSE)],
  );
  const row = new TableRow({ children: [setCell(inside, TEXT_WIDTH)] });
  return [setGrid({ style: 'Box', widths: [TEXT_WIDTH], rows: [row], hasHeader: false }), gap()];
};
